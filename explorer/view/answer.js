// The answer to a query as a table that leads on, and as files to keep.

import { counted, element, shortened } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { note } from "../core/section.js";
import { send } from "../core/sparql.js";
import { localName } from "../core/vocabulary.js";

const MOST_SHOWN = 1000;
const ANY = "application/sparql-results+json, text/turtle;q=0.9";

/** Asks, and shows what comes: rows, yes or no, or a graph. */
export async function answer(query) {
  const started = performance.now();
  const response = await send(query, ANY);
  const text = await response.text();
  const took = `${Math.round(performance.now() - started)} ms`;
  if (!(response.headers.get("Content-Type") ?? "").includes("results+json")) {
    return [
      note(`A graph, ${took}.`),
      element("pre", { class: "graph", tabindex: 0 }, shortened(text, 200000)),
      downloads(query, ["Turtle", "JSON-LD"]),
    ];
  }
  const { head, results, boolean } = JSON.parse(text);
  if (boolean !== undefined) return note(boolean ? "Yes." : "No.", "verdict");
  const { bindings } = results;
  if (bindings.length === 0) return note(`No rows, ${took}.`);
  const more = bindings.length > MOST_SHOWN ? ` The first ${MOST_SHOWN} are shown.` : "";
  return [
    note(`${counted(bindings.length, "row")}, ${took}.${more}`),
    downloads(query, ["CSV", "JSON"]),
    element(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Answer" },
      table(head.vars, bindings.slice(0, MOST_SHOWN)),
    ),
  ];
}

const table = (columns, bindings) =>
  element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        columns.map((column) => element("th", { scope: "col" }, column)),
      ),
    ),
    element(
      "tbody",
      {},
      bindings.map((row) =>
        element(
          "tr",
          {},
          columns.map((column) => element("td", {}, row[column] ? cell(row[column]) : "")),
        ),
      ),
    ),
  );

function cell(term) {
  if (term.type === "uri")
    return nodeLink(term.value, localName(term.value), "", { title: term.value });
  return element("bdi", {}, shortened(term.value ?? "", 2000));
}

const FILES = {
  CSV: ["text/csv", "csv"],
  JSON: ["application/sparql-results+json", "json"],
  Turtle: ["text/turtle", "ttl"],
  "JSON-LD": ["application/ld+json", "jsonld"],
};

const downloads = (query, names) =>
  element(
    "p",
    { class: "downloads" },
    "Keep as ",
    names.map((name) =>
      element("button", { type: "button", click: () => keep(query, ...FILES[name]) }, name),
    ),
  );

// Asked once more in that format, so that the file is what the server says.
async function keep(query, type, ending) {
  const blob = await (await send(query, type)).blob();
  const address = URL.createObjectURL(blob);
  const link = element("a", { href: address, download: "answer." + ending });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
