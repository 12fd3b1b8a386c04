// The stored questions by topic, and a form for the values that one of them asks for.

import { element } from "../core/element.js";
import { note } from "../core/section.js";
import { iri } from "../core/sparql.js";

/** The list; choosing a question puts it on the desk and runs it. */
export function catalogue(queries, desk) {
  if (queries.length === 0) return note("There are no stored questions.");
  const topics = [...new Set(queries.map(topic))];
  const parts = topics.map((name) =>
    element(
      "details",
      { class: "topic", open: true },
      element("summary", {}, name),
      element(
        "ul",
        {},
        queries.filter((query) => topic(query) === name).map((query) => entry(query, desk)),
      ),
    ),
  );
  const filter = element("input", {
    type: "search",
    "aria-label": "Find a stored question",
    placeholder: "Find a question",
  });
  filter.addEventListener("input", () => narrow(parts, filter.value.toLowerCase()));
  return [filter, ...parts];
}

const topic = (query) => query.name.split("/")[0];

function entry(query, desk) {
  const choose = () => {
    desk.text.set(query.text);
    desk.choose(query);
    desk.run();
  };
  return element(
    "li",
    { "data-words": `${query.summary} ${query.name} ${query.description}`.toLowerCase() },
    element(
      "button",
      { type: "button", class: "question", click: choose },
      query.summary,
      element("small", {}, query.name),
    ),
  );
}

function narrow(parts, wanted) {
  for (const part of parts) {
    const entries = [...part.querySelectorAll("li")];
    for (const one of entries) one.hidden = !one.dataset.words.includes(wanted);
    part.hidden = entries.every((one) => one.hidden);
  }
}

const BLOCK = /VALUES \?_(\w+) \{\s*("(?:[^"\\]|\\.)*"|<[^>]*>|[^\s{}"<>]+)(?:\^\^\S+)?\s*\}/g;

/** What a question is, and a field for each of its parameters; `ask` takes the filled query. */
export function parameterForm(query, values, ask) {
  const blocks = [...query.text.matchAll(BLOCK)];
  const told = new Map(
    (query.parameters ?? query.params ?? []).map((one) => [one.name, one.description]),
  );
  const head = [element("p", { class: "lead" }, query.description || query.summary)];
  if (blocks.length === 0) return head;
  const fields = blocks.map(([, name, given]) =>
    element(
      "label",
      {},
      element("span", {}, name, told.has(name) ? element("small", {}, " " + told.get(name)) : null),
      element("input", { name, value: values[name] ?? bare(given) }),
    ),
  );
  const complaint = element("p", { class: "failure", role: "alert", hidden: true });
  const form = element(
    "form",
    { class: "parameters" },
    fields,
    element("button", { type: "submit" }, "Ask with these"),
    complaint,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      complaint.hidden = true;
      ask(
        query.text.replace(BLOCK, (block, name, given) =>
          block.replace(given, () => term(given, form.elements[name].value)),
        ),
      );
    } catch (error) {
      complaint.hidden = false;
      complaint.textContent = error.message;
    }
  });
  return [...head, form];
}

const bare = (given) => given.replace(/^["<]|[">]$/g, "").replace(/^UNDEF$/, "");

/** What was typed, as a term of the same sort as the one that stands in the query. */
function term(given, typed) {
  if (given.startsWith('"')) return text(typed);
  if (given.startsWith("<")) return iri(typed);
  if (given === "UNDEF")
    return typed === "" ? "UNDEF" : /^https?:/.test(typed) ? iri(typed) : text(typed);
  if (!/^[\w:.+-]+$/.test(typed)) throw new Error(`${typed}: expected something like ${given}`);
  return typed;
}

const ESCAPES = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };
const text = (typed) => `"${typed.replace(/[\n\r\t"\\]/g, (sign) => ESCAPES[sign])}"`;
