"""Gold sentences -> pairs of names with what the head is told of them. The Java reader (NamePairs, PairFeatures) repeats this."""
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "encoder" / "src"))
import crf
import text as reading

KINDS = {("Person", "Place"): "livesIn", ("Organization", "Place"): "basedIn", ("Place", "Place"): "locatedIn",
         ("Person", "Organization"): "worksFor"}
NUMBER = {kind: number for number, kind in enumerate(KINDS.values())}
GOLD = {"Live_In": "livesIn", "OrgBased_In": "basedIn", "Located_In": "locatedIn", "Work_For": "worksFor"}
FARTHEST, BUCKETS, MOST_NAMES, MOST_COMMAS = 40, 7, 4, 3
NEAR, PIECES = 12, 150
NUMBERS = len(KINDS) + 1 + 2 * BUCKETS + MOST_NAMES + 1 + MOST_COMMAS + 1


@dataclass
class Pair:
    """Subject and object, spans of words (first, end); right: whether gold says so; found: whether the reader finds both."""
    kind: str
    subject: tuple
    object: tuple
    right: bool
    found: bool


@dataclass
class Sentence:
    """One gold text: its words, their states, the names in it, those found and those of gold, and its pairs."""
    row: dict
    words: list
    states: numpy.ndarray
    names: list
    pairs: list = field(default_factory=list)


def sentence(row, words, output, settings, edges):
    found = [s for s in edges.right(words, crf.decode(output["names"], settings["heads"]["names"])) if s[2] != "Misc"]
    begins, ends = {w.begin: n for n, w in enumerate(words)}, {w.end: n + 1 for n, w in enumerate(words)}
    gold = [(begins[b], ends[e], kind) for b, e, kind in row["names"] if b in begins and e in ends]
    made = Sentence(row, words, output["states"], found)
    wanted = {(tuple(r["subject"]), tuple(r["object"])): GOLD[r["type"]] for r in row["relations"] if r["type"] in GOLD}
    kinds = {(first, end): kind for first, end, kind in [*gold, *found]}
    everything = [(*span, kind) for span, kind in kinds.items()]
    starts = sentence_numbers(words)
    for one in everything:
        for other in everything:
            kind = KINDS.get((one[2], other[2]))
            if kind and near(one, other, starts):
                said = wanted.get((characters(words, one), characters(words, other)))
                made.pairs.append(Pair(kind, one[:2], other[:2], said == kind, one in found and other in found))
    return made


def characters(words, span):
    return words[span[0]].begin, words[span[1] - 1].end


def sentence_numbers(words):
    """For each word the number of sentence starts up to it, as windows count them."""
    numbers, number = [], 0
    for at in range(len(words)):
        number += at > 0 and reading.starts_sentence(words, at)
        numbers.append(number)
    return numbers


def near(one, other, starts):
    left, right = sorted((one[:2], other[:2]))
    return left[1] <= right[0] and right[0] - left[1] <= FARTHEST and starts[left[0]] == starts[right[0]]


def common_pieces(sentences):
    """The numbers of the pieces that most often begin a word between two names near each other."""
    count = Counter()
    for s in sentences:
        for pair in s.pairs:
            left, right = sorted((pair.subject, pair.object))
            if right[0] - left[1] <= NEAR:
                count.update({word.pieces[0] for word in s.words[left[1]:right[0]]})
    return [piece for piece, _ in sorted(count.items(), key=lambda item: (-item[1], item[0]))[:PIECES]]


def features(pair, vectors, words, names, pieces):
    """vectors: [words, width], the projected states; the features of one pair."""
    left, right = sorted((pair.subject, pair.object))
    between = vectors[left[1]:right[0]]
    nothing = numpy.zeros(vectors.shape[1], numpy.float32)
    parts = [vectors[pair.subject[0]], vectors[pair.object[0]], vectors[pair.subject[1] - 1], vectors[pair.object[1] - 1],
             between.mean(0) if len(between) else nothing, between.max(0) if len(between) else nothing,
             vectors[left[0] - 1] if left[0] else nothing, vectors[right[1]] if right[1] < len(vectors) else nothing]
    known = {words[n].pieces[0] for n in range(left[1], right[0])}
    return numpy.concatenate([*parts, numbers(pair, words, names), numpy.array([p in known for p in pieces], numpy.float32)])


def numbers(pair, words, names):
    """Kind, order, distance, names and commas between, each as ones among zeros."""
    left, right = sorted((pair.subject, pair.object))
    forward = pair.subject < pair.object
    distance = min(BUCKETS - 1, (right[0] - left[1]).bit_length())
    within = sum(left[1] <= first and end <= right[0] for first, end, _ in names)
    commas = sum(word.text == "," for word in words[left[1]:right[0]])
    made, at = numpy.zeros(NUMBERS, numpy.float32), 0
    for place, size in ((NUMBER[pair.kind], len(KINDS)), (0 if forward else 1, 1), (distance + BUCKETS * forward, 2 * BUCKETS),
                        (min(within, MOST_NAMES), MOST_NAMES + 1), (min(commas, MOST_COMMAS), MOST_COMMAS + 1)):
        if place < size:
            made[at + place] = 1
        at += size
    return made
