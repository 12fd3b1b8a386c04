"""Trains the encoder and its heads; writes a checkpoint every few minutes and resumes from it.

usage: fit.py --gold FOLDER --encoder JAR --out CHECKPOINT [--passes N] [--minutes N] [--rate R]"""
import argparse
import math
import os
import pathlib
import random
import time
from functools import partial

import torch

import data
import evaluate
import kernels
import text as reading
import weights
from model import Batch, Reader

BUDGET = 3072
DROP = 0.1
MASKED = 0.03
LAYER_DECAY = 0.9
WEIGHT_DECAY = 0.01
HEAD_RATE, TRANSITION_RATE = 1e-3, 5e-3
AVERAGE = 0.995
CLIP = 1.0
LINK_WEIGHT = 0.3
SAVE_SECONDS = 300


class Optimizer:
    """AdamW with a rate of its own for each layer, and a moving average of the weights."""

    def __init__(self, model, rate):
        self.parameters = dict(model.named_parameters())
        self.rates = {name: self.rate_of(name, rate, len(model.layers)) for name in self.parameters}
        self.state = {name: [torch.zeros_like(p), torch.zeros_like(p), p.detach().clone()] for name, p in self.parameters.items()}
        self.steps = 0

    @staticmethod
    def rate_of(name, rate, layers):
        if name.startswith("layers."):
            return rate * LAYER_DECAY ** (layers - 1 - int(name.split(".")[1]))
        if name.startswith("embedding.") and name.split(".")[1] in ("shape", "gap", "quote"):
            return rate * 3
        if name.startswith("embedding."):
            return rate * LAYER_DECAY ** layers
        return TRANSITION_RATE if name.startswith(("transitions", "link_")) else HEAD_RATE

    def step(self, schedule):
        self.steps += 1
        present = {n: p for n, p in self.parameters.items() if p.grad is not None}
        norm = math.sqrt(sum(float(p.grad.norm()) ** 2 for p in present.values()))
        keep = min(AVERAGE, self.steps / (self.steps + 20))
        for name, p in present.items():
            m, v, average = self.state[name]
            decay = WEIGHT_DECAY if p.dim() > 1 and not name.startswith(("transitions", "link_")) else 0.0
            kernels.call("adamw", "ntttttffffffff", p.numel(), p.data, p.grad.contiguous(), m, v, average, min(1.0, CLIP / norm),
                         self.rates[name] * schedule, decay, 0.9, 0.98, 1 - 0.9 ** self.steps, 1 - 0.98 ** self.steps, keep)
            p.grad = None
        return norm


class Threads:
    """On a shared machine two threads that wait for each other can be slower than one: uses what was faster lately."""

    def __init__(self):
        self.cost, self.count, self.turn, self.began = {}, torch.get_num_threads(), 0, 0.0
        self.most = self.count

    def begin(self):
        self.turn += 1
        best = min(self.cost, key=self.cost.get) if len(self.cost) == 2 else self.most
        other = 1 if best == self.most else self.most
        self.count = other if self.turn % 12 == 0 else best
        torch.set_num_threads(self.count)
        self.began = time.time()

    def end(self, pieces):
        cost = (time.time() - self.began) / pieces
        self.cost[self.count] = 0.5 * (cost + self.cost.get(self.count, cost))


def averaged(model, optimizer):
    """A copy of the model's state with the averaged weights."""
    state = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    state.update({name: s[2] for name, s in optimizer.state.items()})
    return state


def change_case(batch, chance):
    """Now and then a first line in capitals or title case, or a whole window in lower case: only the shapes change."""
    names = {reading.SHAPE[n] for n in ("lower", "title", "capitals", "initial", "mixed")}
    for row, window in enumerate(batch.windows):
        draw = chance.random()
        if draw > 0.06:
            continue
        shape = reading.SHAPE["capitals" if draw < 0.02 else "title" if draw < 0.04 else "lower"]
        end = next((n for n, word in enumerate(window.words) if n and word.gap >= 3), len(window.words))
        end = len(window.words) if draw >= 0.04 else end
        limit = int(batch.first[row, end]) if end < len(window.words) else window.size - 1
        for at in range(1, limit):
            if int(batch.shapes[row, at]) in names:
                batch.shapes[row, at] = shape


