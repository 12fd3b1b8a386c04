"""The fused kernels of kernels.c: compiled on first use, called with contiguous PyTorch tensors."""
import ctypes
import os
import pathlib
import subprocess

import torch

SOURCE = pathlib.Path(__file__).with_name("kernels.c")
FLAGS = ["-O3", "-march=native", "-mprefer-vector-width=512", "-ffast-math", "-fopenmp", "-shared", "-fPIC"]


def compiled():
    """Loads the shared library, building it when the source is newer."""
    library = pathlib.Path(os.environ.get("NEWSGRAPH_BUILD", SOURCE.parent.parent / "checkpoints")) / "kernels.so"
    if not library.exists() or library.stat().st_mtime < SOURCE.stat().st_mtime:
        library.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["gcc", *FLAGS, "-o", str(library), str(SOURCE), "-lm"], check=True)
    return ctypes.CDLL(str(library))


LIBRARY = compiled()


def call(name, signature, *arguments):
    """Calls a kernel. Signature: t tensor, n whole number, u unsigned 32-bit, f float; one letter an argument."""
    converted = []
    for letter, value in zip(signature, arguments):
        if letter == "t":
            if value is not None and not value.is_contiguous():
                raise ValueError(f"{name}: a tensor is not contiguous")
            converted.append(ctypes.c_void_p(None if value is None else value.data_ptr()))
        else:
            converted.append({"n": ctypes.c_longlong, "u": ctypes.c_uint32, "f": ctypes.c_float}[letter](value))
    getattr(LIBRARY, name)(*converted)


def norm_forward(residual, branch, gain, shift, epsilon, drop, seed):
    """LayerNorm(residual + dropout(branch)), and what its gradient needs."""
    rows, width = residual.shape
    out, normal, inverse = torch.empty_like(residual), torch.empty_like(branch), residual.new_empty(rows)
    call("norm_forward", "nnttttffuttt", rows, width, residual, branch, gain, shift, epsilon, drop, seed, out, normal, inverse)
    return out, normal, inverse


def norm_backward(grad, normal, inverse, gain, drop, seed):
    """Gradients for residual, branch, gain and shift."""
    rows, width = grad.shape
    residual, branch = torch.empty_like(grad), torch.empty_like(normal)
    gain_grad, shift_grad = torch.zeros_like(gain), torch.zeros_like(gain)
    call("norm_backward", "nnttttfutttt", rows, width, grad, normal, inverse, gain, drop, seed,
         residual, branch, gain_grad, shift_grad)
    return residual, branch, gain_grad, shift_grad


def gelu_forward(values):
    out = torch.empty_like(values)
    call("gelu_forward", "ntt", values.numel(), values, out)
    return out


def gelu_backward(values, grad):
    """Turns grad, in place, into the gradient for the values."""
    call("gelu_backward", "ntt", values.numel(), values, grad)
    return grad


def softmax_forward(scores, lengths, scale):
    """In place; scores: [texts * heads, pieces, pieces]."""
    rows, width = scores.shape[0] * scores.shape[1], scores.shape[2]
    call("softmax_forward", "nnntft", rows, width, rows // len(lengths), lengths, scale, scores)
    return scores


def softmax_backward(probability, grad, scale):
    """Turns grad, in place, into the gradient for the scores."""
    width = grad.shape[-1]
    call("softmax_backward", "nnftt", grad.numel() // width, width, scale, probability, grad)
    return grad


def crf_marginals(emissions, lengths, start, pair, factor, allowed=None):
    """Log sums, tag marginals, and marginals of first tags and tag pairs summed over the texts."""
    texts, width, tags = emissions.shape
    log_sum = torch.zeros(texts, dtype=torch.float64)
    marginals, starts, pairs = torch.zeros_like(emissions), torch.zeros(tags), torch.zeros(tags, tags)
    call("crf_marginals", "nnntttttttttt", texts, width, tags, lengths, emissions, allowed, start, pair, factor,
         log_sum, marginals, starts, pairs)
    return log_sum, marginals, starts, pairs
