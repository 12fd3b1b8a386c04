// Why mentions are one entity, or wordings one statement: the decisions that were recorded.

import { element, words } from "../core/element.js";
import { fill } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { localName } from "../core/vocabulary.js";

/** A line that opens; the decisions are asked for only then. */
export function why(node) {
  const body = element("div");
  const made = element(
    "details",
    { class: "aside" },
    element("summary", {}, "Why this is one"),
    body,
  );
  made.addEventListener(
    "toggle",
    () =>
      fill(
        body,
        async () => {
          const rows = await ask("why", { entity: [iri(node)] });
          return rows.map((row) =>
            element(
              "p",
              {},
              row.rule,
              row.variant ? `, ${localName(row.variant).toLowerCase()}` : null,
              row.evidence ? [": ", words(row.evidence)] : null,
            ),
          );
        },
        () => body.replaceChildren("No decision is recorded."),
      ),
    { once: true },
  );
  return made;
}
