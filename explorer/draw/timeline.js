// When articles mention somebody: a bar for each day, month or year, whichever is not too fine.

import { counted, element, shape } from "../core/element.js";
import { ask, iri } from "../core/sparql.js";

const WIDTH = 320;
const HEIGHT = 72;
const MOST_BARS = 40;

/** The drawing, with its numbers as a table behind it; nothing when no article has a date. */
export async function timeline(entity) {
  const rows = await ask("timeline", { entity: [iri(entity.iri)] });
  if (rows.length === 0) return null;
  const length = [10, 7, 4].find((one) => periods(rows, one).length <= MOST_BARS) ?? 4;
  const bars = periods(rows, length);
  return [
    drawing(bars),
    element(
      "details",
      {},
      element("summary", {}, "As a table"),
      element(
        "table",
        { class: "facts" },
        bars
          .filter((bar) => bar.articles > 0)
          .map((bar) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, bar.period),
              element("td", {}, String(bar.articles)),
            ),
          ),
      ),
    ),
  ];
}

/** The articles of every period from the first to the last; `length` 10 for days, 7 months, 4 years. */
export function periods(rows, length) {
  const numbers = new Map();
  for (const row of rows) {
    const period = row.day.slice(0, length);
    numbers.set(period, (numbers.get(period) ?? 0) + Number(row.articles));
  }
  const last = rows[rows.length - 1].day.slice(0, length);
  const made = [];
  for (
    let period = rows[0].day.slice(0, length);
    period <= last && made.length <= MOST_BARS;
    period = after(period)
  ) {
    made.push({ period, articles: numbers.get(period) ?? 0 });
  }
  return made;
}

function after(period) {
  const [year, month = 1, day = 1] = period.split("-").map(Number);
  const step = { 10: [0, 0, 1], 7: [0, 1, 0], 4: [1, 0, 0] }[period.length];
  const next = new Date(Date.UTC(year + step[0], month - 1 + step[1], day + step[2]));
  return next.toISOString().slice(0, period.length);
}

function drawing(bars) {
  const most = Math.max(...bars.map((bar) => bar.articles));
  const wide = Math.min(28, WIDTH / bars.length);
  const said = bars
    .filter((bar) => bar.articles > 0)
    .map((bar) => `${bar.period}: ${counted(bar.articles, "article")}`);
  return shape(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT + 18}`,
      class: "timeline",
      role: "img",
      "aria-label": "Articles by date. " + said.slice(0, 12).join("; "),
    },
    shape("line", { x1: 0, y1: HEIGHT, x2: WIDTH, y2: HEIGHT }),
    bars.map((bar, index) => {
      const height = bar.articles === 0 ? 0 : Math.max(3, (bar.articles / most) * (HEIGHT - 14));
      return shape(
        "rect",
        { x: index * wide + 1, y: HEIGHT - height, width: Math.max(1, wide - 2), height },
        shape("title", {}, `${bar.period}: ${counted(bar.articles, "article")}`),
      );
    }),
    shape("text", { x: 0, y: HEIGHT + 14 }, bars[0].period),
    bars.length > 1
      ? shape(
          "text",
          {
            x: Math.min(WIDTH, Math.max(bars.length * wide, 150)),
            y: HEIGHT + 14,
            "text-anchor": "end",
          },
          bars[bars.length - 1].period,
        )
      : null,
  );
}
