// The articles of the store, the latest first.

import { element } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { pages, section } from "../core/section.js";
import { ask } from "../core/sparql.js";
import { day } from "../evidence/card.js";
import { titleOf } from "../evidence/contexts.js";
import { ranking } from "./home.js";

const PAGE = 30;

export async function view() {
  return {
    title: "Articles",
    nodes: [
      element("h1", {}, "Articles"),
      element(
        "div",
        { class: "columns" },
        element(
          "div",
          {},
          section("Latest first", dated, { empty: "No article in this store has a date." }),
          section("Without a date", undated),
        ),
        section("Outlets", outlets, { className: "aside" }),
      ),
    ],
  };
}

const rows = () => element("ol", { class: "rows" });

const dated = () =>
  pages(async (offset) => (await ask("articles", {}, offset)).map(articleRow), PAGE, rows());

const undated = () =>
  pages(
    async (offset) => (await ask("undated-articles", {}, offset)).map(articleRow),
    PAGE,
    rows(),
  );

async function outlets() {
  const found = await ask("outlets");
  return found.length === 0
    ? null
    : ranking(found, (row) => [nodeLink(row.outlet, row.label, "outlet"), row.articles]);
}

/** An article as a line of a list. */
export function articleRow(row) {
  return element(
    "li",
    {},
    nodeLink(row.article, titleOf(row), "article"),
    element(
      "span",
      { class: "quiet" },
      row.outlet ? nodeLink(row.outlet, row.outletLabel, "outlet") : null,
      row.outlet && row.date ? ", " : null,
      row.date ? day(row.date) : null,
    ),
  );
}
