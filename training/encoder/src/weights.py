"""Reads the weights and the vocabulary of a BERT encoder out of a jar that holds its ONNX file and tokenizer.json."""
import json
import zipfile

import onnx
import torch
from onnx import numpy_helper

PARTS = (("out", "attention.output.dense", "attention/output/dense"), ("up", "intermediate.dense", "intermediate/dense"),
         ("down", "output.dense", "output/dense"))
NORMS = (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm"))


def member(jar, ending):
    with zipfile.ZipFile(jar) as archive:
        name = next(n for n in archive.namelist() if n.endswith(ending))
        return archive.read(name)


def vocabulary(jar):
    """The pieces in the order of their numbers."""
    numbers = json.loads(member(jar, "tokenizer.json"))["model"]["vocab"]
    return sorted(numbers, key=numbers.get)


def encoder(jar):
    """{"embedding": …, "layers": [{name of layer.NAMES: tensor}, …]}, linear weights as [out, in]."""
    graph = onnx.load_from_string(member(jar, ".onnx")).graph
    stored = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
    # exporters rename the matrices that they transpose; the node's own name tells which one it is
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in stored:
            stored[node.name.strip("/")] = stored[node.input[1]].t().contiguous()
    first_type = stored["embeddings.token_type_embeddings.weight"][0]
    embedding = {"word": stored["embeddings.word_embeddings.weight"],
                 "position": stored["embeddings.position_embeddings.weight"] + first_type,
                 "norm.w": stored["embeddings.LayerNorm.weight"], "norm.b": stored["embeddings.LayerNorm.bias"]}
    layers = []
    while f"encoder.layer.{len(layers)}.output.dense.bias" in stored:
        name = f"encoder.layer.{len(layers)}."
        path = f"encoder/layer.{len(layers)}/"
        three = ("query", "key", "value")
        layer = {"qkv.w": torch.cat([stored[f"{path}attention/self/{part}/MatMul"] for part in three]),
                 "qkv.b": torch.cat([stored[f"{name}attention.self.{part}.bias"] for part in three])}
        for ours, bias, matrix in PARTS:
            layer[ours + ".w"], layer[ours + ".b"] = stored[f"{path}{matrix}/MatMul"], stored[f"{name}{bias}.bias"]
        for ours, theirs in NORMS:
            layer[ours + ".w"], layer[ours + ".b"] = stored[f"{name}{theirs}.weight"], stored[f"{name}{theirs}.bias"]
        layers.append(layer)
    return {"embedding": embedding, "layers": layers}
