// The texts of articles, each loaded once while the page is open.

import { shortened } from "../core/element.js";
import { ask, iri } from "../core/sparql.js";
import { unitsOf } from "../core/text.js";

const MOST_KEPT = 300;
const known = new Map();

/** The texts with these IRIs: a map to { iri, text, units, article, headline, date, outlet, … }. */
export async function contextsOf(iris) {
  const missing = [...new Set(iris)].filter((one) => one && !known.has(one));
  if (known.size + missing.length > MOST_KEPT) known.clear();
  const wanted = [...new Set(iris)].filter((one) => one && !known.has(one));
  if (wanted.length > 0) {
    for (const row of await ask("contexts", { context: wanted.map(iri) })) {
      const { _context, ...told } = row;
      if (!known.has(_context))
        known.set(_context, {
          iri: _context,
          units: unitsOf(row.text),
          ...told,
          headline: titleOf(row),
        });
    }
  }
  return known;
}

/** An article without a headline goes by its first line. */
export const titleOf = ({ headline, text = "" }) =>
  headline || shortened(text.trim().split("\n")[0], 90) || "untitled article";

/** A span of the store, in code points, as units of the text of its context. */
export function spanIn(context, row) {
  return { begin: context.units(Number(row.begin)), end: context.units(Number(row.end)) };
}
