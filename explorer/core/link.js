// Where things lead: inside the page by hash, outside only by an address of the web.

import { element, words } from "./element.js";

/** The address of a view: to("resource", { iri }) is #/resource?iri=… */
export function to(view, parameters = {}) {
  const given = Object.entries(parameters).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const query = new URLSearchParams(given).toString();
  return `#/${view}${query ? "?" + query : ""}`;
}

/** A link to the page of a node. */
export function nodeLink(iri, label, kind = "", more = {}) {
  const { at, ...attributes } = more;
  return element(
    "a",
    { href: to("resource", { iri, at }), class: kind ? "node " + kind : "node", ...attributes },
    words(label || iri, 120),
  );
}

/** A link out, or plain words where the address is none that a browser should follow. */
export function outLink(address, label = address) {
  return /^https?:\/\//i.test(address)
    ? element("a", { href: address, rel: "noreferrer external", class: "out" }, words(label, 120))
    : words(label, 120);
}
