// Loads quotations with all that a reader wants to know of them, a few questions for any number.

import { ask, iri } from "../core/sparql.js";
import { NG, SCHEMA, kindOf, localName } from "../core/vocabulary.js";
import { contextsOf, spanIn } from "./contexts.js";

const PRIMARY_SOURCE = "http://www.w3.org/ns/prov#hadPrimarySource";

/** The quotations in the order of their IRIs given, each with its parts; unknown ones are left out. */
export async function quotationsOf(iris) {
  if (iris.length === 0) return [];
  const values = { quotation: iris.map(iri) };
  const [facts, spans, relays] = await Promise.all([
    ask("quotation-facts", values),
    ask("quotation-spans", values),
    ask("relays", values),
  ]);
  const contexts = await contextsOf(spans.map((span) => span.context));
  return [...new Set(iris)]
    .map((one) =>
      quotation(
        one,
        facts.filter((row) => row._quotation === one),
        spans.filter((row) => row._quotation === one),
        contexts,
        relays.filter((row) => row._quotation === one),
      ),
    )
    .filter((one) => one.text);
}

function quotation(iri, facts, spans, contexts, relays) {
  const context = contexts.get(spans[0]?.context);
  const first = (property) => facts.find((row) => row.property === property)?.value ?? "";
  return {
    iri,
    text: first(SCHEMA + "text"),
    speakers: nodes(facts, NG + "speaker"),
    addressees: nodes(facts, NG + "addressee"),
    via: way(relays, nodes(facts, NG + "via")),
    primarySources: nodes(facts, PRIMARY_SOURCE),
    places: nodes(facts, NG + "saidAt"),
    about: nodes(facts, NG + "about"),
    titles: [...new Set(nodes(facts, NG + "speakingAs").map((post) => post.label))].filter(Boolean),
    saidOn: first(NG + "saidOn"),
    type: localName(first(NG + "quoteType")).toLowerCase(),
    kind: localName(first(NG + "attributionKind")).toLowerCase(),
    act: localName(first(NG + "speechAct")).toLowerCase(),
    medium: localName(first(NG + "medium")).toLowerCase(),
    cue: first(NG + "cue"),
    confidence: first(NG + "confidence"),
    statement: first(NG + "wordingOf"),
    continues: first(NG + "continues"),
    context,
    spans: context ? spans.map((row) => ({ ...spanIn(context, row), role: role(row.role) })) : [],
  };
}

// contentSpan, cueSpan, sourceSpan, addresseeSpan
const role = (property) => localName(property).replace(/Span$/, "");

/** Through whom it came, the farthest first, where the relays tell the order. */
function way(relays, via) {
  const steps = [];
  let at = relays[0]?.nearest;
  while (at && steps.length < relays.length) {
    const own = relays.filter((row) => row.relay === at);
    if (own.length === 0) break;
    const { whose, label } = own[0];
    const kind = kindOf(own.map((row) => row.class));
    steps.unshift({ iri: whose, label: label ?? localName(whose), kind });
    at = own[0].next;
  }
  const others = via.filter((one) => !steps.some((step) => step.iri === one.iri));
  return [...steps, ...others];
}

/** What a property names, each once, with its best label and kind. */
function nodes(facts, property) {
  const found = new Map();
  for (const row of facts.filter((fact) => fact.property === property)) {
    const node = found.get(row.value) ?? { iri: row.value, label: "", classes: [] };
    node.label = node.label || row.label || "";
    if (row.class) node.classes.push(row.class);
    found.set(row.value, node);
  }
  return [...found.values()].map((node) => ({
    ...node,
    label: node.label || localName(node.iri),
    kind: kindOf(node.classes),
  }));
}
