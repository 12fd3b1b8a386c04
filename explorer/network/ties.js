// What ties entities to one another, as edges that can say what they rest on.

import { ask, iri } from "../core/sparql.js";
import { NG, ORG, kindOf, localName, relationWords } from "../core/vocabulary.js";

const WORDS = {
  [NG + "about"]: "spoke of",
  [NG + "addressee"]: "spoke to",
  [ORG + "organization"]: "holds a post in",
};

/** The relations, posts and statements between some entities and others; the strongest first. */
export async function ties(iris) {
  const rows = await ask("ties", { entity: iris.map(iri) });
  return rows.map((row) => {
    const [from, to] = row.inverse === "true" ? [row.other, row._entity] : [row._entity, row.other];
    return edge(from, to, row.tie, {
      words: WORDS[row.tie] ?? relationWords(row.tie),
      times: Number(row.times),
      example: row.example,
    });
  });
}

/** Who stands in the same articles; the most often first. */
export async function mentions(iris) {
  const rows = await ask("mentioned-with", { entity: iris.map(iri) });
  return rows.map((row) => {
    const [from, to] = [row._entity, row.other].sort();
    return edge(from, to, "mentions", {
      words: "is mentioned with",
      times: Number(row.times),
      example: "",
    });
  });
}

function edge(from, to, tie, told) {
  return { id: [from, tie, to].join(" "), from, to, tie, ...told };
}

/** The label and kind of each of some nodes. */
export async function named(iris) {
  if (iris.length === 0) return new Map();
  const rows = await ask("labels", { node: iris.map(iri) });
  return new Map(
    iris.map((one) => {
      const own = rows.filter((row) => row._node === one);
      const label = own.find((row) => row.label)?.label ?? localName(one);
      return [one, { iri: one, label, kind: kindOf(own.map((row) => row.class)) }];
    }),
  );
}
