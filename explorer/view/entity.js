// Somebody or something in the news: what it said, what was said of it, and all that is known.

import { counted, element, joined, words } from "../core/element.js";
import { nodeLink, outLink, to } from "../core/link.js";
import { fill, pages, section } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { KIND_NAMES, NG, OWL, SKOS, kindOf } from "../core/vocabulary.js";
import { card } from "../evidence/card.js";
import { quotationsOf } from "../evidence/quotations.js";
import { map } from "../draw/map.js";
import { timeline } from "../draw/timeline.js";
import { articleRow } from "./articles.js";
import { posts, relations } from "./facts.js";
import { ranking } from "./home.js";

const STATEMENTS = 12;
const ARTICLES = 30;

// Which lists of statements are shown, most telling first; an outlet is rather asked what it printed.
const ROLES = [
  ["speaker", "Said by", ["person", "organization", "group", "outlet", "source", "place"]],
  ["about", "Said about", ["place", "person", "organization", "group", "outlet"]],
  ["addressee", "Said to", ["person", "organization", "group", "place", "outlet", "source"]],
  ["saidAt", "Said in", ["place"]],
  ["via", "Reported through", ["outlet", "organization", "person"]],
];

export async function view(entity) {
  const title = entity.label || "Without a name";
  const roles = ROLES.filter(([, , kinds]) => kinds.includes(entity.kind));
  const near = ask("together", { entity: [iri(entity.iri)] });
  // Whoever shows it says so when it fails.
  near.catch(() => {});
  if (entity.kind === "place") roles.reverse().sort(([role]) => (role === "about" ? -1 : 1));
  return {
    title,
    nodes: [
      head(entity, title),
      element(
        "div", { class: "columns" },
        element("div", {}, roles.map(([role, verb]) => statements(entity, role, verb)), articles(entity)),
        element(
          "div", {},
          section("Posts", () => posts(entity), { className: "aside" }),
          section("Belongs together", () => relations(entity), { className: "aside" }),
          section("When", () => timeline(entity), { className: "aside" }),
          section("Where", () => where(entity, near), { className: "aside" }),
          section("Mentioned with", () => together(near), { className: "aside" }),
          why(entity))),
    ],
  };
}

function head(entity, title) {
  const others = [...new Set(entity.all(SKOS + "altLabel"))].filter((name) => name !== title);
  const out = [
    ...entity.all(OWL + "sameAs").map((address) => outLink(address, "same: " + host(address))),
    ...entity.all(SKOS + "closeMatch").map((address) => outLink(address, "likely: " + host(address))),
  ];
  return element(
    "header", { class: "head" },
    element("p", { class: "kind " + entity.kind }, KIND_NAMES[entity.kind]),
    element("h1", {}, words(title, 300)),
    others.length > 0
      ? element("p", {}, element("span", { class: "quiet" }, "also "), joined(others.map((name) => words(name, 120)), ", "))
      : null,
    affiliation(entity),
    element("p", { class: "actions" }, joined(
      [...out, element("a", { href: to("network", { iri: entity.iri }) }, "in the network")], " · ")));
}

function affiliation(entity) {
  const bodies = entity.all(NG + "affiliation");
  if (bodies.length === 0) return null;
  const line = element("p", {});
  fill(line, async () => {
    const rows = await ask("labels", { node: bodies.map(iri) });
    return [
      element("span", { class: "quiet" }, "belongs to "),
      ...joined(bodies.map((body) => {
        const own = rows.filter((row) => row._node === body);
        return nodeLink(body, own[0]?.label, kindOf(own.map((row) => row.class)));
      }), ", "),
    ];
  }, () => line.remove());
  return line;
}

const host = (address) => {
  try {
    const url = new URL(address);
    return url.hostname.replace(/^www\./, "") + url.pathname.replace(/^.*\/(?=[^/]+\/?$)/, " ").replace(/\/$/, "");
  } catch {
    return address;
  }
};

/** The statements in which an entity has a role, each once with one of its wordings. */
function statements(entity, role, verb) {
  const page = async (offset) => {
    const values = { role: [iri(NG + role)], entity: [iri(entity.iri)] };
    const rows = (await ask("statements", values, offset)).filter((row) => row.example);
    const quotations = await quotationsOf(rows.map((row) => row.example));
    return quotations.map((quotation) => card(quotation, {
      wordings: Number(rows.find((row) => row.example === quotation.iri).wordings) }));
  };
  return section(`${verb} ${entity.label.slice(0, 60)}`, () => pages(page, STATEMENTS));
}

function articles(entity) {
  const role = entity.kind === "outlet" ? "publisher" : "mentions";
  const values = { role: [iri("https://schema.org/" + role)], entity: [iri(entity.iri)] };
  return section(
    entity.kind === "outlet" ? "Published" : "Mentioned in",
    () => pages(async (offset) => (await ask("articles-of", values, offset)).map(articleRow), ARTICLES,
      element("ol", { class: "rows" })));
}

// A place by itself; for anybody else the places that are mentioned with it.
async function where(entity, near) {
  return map(entity.kind === "place" ? [entity.iri] : [...new Set((await near).map((row) => row.other))]);
}

async function together(near) {
  const rows = await near;
  const others = [...new Set(rows.map((row) => row.other))];
  if (others.length === 0) return null;
  return ranking(others, (other) => {
    const own = rows.filter((row) => row.other === other);
    const link = nodeLink(other, own[0].label, kindOf(own.map((row) => row.class)));
    return [link, own[0].articles];
  });
}

// Asked only when somebody wants to know.
function why(entity) {
  const body = element("div");
  const made = element("details", { class: "aside" }, element("summary", {}, "Why this is one"), body);
  made.addEventListener("toggle", () => fill(body, async () => {
    const rows = await ask("why", { entity: [iri(entity.iri)] });
    return rows.map((row) => element(
      "p", {}, row.rule, row.evidence ? [": ", words(row.evidence)] : null,
      ` (${counted(row.nodes, "article")})`));
  }, () => body.replaceChildren("No decision is recorded.")), { once: true });
  return made;
}
