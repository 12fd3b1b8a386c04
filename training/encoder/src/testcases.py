"""Ten short made-up texts with what the exported model makes of them: for testing readers in other languages.

usage: testcases.py --out FOLDER --runtime onnxruntime.jar"""
import argparse
import json
import pathlib
import tempfile

import assemble
import crf
import evaluate
import text as reading
from check import Java
from model import columns_of

TEXTS = (
    "“We will rebuild the bridge by spring,” Mayor Ilka Torvendal told reporters in Norrvik on Monday.",
    "NORRVIK RAISES HARBOUR FEES\n\nThe port authority said it would charge 12.5 per cent more from May.",
    "Orsolya Benkővári, who leads the Lanterna Foundation, denied that her group had paid the protesters.",
    "According to the Ministry of Rivers, water levels fell; critics, however, warned of \"a dry and costly summer\".",
    "The minister 😀 tweeted: \"Nobody asked us.\" 👩‍🔬 Scientists at Quellmark University disagreed.",
    "M.K. Abendroth's lawyers argued the $4.2m fine — imposed in 2019 — was unlawful.",
    "“I saw smoke,” said Teodor Vance, 41. “Then the whole roof came down,\n\n“and nobody called the fire brigade.”",
    "teodor vance plays for fc norrvik and lives in são bartolo",
    "Officials believe the Kestrane rebels intend to leave Dal Umar, a spokesman for the army told the Morning Courier.",
    "\t\n  ",
)


def case(text, words, output, settings):
    """Everything a port can compare, step by step."""
    columns, first = columns_of(words) if words else (([], [], [], []), [])
    made = {"text": text, "words": [[w.begin, w.end] for w in words],
            **dict(zip(("pieces", "shapes", "gaps", "quotes"), columns)), "first": first}
    for head in ("names", "attributions"):
        spans = crf.decode(output[head], settings["heads"][head]) if words else []
        chances = crf.span_probabilities(output[head], settings["heads"][head], spans) if words else []
        made[head] = [[*evaluate.characters(words, span), round(chance, 3)] for span, chance in zip(spans, chances)]
        whole = assemble.attributions(words, spans, output["links"], settings["links"]) if words else []
    made["whole"] = [{role: [list(evaluate.characters(words, s)[:2]) for s in part] for role, part in a.items()} for a in whole]
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--runtime", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    vocabulary = (arguments.out / "newsgraph-encoder.vocab").read_text("utf-8").split("\n")[:-1]
    pieces = reading.Pieces(vocabulary)
    texts = [(text, reading.read(text, pieces)) for text in TEXTS]
    with tempfile.TemporaryDirectory() as work:
        java = Java(arguments.out, arguments.runtime, pathlib.Path(work), 1)
        outputs = iter(java([words for _, words in texts if words]))
    cases = [case(text, words, next(outputs) if words else None, java.settings) for text, words in texts]
    lines = ",\n".join(json.dumps(c, ensure_ascii=False) for c in cases)
    (arguments.out / "testcases.json").write_text(f"[\n{lines}\n]\n", "utf-8")


if __name__ == "__main__":
    main()
