// Asking in SPARQL: the catalogue of stored questions beside an editor. The address holds the query.

import { element } from "../core/element.js";
import { to } from "../core/link.js";
import { fill, note } from "../core/section.js";
import { json } from "../core/sparql.js";
import { answer } from "./answer.js";
import { catalogue, parameterForm } from "./catalogue.js";
import { editor } from "./yasqe.js";

const FIRST = `PREFIX ng: <https://w3id.org/newsgraph#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

# Who said something about whom, in which outlet?
SELECT ?speakerName ?text ?aboutName ?outlet ?quotation
WHERE {
  ?quotation ng:speaker/skos:prefLabel ?speakerName ;
    schema:text ?text ;
    ng:about/skos:prefLabel ?aboutName ;
    schema:isPartOf/schema:publisher/skos:prefLabel ?outlet .
}
LIMIT 50
`;

export async function view(parameters) {
  const place = element("div", { class: "editor" });
  const form = element("div", {});
  const result = element("div", { class: "answer", "aria-live": "polite" });
  const list = element("div", {}, note("Loading…", "loading"));
  const desk = { text: null, run, choose };

  function run() {
    const query = desk.text.value();
    history.replaceState(null, "", to("sparql", { query }));
    fill(
      result,
      () => answer(query),
      () => result.replaceChildren(),
    );
  }

  function choose(query, values = {}) {
    form.replaceChildren(
      ...parameterForm(query, values, (text) => {
        desk.text.set(text);
        run();
      }),
    );
  }

  return {
    title: "SPARQL",
    nodes: [
      element("h1", {}, "Ask in SPARQL"),
      element(
        "div",
        { class: "columns ask" },
        element(
          "div",
          {},
          form,
          place,
          element(
            "p",
            { class: "actions" },
            element("button", { type: "button", class: "run", click: run }, "Run"),
            element(
              "span",
              { class: "quiet" },
              " or Ctrl+Enter; the address of this page keeps the query.",
            ),
          ),
          result,
        ),
        element(
          "section",
          { class: "aside", "aria-label": "Stored questions" },
          element("h2", {}, "Stored questions"),
          list,
        ),
      ),
    ],
    shown: async () => {
      desk.text = await editor(place, parameters.get("query") ?? FIRST, run);
      if (parameters.has("query")) run();
      fill(
        list,
        async () => catalogue(await json("queries"), desk, parameters.get("name")),
        () => {},
      );
    },
  };
}
