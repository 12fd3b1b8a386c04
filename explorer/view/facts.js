// Posts and relations, each with the sentence that says so.

import { counted, element, words } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { ask, iri } from "../core/sparql.js";
import { NG, relationWords } from "../core/vocabulary.js";
import { contextsOf, spanIn } from "../evidence/contexts.js";
import { day, published, sure } from "../evidence/card.js";
import { sentence } from "../evidence/sentence.js";

const MOST_SENTENCES = 5;

/** The posts that somebody holds, or that are held in an organization or a place. */
export async function posts(entity) {
  const rows = await ask("posts", { entity: [iri(entity.iri)] });
  return facts(rows, {
    key: (row) => [row.person, row.title.toLowerCase(), row.body ?? ""].join("\n"),
    node: (row) => row.post,
    line: (row) => [
      row.person === entity.iri ? null : [nodeLink(row.person, row.personLabel, "person"), ", "],
      words(row.title),
      row.body && row.body !== entity.iri ? [", ", nodeLink(row.body, row.bodyLabel)] : null,
      row.date ? [" ", element("span", { class: "quiet" }, day(row.date))] : null,
    ],
  });
}

/** How an entity belongs with others; what is only likely is folded away. */
export async function relations(entity) {
  const [said, likely] = await Promise.all([
    related(entity, "Relation"),
    related(entity, "RelationCandidate"),
  ]);
  if (!likely) return said;
  const maybe = element("details", { class: "maybe" }, element("summary", {}, "Maybe"), likely);
  return element("div", {}, said, maybe);
}

async function related(entity, kind) {
  const rows = await ask("relations", { entity: [iri(entity.iri)], class: [iri(NG + kind)] });
  return facts(rows, {
    key: (row) => [row.subject, row.predicate, row.object].join("\n"),
    node: (row) => row.relation,
    line: (row) =>
      row.subject === entity.iri
        ? [relationWords(row.predicate), " ", nodeLink(row.object, row.objectLabel)]
        : [relationWords(row.predicate, true), " ", nodeLink(row.subject, row.subjectLabel)],
  });
}

async function facts(rows, { key, node, line }) {
  if (rows.length === 0) return null;
  const groups = new Map();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  const firsts = [...groups.values()].flatMap((group) => group.slice(0, MOST_SENTENCES));
  const contexts = await contextsOf(firsts.slice(0, 60).map((row) => row.context));
  return element(
    "ul",
    { class: "facts" },
    [...groups.values()].map((group) =>
      element(
        "li",
        {},
        element("p", {}, line(group[0]).flat(2)),
        evidence(distinct(group, node), contexts),
      ),
    ),
  );
}

const distinct = (group, node) =>
  group.filter((row, index) => group.findIndex((other) => node(other) === node(row)) === index);

// The first sentence stands there; more of them open on demand.
function evidence(group, contexts) {
  const shown = group.slice(0, MOST_SENTENCES).map((row) => proof(row, contexts.get(row.context)));
  if (group.length === 1) return shown;
  return [
    shown[0],
    element(
      "details",
      {},
      element(
        "summary",
        {},
        `${counted(group.length - 1, "more sentence")} say so`.replace(
          "sentence say",
          "sentence says",
        ),
      ),
      shown.slice(1),
    ),
  ];
}

function proof(row, context) {
  if (!context) return null;
  return element(
    "div",
    { class: "proof" },
    sentence(context, [{ ...spanIn(context, row), role: "evidence" }]),
    element(
      "p",
      { class: "where" },
      published(context).flatMap((part, index) => (index ? [" · ", part] : [part])),
      row.confidence ? [" · ", sure(row.confidence)] : null,
    ),
  );
}
