// The text of an article, paragraph by paragraph, its names as links and its quotations marked.

import { element } from "../core/element.js";
import { nodeLink, to } from "../core/link.js";
import { pieces } from "../core/text.js";

/** Paragraphs for a text; spans of quotations may overlap one another and the names in them. */
export function markedText(text, names, quotations) {
  const spans = [
    ...names,
    ...quotations.flatMap((quotation) => quotation.spans.map((span) => ({ ...span, quotation }))),
  ];
  return paragraphs(text).map((paragraph) =>
    element(
      "p",
      { dir: "auto" },
      pieces(paragraph, spans).map((piece) => marked(text, piece)),
    ),
  );
}

function paragraphs(text) {
  return [...text.matchAll(/[^\n]+/g)]
    .map((found) => ({ begin: found.index, end: found.index + found[0].length }))
    .filter((one) => text.slice(one.begin, one.end).trim() !== "");
}

function marked(text, piece) {
  const inner = text.slice(piece.begin, piece.end);
  // The innermost of names in names.
  const name = piece.spans
    .filter((span) => span.role === "name")
    .sort((one, other) => one.end - one.begin - (other.end - other.begin))[0];
  const contents = piece.spans
    .filter((span) => span.role === "content")
    .map((span) => span.quotation);
  const roles = [...new Set(piece.spans.map((span) => span.role))].filter(
    (role) => role === "cue" || role === "source" || role === "addressee",
  );
  let made = name
    ? nodeLink(name.iri, inner, name.kind, { title: name.label })
    : document.createTextNode(inner);
  if (name) made.replaceChildren(inner);
  if (roles.length > 0) made = element("span", { class: roles.join(" ") }, made);
  if (contents.length === 0) return made;
  const mark = element(
    "mark",
    { "data-quotation": contents.map((one) => one.iri).join(" ") },
    made,
  );
  mark.addEventListener("click", (event) => {
    if (!event.target.closest("a")) location.hash = address(contents[contents.length - 1]);
  });
  return [mark, ...contents.filter((one) => endsAt(one, piece.end)).map(number)];
}

const endsAt = (quotation, end) =>
  quotation.spans.some((span) => span.role === "content" && span.end === end);

const address = (quotation) => to("resource", { iri: quotation.statement || quotation.iri });

const number = (quotation) =>
  element(
    "sup",
    {},
    element(
      "a",
      {
        href: address(quotation),
        "aria-label": `Quotation ${quotation.number}, by ${quotation.speakers[0]?.label ?? "nobody named"}`,
      },
      String(quotation.number),
    ),
  );
