// The door of the explorer: a hash names the view, so every view has an address that can be kept.

import { element, shortened } from "./core/element.js";
import { to } from "./core/link.js";
import { failure } from "./core/section.js";
import { forgetQuestions } from "./core/sparql.js";

// A view is loaded when somebody first goes there.
const VIEWS = {
  "": () => import("./view/home.js"),
  search: () => import("./view/search.js"),
  articles: () => import("./view/articles.js"),
  resource: () => import("./view/resource.js"),
  network: () => import("./view/network.js"),
  sparql: () => import("./view/editor.js"),
};

const main = document.getElementById("main");
const state = document.getElementById("state");
let shown = 0;

function route() {
  const [, name, query] = /^#?\/?([^?]*)\??(.*)$/s.exec(location.hash);
  return { name, parameters: new URLSearchParams(query) };
}

async function show() {
  const number = ++shown;
  const { name, parameters } = route();
  forgetQuestions();
  document.getElementById("q").value = name === "search" ? (parameters.get("q") ?? "") : "";
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === "#/" + name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  main.setAttribute("aria-busy", "true");
  try {
    if (!Object.hasOwn(VIEWS, name)) throw new Error("There is no page at this address.");
    const made = await (await VIEWS[name]()).view(parameters);
    if (number === shown) place(made);
  } catch (error) {
    if (number === shown && error.name !== "AbortError") {
      place({ title: "Not shown", nodes: [element("h1", {}, "Not shown"), failure(error, show)] });
    }
  }
  if (number === shown) main.removeAttribute("aria-busy");
}

/** Puts a view in its place: { title, nodes, shown } with `shown` called when it stands there. */
function place({ title, nodes, shown: whenShown }) {
  main.replaceChildren(...nodes);
  document.title = title ? `${shortened(title, 100)} · newsgraph` : "newsgraph";
  state.textContent = title || "newsgraph";
  window.scrollTo(0, 0);
  const heading = main.querySelector("h1");
  if (heading && location.hash.length > 2) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  whenShown?.();
}

document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  const q = document.getElementById("q").value.trim();
  if (q) location.hash = to("search", { q });
});
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
window.addEventListener("hashchange", show);
show();
