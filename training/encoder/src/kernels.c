/* Fused transformer kernels for CPUs with AVX-512: what PyTorch does in several passes over memory is done in one.
 * bf16 numbers are passed as uint16_t. Dropout masks are not stored: they are recomputed from a seed and an index. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef uint16_t bf16;
typedef long long i64;

static inline float widen(bf16 h) {
    uint32_t bits = (uint32_t) h << 16;
    float f;
    memcpy(&f, &bits, 4);
    return f;
}

static inline bf16 narrow(float f) {
    uint32_t bits;
    memcpy(&bits, &f, 4);
    return (bf16) ((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/* 1/(1-p) where the unit is kept, 0 where it is dropped */
static inline float keep(uint32_t index, uint32_t seed, uint32_t threshold, float scale) {
    uint32_t x = index * 0x9E3779B1u + seed;
    x ^= x >> 16; x *= 0x85ebca6bu;
    x ^= x >> 13; x *= 0xc2b2ae35u;
    x ^= x >> 16;
    return x >= threshold ? scale : 0.f;
}

/* out = LayerNorm(residual + dropout(branch)); keeps the normalised values and 1/deviation for the way back */
void norm_forward(i64 rows, i64 width, const float *residual, const bf16 *branch, const float *gain, const float *shift,
                  float epsilon, float drop, uint32_t seed, float *out, bf16 *normal, float *inverse) {
    uint32_t threshold = (uint32_t) (drop * 4294967295.0);
    float scale = 1.f / (1.f - drop);
#pragma omp parallel for
    for (i64 r = 0; r < rows; r++) {
        const float *in = residual + r * width;
        const bf16 *b = branch + r * width;
        float sum[2048], mean = 0, square = 0;
        for (i64 i = 0; i < width; i++) {
            sum[i] = in[i] + widen(b[i]) * keep((uint32_t) (r * width + i), seed, threshold, scale);
            mean += sum[i];
        }
        mean /= width;
        for (i64 i = 0; i < width; i++) { sum[i] -= mean; square += sum[i] * sum[i]; }
        float inv = 1.f / sqrtf(square / width + epsilon);
        inverse[r] = inv;
        for (i64 i = 0; i < width; i++) {
            float n = sum[i] * inv;
            normal[r * width + i] = narrow(n);
            out[r * width + i] = n * gain[i] + shift[i];
        }
    }
}

/* gradients of the above: for the residual (float), for the branch (bf16, dropout applied), for gain and shift (added up) */
void norm_backward(i64 rows, i64 width, const float *grad, const bf16 *normal, const float *inverse, const float *gain,
                   float drop, uint32_t seed, float *residual, bf16 *branch, float *gain_grad, float *shift_grad) {
    uint32_t threshold = (uint32_t) (drop * 4294967295.0);
    float scale = 1.f / (1.f - drop);
#pragma omp parallel
    {
        float gains[2048] = {0}, shifts[2048] = {0};
#pragma omp for
        for (i64 r = 0; r < rows; r++) {
            const float *g = grad + r * width;
            const bf16 *n = normal + r * width;
            float a = 0, b = 0;
            for (i64 i = 0; i < width; i++) {
                float x = widen(n[i]), w = g[i] * gain[i];
                a += w; b += w * x;
                gains[i] += g[i] * x; shifts[i] += g[i];
            }
            a /= width; b /= width;
            for (i64 i = 0; i < width; i++) {
                float d = (g[i] * gain[i] - a - widen(n[i]) * b) * inverse[r];
                residual[r * width + i] = d;
                branch[r * width + i] = narrow(d * keep((uint32_t) (r * width + i), seed, threshold, scale));
            }
        }
#pragma omp critical
        for (i64 i = 0; i < width; i++) { gain_grad[i] += gains[i]; shift_grad[i] += shifts[i]; }
    }
}

/* normal distribution function by Abramowitz and Stegun 7.1.26, and its density by the way */
static inline float phi(float x, float *density) {
    float z = fabsf(x) * 0.70710678f, t = 1.f / (1.f + 0.3275911f * z), e = expf(-0.5f * x * x);
    float series = t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f)));
    float tail = 0.5f * e * t * (0.254829592f + series);
    *density = e * 0.39894228f;
    return x < 0 ? tail : 1.f - tail;
}

void gelu_forward(i64 n, const bf16 *in, bf16 *out) {
#pragma omp parallel for simd
    for (i64 i = 0; i < n; i++) {
        float x = widen(in[i]), d;
        out[i] = narrow(x * phi(x, &d));
    }
}

void gelu_backward(i64 n, const bf16 *in, bf16 *grad) {
#pragma omp parallel for simd
    for (i64 i = 0; i < n; i++) {
        float x = widen(in[i]), d, p = phi(x, &d);
        grad[i] = narrow(widen(grad[i]) * (p + x * d));
    }
}

