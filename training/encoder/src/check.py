"""Runs the exported encoder by Java over the development sets, one window at a time; prints its figures and speed, and
adds tables of confidence to its settings.

usage: check.py --gold FOLDER --out FOLDER --runtime onnxruntime.jar [--threads N]"""
import argparse
import json
import pathlib
import struct
import subprocess
import tempfile
from collections import defaultdict

import numpy

import calibrate
import data
import evaluate
import text as reading
from model import columns_of

PROGRAM = pathlib.Path(__file__).with_name("Check.java")


def write_windows(path, windows):
    with open(path, "wb") as file:
        for words in windows:
            columns, first = columns_of(words)
            numbers = [len(columns[0]), len(first), *(n for column in (*columns, first) for n in column)]
            file.write(struct.pack(f">{len(numbers)}i", *numbers))


def read_outputs(path, windows, widths):
    """The outputs of all heads for each window; widths: their sizes by name."""
    values = numpy.fromfile(path, ">f4").astype(numpy.float32).reshape(-1, sum(widths.values()))
    found, row = [], 0
    for words in windows:
        part, column, row = values[row:row + len(words)], 0, row + len(words)
        output = {}
        for name, width in widths.items():
            output[name], column = part[:, column:column + width], column + width
        found.append(output)
    return found


class Java:
    """The exported model as run by Java; also: the sizes of outputs wanted beside those of the heads."""

    def __init__(self, folder, runtime, work, threads, also=()):
        self.folder, self.runtime, self.work, self.threads = folder, runtime, work, threads
        self.settings = json.loads((folder / "newsgraph-encoder.json").read_text("utf-8"))
        self.widths = {head: len(content["tags"]) for head, content in self.settings["heads"].items()}
        self.widths["links"] = 2 * len(self.settings["links"]["kinds"]) * self.settings["links"]["width"]
        self.widths.update(also)

    def __call__(self, windows):
        write_windows(self.work / "windows", windows)
        done = subprocess.run(["java", "-cp", str(self.runtime), str(PROGRAM), str(self.folder / "newsgraph-encoder.onnx"),
                               str(self.work / "windows"), str(self.work / "outputs"), str(self.threads), *self.widths],
                              check=True, capture_output=True, text=True)
        print(done.stdout.strip(), flush=True)
        return read_outputs(self.work / "outputs", windows, self.widths)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--runtime", type=pathlib.Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    pieces = reading.Pieces((arguments.out / "newsgraph-encoder.vocab").read_text("utf-8").split("\n")[:-1])
    fitting, testing = defaultdict(list), defaultdict(list)
    with tempfile.TemporaryDirectory() as work:
        java = Java(arguments.out, arguments.runtime, pathlib.Path(work), arguments.threads)
        for name, head in evaluate.SETS:
            texts = evaluate.texts_of(arguments.gold / f"{name}.jsonl", head, pieces)
            outputs = java([window for text in texts for window in text.windows])
            print(f"{name}: {evaluate.score(texts, outputs, head, java.settings)}", flush=True)
            for into, half in zip((fitting, testing), calibrate.judged(texts, outputs, head, java.settings)):
                for kind, pairs in half.items():
                    if name != "names-reuters-dev" or kind in evaluate.COUNTED:
                        into[kind] += pairs
    tables = {kind: calibrate.isotonic(fitting[kind]) for kind in (*data.NAME_TYPES, *data.ATTRIBUTION_TYPES)
              if len(fitting[kind]) >= calibrate.ENOUGH}
    for kind, table in tables.items():
        print(f"{kind}: {len(testing[kind])} spans, {calibrate.reliability(table, testing[kind])}")
    java.settings["confidence"] = tables
    (arguments.out / "newsgraph-encoder.json").write_text(json.dumps(java.settings, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main()
