// A field for an entity: what is typed is searched for, and the choice is kept with its IRI.

import { element } from "../core/element.js";
import { json } from "../core/sparql.js";
import { KIND_NAMES } from "../core/vocabulary.js";

const KINDS = ["person", "organization", "place"];
let fields = 0;

/** A labelled field; `choice()` resolves to the IRI chosen, or of the best that is found; else "". */
export function picker(label, chosen = null) {
  const id = "choices-" + ++fields;
  const list = element("datalist", { id });
  const input = element("input", {
    type: "search",
    list: id,
    autocomplete: "off",
    value: chosen?.label ?? "",
  });
  const found = new Map(chosen ? [[chosen.label, chosen.iri]] : []);
  let asked = 0;
  input.addEventListener("input", async () => {
    const number = ++asked;
    if (input.value.trim().length < 2 || found.has(input.value)) return;
    const hits = await search(input.value).catch(() => []);
    if (number !== asked) return;
    for (const hit of hits) found.set(named(hit), hit.iri);
    list.replaceChildren(...hits.map((hit) => element("option", { value: named(hit) })));
  });
  const choice = async () => {
    const typed = input.value.trim();
    if (!typed) return "";
    return found.get(input.value) ?? (await search(typed))[0]?.iri ?? "";
  };
  return { field: element("label", {}, element("span", {}, label), input, list), choice };
}

const named = (hit) =>
  `${hit.label.slice(0, 100)} (${(KIND_NAMES[hit.kind] ?? hit.kind).toLowerCase()})`;

async function search(q) {
  const hits = await Promise.all(
    KINDS.map((kind) => json("search?" + new URLSearchParams({ q, kind, limit: 5 }))),
  );
  return hits.flat().sort((one, other) => other.score - one.score);
}
