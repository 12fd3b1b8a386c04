"""Linear-chain CRF over B/I/O tags, with sets of allowed tags in place of single gold tags (partial labels)."""
import numpy
import torch

import kernels

FORBIDDEN = -1e4


def grammar(tags):
    """Transition scores that forbid I after anything but B or I of its own type; the last row is the start."""
    scores = torch.zeros(len(tags) + 1, len(tags))
    for after, tag in enumerate(tags):
        if tag.startswith("I-"):
            for before, other in enumerate([*tags, "start"]):
                if other[2:] != tag[2:] or other[0] not in "BI":
                    scores[before, after] = FORBIDDEN
    return scores


class Likelihood(torch.autograd.Function):
    """-log P(allowed tags | words), summed over texts. emissions: [texts, words, tags]; transitions: [tags + 1, tags]."""

    @staticmethod
    def forward(ctx, emissions, transitions, allowed, lengths, factor):
        weights = transitions.exp()
        start, pair = weights[-1].contiguous(), weights[:-1].contiguous()
        everything = kernels.crf_marginals(emissions, lengths, start, pair, factor)
        gold = kernels.crf_marginals(emissions, lengths, start, pair, factor, allowed)
        change = [a - b for a, b in zip(everything[1:], gold[1:])]
        ctx.gradients = (change[0], torch.cat([change[2], change[1][None]]))
        return ((everything[0] - gold[0]) * factor).sum().float()

    @staticmethod
    def backward(ctx, grad):
        emissions, transitions = ctx.gradients
        return grad * emissions, grad * transitions, None, None, None


def best_path(emissions, transitions):
    """Viterbi over one window; numpy arrays [words, tags] and [tags + 1, tags]."""
    score, back = emissions[0] + transitions[-1], []
    for row in emissions[1:]:
        reach = score[:, None] + transitions[:-1]
        back.append(reach.argmax(0))
        score = reach.max(0) + row
    path = [int(score.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans_of(path, tags):
    """(first word, end word, type) of a path of tag numbers."""
    spans, begin = [], None
    for at, number in enumerate([*path, 0]):
        if begin is not None and tags[number][0] != "I":
            spans.append((begin, at, tags[path[begin]][2:]))
            begin = None
        if tags[number][0] == "B":
            begin = at
    return spans


def decode(emissions, head):
    """Spans (first word, end word, type) of one window; head: its tags and transitions as exported."""
    return spans_of(best_path(emissions, numpy.asarray(head["transitions"], numpy.float32)), head["tags"])


def log_sum(values, axis):
    top = values.max(axis, keepdims=True)
    return (top + numpy.log(numpy.exp(values - top).sum(axis, keepdims=True))).squeeze(axis)


def span_probabilities(emissions, head, spans):
    """For spans (first word, end word, type): the CRF's probability that exactly this span of this type is there."""
    words, tags, transitions = len(emissions), head["tags"], numpy.asarray(head["transitions"], numpy.float32)
    ahead, behind = numpy.zeros_like(emissions), numpy.zeros_like(emissions)
    ahead[0] = emissions[0] + transitions[-1]
    for at in range(1, words):
        ahead[at] = emissions[at] + log_sum(ahead[at - 1][:, None] + transitions[:-1], 0)
    for at in range(words - 2, -1, -1):
        behind[at] = log_sum(transitions[:-1] + (emissions[at + 1] + behind[at + 1])[None], 1)
    total, found = log_sum(ahead[-1], 0), []
    for begin, end, kind in spans:
        b, i = tags.index("B-" + kind), tags.index("I-" + kind)
        score, last = ahead[begin, b], b
        for at in range(begin + 1, end):
            score, last = score + transitions[last, i] + emissions[at, i], i
        if end < words:
            onward = transitions[last] + emissions[end] + behind[end]
            onward[i] = -numpy.inf
            score += log_sum(onward, 0)
        found.append(float(numpy.exp(min(0.0, score - total))))
    return found
