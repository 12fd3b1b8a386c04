"""Writes the trained reader as one ONNX file (opset 17, one window at a time, dynamic int8) with its vocabulary and settings.

usage: export.py --encoder JAR --checkpoint FILE --out FOLDER"""
import argparse
import json
import pathlib

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import layer
import text as reading
import weights
from model import Reader

HEADS = 12
RUNTIME = "com.microsoft"
STEPS = 63  # seven bits: with eight, processors without VNNI overflow their 16-bit sums


class Graph:
    """Collects nodes and constants; every operation returns the name of its output."""

    def __init__(self):
        self.nodes, self.constants = [], {}

    def constant(self, name, values):
        self.constants[name] = numpy_helper.from_array(numpy.ascontiguousarray(values), name)
        return name

    def add(self, kind, *inputs, name=None, outputs=1, **attributes):
        name = name or f"{kind}.{len(self.nodes)}"
        names = [name] if outputs == 1 else [f"{name}.{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, name, x, weight, bias):
        """x W' + b in int8: the weights scaled by output column, x by the range of all its values."""
        scale = numpy.maximum(numpy.abs(weight).max(1), 1e-8) / STEPS
        whole = numpy.round(weight / scale[:, None]).astype(numpy.int8).T
        values, x_scale, x_zero = self.add("DynamicQuantizeLinear", x, outputs=3)
        product = self.add("MatMulInteger", values, self.constant(name + ".whole", whole), x_zero)
        factor = self.add("Mul", x_scale, self.constant(name + ".scale", scale.astype(numpy.float32)))
        product = self.add("Mul", self.add("Cast", product, to=TensorProto.FLOAT), factor)
        return self.add("Add", product, self.constant(name + ".bias", bias))

    def norm(self, name, x, residual, gain, shift):
        """LayerNorm(x + residual); ONNX Runtime's own operator is four times as fast as the standard one."""
        return self.add("SkipLayerNormalization", x, residual, self.constant(name + ".gain", gain),
                        self.constant(name + ".shift", shift), domain=RUNTIME, epsilon=layer.EPSILON)


def embed(graph, e):
    """Sum of the piece, position, shape, gap and quotation embeddings; the piece table is int8 with a scale a row."""
    scale = numpy.maximum(numpy.abs(e["word"]).max(1, keepdims=True), 1e-8) / 127
    table = graph.constant("piece.table", numpy.round(e["word"] / scale).astype(numpy.int8))
    scales = graph.constant("piece.scale", scale.astype(numpy.float32))
    x = graph.add("Mul", graph.add("Cast", graph.add("Gather", table, "pieces"), to=TensorProto.FLOAT),
                  graph.add("Gather", scales, "pieces"))
    zero = graph.constant("zero", numpy.array([0], numpy.int64))
    positions = graph.add("Slice", graph.constant("position.table", e["position"]), zero, graph.add("Shape", "pieces"), zero)
    x = graph.add("Add", x, positions)
    for name in ("shape", "gap"):
        x = graph.add("Add", x, graph.add("Gather", graph.constant(name + ".table", e[name]), name + "s"))
    quotes = graph.add("Gather", graph.constant("quote.table", e["quote"]), "quotes")
    return graph.norm("embedding", x, quotes, e["norm_w"], e["norm_b"])


def transform(graph, name, x, w):
    """One encoder layer."""
    qkv = graph.linear(name + ".qkv", x, w["qkv_w"], w["qkv_b"])
    axis = graph.constant("axis", numpy.array([0], numpy.int64))
    q, k, v = graph.add("Split", graph.add("Unsqueeze", qkv, axis), axis=-1, outputs=3)
    context = graph.add("MultiHeadAttention", q, k, v, domain=RUNTIME, num_heads=HEADS)
    branch = graph.linear(name + ".out", graph.add("Squeeze", context, axis), w["out_w"], w["out_b"])
    y = graph.norm(name + ".norm1", branch, x, w["norm1_w"], w["norm1_b"])
    up = graph.linear(name + ".up", y, w["up_w"], w["up_b"])
    active = graph.add("Gelu", up, domain=RUNTIME)
    branch = graph.linear(name + ".down", active, w["down_w"], w["down_b"])
    return graph.norm(name + ".norm2", branch, y, w["norm2_w"], w["norm2_b"])


def build(state, layers):
    """The whole graph."""
    graph = Graph()

    def part(prefix):
        return {name[len(prefix):]: tensor.numpy() for name, tensor in state.items() if name.startswith(prefix)}

    x = embed(graph, part("embedding."))
    for number in range(layers):
        x = transform(graph, f"layer{number}", x, part(f"layers.{number}."))
    x = graph.add("Gather", x, "first", axis=0, name="states")
    heads = [("names", "output.names."), ("attributions", "output.attributions."), ("links", "link.")]
    for name, prefix in heads:
        w = part(prefix)
        product = graph.add("MatMul", x, graph.constant(name + ".matrix", w["weight"].T))
        graph.add("Add", product, graph.constant(name + ".bias", w["bias"]), name=name)
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["n"]) for n in ("pieces", "shapes", "gaps", "quotes")]
    inputs.append(helper.make_tensor_value_info("first", TensorProto.INT64, ["words"]))
    sizes = {**{name: len(state[prefix + "bias"]) for name, prefix in heads}, "states": len(state["embedding.norm_b"])}
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["words", size]) for name, size in sizes.items()]
    made = helper.make_graph(graph.nodes, "newsgraph-encoder", inputs, outputs, list(graph.constants.values()))
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(RUNTIME, 1)], ir_version=8,
                             producer_name="newsgraph")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", type=pathlib.Path, required=True)
    parser.add_argument("--checkpoint", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    model = Reader(weights.encoder(arguments.encoder))
    model.load_state_dict(torch.load(arguments.checkpoint)["average"])
    arguments.out.mkdir(parents=True, exist_ok=True)
    made = build(model.state_dict(), len(model.layers))
    onnx.checker.check_model(made)
    onnx.save(made, str(arguments.out / "newsgraph-encoder.onnx"))
    reader = {"shapes": reading.SHAPES, "gaps": reading.GAPS, "quotes": reading.QUOTES, "mostPieces": reading.MOST_PIECES,
              "longestWord": reading.LONGEST_WORD}
    with open(arguments.out / "newsgraph-encoder.json", "w", encoding="utf-8") as file:
        json.dump({**reader, **model.settings()}, file, ensure_ascii=False)
    (arguments.out / "newsgraph-encoder.vocab").write_text("\n".join(weights.vocabulary(arguments.encoder)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
