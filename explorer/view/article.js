// An article with its names and quotations marked in its text, and what was read out of it beside.

import { element, joined, words } from "../core/element.js";
import { nodeLink, outLink, to } from "../core/link.js";
import { note, section } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { KIND_NAMES, SCHEMA, kindOf, localName } from "../core/vocabulary.js";
import { day, sure, who } from "../evidence/card.js";
import { contextsOf, spanIn } from "../evidence/contexts.js";
import { quotationsOf } from "../evidence/quotations.js";
import { markedText } from "../evidence/marked-text.js";
import { articleRow } from "./articles.js";

const HAS_VERSION = "http://purl.org/dc/terms/hasVersion";

export async function view(article, at = "") {
  const version = article.first(HAS_VERSION);
  const [contexts, names, rows] = await Promise.all([
    contextsOf([version]),
    version ? ask("article-names", { context: [iri(version)] }) : [],
    ask("article-quotations", { article: [iri(article.iri)] }),
  ]);
  const context = contexts.get(version);
  const quotations = inOrder(await quotationsOf(rows.map((row) => row.quotation)));
  const title = article.label || context?.headline || "An article without a headline";
  return {
    title,
    nodes: [
      head(article, title, context),
      context
        ? body(context, namesIn(context, names), quotations, article)
        : note("The text of this article is not in the store."),
    ],
    shown: () => lookAt(at),
  };
}

const inOrder = (quotations) =>
  quotations
    .sort((one, other) => begin(one) - begin(other))
    .map((quotation, index) => ({ ...quotation, number: index + 1 }));

const begin = (quotation) =>
  quotation.spans.find((span) => span.role === "content")?.begin ?? Number.MAX_SAFE_INTEGER;

function head(article, title, context) {
  const line = [];
  const outlet = article.first(SCHEMA + "publisher");
  if (outlet) line.push(nodeLink(outlet, context?.outletLabel || localName(outlet), "outlet"));
  const published = article.first(SCHEMA + "datePublished");
  if (published) line.push(day(published));
  line.push(...article.all(SCHEMA + "author").map((author) => words(author)));
  line.push(...article.all(SCHEMA + "dateline").map((dateline) => words(dateline)));
  line.push(...article.all(SCHEMA + "url").map((url) => outLink(url, "original")));
  return element(
    "header",
    { class: "head" },
    element("p", { class: "kind article" }, KIND_NAMES.article),
    element("h1", {}, words(title, 300)),
    element("p", { class: "quiet" }, joined(line, " · ")),
  );
}

/** The names as spans; each entity once a place, though it has several classes. */
function namesIn(context, rows) {
  const found = new Map();
  for (const row of rows) {
    const key = `${row.begin} ${row.end} ${row.entity}`;
    const name = found.get(key) ?? {
      ...spanIn(context, row),
      role: "name",
      iri: row.entity,
      label: row.label,
      classes: [],
    };
    if (row.class) name.classes.push(row.class);
    found.set(key, name);
  }
  return [...found.values()].map((name) => ({ ...name, kind: kindOf(name.classes) }));
}

function body(context, names, quotations, article) {
  const kinds = [...new Set(names.map((name) => name.kind))].filter(Boolean);
  return element(
    "div",
    { class: "columns" },
    element(
      "div",
      {},
      element(
        "p",
        { class: "legend" },
        "Marked: ",
        element("mark", {}, "what somebody said"),
        ", ",
        joined(
          kinds.map((kind) =>
            element("span", { class: "node " + kind }, KIND_NAMES[kind].toLowerCase()),
          ),
          ", ",
        ),
        ". A number leads to the statement, a name to its page.",
      ),
      element("div", { class: "text", lang: "en" }, markedText(context.text, names, quotations)),
    ),
    element(
      "div",
      {},
      section(
        `Quotations (${quotations.length})`,
        () =>
          quotations.length === 0
            ? null
            : element("ol", { class: "margin" }, quotations.map(beside)),
        { className: "aside", empty: "No quotation was found in this article." },
      ),
      section("The same report elsewhere", () => reprints(article), { className: "aside" }),
    ),
  );
}

async function reprints(article) {
  const rows = await ask("reprints", { article: [iri(article.iri)] });
  return rows.length === 0 ? null : element("ol", { class: "rows" }, rows.map(articleRow));
}

function beside(quotation) {
  const target = quotation.statement || quotation.iri;
  return element(
    "li",
    { id: "beside-" + quotation.number, value: quotation.number },
    element("p", { class: "who" }, who(quotation)),
    element(
      "p",
      {},
      element("a", { href: to("resource", { iri: target }) }, words(quotation.text, 160)),
    ),
    element("p", { class: "where" }, quotation.type, " · ", sure(quotation.confidence)),
  );
}

// The quotation that somebody came for is brought into sight.
function lookAt(at) {
  if (!at) return;
  const marks = [...document.querySelectorAll(".text [data-quotation]")].filter((mark) =>
    mark.dataset.quotation.split(" ").includes(at),
  );
  marks.forEach((mark) => mark.classList.add("target"));
  marks[0]?.scrollIntoView({ block: "center" });
}
