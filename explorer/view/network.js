// Who is tied to whom: a network that grows from one entity, and the way between two.

import { element } from "../core/element.js";
import { to } from "../core/link.js";
import { note } from "../core/section.js";
import { ask } from "../core/sparql.js";
import { Network } from "../network/network.js";
import { picker } from "../network/picker.js";
import { named } from "../network/ties.js";
import { ranking } from "./home.js";

export async function view(parameters) {
  const start = parameters.get("iri") ?? "";
  const goal = parameters.get("to") ?? "";
  const ends = await named([start, goal].filter(Boolean));
  const network = new Network();
  const title = start ? "Network of " + ends.get(start).label.slice(0, 80) : "Network";
  return {
    title,
    nodes: [
      element("h1", {}, "Who is tied to whom"),
      form(ends.get(start), ends.get(goal)),
      ...(start ? [network.place] : [await starts()]),
    ],
    shown: () => (start ? network.open(start, goal) : undefined),
  };
}

function form(start, goal) {
  const one = picker("Start from", start);
  const other = picker("and find the way to (may stay empty)", goal);
  const complaint = element("p", { class: "failure", role: "alert", hidden: true });
  const made = element(
    "form",
    { class: "parameters" },
    one.field,
    other.field,
    element("button", { type: "submit" }, "Show"),
    complaint,
  );
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    const [from, until] = await Promise.all([one.choice(), other.choice()]).catch(() => ["", ""]);
    complaint.hidden = from !== "";
    complaint.textContent = "Nobody of that name was found.";
    if (from) location.hash = to("network", { iri: from, to: until });
  });
  return made;
}

async function starts() {
  const rows = await ask("most-quoted");
  if (rows.length === 0) return note("There is nobody in this store yet.");
  return element(
    "section",
    {},
    element("h2", {}, "Or start from one of the most quoted"),
    ranking(rows, (row) => [
      element(
        "a",
        { class: "node person", href: to("network", { iri: row.person }) },
        element("bdi", {}, row.label.slice(0, 120)),
      ),
      row.statements,
    ]),
  );
}
