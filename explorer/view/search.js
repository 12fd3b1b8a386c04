// What a search finds: people and places, statements, articles, each group for itself.

import { element, words } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { note, section } from "../core/section.js";
import { ask, iri, json } from "../core/sparql.js";
import { KIND_NAMES } from "../core/vocabulary.js";
import { card } from "../evidence/card.js";
import { quotationsOf } from "../evidence/quotations.js";

const NAMED = ["person", "organization", "place", "group", "source"];
const MOST_NAMED = 12;
const MOST = 15;

export async function view(parameters) {
  const q = (parameters.get("q") ?? "").trim();
  const title = q ? `Search: ${q.slice(0, 80)}` : "Search";
  if (!q)
    return {
      title,
      nodes: [element("h1", {}, "Search"), note("Type a name, or words that were said.")],
    };
  const [named, said, articles] = await Promise.all([
    Promise.all(NAMED.map((kind) => find(q, kind, MOST_NAMED))),
    find(q, "statement", MOST),
    find(q, "article", MOST),
  ]);
  const entities = named
    .flat()
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_NAMED);
  const nodes = [
    element("h1", {}, words(title)),
    entities.length > 0 ? section("Who and where", () => hits(entities)) : null,
    said.length > 0 ? section("What was said", () => cards(said)) : null,
    articles.length > 0 ? section("Articles", () => hits(articles)) : null,
  ].filter(Boolean);
  return { title, nodes: nodes.length > 1 ? nodes : [...nodes, nothing(q)] };
}

const find = (q, kind, limit) => json("search?" + new URLSearchParams({ q, kind, limit }));

const nothing = (q) =>
  note(
    `Nothing in this store has “${q.slice(0, 200)}” in its name or its words. ` +
      "Fewer or shorter words find more.",
  );

const hits = (found) =>
  element(
    "ol",
    { class: "rows hits" },
    found.map((hit) =>
      element(
        "li",
        {},
        nodeLink(hit.iri, hit.label, hit.kind),
        element(
          "span",
          { class: "quiet" },
          KIND_NAMES[hit.kind] ?? "",
          hit.detail ? [", ", words(hit.detail, 80)] : null,
        ),
      ),
    ),
  );

async function cards(found) {
  const rows = await ask("examples", { statement: found.map((hit) => iri(hit.iri)) });
  const of = new Map(rows.map((row) => [row._statement, row]));
  const quotations = await quotationsOf(
    found.map((hit) => of.get(hit.iri)?.example).filter(Boolean),
  );
  return element(
    "ol",
    { class: "cards" },
    quotations.map((quotation) =>
      card(quotation, { wordings: Number(of.get(quotation.statement)?.wordings ?? 1) }),
    ),
  );
}
