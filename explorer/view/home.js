// The first page: what the store holds, and places to start from.

import { element, words } from "../core/element.js";
import { nodeLink, to } from "../core/link.js";
import { section } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { NG, SCHEMA } from "../core/vocabulary.js";
import { articleRow } from "./articles.js";

const COUNTED = [
  ["articles", NG + "Article"],
  ["quotations", NG + "Quotation"],
  ["statements", NG + "Statement"],
  ["people", SCHEMA + "Person"],
  ["organizations", SCHEMA + "Organization"],
  ["places", SCHEMA + "Place"],
];

export async function view() {
  return {
    title: "",
    nodes: [
      element("h1", { class: "motto" }, "Who said what, and which sentence says so"),
      element(
        "p",
        { class: "lead" },
        "Search for a person, an organization, a place, or words that were said. Each answer shows the " +
          "sentence it rests on and leads to the article around it. You can also ask ",
        element("a", { href: to("sparql") }, "a stored question or one of your own"),
        ".",
      ),
      counts(),
      element(
        "div",
        { class: "columns" },
        section("Latest articles", latest, {
          empty: "No article yet. Load some: newsgraph build ARTICLES",
        }),
        element(
          "div",
          {},
          section("Most quoted people", mostQuoted, { className: "aside" }),
          section("Outlets", outlets, { className: "aside" }),
        ),
      ),
    ],
  };
}

// Each number comes when it is counted; none waits for another.
function counts() {
  return element(
    "dl",
    { class: "counts" },
    COUNTED.map(([name, type]) => {
      const number = element("dd", {}, "…");
      ask("count", { class: [iri(type)] }).then(
        ([row]) => {
          number.textContent = Number(row.count).toLocaleString("en");
        },
        () => {
          number.textContent = "?";
        },
      );
      return element("div", {}, element("dt", {}, name), number);
    }),
  );
}

async function latest() {
  const dated = await ask("articles");
  const rows = (dated.length > 0 ? dated : await ask("undated-articles")).slice(0, 12);
  if (rows.length === 0) return null;
  return [
    element("ol", { class: "rows" }, rows.map(articleRow)),
    element("p", {}, element("a", { href: to("articles") }, "All articles")),
  ];
}

async function mostQuoted() {
  const rows = await ask("most-quoted");
  return rows.length === 0
    ? null
    : ranking(rows.slice(0, 12), (row) => [
        nodeLink(row.person, row.label, "person"),
        row.statements,
      ]);
}

async function outlets() {
  const rows = await ask("outlets");
  return rows.length === 0
    ? null
    : ranking(rows.slice(0, 12), (row) => [
        nodeLink(row.outlet, row.label, "outlet"),
        row.articles,
      ]);
}

/** A list of links with a number behind each. */
export function ranking(rows, cells) {
  return element(
    "ol",
    { class: "ranking" },
    rows.map((row) => {
      const [link, number] = cells(row);
      return element("li", {}, link, " ", element("span", { class: "number" }, words(number)));
    }),
  );
}
