// The terms that the page knows by name, and what it calls them.

export const NG = "https://w3id.org/newsgraph#";
export const SCHEMA = "https://schema.org/";
export const SKOS = "http://www.w3.org/2004/02/skos/core#";
export const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
export const ORG = "http://www.w3.org/ns/org#";
export const OWL = "http://www.w3.org/2002/07/owl#";
export const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

// In order: an outlet is an organization too.
const KINDS = [
  [NG + "Article", "article"],
  [NG + "Statement", "statement"],
  [NG + "Quotation", "quotation"],
  [NG + "Outlet", "outlet"],
  [NG + "UnnamedSource", "source"],
  [NG + "Group", "group"],
  [SCHEMA + "Person", "person"],
  [SCHEMA + "Place", "place"],
  [SCHEMA + "Organization", "organization"],
  [ORG + "Organization", "organization"],
];

/** What people call this kind of thing. */
export const KIND_NAMES = {
  article: "Article",
  statement: "Statement",
  quotation: "Quotation",
  outlet: "Outlet",
  source: "Unnamed source",
  group: "Group",
  person: "Person",
  place: "Place",
  organization: "Organization",
};

/** The kinds that have a page as somebody or something in the news. */
export const ENTITY_KINDS = ["person", "organization", "place", "group", "outlet", "source"];

/** The kind of a thing by its classes; "" when it is none that the page knows. */
export function kindOf(classes) {
  const found = KINDS.find(([type]) => classes.includes(type));
  return found ? found[1] : "";
}

const RELATIONS = {
  [SCHEMA + "worksFor"]: ["works for", "employs"],
  [ORG + "memberOf"]: ["is a member of", "has as a member"],
  [ORG + "headOf"]: ["leads", "is led by"],
  [NG + "leads"]: ["leads", "is led by"],
  [SCHEMA + "location"]: ["is based in", "is the seat of"],
  [SCHEMA + "containedInPlace"]: ["lies in", "contains"],
  [SCHEMA + "homeLocation"]: ["lives in", "is the home of"],
  [SCHEMA + "nationality"]: ["is a citizen of", "has as a citizen"],
};

/** A relation in words, read from its subject or from its object. */
export function relationWords(predicate, fromObject = false) {
  const known = RELATIONS[predicate];
  return known ? known[fromObject ? 1 : 0] : localName(predicate);
}

/** The last part of an IRI. */
export function localName(iri) {
  return decodeSafely(iri.replace(/[#/]+$/, "").replace(/^.*[#/]/, "")) || iri;
}

function decodeSafely(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
