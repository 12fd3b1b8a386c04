"""Exact-span figures on the development sets, from the heads' outputs of any origin (PyTorch here, Java in check.py)."""
from collections import Counter

import torch

import assemble
import crf
import data
import text as reading
from model import Batch

SETS = (("names-dev", "names"), ("names-reuters-dev", "names"), ("attributions-dev", "attributions"))
COUNTED = ("Person", "Organization", "Place")


class Text:
    """A gold text: its row, its windows of words, and its gold spans in characters."""

    def __init__(self, row, head, pieces):
        self.row = row
        words = reading.read(row["text"], pieces)
        self.windows = [words[a:b] for a, b in reading.windows(words)]
        self.gold = set(data.attribution_spans(row) if head == "attributions" else [tuple(n) for n in row["names"]])


def texts_of(path, head, pieces):
    return [Text(row, head, pieces) for row in data.lines(path)]


def run(model, windows, budget=8192):
    """The outputs of all heads, as numpy arrays by name, for windows (lists of words), in the order given."""
    sizes = [2 + sum(len(w.pieces) for w in window) for window in windows]
    found, part = [None] * len(windows), []
    for n in [*sorted(range(len(windows)), key=sizes.__getitem__), None]:
        if part and (n is None or (len(part) + 1) * sizes[n] > budget):
            with torch.no_grad():
                vectors = model(Batch([data.Window(windows[m]) for m in part]))
                for row, m in enumerate(part):
                    found[m] = {name: tensor.numpy() for name, tensor in model.outputs(vectors[row, :len(windows[m])]).items()}
            part = []
        part.append(n)
    return found


def counts(found, gold):
    """Right, found and wanted spans by type."""
    tally = Counter()
    for name, spans in (("right", found & gold), ("found", found), ("gold", gold)):
        for _, _, kind in spans:
            tally[name, kind] += 1
    return tally


def f1(tally, kinds):
    right, found, gold = (sum(tally[name, kind] for kind in kinds) for name in ("right", "found", "gold"))
    return 200 * right / max(1, found + gold)


def characters(words, span):
    """A span of words (first, end, type) as one of characters."""
    return words[span[0]].begin, words[span[1] - 1].end, span[2]


def score(texts, outputs, head, settings):
    """One line of figures; outputs: those of all windows of all texts, in order."""
    outputs, tally = iter(outputs), Counter()
    for text in texts:
        found, attributions = set(), []
        for words in text.windows:
            output = next(outputs)
            spans = crf.decode(output[head], settings["heads"][head])
            found |= {characters(words, span) for span in spans}
            if head == "attributions":
                attributions += [{role: [characters(words, s)[:2] for s in part] for role, part in attribution.items()}
                                 for attribution in assemble.attributions(words, spans, output["links"], settings["links"])]
        tally += counts(found, text.gold)
        if head == "attributions":
            tally += assemble.whole_counts(attributions, text.row["attributions"])
    if head == "names":
        parts = [f"{kind} {f1(tally, [kind]):.1f}" for kind in data.NAME_TYPES if tally["gold", kind]]
        return " ".join([*parts, f"all three {f1(tally, COUNTED):.1f}"])
    return " ".join(f"{kind} {f1(tally, [kind]):.1f}" for kind in (*data.ATTRIBUTION_TYPES, "whole"))


def summary(outputs_of, settings, gold, pieces):
    """Figures on all development sets. outputs_of: from windows to the outputs of the heads."""
    lines = []
    for name, head in SETS:
        texts = texts_of(gold / f"{name}.jsonl", head, pieces)
        outputs = outputs_of([window for text in texts for window in text.windows])
        lines.append(f"{name}: {score(texts, outputs, head, settings)}")
    return "\n".join(lines)