def train(model, training, arguments, optimizer, progress):
    """The passes that are still to do."""
    batches = training.one_pass(0, BUDGET)
    total, started, saved = len(batches) * arguments.passes, time.time(), time.time()
    threads, before, seconds = Threads(), progress["seconds"], 60 * arguments.minutes
    tally = [0.0] * 6
    for number in range(progress["pass"], arguments.passes):
        batches = training.one_pass(arguments.seed + number, BUDGET)
        for at in range(progress["batch"], len(batches)):
            step = number * len(batches) + at
            seed = (arguments.seed * 1_000_003 + step * 104_729) % (1 << 31)
            done = max(step / total, (before + time.time() - started) / seconds)
            if done >= 1:
                break
            threads.begin()
            batch = Batch(batches[at])
            change_case(batch, random.Random(seed))
            batch.mask_words(MASKED, torch.Generator().manual_seed(seed))
            vectors = model(batch, DROP, seed)
            parts = [model.tag_loss(vectors, batch, "names"), model.tag_loss(vectors, batch, "attributions"),
                     model.link_loss(vectors, batch)]
            words = int(batch.word_counts.sum())
            ((parts[0][0] + parts[1][0] + LINK_WEIGHT * parts[2][0]) / words).backward()
            warm = min(1.0, (step + 1) / (0.06 * total))
            optimizer.step(warm * max(0.03, min(1.0, (1 - done) / 0.94)))
            threads.end(batch.pieces.numel())
            for n, (loss, count) in enumerate(parts):
                tally[2 * n] += float(loss)
                tally[2 * n + 1] += count
            if step % 20 == 19:
                means = " ".join(f"{tally[n] / max(1, tally[n + 1]):.4f}" for n in (0, 2, 4))
                print(f"pass {number} step {step + 1}/{total} losses {means} {before + time.time() - started:.0f} s "
                      f"{threads.count} threads, done {done:.3f}", flush=True)
                tally = [0.0] * 6
            if time.time() - saved > SAVE_SECONDS:
                saved = time.time()
                save(arguments.out, model, optimizer, {"pass": number, "batch": at + 1, "seconds": before + saved - started})
        progress["batch"] = 0
        save(arguments.out, model, optimizer, {"pass": number + 1, "batch": 0, "seconds": before + time.time() - started})
        finished = Reader(arguments.start, model.heads)
        finished.load_state_dict(averaged(model, optimizer))
        print(f"pass {number} done", evaluate.summary(partial(evaluate.run, finished), finished.settings(), arguments.gold,
                                                      training.pieces), sep="\n", flush=True)
        if done >= 1:
            return


def save(path, model, optimizer, progress):
    content = {"model": model.state_dict(), "average": averaged(model, optimizer), "optimizer": optimizer.state,
               "steps": optimizer.steps, "progress": progress}
    torch.save(content, str(path) + ".part")
    os.replace(str(path) + ".part", path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--encoder", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=600, help="ends the schedule after this time even if passes are left")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    torch.set_flush_denormal(True)
    arguments.start = weights.encoder(arguments.encoder)
    model = Reader(arguments.start)
    optimizer, progress = Optimizer(model, arguments.rate), {"pass": 0, "batch": 0, "seconds": 0.0}
    if arguments.out.exists():
        stored = torch.load(arguments.out)
        model.load_state_dict(stored["model"])
        optimizer.state, optimizer.steps, progress = stored["optimizer"], stored["steps"], stored["progress"]
    training = data.Training(arguments.gold, reading.Pieces(weights.vocabulary(arguments.encoder)))
    train(model, training, arguments, optimizer, progress)


if __name__ == "__main__":
    main()
