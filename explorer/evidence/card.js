// One quotation as evidence: who said it, the sentence that says so, and where that stands.

import { element, joined, words } from "../core/element.js";
import { nodeLink, to } from "../core/link.js";
import { sentence } from "./sentence.js";
import { occasion, verb } from "./verbs.js";

/** A card; `wordings` over 1 leads to the statement by the number of its wordings. */
export function card(quotation, { wordings = 1, name = "li" } = {}) {
  return element(
    name,
    { class: "card" },
    element("p", { class: "who" }, who(quotation)),
    quotation.context && quotation.spans.length > 0
      ? sentence(quotation.context, quotation.spans)
      : element("blockquote", { class: "sentence", dir: "auto" }, quotation.text),
    element("p", { class: "where" }, where(quotation, wordings)),
  );
}

/** The speaker, as what, to whom, where and when, as one line. */
export function who(quotation) {
  const line =
    quotation.speakers.length > 0
      ? links(quotation.speakers)
      : [element("span", { class: "quiet" }, "somebody the article does not name")];
  if (quotation.titles.length > 0) line.push(", ", words(quotation.titles.join(", "), 120), ",");
  line.push(" ", element("span", { class: "verb" }, verb(quotation)));
  if (quotation.addressees.length > 0) line.push(quiet(" to "), ...links(quotation.addressees));
  if (quotation.medium) line.push(quiet(" " + occasion(quotation)));
  if (quotation.places.length > 0) line.push(quiet(" in "), ...links(quotation.places));
  if (quotation.saidOn) line.push(quiet(" on "), day(quotation.saidOn));
  const through = quotation.via.filter(
    (one) => !quotation.speakers.some((other) => other.iri === one.iri),
  );
  if (through.length > 0) line.push(quiet(" through "), ...links(through));
  return line;
}

/** The outlet, the day and the article, with a link to the very place in its text. */
export function where(quotation, wordings = 1) {
  const { context } = quotation;
  const line = context ? published(context, quotation.iri) : [];
  line.push(element("span", { class: "tag" }, quotation.type || "quotation"));
  if (quotation.confidence) line.push(sure(quotation.confidence));
  if (quotation.statement) {
    const label = wordings > 1 ? `${wordings} wordings` : "statement";
    line.push(element("a", { href: to("resource", { iri: quotation.statement }) }, label));
  }
  return joined(line, " · ");
}

/** Where a text was published, as pieces of a line. */
export function published(context, at) {
  const line = [];
  if (context.outlet) line.push(nodeLink(context.outlet, context.outletLabel, "outlet"));
  if (context.date) line.push(day(context.date));
  line.push(nodeLink(context.article, context.headline, "article", { at }));
  return line;
}

/** A day as people write it. */
export function day(date) {
  const parsed = new Date(date.slice(0, 10) + "T00:00:00Z");
  const shown = Number.isNaN(parsed.getTime())
    ? date
    : parsed.toLocaleDateString("en-GB", {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      });
  return element("time", { datetime: date }, shown);
}

/** How sure the extraction is, in per cent. */
export function sure(confidence) {
  const percent = Math.round(Number(confidence) * 100);
  return element(
    "span",
    { class: "sure", title: "How sure the extraction is" },
    `${percent} % sure`,
  );
}

const quiet = (text) => element("span", { class: "quiet" }, text);
const links = (nodes) =>
  joined(
    nodes.map((node) => nodeLink(node.iri, node.label, node.kind)),
    ", ",
  );
