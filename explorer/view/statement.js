// A statement: how each article words it, what differs, and on which way it came there.

import { counted, element, words } from "../core/element.js";
import { note, section } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { card, where, who } from "../evidence/card.js";
import { quotationsOf } from "../evidence/quotations.js";
import { sentence } from "../evidence/sentence.js";
import { chain } from "../draw/chain.js";
import { compared, difference } from "../draw/difference.js";
import { why } from "./why.js";

export async function view(statement, chosen = "") {
  const rows = await ask("wordings", { statement: [iri(statement.iri)] });
  const quotations = await quotationsOf(rows.map((row) => row.quotation));
  if (quotations.length === 0) return empty();
  const best = quotations.find((one) => one.iri === chosen) ?? longest(quotations);
  const title = `“${best.text.slice(0, 80)}${best.text.length > 80 ? "…" : ""}”`;
  const outlets = new Set(quotations.map((one) => one.context?.outlet).filter(Boolean)).size;
  return {
    title,
    nodes: [
      element(
        "header",
        { class: "head" },
        element("p", { class: "kind statement" }, "Statement"),
        element("p", { class: "who" }, who(best)),
        element("h1", { class: "said", dir: "auto" }, best.text.slice(0, 1500)),
        element("p", { class: "quiet" }, [
          counted(quotations.length, "wording"),
          outlets ? " in " + counted(outlets, "outlet") : "",
          about(best),
        ]),
      ),
      section("How it came here", () => element("ul", { class: "chains" }, quotations.map(chain))),
      section(quotations.length > 1 ? "Its wordings side by side" : "Its wording", () =>
        wordings(quotations, best),
      ),
      why(statement.iri),
    ],
  };
}

const about = (quotation) =>
  quotation.about.length === 0
    ? ""
    : ", speaks of " + quotation.about.map((one) => one.label.slice(0, 80)).join(", ");

const empty = () => ({
  title: "Nobody words this any more",
  nodes: [
    element("h1", {}, "Nobody words this any more"),
    note(
      "No article in the store holds this statement. The one it came from may have been withdrawn.",
    ),
  ],
});

const longest = (quotations) =>
  quotations.reduce((one, other) => (other.text.length > one.text.length ? other : one));

function wordings(quotations, best) {
  if (quotations.length === 1) return element("ol", { class: "cards" }, card(best));
  const rest = quotations.filter((one) => one !== best);
  return [
    element(
      "p",
      { class: "legend" },
      "Compared with the first: ",
      element("ins", {}, "only here"),
      ", ",
      element("del", {}, "not here"),
      ".",
    ),
    element(
      "ol",
      { class: "wordings" },
      [best, ...rest].map((one) => wording(one, best)),
    ),
  ];
}

function wording(quotation, best) {
  const same = compared(best.text, quotation.text);
  return element(
    "li",
    { class: "card" },
    element(
      "p",
      { class: "difference", dir: "auto" },
      quotation === best ? words(quotation.text, 3000) : difference(best.text, quotation.text),
    ),
    quotation === best ? null : element("p", { class: "quiet" }, same),
    quotation.context ? sentence(quotation.context, quotation.spans) : null,
    element("p", { class: "where" }, where({ ...quotation, statement: "" })),
  );
}
