// A part of a view that fills itself: loading, empty, failed and filled.

import { element } from "./element.js";

/**
 * A section under a heading. `load` resolves to nodes; to nothing when there is nothing to show:
 * then `empty` is said, or without it the section goes.
 */
export function section(title, load, { empty = "", className = "" } = {}) {
  const body = element("div", { class: "body" });
  const made = element("section", { class: className || false }, element("h2", {}, title), body);
  fill(body, load, () => (empty ? body.replaceChildren(note(empty)) : made.remove()));
  return made;
}

/** Fills a place with what a promise brings, says that it loads, and offers to try again. */
export async function fill(body, load, whenEmpty) {
  body.replaceChildren(note("Loading…", "loading"));
  body.setAttribute("aria-busy", "true");
  try {
    const nodes = [await load()].flat().filter(Boolean);
    if (nodes.length === 0) whenEmpty();
    else body.replaceChildren(...nodes);
  } catch (error) {
    if (error.name !== "AbortError")
      body.replaceChildren(failure(error, () => fill(body, load, whenEmpty)));
  }
  body.removeAttribute("aria-busy");
}

/** A quiet line. */
export const note = (text, className = "quiet") => element("p", { class: className }, text);

/** What went wrong, and a way to try again. */
export function failure(error, again) {
  return element(
    "div",
    { class: "failure", role: "alert" },
    element("p", {}, "This could not be loaded. " + error.message),
    element("button", { type: "button", click: again }, "Try again"),
  );
}

/** A list that loads its next rows on demand: `page(offset)` resolves to elements. */
export async function pages(page, size, list = element("ol", { class: "cards" })) {
  const first = await page(0);
  if (first.length === 0) return null;
  list.append(...first);
  if (first.length < size) return list;
  const more = element("button", { type: "button", class: "more" }, "Show more");
  more.addEventListener("click", async () => {
    more.disabled = true;
    more.textContent = "Loading…";
    try {
      const offset = Number(more.dataset.offset || size);
      const next = await page(offset);
      more.dataset.offset = offset + size;
      list.append(...next);
      (next[0]?.querySelector("a") ?? list).focus();
      if (next.length < size) more.remove();
    } catch (error) {
      if (error.name !== "AbortError") more.after(note(error.message, "failure"));
    }
    more.disabled = false;
    more.textContent = "Show more";
  });
  return [list, more];
}
