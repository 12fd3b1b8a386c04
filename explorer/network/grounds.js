// What an edge rests on: the sentence of one example, or the articles that mention both.

import { element } from "../core/element.js";
import { note } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { NG } from "../core/vocabulary.js";
import { card, published } from "../evidence/card.js";
import { contextsOf, spanIn } from "../evidence/contexts.js";
import { quotationsOf } from "../evidence/quotations.js";
import { sentence } from "../evidence/sentence.js";
import { articleRow } from "../view/articles.js";

/** The grounds of an edge, as nodes for a page. */
export async function grounds(edge) {
  if (edge.tie === "mentions") {
    const rows = await ask("mentions-of-both", { one: [iri(edge.from)], other: [iri(edge.to)] });
    return element("ol", { class: "rows" }, rows.map(articleRow));
  }
  if (edge.tie === NG + "about" || edge.tie === NG + "addressee") {
    const quotations = await quotationsOf([edge.example]);
    return element(
      "ol",
      { class: "cards" },
      quotations.map((quotation) => card(quotation)),
    );
  }
  const rows = await ask("evidence", { node: [iri(edge.example)] });
  const contexts = await contextsOf(rows.map((row) => row.context));
  const shown = rows
    .filter((row) => contexts.has(row.context))
    .map((row) => proof(contexts.get(row.context), row));
  return shown.length > 0 ? shown : note("The text is not in the store.");
}

const proof = (context, row) =>
  element(
    "div",
    { class: "proof" },
    sentence(context, [{ ...spanIn(context, row), role: "evidence" }]),
    element(
      "p",
      { class: "where" },
      published(context).flatMap((part, index) => (index ? [" · ", part] : [part])),
    ),
  );
