// A network as it grows: what is shown so far, and what it rests on.

import { counted, element } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { fill, note } from "../core/section.js";
import { drawing } from "./drawing.js";
import { grounds } from "./grounds.js";
import { path } from "./path.js";
import { mentions, named, ties } from "./ties.js";

const MOST_TIES = 14;
const MOST_MENTIONS = 8;

/** What is shown so far, in the drawing and, for whoever cannot see it, as a list of ties. */
export class Network {
  nodes = new Map();
  edges = new Map();
  grown = new Set();
  frame = element("div", {
    class: "network",
    role: "img",
    "aria-label": "The network drawn; the same ties stand in the list beside it",
  });
  way = element("div", {});
  picked = element("div", { class: "picked", "aria-live": "polite" });
  place = element(
    "div",
    {},
    this.way,
    element(
      "div",
      { class: "columns ask" },
      this.frame,
      element("div", { class: "aside" }, this.picked),
    ),
  );

  async open(start, goal) {
    this.drawn = await drawing(this.frame, {
      onNode: (iri) => this.pick(iri, true),
      onEdge: (id) => this.explain(id),
    });
    if (goal)
      await fill(
        this.way,
        () => this.find(start, goal),
        () => {},
      );
    await this.pick(start, !goal);
  }

  async find(start, goal) {
    const edges = await path(start, goal);
    await this.add(edges);
    if (edges.length === 0) return note("No way between them was found within six steps.");
    let at = start;
    return element(
      "ol",
      { class: "chain way" },
      station(this.nodes.get(start), ""),
      edges.map((edge) => {
        const forward = edge.from === at;
        at = forward ? edge.to : edge.from;
        return station(this.nodes.get(at), words(edge, forward ? edge.from : edge.to), () =>
          this.explain(edge.id),
        );
      }),
    );
  }

  async grow(iri) {
    if (this.grown.has(iri)) return;
    this.grown.add(iri);
    const [strong, weak] = await Promise.all([ties([iri]), mentions([iri])]);
    const known = new Set(strong.slice(0, MOST_TIES).flatMap((edge) => [edge.from, edge.to]));
    const others = weak
      .filter((edge) => !known.has(edge.from) || !known.has(edge.to))
      .slice(0, MOST_MENTIONS);
    await this.add([...strong.slice(0, MOST_TIES), ...others], [iri]);
  }

  async add(edges, more = []) {
    const missing = [
      ...new Set([...more, ...edges.flatMap((edge) => [edge.from, edge.to])]),
    ].filter((one) => !this.nodes.has(one));
    for (const [iri, node] of await named(missing)) this.nodes.set(iri, node);
    for (const edge of edges) this.edges.set(edge.id, edge);
    this.drawn.show([...this.nodes.values()], [...this.edges.values()]);
  }

  async pick(iri, grows) {
    await fill(
      this.picked,
      async () => {
        if (grows) await this.grow(iri);
        if (!this.nodes.has(iri)) await this.add([], [iri]);
        this.drawn.pick(iri);
        return this.about(this.nodes.get(iri));
      },
      () => {},
    );
  }

  about(node) {
    const own = [...this.edges.values()].filter(
      (edge) => edge.from === node.iri || edge.to === node.iri,
    );
    return [
      element("h2", {}, nodeLink(node.iri, node.label, node.kind)),
      this.grown.has(node.iri)
        ? null
        : element(
            "button",
            { type: "button", click: () => this.pick(node.iri, true) },
            "Show its ties",
          ),
      own.length === 0 ? note("Nothing ties it to anybody else.") : null,
      element(
        "ul",
        { class: "ties" },
        own.map((edge) => this.tie(edge, node)),
      ),
    ];
  }

  tie(edge, node) {
    const other = this.nodes.get(edge.from === node.iri ? edge.to : edge.from);
    const step = element(
      "button",
      { type: "button", class: "question", click: () => this.pick(other.iri, true) },
      element("bdi", { class: "node " + other.kind }, other.label.slice(0, 120)),
      element(
        "small",
        {},
        words(edge, node.iri) + (edge.times > 1 ? `, ${counted(edge.times, "time")}` : ""),
      ),
    );
    return element(
      "li",
      {},
      step,
      element(
        "button",
        {
          type: "button",
          click: () => this.explain(edge.id),
          "aria-label": `why: the sentence that ties it to ${other.label.slice(0, 120)}`,
        },
        "why",
      ),
    );
  }

  explain(id) {
    const edge = this.edges.get(id);
    const [from, until] = [this.nodes.get(edge.from), this.nodes.get(edge.to)];
    this.drawn.pick(id);
    return fill(
      this.picked,
      async () => [
        element(
          "p",
          {},
          nodeLink(from.iri, from.label, from.kind),
          ` ${edge.words} `,
          nodeLink(until.iri, until.label, until.kind),
          edge.times > 1 ? ` (${counted(edge.times, "time")})` : null,
        ),
        await grounds(edge),
        element(
          "button",
          { type: "button", click: () => this.pick(from.iri, false) },
          "Back to " + from.label.slice(0, 60),
        ),
      ],
      () => {},
    );
  }
}

// Read from one end; an arrow says that it points to that end.
const words = (edge, end) =>
  (edge.from === end || edge.tie === "mentions" ? "" : "← ") + edge.words;

const station = (node, how, explain) =>
  element(
    "li",
    { class: "station" },
    how
      ? element("button", { type: "button", class: "how", click: explain }, how)
      : element("span", { class: "how" }, "from"),
    nodeLink(node.iri, node.label, node.kind),
  );
