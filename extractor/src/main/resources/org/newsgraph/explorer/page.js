"use strict";

// Everything that comes from the store is set as text, never as markup.
const element = (name, text) => {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
};
const byId = (id) => document.getElementById(id);

const COUNTS = `PREFIX ng: <https://w3id.org/newsgraph#>
PREFIX schema: <https://schema.org/>
SELECT ?what (COUNT(DISTINCT ?thing) AS ?count) WHERE {
  VALUES (?class ?what ?rank) {
    (ng:Article "articles" 1) (ng:Quotation "quotations" 2) (ng:Statement "statements" 3)
    (schema:Person "people" 4) (schema:Organization "organizations" 5) (schema:Place "places" 6)
  }
  ?thing a ?class
} GROUP BY ?what ?rank ORDER BY ?rank`;

async function ask(query) {
  const response = await fetch("sparql", {
    method: "POST",
    headers: {
      "Content-Type": "application/sparql-query",
      "Accept": "application/sparql-results+json, text/turtle;q=0.9, text/plain;q=0.1",
    },
    body: query,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim() || "The server answered " + response.status);
  const isTable = (response.headers.get("Content-Type") || "").includes("results+json");
  return isTable ? JSON.parse(text) : { graph: text };
}

async function showCounts() {
  const list = byId("counts");
  try {
    const rows = (await ask(COUNTS)).results.bindings.filter((row) => row.count.value !== "0");
    list.replaceChildren(...rows.map((row) => {
      const pair = element("div");
      pair.append(element("dt", row.what.value), element("dd", row.count.value));
      return pair;
    }));
    if (rows.length === 0) list.append(element("dt", "Nothing yet: load some articles."));
  } catch (error) {
    const line = element("dt", "Cannot count: " + error.message);
    line.className = "error";
    list.replaceChildren(line);
  }
}

async function showCatalogue() {
  const list = byId("catalogue");
  try {
    const response = await fetch("queries");
    if (!response.ok) throw new Error("the server answered " + response.status);
    const queries = await response.json();
    list.replaceChildren(...queries.map(entry));
    if (queries.length === 0) list.append(element("li", "There are no stored questions."));
  } catch (error) {
    const line = element("li", "Cannot list the questions: " + error.message);
    line.className = "error";
    list.replaceChildren(line);
  }
}

function entry(query) {
  const button = element("button", query.summary);
  button.type = "button";
  button.append(element("small", query.name));
  button.addEventListener("click", () => {
    byId("query").value = query.text;
    run();
  });
  const item = element("li");
  item.append(button);
  return item;
}

let latest = 0;

async function run() {
  const number = ++latest;
  const state = byId("state");
  state.className = "";
  state.textContent = "Asking…";
  byId("answer").replaceChildren();
  try {
    const answer = await ask(byId("query").value);
    if (number === latest) show(answer);
  } catch (error) {
    if (number !== latest) return;
    state.className = "error";
    state.textContent = error.message;
  }
}

function show(answer) {
  const state = byId("state");
  if (answer.graph !== undefined) {
    state.textContent = "A graph:";
    const cell = element("td");
    cell.append(element("pre", answer.graph));
    const row = element("tr");
    row.append(cell);
    byId("answer").replaceChildren(row);
  } else if (answer.boolean !== undefined) {
    state.textContent = answer.boolean ? "Yes." : "No.";
  } else {
    const rows = answer.results.bindings;
    state.textContent = rows.length === 0 ? "No rows." : rows.length + (rows.length === 1 ? " row." : " rows.");
    table(answer.head.vars, rows.slice(0, 1000));
    if (rows.length > 1000) state.textContent += " The first 1,000 are shown.";
  }
}

function table(columns, rows) {
  const head = element("tr");
  head.append(...columns.map((column) => {
    const cell = element("th", column);
    cell.scope = "col";
    return cell;
  }));
  const top = element("thead");
  top.append(head);
  const body = element("tbody");
  body.append(...rows.map((row) => {
    const line = element("tr");
    line.append(...columns.map((column) => element("td", row[column] ? row[column].value : "")));
    return line;
  }));
  byId("answer").replaceChildren(top, body);
}

byId("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
byId("query").value = COUNTS;
showCounts();
showCatalogue();
