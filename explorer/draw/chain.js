// The way of a statement into an article: speaker, through whom, outlet, article.

import { element } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { day } from "../evidence/card.js";
import { verb } from "../evidence/verbs.js";

/** One way, as a list of stations with what happened at each. */
export function chain(quotation) {
  const { context } = quotation;
  const stations = [
    ...quotation.speakers
      .filter((one) => !isIn(one, quotation.via))
      .map((one) => speaker(quotation, one)),
    ...quotation.addressees.map((one) => station("told", one)),
    ...primary(quotation).map((one) => station("from", one)),
    ...quotation.via.map((one) =>
      isIn(one, quotation.speakers) ? speaker(quotation, one) : station("reported through", one),
    ),
  ];
  if (context?.outlet) {
    stations.push(
      station("printed by", { iri: context.outlet, label: context.outletLabel, kind: "outlet" }),
    );
  }
  if (context) {
    const article = { iri: context.article, label: context.headline, kind: "article" };
    stations.push(station("in", article, { at: quotation.iri, date: context.date }));
  }
  return element("li", {}, element("ol", { class: "chain" }, stations));
}

const isIn = (one, others) => others.some((other) => other.iri === one.iri);

// Whoever is on the way in two roles stands once.
const primary = (quotation) =>
  quotation.primarySources.filter((one) => !isIn(one, [...quotation.via, ...quotation.speakers]));

const speaker = (quotation, one) => station("who " + verb(quotation), one);

function station(how, node, { at, date } = {}) {
  return element(
    "li",
    { class: "station" },
    element("span", { class: "how" }, how),
    nodeLink(node.iri, node.label, node.kind, { at }),
    date ? element("span", { class: "quiet" }, day(date)) : null,
  );
}
