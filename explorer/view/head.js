// The head of the page of an entity: its kind, its names, and links out.

import { element, joined, words } from "../core/element.js";
import { nodeLink, outLink, to } from "../core/link.js";
import { fill } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { KIND_NAMES, NG, OWL, SKOS, kindOf } from "../core/vocabulary.js";

/** The head under a title. */
export function head(entity, title) {
  const others = [...new Set(entity.all(SKOS + "altLabel"))].filter((name) => name !== title);
  const out = [
    ...entity.all(OWL + "sameAs").map((address) => outLink(address, "same: " + host(address))),
    ...entity
      .all(SKOS + "closeMatch")
      .map((address) => outLink(address, "likely: " + host(address))),
  ];
  return element(
    "header",
    { class: "head" },
    element("p", { class: "kind " + entity.kind }, KIND_NAMES[entity.kind]),
    element("h1", {}, words(title, 300)),
    others.length > 0
      ? element(
          "p",
          {},
          element("span", { class: "quiet" }, "also "),
          joined(
            others.map((name) => words(name, 120)),
            ", ",
          ),
        )
      : null,
    affiliation(entity),
    element(
      "p",
      { class: "actions" },
      joined(
        [...out, element("a", { href: to("network", { iri: entity.iri }) }, "in the network")],
        " · ",
      ),
    ),
  );
}

function affiliation(entity) {
  const bodies = entity.all(NG + "affiliation");
  if (bodies.length === 0) return null;
  const line = element("p", {});
  fill(
    line,
    async () => {
      const rows = await ask("labels", { node: bodies.map(iri) });
      return [
        element("span", { class: "quiet" }, "belongs to "),
        ...joined(
          bodies.map((body) => {
            const own = rows.filter((row) => row._node === body);
            return nodeLink(body, own[0]?.label, kindOf(own.map((row) => row.class)));
          }),
          ", ",
        ),
      ];
    },
    () => line.remove(),
  );
  return line;
}

const host = (address) => {
  try {
    const url = new URL(address);
    return (
      url.hostname.replace(/^www\./, "") +
      url.pathname.replace(/^.*\/(?=[^/]+\/?$)/, " ").replace(/\/$/, "")
    );
  } catch {
    return address;
  }
};
