"""The encoder with its heads: names and attributions (CRF emissions a word), and links (dot products of word vectors)."""
import torch
from torch import nn
from torch.nn.functional import cross_entropy, embedding, layer_norm, linear

import crf
import layer
import text as reading
from data import TAGS

LINK_WIDTH = 64
LINKS = ("content", "source")  # content -> its cue, cue -> its source
DISTANCES = 21
MASK = 103


def distance_bucket(steps):
    """0 for one word to the left or right apart by sign, growing with the power of two; steps: signed tensor."""
    size = steps.abs().clamp(1, 1023).float().log2().floor().long()
    return torch.where(steps < 0, 10 - 1 - size.clamp(max=9), 10 + 1 + size.clamp(max=9)).where(steps != 0, torch.tensor(10))


class Batch:
    """Tensors of several windows, padded to the longest."""

    def __init__(self, windows):
        self.windows = windows
        self.lengths = torch.tensor([w.size for w in windows])
        size = int(self.lengths.max())
        self.pieces, self.shapes, self.gaps, self.quotes = (torch.zeros(len(windows), size, dtype=torch.long) for _ in range(4))
        self.word_counts = torch.tensor([len(w.words) for w in windows])
        self.first = torch.zeros(len(windows), int(self.word_counts.max()), dtype=torch.long)
        for row, window in enumerate(windows):
            columns, first = columns_of(window.words)
            for tensor, column in zip((self.pieces, self.shapes, self.gaps, self.quotes), columns):
                tensor[row, :len(column)] = torch.tensor(column)
            self.first[row, :len(first)] = torch.tensor(first)

    def mask_words(self, share, generator):
        """Hides some words, so that the encoder learns to lean on what stands around them."""
        inner = self.pieces > reading.LAST
        hidden = torch.rand(self.pieces.shape, generator=generator) < share
        self.pieces[inner & hidden] = MASK


def columns_of(words):
    """Piece numbers, shapes, gaps and quotation states of a window, and the place of each word's first piece."""
    pieces, shapes, gaps, quotes, first = [reading.FIRST], [0], [0], [0], []
    for word in words:
        first.append(len(pieces))
        for at, piece in enumerate(word.pieces):
            pieces.append(piece)
            shapes.append(word.shape)
            gaps.append(1 if at else word.gap)
            quotes.append(word.quote)
    return ([*pieces, reading.LAST], [*shapes, 0], [*gaps, 0], [*quotes, 0]), first


def parameters(tensors):
    return nn.ParameterDict({name.replace(".", "_"): nn.Parameter(tensor.clone()) for name, tensor in tensors.items()})


