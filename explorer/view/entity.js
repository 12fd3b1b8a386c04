// Somebody or something in the news: what it said, what was said of it, and all that is known.

import { element } from "../core/element.js";
import { nodeLink } from "../core/link.js";
import { pages, section } from "../core/section.js";
import { ask, iri } from "../core/sparql.js";
import { NG, kindOf } from "../core/vocabulary.js";
import { card } from "../evidence/card.js";
import { quotationsOf } from "../evidence/quotations.js";
import { map } from "../draw/map.js";
import { timeline } from "../draw/timeline.js";
import { articleRow } from "./articles.js";
import { posts, relations } from "./facts.js";
import { head } from "./head.js";
import { ranking } from "./home.js";
import { why } from "./why.js";

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
        "div",
        { class: "columns" },
        element(
          "div",
          {},
          roles.map(([role, verb]) => statements(entity, role, verb)),
          articles(entity),
        ),
        element(
          "div",
          {},
          section("Posts", () => posts(entity), { className: "aside" }),
          section("Belongs together", () => relations(entity), { className: "aside" }),
          section("When", () => timeline(entity), { className: "aside" }),
          section("Where", () => where(entity, near), { className: "aside" }),
          section("Mentioned with", () => together(near), { className: "aside" }),
          why(entity.iri),
        ),
      ),
    ],
  };
}

/** The statements in which an entity has a role, each once with one of its wordings. */
function statements(entity, role, verb) {
  const page = async (offset) => {
    const values = { role: [iri(NG + role)], entity: [iri(entity.iri)] };
    const rows = (await ask("statements", values, offset)).filter((row) => row.example);
    const quotations = await quotationsOf(rows.map((row) => row.example));
    return quotations.map((quotation) =>
      card(quotation, {
        wordings: Number(rows.find((row) => row.example === quotation.iri).wordings),
      }),
    );
  };
  return section(`${verb} ${entity.label.slice(0, 60)}`, () => pages(page, STATEMENTS));
}

function articles(entity) {
  const role = entity.kind === "outlet" ? "publisher" : "mentions";
  const values = { role: [iri("https://schema.org/" + role)], entity: [iri(entity.iri)] };
  return section(entity.kind === "outlet" ? "Published" : "Mentioned in", () =>
    pages(
      async (offset) => (await ask("articles-of", values, offset)).map(articleRow),
      ARTICLES,
      element("ol", { class: "rows" }),
    ),
  );
}

// A place by itself; for anybody else the places that are mentioned with it.
async function where(entity, near) {
  return map(
    entity.kind === "place" ? [entity.iri] : [...new Set((await near).map((row) => row.other))],
  );
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
