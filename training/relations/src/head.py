"""The head: word states projected to fewer numbers, one hidden layer, one score a kind of relation."""
import numpy
import torch
from torch import nn

import pairs

WIDTH, HIDDEN, MEMBERS, PASSES, BATCH, RATE, DECAY = 96, 48, 3, 8, 128, 2e-3, 1e-2


class Projection:
    """Principal components of the states of the training texts, scaled to one."""

    def __init__(self, sentences):
        states = numpy.concatenate([s.states for s in sentences])[::5]
        mean = states.mean(0)
        _, _, components = numpy.linalg.svd(states - mean, full_matrices=False)
        self.matrix = components[:WIDTH].T
        scale = ((states - mean) @ self.matrix).std()
        self.matrix = numpy.ascontiguousarray(self.matrix / scale, numpy.float32)
        self.shift = (-mean @ self.matrix).astype(numpy.float32)

    def __call__(self, states):
        return states @ self.matrix + self.shift


class Member(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.first, self.second = nn.Linear(size, HIDDEN), nn.Linear(HIDDEN, len(pairs.KINDS))
        self.drop = nn.Dropout(0.25)

    def forward(self, x):
        return self.second(self.drop(torch.relu(self.first(self.drop(x)))))


class Head:
    """Several small networks whose scores are averaged, which makes them one network with a wider hidden layer."""

    def __init__(self, sentences, seed):
        self.project, self.pieces = Projection(sentences), pairs.common_pieces(sentences)
        table = [p for s in sentences for p in s.pairs]
        x = torch.tensor(numpy.stack([f for s in sentences for f in self.features(s, s.pairs)]))
        kinds = torch.tensor([pairs.NUMBER[p.kind] for p in table])
        right = torch.tensor([float(p.right) for p in table])
        self.members = [fitted(x, kinds, right, seed + number) for number in range(MEMBERS)]

    def features(self, sentence, some):
        vectors = self.project(sentence.states)
        return [pairs.features(p, vectors, sentence.words, sentence.names, self.pieces) for p in some]

    def chances(self, sentence, some):
        """The probability of each pair."""
        if not some:
            return []
        x = torch.tensor(numpy.stack(self.features(sentence, some)))
        kinds = torch.tensor([pairs.NUMBER[p.kind] for p in some])
        with torch.no_grad():
            scores = sum(member(x) for member in self.members) / len(self.members)
        return torch.sigmoid(scores.gather(1, kinds[:, None])[:, 0]).tolist()

    def weights(self):
        """All weights by name, rows of input first."""
        first = torch.cat([m.first.weight for m in self.members]).t()
        second = torch.cat([m.second.weight for m in self.members], 1).t() / len(self.members)
        return {"projection": self.project.matrix, "shift": self.project.shift, "first": first.detach().numpy(),
                "firstBias": torch.cat([m.first.bias for m in self.members]).detach().numpy(), "second": second.detach().numpy(),
                "secondBias": (sum(m.second.bias for m in self.members) / len(self.members)).detach().numpy()}


def fitted(x, kinds, right, seed):
    torch.manual_seed(seed)
    member = Member(x.shape[1])
    optimizer = torch.optim.AdamW(member.parameters(), lr=RATE, weight_decay=DECAY)
    steps = PASSES * -(-len(x) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    for _ in range(PASSES):
        for rows in torch.randperm(len(x)).split(BATCH):
            optimizer.zero_grad()
            scores = member(x[rows]).gather(1, kinds[rows, None])[:, 0]
            nn.functional.binary_cross_entropy_with_logits(scores, right[rows]).backward()
            optimizer.step()
            schedule.step()
    return member.eval()