class Reader(nn.Module):
    """All weights are float32 parameters; the layers compute in bf16 (see layer.py)."""

    def __init__(self, start, heads=12):
        super().__init__()
        self.heads = heads
        width = start["embedding"]["word"].shape[1]
        self.embedding = parameters(start["embedding"])
        for name, sort in (("shape", reading.SHAPES), ("gap", reading.GAPS), ("quote", reading.QUOTES)):
            self.embedding[name] = nn.Parameter(torch.randn(len(sort), width) * 0.01)
        self.layers = nn.ModuleList(parameters(tensors) for tensors in start["layers"])
        self.output = nn.ModuleDict({head: nn.Linear(width, len(tags)) for head, tags in TAGS.items()})
        self.transitions = nn.ParameterDict({head: nn.Parameter(torch.zeros(len(t) + 1, len(t))) for head, t in TAGS.items()})
        for head, tags in TAGS.items():
            self.register_buffer("grammar_" + head, crf.grammar(tags))
        self.link = nn.Linear(width, 2 * len(LINKS) * LINK_WIDTH)
        self.link_none = nn.Parameter(torch.zeros(len(LINKS), LINK_WIDTH))
        self.link_distance = nn.Parameter(torch.zeros(len(LINKS), DISTANCES))

    def forward(self, batch, drop=0.0, seed=0):
        """Word vectors [windows, words, width]: those of the first pieces."""
        e = self.embedding
        texts, size = batch.pieces.shape
        x = (embedding(batch.pieces, e["word"]) + e["position"][:size] + embedding(batch.shapes, e["shape"])
             + embedding(batch.gaps, e["gap"]) + embedding(batch.quotes, e["quote"]))
        x = layer_norm(x, x.shape[-1:], e["norm_w"], e["norm_b"], layer.EPSILON).reshape(texts * size, -1)
        for number, weights in enumerate(self.layers):
            x = layer.Layer.apply(x, batch.lengths, self.heads, drop, seed + 7919 * number,
                                  *(weights[name.replace(".", "_")] for name in layer.NAMES))
        rows = batch.first + torch.arange(texts)[:, None] * size
        return x[rows]

    def emissions(self, vectors, head):
        return linear(vectors, self.output[head].weight, self.output[head].bias)

    def scores(self, head):
        """Transition scores with the grammar."""
        return self.transitions[head] + getattr(self, "grammar_" + head)

    def outputs(self, vectors):
        """What the exported model says of the words of one window."""
        return {**{head: self.emissions(vectors, head) for head in TAGS}, "links": self.link(vectors)}

    def settings(self):
        """What a decoder needs beside the outputs."""
        def rounded(tensor):
            return [[round(float(v), 4) for v in row] for row in tensor]

        return {"heads": {head: {"tags": tags, "transitions": rounded(self.scores(head))} for head, tags in TAGS.items()},
                "links": {"kinds": LINKS, "width": LINK_WIDTH, "none": rounded(self.link_none),
                          "distance": rounded(self.link_distance)}}

    def tag_loss(self, vectors, batch, head):
        """CRF loss over the windows that have gold for this head, and their number of words."""
        rows = [n for n, w in enumerate(batch.windows) if head in w.allowed]
        if not rows:
            return vectors.new_zeros(()), 0
        lengths = batch.word_counts[rows]
        allowed = torch.zeros(len(rows), vectors.shape[1], len(TAGS[head]))
        for row, n in enumerate(rows):
            pairs = [(at, tag) for at, tags in enumerate(batch.windows[n].allowed[head]) for tag in tags]
            at, tag = zip(*pairs)
            allowed[row, at, tag] = 1
        factor = torch.tensor([batch.windows[n].weight for n in rows])
        loss = crf.Likelihood.apply(self.emissions(vectors[rows], head).contiguous(), self.scores(head), allowed, lengths, factor)
        return loss, int(lengths.sum())

    def link_scores(self, vectors, kind, from_word, to_words):
        """Scores of one word of a window for each candidate, the last for none of them; vectors: [words, 256]."""
        number = LINKS.index(kind)
        query, key = vectors.chunk(2 * len(LINKS), dim=-1)[2 * number:2 * number + 2]
        to = torch.as_tensor(to_words, dtype=torch.long)
        keys = torch.cat([key[to], self.link_none[number][None]])
        bias = torch.cat([self.link_distance[number][distance_bucket(to - from_word)], vectors.new_zeros(1)])
        return keys @ query[from_word] / LINK_WIDTH ** 0.5 + bias

    def link_loss(self, vectors, batch):
        """Cross-entropy of each content span's cue and each cue's source among those of the window; and their number."""
        losses = []
        tags = TAGS["attributions"]
        for row, window in enumerate(batch.windows):
            if "attributions" not in window.allowed:
                continue
            begins = {kind: [n for n, t in enumerate(window.allowed["attributions"]) if t[0] == tags.index("B-" + kind)]
                      for kind in ("source", "cue", "content")}
            projected = self.link(vectors[row]) if begins["cue"] else None
            for kind, start, end in (("content", "content", "cue"), ("source", "cue", "source")):
                targets = begins[end]
                gold = {a: b for k, a, b in window.links if k == kind}
                for origin in begins[start] if projected is not None else ():
                    target = targets.index(gold[origin]) if gold.get(origin) in targets else len(targets)
                    losses.append(cross_entropy(self.link_scores(projected, kind, origin, targets)[None], torch.tensor([target])))
        return (torch.stack(losses).sum() if losses else vectors.new_zeros(())), len(losses)
