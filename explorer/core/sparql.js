// Asks the store. Each question is a file in questions/; a value takes the place of its VALUES block,
// checked and escaped, so that nothing typed or followed can become part of a query.

const texts = new Map();
let leaving = new AbortController();

/** Ends what the view before was still asking for. */
export function forgetQuestions() {
  leaving.abort();
  leaving = new AbortController();
}

/** An IRI as it stands in a query. */
export function iri(value) {
  if (!/^[a-z][a-z0-9+.-]*:[^\u0000-\u0020<>"{}|^`\\]*$/i.test(value)) {
    throw new Error("This is not an IRI: " + value.slice(0, 200));
  }
  return `<${value}>`;
}

/**
 * The text of a question with its values: { entity: [iri(…)] } fills VALUES ?_entity { }. The first
 * LIMIT of a question that has pages is the size of a page; `offset` skips those before.
 */
export async function question(name, values = {}, offset = 0) {
  if (!texts.has(name)) texts.set(name, await read(`questions/${name}.rq`));
  const text = Object.entries(values).reduce(filled, texts.get(name));
  return offset > 0 ? text.replace(/LIMIT \d+/, `$& OFFSET ${Number(offset)}`) : text;
}

function filled(text, [name, terms]) {
  const block = new RegExp(`VALUES \\?_${name} \\{[^}]*\\}`, "g");
  if (!text.match(block)) throw new Error("The question has no parameter " + name);
  return text.replace(block, () => `VALUES ?_${name} { ${terms.join(" ")} }`);
}

async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  return response.text();
}

/** The rows of a stored question, each an object of plain texts; unbound variables are missing. */
export async function ask(name, values = {}, offset = 0) {
  return rows(await question(name, values, offset));
}

/** The rows of any query. */
export async function rows(query) {
  const response = await send(query, "application/sparql-results+json");
  const answer = JSON.parse(await response.text());
  return answer.results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])),
  );
}

/** The answer to a query in a format. */
export async function send(query, accept) {
  const response = await fetch("sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query,
    signal: leaving.signal,
  });
  if (!response.ok) throw new Error(await complaint(response));
  return response;
}

/** What another address of the server answers, as JSON. */
export async function json(address) {
  const response = await fetch(address, { signal: leaving.signal });
  if (!response.ok) throw new Error(await complaint(response));
  return response.json();
}

async function complaint(response) {
  const text = (await response.text()).trim();
  return text.slice(0, 2000) || `The server answered ${response.status}`;
}
