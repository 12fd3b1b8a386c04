// The shortest way between two entities, looked for from both ends, a ring at a time.

import { mentions, ties } from "./ties.js";

const MOST_RINGS = 3;
const MOST_IN_A_RING = 25;

/**
 * The edges of a way, in order; empty when there is none. Relations and statements are tried first;
 * being mentioned together ties only where nothing better does.
 */
export async function path(one, other) {
  const better = await search(one, other, ties);
  if (better.length > 0) return better;
  return search(one, other, async (iris) =>
    (await Promise.all([ties(iris), mentions(iris)])).flat(),
  );
}

async function search(one, other, neighbours) {
  const ends = [reached(one), reached(other)];
  for (let round = 0; round < 2 * MOST_RINGS; round++) {
    const end = ends[0].ring.length <= ends[1].ring.length ? ends[0] : ends[1];
    if (end.ring.length === 0) break;
    const met = await grow(end, end === ends[0] ? ends[1] : ends[0], neighbours);
    if (met) return [...steps(ends[0], met).reverse(), ...steps(ends[1], met)];
  }
  return [];
}

const reached = (iri) => ({ ring: [iri], before: new Map([[iri, null]]) });

/** Adds the next ring to one end; the node where it meets the other end, if it does. */
async function grow(end, opposite, neighbours) {
  const edges = await neighbours(end.ring.slice(0, MOST_IN_A_RING));
  const next = [];
  for (const edge of edges) {
    const [known, found] = end.before.has(edge.from) ? [edge.from, edge.to] : [edge.to, edge.from];
    if (!end.before.has(known) || end.before.has(found)) continue;
    end.before.set(found, { edge, node: known });
    next.push(found);
    if (opposite.before.has(found)) return found;
  }
  end.ring = next;
  return null;
}

function steps(end, met) {
  const edges = [];
  for (let step = end.before.get(met); step; step = end.before.get(step.node))
    edges.push(step.edge);
  return edges;
}
