// Any node of the store by its IRI: finds out what it is and hands it to the view for that.

import { element } from "../core/element.js";
import { nodeLink, to } from "../core/link.js";
import { note, section } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import {
  ENTITY_KINDS,
  NG,
  RDFS,
  RDF_TYPE,
  SCHEMA,
  SKOS,
  kindOf,
  localName,
} from "../core/vocabulary.js";

const CONTEXT = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext";
const VERSION_OF = "http://purl.org/dc/terms/isVersionOf";

export async function view(parameters) {
  const node = parameters.get("iri") ?? "";
  if (!node) return { title: "Nothing asked for", nodes: [element("h1", {}, "Nothing asked for")] };
  const resource = await describe(node);
  if (ENTITY_KINDS.includes(resource.kind)) return (await import("./entity.js")).view(resource);
  if (resource.kind === "article")
    return (await import("./article.js")).view(resource, parameters.get("at"));
  if (resource.kind === "statement") return (await import("./statement.js")).view(resource);
  if (resource.kind === "quotation") return quotation(resource);
  return other(resource);
}

/** What is said of a node: its kind, its label, and `all(property)` for the values of a property. */
async function describe(node) {
  const rows = await ask("describe", { node: [iri(node)] });
  const all = (property) => rows.filter((row) => row.property === property).map((row) => row.value);
  const first = (property) => all(property)[0] ?? "";
  return {
    iri: node,
    all,
    first,
    kind: kindOf(all(RDF_TYPE)),
    label: first(SKOS + "prefLabel") || first(RDFS + "label") || first(SCHEMA + "headline"),
  };
}

// A quotation is shown as one wording of its statement; one without a statement in its article.
async function quotation(resource) {
  const statement = resource.first(NG + "wordingOf");
  if (statement) {
    return (await import("./statement.js")).view(await describe(statement), resource.iri);
  }
  const article = await describe(resource.first(SCHEMA + "isPartOf"));
  return (await import("./article.js")).view(article, resource.iri);
}

// A version, a node of one article, a post: whatever has no view of its own.
async function other(resource) {
  const [rows, identified] = await Promise.all([
    ask("triples", { node: [iri(resource.iri)] }),
    ask("identified", { node: [iri(resource.iri)] }),
  ]);
  const title = resource.label || localName(resource.iri);
  if (rows.length === 0 && identified.length === 0) return unknown(resource.iri);
  return {
    title,
    nodes: [
      element("h1", {}, title),
      element("p", { class: "quiet iri" }, resource.iri),
      ...identified.map((row) =>
        element("p", {}, "Taken to be ", nodeLink(row.entity, localName(row.entity)), "."),
      ),
      ...[...resource.all(CONTEXT), ...resource.all(VERSION_OF)].map((held) =>
        element("p", {}, "Belongs to ", nodeLink(held, localName(held)), "."),
      ),
      section("All that the store says of it", () => table(rows)),
    ],
  };
}

const table = (rows) =>
  element(
    "table",
    { class: "facts" },
    element(
      "tbody",
      {},
      rows.map((row) =>
        element(
          "tr",
          {},
          element("th", { scope: "row", title: row.property }, localName(row.property)),
          element("td", {}, value(row.value)),
        ),
      ),
    ),
  );

const value = (text) =>
  /^[a-z]+:\/\/[^\s<>"]+$/i.test(text) ? nodeLink(text, text) : element("bdi", {}, text);

function unknown(node) {
  return {
    title: "Not in the store",
    nodes: [
      element("h1", {}, "Not in the store"),
      note("Nothing is known of this address. The article it came from may have been withdrawn."),
      element("p", { class: "iri" }, node),
      element("p", {}, element("a", { href: to("") }, "To the first page")),
    ],
  };
}
