"""Ties spans to whole attributions {source, cue, content}, and counts whole attributions that are right."""
from collections import Counter
from itertools import accumulate

import numpy

MIDDLE = 10


def bucket(steps):
    """The place of a distance in words, signed, in the table of distance scores."""
    if steps == 0:
        return MIDDLE
    size = min(9, abs(steps).bit_length() - 1)
    return MIDDLE - 1 - size if steps < 0 else MIDDLE + 1 + size


def best(origin, targets, links, kind, settings):
    """The target that an origin is tied to, and whether its score beats that of none; links: [words, 256]."""
    number, width = settings["kinds"].index(kind), settings["width"]
    query = links[origin[0], 2 * number * width:(2 * number + 1) * width]
    key = links[:, (2 * number + 1) * width:(2 * number + 2) * width]
    scores = [float(key[t[0]] @ query) / width ** 0.5 + settings["distance"][number][bucket(t[0] - origin[0])] for t in targets]
    chosen = int(numpy.argmax(scores))
    return targets[chosen], scores[chosen] > float(numpy.dot(settings["none"][number], query)) / width ** 0.5


def distance(one, other):
    """Words between two spans."""
    return max(one[0] - other[1], other[0] - one[1])


def attributions(words, spans, links, settings):
    """Every cue of a window with the contents that choose it and the source that it chooses, all on one line; a content
    without a cue on its line stands with the nearest source there. In the order of the cues, then of the lone contents."""
    lines = list(accumulate(word.gap >= 3 for word in words))
    of = {kind: [s for s in spans if s[2] == kind] for kind in ("source", "cue", "content")}
    made, alone = {cue: {"source": [], "cue": [cue], "content": []} for cue in of["cue"]}, []

    def near(span, others):
        """Those with no line break between."""
        return [o for o in others if lines[min(span[1], o[1]) - 1] == lines[max(span[0], o[0])]]

    for content in of["content"]:
        cues, sources = near(content, of["cue"]), near(content, of["source"])
        if cues:
            made[best(content, cues, links, "content", settings)[0]]["content"].append(content)
        else:
            closest = [min(sources, key=lambda s: distance(s, content))] if sources else []
            alone.append({"source": closest, "cue": [], "content": [content]})
    for cue, attribution in made.items():
        sources = near(cue, of["source"])
        if sources:
            source, sure = best(cue, sources, links, "source", settings)
            attribution["source"] = [source] if sure else []
    return [attribution for attribution in made.values() if attribution["content"]] + alone


def overlap(one, other):
    """Shared characters as a share of the longer content."""
    a, b = ({c for begin, end in spans for c in range(begin, end)} for spans in (one, other))
    return len(a & b) / max(1, len(a), len(b))


def touching(one, other):
    if not one or not other:
        return not one and not other
    return any(a < d and c < b for a, b in one for c, d in other)


def whole_counts(found, gold):
    """Right, found and wanted attributions: contents overlap by .8 of the longer one and sources touch; one to one."""
    gold, right = [g for g in gold if g["content"]], 0
    left = list(gold)
    for attribution in found:
        match = next((g for g in left if overlap(attribution["content"], g["content"]) >= 0.8
                      and touching(attribution["source"], g["source"])), None)
        if match:
            left.remove(match)
            right += 1
    return Counter({("right", "whole"): right, ("found", "whole"): len(found), ("gold", "whole"): len(gold)})
