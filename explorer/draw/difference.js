// What differs between two wordings, word by word.

import { element } from "../core/element.js";

const MOST_WORDS = 600;

const wordsOf = (text) => text.match(/\S+\s*/g)?.slice(0, MOST_WORDS) ?? [];
// Words are the same whatever marks stand round them.
const plain = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") || word.trim();

/** The second text as nodes: words that only it has as inserted, words that it lacks as deleted. */
export function difference(one, other) {
  return runs(wordsOf(one), wordsOf(other)).map(({ kind, text }) =>
    kind === "both"
      ? document.createTextNode(text)
      : element(kind === "only" ? "ins" : "del", {}, text),
  );
}

/** In words, how far the second is from the first. */
export function compared(one, other) {
  const steps = runs(wordsOf(one), wordsOf(other));
  const isNew = steps.some((step) => step.kind === "only");
  const isLess = steps.some((step) => step.kind === "lacks");
  if (!isNew && !isLess) return "The same words.";
  if (!isNew) return "The same words, cut shorter.";
  return isLess ? "Some words differ." : "The same words, and more.";
}

function runs(ones, others) {
  const steps = [];
  const add = (kind, text) => {
    const last = steps[steps.length - 1];
    if (last && !/\s$/.test(last.text)) last.text += " ";
    if (last?.kind === kind) last.text += text;
    else steps.push({ kind, text });
  };
  const lengths = longestCommon(ones.map(plain), others.map(plain));
  let i = 0;
  let j = 0;
  while (i < ones.length || j < others.length) {
    if (i < ones.length && j < others.length && plain(ones[i]) === plain(others[j])) {
      add("both", others[j++]);
      i++;
    } else if (j < others.length && (i === ones.length || lengths[i][j + 1] >= lengths[i + 1][j])) {
      add("only", others[j++]);
    } else {
      add("lacks", ones[i++].trimEnd() + " ");
    }
  }
  return steps;
}

// lengths[i][j]: how many words, in order, ones from i and others from j have in common.
function longestCommon(ones, others) {
  const lengths = Array.from({ length: ones.length + 1 }, () => new Uint16Array(others.length + 1));
  for (let i = ones.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      lengths[i][j] =
        ones[i] === others[j]
          ? lengths[i + 1][j + 1] + 1
          : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}
