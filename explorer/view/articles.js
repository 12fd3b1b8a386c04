// The articles of the store, the latest first.

import { element } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { pages, section } from "../core/section.js";
import { ask } from "../core/sparql.js";
import { day } from "../evidence/card.js";
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
        section("Latest first", articles, { empty: "There is no article in this store." }),
        section("Outlets", outlets, { className: "aside" }),
      ),
    ],
  };
}

const articles = () =>
  pages(
    async (offset) => (await ask("articles", {}, offset)).map(articleRow),
    PAGE,
    element("ol", { class: "rows" }),
  );

async function outlets() {
  const rows = await ask("outlets");
  return rows.length === 0
    ? null
    : ranking(rows, (row) => [nodeLink(row.outlet, row.label, "outlet"), row.articles]);
}

/** An article as a line of a list. */
export function articleRow(row) {
  return element(
    "li",
    {},
    nodeLink(row.article, row.headline || row.url || "untitled article", "article"),
    element(
      "span",
      { class: "quiet" },
      row.outlet ? nodeLink(row.outlet, row.outletLabel, "outlet") : null,
      row.outlet && row.date ? ", " : null,
      row.date ? day(row.date) : null,
    ),
  );
}