/* rows of scores become probabilities in place; row r belongs to text r / per_text, whose first lengths[...] columns count */
void softmax_forward(i64 rows, i64 width, i64 per_text, const i64 *lengths, float scale, bf16 *scores) {
#pragma omp parallel for
    for (i64 r = 0; r < rows; r++) {
        bf16 *s = scores + r * width;
        i64 n = lengths[r / per_text];
        float e[2048], top = -1e30f, sum = 0;
        for (i64 i = 0; i < n; i++) { e[i] = widen(s[i]) * scale; top = fmaxf(top, e[i]); }
        for (i64 i = 0; i < n; i++) { e[i] = expf(e[i] - top); sum += e[i]; }
        sum = 1.f / sum;
        for (i64 i = 0; i < n; i++) s[i] = narrow(e[i] * sum);
        for (i64 i = n; i < width; i++) s[i] = 0;
    }
}

void softmax_backward(i64 rows, i64 width, float scale, const bf16 *probability, bf16 *grad) {
#pragma omp parallel for
    for (i64 r = 0; r < rows; r++) {
        const bf16 *p = probability + r * width;
        bf16 *g = grad + r * width;
        float dot = 0;
        for (i64 i = 0; i < width; i++) dot += widen(p[i]) * widen(g[i]);
        for (i64 i = 0; i < width; i++) g[i] = narrow(widen(p[i]) * (widen(g[i]) - dot) * scale);
    }
}

/* AdamW with decoupled decay, and an exponential moving average of the weights in the same pass */
void adamw(i64 n, float *p, const float *g, float *m, float *v, float *average, float shrink, float rate, float decay,
           float b1, float b2, float correction1, float correction2, float keep_average) {
#pragma omp parallel for simd
    for (i64 i = 0; i < n; i++) {
        float d = g[i] * shrink;
        m[i] = b1 * m[i] + (1 - b1) * d;
        v[i] = b2 * v[i] + (1 - b2) * d * d;
        p[i] -= rate * (m[i] / correction1 / (sqrtf(v[i] / correction2) + 1e-6f) + decay * p[i]);
        average[i] = keep_average * average[i] + (1 - keep_average) * p[i];
    }
}

/* Linear-chain CRF, forward and backward: log of the summed weight of all allowed paths, with marginals of tags and,
 * added into pairs, of tag pairs. factor weighs a text. start and pair hold exp(transition). emissions: [texts, width, tags]. */
void crf_marginals(i64 texts, i64 width, i64 tags, const i64 *lengths, const float *emissions, const float *allowed,
                   const float *start, const float *pair, const float *factor, double *log_sum, float *marginals,
                   float *start_sum, float *pair_sum) {
#pragma omp parallel for schedule(dynamic)
    for (i64 t = 0; t < texts; t++) {
        i64 n = lengths[t], k = tags;
        if (n == 0) { log_sum[t] = 0; continue; }
        const float *e = emissions + t * width * k, *ok = allowed ? allowed + t * width * k : NULL;
        float *weight = malloc(n * k * sizeof(float)), *alpha = malloc(n * k * sizeof(float));
        float *pairs = calloc(k * k, sizeof(float));
        float beta[64], next[64];
        double total = 0;
        for (i64 w = 0; w < n; w++) {
            float top = -1e30f, sum = 0;
            for (i64 j = 0; j < k; j++) if (!ok || ok[w * k + j] > 0) top = fmaxf(top, e[w * k + j]);
            for (i64 j = 0; j < k; j++)
                weight[w * k + j] = (!ok || ok[w * k + j] > 0) ? expf(e[w * k + j] - top) + 1e-12f : 0;
            for (i64 j = 0; j < k; j++) {
                float in = 0;
                if (w == 0) in = start[j];
                else for (i64 i = 0; i < k; i++) in += alpha[(w - 1) * k + i] * pair[i * k + j];
                alpha[w * k + j] = in * weight[w * k + j];
                sum += alpha[w * k + j];
            }
            for (i64 j = 0; j < k; j++) alpha[w * k + j] /= sum;
            total += log(sum) + top;
        }
        log_sum[t] = total;
        for (i64 j = 0; j < k; j++) beta[j] = 1;
        for (i64 w = n - 1; w >= 0; w--) {
            float sum = 0, *out = marginals + (t * width + w) * k;
            for (i64 j = 0; j < k; j++) { out[j] = alpha[w * k + j] * beta[j]; sum += out[j]; }
            for (i64 j = 0; j < k; j++) out[j] *= factor[t] / sum;
            if (w == 0) break;
            float all = 0;
            for (i64 j = 0; j < k; j++) next[j] = beta[j] * weight[w * k + j];
            for (i64 i = 0; i < k; i++) {
                beta[i] = 0;
                for (i64 j = 0; j < k; j++) beta[i] += pair[i * k + j] * next[j];
                all += alpha[(w - 1) * k + i] * beta[i];
            }
            for (i64 i = 0; i < k; i++)
                for (i64 j = 0; j < k; j++)
                    pairs[i * k + j] += alpha[(w - 1) * k + i] * pair[i * k + j] * next[j] * factor[t] / all;
            float top = 0;
            for (i64 i = 0; i < k; i++) top = fmaxf(top, beta[i]);
            for (i64 i = 0; i < k; i++) beta[i] /= top;
        }
#pragma omp critical
        {
            for (i64 j = 0; j < k; j++) start_sum[j] += marginals[t * width * k + j];
            for (i64 i = 0; i < k * k; i++) pair_sum[i] += pairs[i];
        }
        free(weight); free(alpha); free(pairs);
    }
}
