// The sentence that says so: words of an article with what they are marked.

import { element } from "../core/element.js";
import { pieces, sentenceAround } from "../core/text.js";
import { contextsOf, spanIn } from "./contexts.js";

const TAGS = {
  content: "mark",
  cue: "em",
  source: "strong",
  addressee: "strong",
  evidence: "mark",
  hedge: "u",
};

/** The sentence around some spans of a context, each span marked by its role. */
export function sentence(context, spans, { name = "blockquote" } = {}) {
  const stretch = sentenceAround(context.text, spans);
  const made = element(name, { class: "sentence", dir: "auto", lang: "en" });
  if (stretch.begin > 0 && !atStart(context.text, stretch.begin)) made.append("… ");
  made.append(...pieces(stretch, spans).map((piece) => marked(context.text, piece)));
  if (stretch.isCut) made.append(" …");
  return made;
}

function marked(text, piece) {
  const inner = text.slice(piece.begin, piece.end);
  return piece.spans.reduce(
    (child, span) => element(TAGS[span.role] ?? "span", { class: span.role }, child),
    document.createTextNode(inner),
  );
}

// Whether a paragraph or a sentence begins here, so that nothing was cut off within one.
function atStart(text, begin) {
  return /(^|[\n.!?…"”’)]\s*)$/.test(text.slice(Math.max(0, begin - 3), begin));
}

/** The sentence behind a row with ?context, ?begin and ?end; nothing when the text is not known. */
export async function evidenceOf(row) {
  const context = (await contextsOf([row.context])).get(row.context);
  return context ? sentence(context, [{ ...spanIn(context, row), role: "evidence" }]) : null;
}
