"""Confidence: tables from the CRF's probability of a span to the share of such spans that are right, fitted on every second
development text; and how well they hold on the other texts."""
from collections import defaultdict

import crf
import evaluate

SMALLEST, ENOUGH = 40, 400
BANDS = (0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


def judged(texts, outputs, head, settings):
    """For every second text, and for the others: (probability, right or not) of all spans found, by type."""
    outputs, halves = iter(outputs), (defaultdict(list), defaultdict(list))
    for number, text in enumerate(texts):
        for words in text.windows:
            emissions = next(outputs)[head]
            spans = crf.decode(emissions, settings["heads"][head])
            for span, chance in zip(spans, crf.span_probabilities(emissions, settings["heads"][head], spans)):
                halves[number % 2][span[2]].append((chance, evaluate.characters(words, span) in text.gold))
    return halves


def isotonic(pairs):
    """Pool-adjacent-violators over blocks of at least SMALLEST spans: [[mean probability, share right], …], rising."""
    blocks, pairs = [], sorted(pairs)
    for begin in range(0, len(pairs), SMALLEST):
        part = pairs[begin:begin + SMALLEST]
        blocks.append([len(part), sum(p for p, _ in part), sum(r for _, r in part)])
        while len(blocks) > 1 and blocks[-2][2] * blocks[-1][0] >= blocks[-1][2] * blocks[-2][0]:
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last)]
    return [[round(p / n, 4), round((r + 0.5) / (n + 1), 4)] for n, p, r in blocks]


def confidence(table, chance):
    """Straight lines between the points of a table, level beyond its ends."""
    if chance <= table[0][0]:
        return table[0][1]
    for (x0, y0), (x1, y1) in zip(table, table[1:]):
        if chance <= x1:
            return y0 + (y1 - y0) * (chance - x0) / max(1e-9, x1 - x0)
    return table[-1][1]


def reliability(table, pairs):
    """Per band of confidence: spans, mean confidence, share right; and the expected calibration error before and after."""
    bands, error = [], [0.0, 0.0]
    for which, score in enumerate((lambda p: p, lambda p: confidence(table, p))):
        for low, high in zip(BANDS, BANDS[1:]):
            part = [(score(p), right) for p, right in pairs if low <= score(p) < high]
            if not part:
                continue
            mean, share = sum(s for s, _ in part) / len(part), sum(r for _, r in part) / len(part)
            error[which] += abs(mean - share) * len(part) / len(pairs)
            if which:
                bands.append(f"{low:.2f}+: {len(part)} {mean:.2f}/{share:.2f}")
    return f"error {error[0]:.3f} -> {error[1]:.3f}; " + ", ".join(bands)
