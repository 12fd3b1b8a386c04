// Positions. The data count Unicode code points, the browser UTF-16 units; the turn is made here.

/** A function from code points to UTF-16 units of a text. */
export function unitsOf(text) {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (point) => point;
  const units = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (point) => units[Math.min(point, units.length - 1)];
}

const sentences =
  "Segmenter" in Intl ? new Intl.Segmenter("en", { granularity: "sentence" }) : null;
const MOST_AROUND = 500;
const MOST_SHOWN = 1800;

/** The sentences, as one stretch in units, that hold all of these spans. */
export function sentenceAround(text, spans) {
  const begin = Math.min(...spans.map((span) => span.begin));
  const end = Math.max(...spans.map((span) => span.end));
  const top = text.lastIndexOf("\n", begin - 1) + 1;
  const newline = text.indexOf("\n", end);
  const paragraph = text.slice(top, newline < 0 ? text.length : newline);
  const held = parts(paragraph).filter(
    (part) => top + part.index < end && top + part.index + part.segment.length > begin,
  );
  if (held.length === 0) return { begin, end };
  const last = held[held.length - 1];
  const from = Math.max(top + held[0].index, whole(text, begin - MOST_AROUND));
  const until = Math.min(
    top + last.index + last.segment.trimEnd().length,
    whole(text, end + MOST_AROUND),
  );
  return {
    begin: from,
    end: Math.min(until, whole(text, from + MOST_SHOWN)),
    isCut: until > from + MOST_SHOWN,
  };
}

function parts(paragraph) {
  return sentences ? [...sentences.segment(paragraph)] : [{ index: 0, segment: paragraph }];
}

// Not between the two halves of a character.
function whole(text, unit) {
  return /[\udc00-\udfff]/.test(text.charAt(unit)) ? unit + 1 : unit;
}

/** Cuts a stretch at every border of the spans: pieces in order, each with the spans that cover it. */
export function pieces(stretch, spans) {
  const inside = spans.filter((span) => span.begin < stretch.end && span.end > stretch.begin);
  const borders = new Set([stretch.begin, stretch.end]);
  for (const span of inside) {
    borders.add(Math.max(span.begin, stretch.begin));
    borders.add(Math.min(span.end, stretch.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => ({
    begin: sorted[index],
    end,
    spans: inside.filter((span) => span.begin < end && span.end > sorted[index]),
  }));
}
