"""One BERT encoder layer whose forward and backward passes are written out by hand: bf16 matrix products (AMX where the
processor has it), float32 residual stream, master weights and normalisation."""
import torch
from torch.nn.functional import linear

import kernels

EPSILON = 1e-12
NAMES = ("qkv.w", "qkv.b", "out.w", "out.b", "norm1.w", "norm1.b", "up.w", "up.b", "down.w", "down.b", "norm2.w", "norm2.b")


def heads_first(tensor, texts, pieces, heads):
    """[texts * pieces, heads * depth] -> [texts * heads, pieces, depth]"""
    return tensor.reshape(texts, pieces, heads, -1).transpose(1, 2).reshape(texts * heads, pieces, -1)


def heads_last(tensor, texts, pieces, heads):
    """The way back."""
    return tensor.reshape(texts, heads, pieces, -1).transpose(1, 2).reshape(texts * pieces, -1)


def column_sums(matrix):
    return (torch.ones(1, matrix.shape[0], dtype=matrix.dtype) @ matrix)[0].float()


class Layer(torch.autograd.Function):
    """apply(x, lengths, heads, drop, seed, *weights in the order of NAMES); x: [texts * pieces, width], float32"""

    @staticmethod
    def forward(ctx, x, lengths, heads, drop, seed, *weights):
        w = dict(zip(NAMES, weights))
        half = {k: v.bfloat16() for k, v in w.items() if not k.startswith("norm")}
        texts = len(lengths)
        shape = (texts, x.shape[0] // texts, heads)
        scale = (x.shape[1] // heads) ** -0.5
        x16 = x.bfloat16()
        q, k, v = (heads_first(t, *shape) for t in linear(x16, half["qkv.w"], half["qkv.b"]).chunk(3, dim=1))
        p = kernels.softmax_forward(torch.bmm(q, k.transpose(1, 2)), lengths, scale)
        context = heads_last(torch.bmm(p, v), *shape)
        branch = linear(context, half["out.w"], half["out.b"])
        y, normal1, inverse1 = kernels.norm_forward(x, branch, w["norm1.w"], w["norm1.b"], EPSILON, drop, seed)
        y16 = y.bfloat16()
        up = linear(y16, half["up.w"], half["up.b"])
        active = kernels.gelu_forward(up)
        branch = linear(active, half["down.w"], half["down.b"])
        z, normal2, inverse2 = kernels.norm_forward(y, branch, w["norm2.w"], w["norm2.b"], EPSILON, drop, seed + 1)
        ctx.saved = (x16, q, k, v, p, context, normal1, inverse1, y16, up, active, normal2, inverse2)
        ctx.setting = (w, half, shape, scale, drop, seed)
        return z

    @staticmethod
    def backward(ctx, grad):
        x16, q, k, v, p, context, normal1, inverse1, y16, up, active, normal2, inverse2 = ctx.saved
        w, half, shape, scale, drop, seed = ctx.setting
        ctx.saved = None
        g = {}
        straight, branch, g["norm2.w"], g["norm2.b"] = kernels.norm_backward(
            grad.contiguous(), normal2, inverse2, w["norm2.w"], drop, seed + 1)
        g["down.w"], g["down.b"] = branch.t() @ active, column_sums(branch)
        rising = kernels.gelu_backward(up, branch @ half["down.w"])
        g["up.w"], g["up.b"] = rising.t() @ y16, column_sums(rising)
        straight += rising @ half["up.w"]
        straight, branch, g["norm1.w"], g["norm1.b"] = kernels.norm_backward(
            straight, normal1, inverse1, w["norm1.w"], drop, seed)
        g["out.w"], g["out.b"] = branch.t() @ context, column_sums(branch)
        context_grad = heads_first(branch @ half["out.w"], *shape)
        v_grad = torch.bmm(p.transpose(1, 2), context_grad)
        score_grad = kernels.softmax_backward(p, torch.bmm(context_grad, v.transpose(1, 2)), scale)
        q_grad, k_grad = torch.bmm(score_grad, k), torch.bmm(score_grad.transpose(1, 2), q)
        qkv_grad = torch.cat([heads_last(t, *shape) for t in (q_grad, k_grad, v_grad)], dim=1)
        g["qkv.w"], g["qkv.b"] = qkv_grad.t() @ x16, column_sums(qkv_grad)
        straight += qkv_grad @ half["qkv.w"]
        return (straight, None, None, None, None, *(g[name].float() for name in NAMES))
