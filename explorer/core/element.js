// Makes elements. Whatever comes from the store goes in as text, never as markup.

/** An element; attributes that are null or false are left out, functions become listeners. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  return attach(made, attributes, children);
}

/** The same, in a drawing. */
export function shape(name, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  return attach(made, attributes, children);
}

function attach(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return made;
}

/** Words from an article or a name, which may run from right to left. */
export const words = (text, longest = 200) => element("bdi", {}, shortened(text, longest));

/** At most so many characters, never half of one. */
export function shortened(text, longest) {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  return cut + "…";
}

/** Children with something between them. */
export function joined(children, between) {
  return children.flatMap((child, index) => (index === 0 ? [child] : [between, child]));
}

/** "1 article", "12 articles". */
export function counted(number, one, many = one + "s") {
  return `${Number(number).toLocaleString("en")} ${Number(number) === 1 ? one : many}`;
}
