"""Fits the head for relations on the states of the exported encoder as Java computes them; prints figures of cross-validation.

usage: fit.py --gold FOLDER --encoder FOLDER --runtime onnxruntime.jar --tables FOLDER --out FILE"""
import argparse
import base64
import hashlib
import json
import pathlib
import tempfile
from collections import Counter

import pairs  # first: it makes the encoder's modules known
import calibrate
import data
import text as reading
from check import Java
from edges import Edges
from head import Head

FOLDS = 5
THRESHOLDS = [n / 40 for n in range(4, 32)]


def sentences_of(arguments):
    pieces = reading.Pieces((arguments.encoder / "newsgraph-encoder.vocab").read_text("utf-8").split("\n")[:-1])
    edges, made = Edges(arguments.tables / "states.tsv", arguments.tables / "countries.tsv"), []
    rows = data.lines(arguments.gold / "relations-dev.jsonl")
    windows = []
    for row in rows:
        words = reading.read(row["text"], pieces)
        windows.append([words[a:b] for a, b in reading.windows(words)])
    with tempfile.TemporaryDirectory() as work:
        java = Java(arguments.encoder, arguments.runtime, pathlib.Path(work), 1, {"states": 384})
        outputs = iter(java([window for text in windows for window in text]))
    for row, text in zip(rows, windows):
        made += [pairs.sentence(row, words, next(outputs), java.settings, edges) for words in text]
    return rows, made


def fold_of(sentence):
    """Texts that stand several times are in one fold."""
    return hashlib.sha256(sentence.row["text"][:60].encode()).digest()[0] % FOLDS


def cross_validated(sentences):
    """For each sentence the pairs of found names and their chances by a head that has not seen it."""
    judged = []
    for fold in range(FOLDS):
        head = Head([s for s in sentences if fold_of(s) != fold], seed=1)
        for s in sentences:
            if fold_of(s) == fold:
                found = [p for p in s.pairs if p.found]
                judged += zip(found, head.chances(s, found))
        print(f"fold {fold + 1} of {FOLDS}", flush=True)
    return judged


def figures(judged, gold, threshold, kinds):
    found = [p for p, chance in judged if p.kind in kinds and chance >= threshold]
    right, wanted = sum(p.right for p in found), sum(gold[kind] for kind in kinds)
    return 200 * right / max(1, len(found) + wanted), 100 * right / max(1, len(found)), 100 * right / wanted


def line(judged, gold, threshold):
    parts = ["F1 %.1f precision %.1f recall %.1f" % figures(judged, gold, threshold, list(pairs.NUMBER))]
    parts += [f"{kind} %.1f (%.1f, %.1f)" % figures(judged, gold, threshold, [kind]) for kind in pairs.NUMBER]
    return "; ".join(parts)


def written(path, head, threshold, tables):
    numbers = {name: base64.b64encode(array.astype(">f4").tobytes()).decode() for name, array in head.weights().items()}
    settings = {"kinds": list(pairs.NUMBER), "threshold": threshold, "confidence": tables, "pieces": head.pieces, **numbers}
    path.write_text(json.dumps(settings, indent=1) + "\n", "utf-8")
    checksum = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_suffix(".sha256").write_text(f"{checksum}  {path.name}\n", "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gold", "encoder", "runtime", "tables", "out"):
        parser.add_argument("--" + name, type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    rows, sentences = sentences_of(arguments)
    gold = Counter(pairs.GOLD[r["type"]] for row in rows for r in row["relations"] if r["type"] in pairs.GOLD)
    judged = cross_validated(sentences)
    best = max(THRESHOLDS, key=lambda t: figures(judged, gold, t, list(pairs.NUMBER))[0])
    for threshold in (best, 0.5, 0.7):
        print(f"at {threshold}: {line(judged, gold, threshold)}")
    tables = {kind: calibrate.isotonic([(chance, p.right) for p, chance in judged if p.kind == kind]) for kind in pairs.NUMBER}
    written(arguments.out, Head(sentences, seed=1), best, tables)


if __name__ == "__main__":
    main()
