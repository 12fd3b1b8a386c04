"""Gold files -> labelled windows. Every label set is a chain of B/I/O tags; where a gold label covers several of ours,
a word allows several tags."""
import json
import random
from collections import defaultdict
from dataclasses import dataclass, field

import text as reading

NAME_TYPES = ("Person", "Organization", "Place", "Group", "Date", "Money", "Product", "Misc")
ATTRIBUTION_TYPES = ("source", "cue", "content")
REUTERS_MISC = ("Group", "Product", "Misc")
REUTERS_SILENT = ("Date", "Money")


def tags_of(types):
    return ["O"] + [f"{mark}-{kind}" for kind in types for mark in "BI"]


TAGS = {"names": tags_of(NAME_TYPES), "attributions": tags_of(ATTRIBUTION_TYPES)}


@dataclass
class Window:
    """Some consecutive words of one text. allowed: for each head it has gold for, the set of tags of each word;
    links: (kind, first word of the dependent span, first word of its cue or source)."""
    words: list
    allowed: dict = field(default_factory=dict)
    links: list = field(default_factory=list)
    weight: float = 1.0

    @property
    def size(self):
        return sum(len(word.pieces) for word in self.words) + 2


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def covered(words, begin, end):
    """Numbers of the words that a span touches."""
    return [n for n, word in enumerate(words) if word.begin < end and begin < word.end]


def chain(words, spans, types, partial=False):
    """Allowed tag numbers of every word. partial: Reuters labels."""
    number = {tag: n for n, tag in enumerate(tags_of(types))}
    silent = [number[f"{m}-{kind}"] for kind in REUTERS_SILENT for m in "BI"] if partial else []
    allowed = [[0, *silent] for _ in words]
    for begin, end, kind in spans:
        kinds = REUTERS_MISC if partial and kind == "Misc" else (kind,)
        for at, word in enumerate(covered(words, begin, end)):
            allowed[word] = [number[f"{'I' if at else 'B'}-{k}"] for k in kinds]
    return allowed


def cut(words, allowed, head, links=()):
    """Windows of one text with their part of the gold."""
    for begin, end in reading.windows(words):
        inside = [(kind, a - begin, b - begin) for kind, a, b in links if begin <= a < end and begin <= b < end]
        part = allowed[begin:end]
        part[0] = [tag - 1 if tag and tag % 2 == 0 else tag for tag in part[0]]  # I cannot begin a window: B
        yield Window(words[begin:end], {head: part}, inside)


def name_windows(row, pieces, partial):
    words = reading.read(row["text"], pieces)
    spans = [span for span in row["names"] if span[2] in NAME_TYPES]
    return list(cut(words, chain(words, spans, NAME_TYPES, partial), "names"))


def attribution_spans(row):
    """The set of (begin, end, type) of a row, white space trimmed, touching no other."""
    spans = set()
    for attribution in row["attributions"]:
        for kind in ATTRIBUTION_TYPES:
            for begin, end in attribution[kind]:
                part = row["text"][begin:end]
                spans.add((begin + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip()), kind))
    return sorted(spans)


def attribution_links(row, words):
    """(kind, first word of the content, first word of its cue) and (…, of the cue, of its source)."""
    def first(span):
        found = covered(words, *span)
        return found[0] if found else None

    links = set()
    for attribution in row["attributions"]:
        cues = [first(span) for span in attribution["cue"][:1]]
        for cue in cues:
            links |= {("content", first(span), cue) for span in attribution["content"]}
            links |= {("source", cue, first(span)) for span in attribution["source"][:1]}
    return sorted(link for link in links if None not in link)


def attribution_windows(row, pieces):
    words = reading.read(row["text"], pieces)
    allowed = chain(words, attribution_spans(row), ATTRIBUTION_TYPES)
    return list(cut(words, allowed, "attributions", attribution_links(row, words)))


class Training:
    """All training windows. A text that several annotators read stands once a pass, each pass another annotator's."""

    def __init__(self, gold, pieces):
        self.pieces = pieces
        self.names = [w for row in lines(gold / "names-train.jsonl") for w in name_windows(row, pieces, False)]
        self.names += [w for row in lines(gold / "names-reuters-train.jsonl") for w in name_windows(row, pieces, True)]
        versions = defaultdict(list)
        for row in lines(gold / "attributions-train.jsonl"):
            versions[row["text"]].append(attribution_windows(row, pieces))
        self.attributions = list(versions.values())

    def one_pass(self, seed, budget):
        """Batches of windows of like size, at most budget pieces each with padding, in random order."""
        chance = random.Random(seed)
        pool = self.names + [w for versions in self.attributions for w in chance.choice(versions)]
        chance.shuffle(pool)
        batches = []
        for begin in range(0, len(pool), 1024):
            part, batch = sorted(pool[begin:begin + 1024], key=lambda w: w.size), []
            for window in part:
                if batch and (len(batch) + 1) * window.size > budget:
                    batches.append(batch)
                    batch = []
                batch.append(window)
            batches.append(batch)
        chance.shuffle(batches)
        return batches
