// Words and what they mean, found as they stand, as they begin, inside a compound, or with one typo.

import { stem, tellingWords } from "./stem.js";

/** How well a word is found: in the ways below, from the best to the worst. */
const AS_IT_STANDS = 1;
const AS_IT_BEGINS = 0.75;
/** Where the word is whole already, it is rarely the beginning of another. */
const AS_IT_BEGINS_TOO = 0.35;
const AS_THE_END = 0.65;
const WITH_A_TYPO = 0.6;
const AS_THE_BEGINNING = 0.5;
const AS_THE_MANNER = 0.3;
/** Who does it, where the work is meant, or the other way: `svejser` and `svejsning`. */
const AS_DOER_OR_WORK = 0.7;

const SHORTEST_WITH_A_TYPO = 5;
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
const SHORTEST_END = 4;
/** Of a compound whose other part nobody knows. */
const SHORTEST_LONE_PART = 6;
/** A part that stands nowhere as it does here, but with another ending: shorter ones are chance, `køben` in `københavn`. */
const SHORTEST_INFLECTED = 6;
const MOST_BEGINNINGS = 60;
/** Ends, as stems, that say no more than "work with it" or "knows it": `byggebranchen`, `regnskabsfolk`, `tysktalende`. */
const GENERAL_END = new RegExp(
  "(?:branch|industri|sektor|fag|områd|folk|mand|kon|dam|kvind|pig|medarbejd|personal|team|afdeling|virksom|firma" +
    "|kynd|ansvar|ekspert|specialist|assistanc|opgav|arbejd|ydels|bistand|funktion|stilling|job|erfaring|kendskab|uddann|tal|sprog)$",
);

/** Ends, as stems, that say how it is worked with, so that the matter is in the beginning: `messeplanlægning`. */
const MANNER = /^(?:planlægning|planlæg|styring|led|ledels|koordinering|koordinator|håndtering|administration|administrator|assist|konsul|optimering|analys|betjening|rådgivning|udvikling|drift)$/;

export class Lexicon {
  #meanings = new Map();
  #surfaces = new Set();
  #inside = new Map();
  #sorted;

  /** Let the words of a text mean `meaning`, a number. Each of several words of a phrase says less of it. */
  add(text, meaning, weight, { isPhrase = true } = {}) {
    const words = tellingWords(text);
    const each = isPhrase ? weight / Math.sqrt(words.length) : weight;
    for (const word of words) {
      this.#surfaces.add(word);
      const root = stem(word);
      const there = this.#meanings.get(root);
      if (there) there.push(meaning, each);
      else this.#meanings.set(root, [meaning, each]);
    }
  }

  /** Call `found(meaning, weight)` for all that a folded word may mean. `isBegun` is a word that is still being typed. */
  look(word, isBegun, found) {
    for (const [root, quality] of this.#roots(word, isBegun)) {
      const meanings = this.#meanings.get(root) ?? [];
      for (let at = 0; at < meanings.length; at += 2) found(meanings[at], meanings[at + 1] * quality);
    }
  }

  /** The work (pieces.js) of getting ready for `look`, when all is added; it takes as long as all the adding. */
  *finish() {
    for (const root of this.#meanings.keys()) {
      for (const [part, quality] of this.#partsOf(root)) {
        const there = this.#inside.get(part);
        if (there) there.push([root, quality]);
        else this.#inside.set(part, [[root, quality]]);
      }
      yield;
    }
    this.#sorted = yield* sorted(this.#meanings.keys());
  }

  #roots(word, isBegun) {
    const found = new Map();
    const raise = (root, quality) => found.set(root, Math.max(quality, found.get(root) ?? 0));
    const root = stem(word);
    this.#near(root, 1, raise);
    for (const other of doerAndWork(root)) this.#near(other, AS_DOER_OR_WORK, raise);
    if (isBegun && word.length > 1) {
      const quality = this.#meanings.has(root) ? AS_IT_BEGINS_TOO : AS_IT_BEGINS;
      for (const one of this.#beginning(word)) raise(one, quality);
    }
    if (found.size > 0) return found;
    if (word.length >= SHORTEST_WITH_A_TYPO) {
      for (const one of this.#like(word)) this.#near(one, WITH_A_TYPO, raise);
    }
    if (found.size > 0) return found;
    const bare = root.replace(GENERAL_END, "");
    if (bare !== root && (bare.length >= SHORTEST_PART || this.#meanings.has(bare))) {
      const plain = this.#knownBeginning(bare);
      if (plain) this.#near(plain, AS_THE_END, raise);
      for (const one of plain ? [] : this.#beginning(bare)) raise(one, AS_THE_BEGINNING);
    }
    if (found.size > 0) return found;
    const parts = this.#partsOf(root);
    for (const [part, quality] of parts.length ? parts : this.#onePartOf(root)) this.#near(part, quality, raise);
    return found;
  }

  /** A word itself, and the compounds that it is a part of. */
  #near(root, quality, raise) {
    if (this.#meanings.has(root)) raise(root, quality * AS_IT_STANDS);
    for (const [compound, part] of this.#inside.get(root) ?? []) raise(compound, quality * part);
  }

  /** The two known words that a compound is made of, with or without an s or e between: `regnskab-s-assistent`. */
  #partsOf(root) {
    if (root.length < SHORTEST_COMPOUND) return [];
    for (let at = root.length - SHORTEST_END; at >= SHORTEST_PART; at--) {
      const end = root.slice(at);
      const isManner = MANNER.test(end);
      if (!isManner && !this.#meanings.has(end)) continue;
      const beginning = this.#knownBeginning(root.slice(0, at));
      if (!beginning) continue;
      if (isManner) return [[beginning, AS_THE_END], [end, AS_THE_MANNER]];
      return [[end, AS_THE_END], [beginning, AS_THE_BEGINNING]];
    }
    return [];
  }

  /** The longest end that is known, or else the longest beginning: `sofapolstring`, where nobody says sofa. */
  #onePartOf(root) {
    for (let at = SHORTEST_PART; at <= root.length - SHORTEST_LONE_PART; at++) {
      if (this.#meanings.has(root.slice(at))) return [[root.slice(at), AS_THE_END]];
    }
    for (let at = root.length - SHORTEST_PART; at >= SHORTEST_LONE_PART; at--) {
      if (this.#meanings.has(root.slice(0, at))) return [[root.slice(0, at), AS_THE_BEGINNING]];
    }
    return [];
  }

  /** The root that the first part of a compound stands for, or nothing. */
  #knownBeginning(text) {
    const plain = /[se]$/.test(text) ? text.slice(0, -1) : text;
    for (const part of [text, plain]) {
      if (this.#meanings.has(part)) return part;
      const isKnown = part.length >= SHORTEST_INFLECTED || (part.length >= SHORTEST_PART && this.#surfaces.has(part));
      if (isKnown && this.#meanings.has(stem(part))) return stem(part);
    }
    return undefined;
  }

  #beginning(word) {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle] < word) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < low + MOST_BEGINNINGS && this.#sorted[end]?.startsWith(word)) end++;
    return this.#sorted.slice(low, end);
  }

  /** The roots of the words as they are written that differ by one typo: an ending may be what is mistyped. */
  #like(word) {
    const root = stem(word);
    const alike = [...this.#surfaces].filter((other) => isOneTypoAway(word, other)).map(stem);
    if (root.length < SHORTEST_WITH_A_TYPO) return new Set(alike);
    return new Set([...alike, ...[...this.#meanings.keys()].filter((other) => isOneTypoAway(root, other))]);
  }
}

/** Words in order, letter by letter, each of them the work of a moment. */
function* sorted(words) {
  const byLetter = new Map();
  for (const word of words) {
    const there = byLetter.get(word[0]);
    if (there) there.push(word);
    else byLetter.set(word[0], [word]);
  }
  const all = [];
  for (const letter of [...byLetter.keys()].sort()) {
    yield;
    all.push(...byLetter.get(letter).sort());
  }
  return all;
}

/** The roots that the work of somebody may have, or who does a work: `svejs` and `svejsning`, `koordinator` and `koordinering`. */
function doerAndWork(root) {
  if (root.endsWith("ator")) return [root.replace(/ator$/, "ering")];
  if (root.endsWith("ering")) return [root.replace(/ering$/, "ator")];
  if (root.endsWith("ing")) return [root.replace(/ing$/, ""), root.replace(/ning$/, "")].filter((one) => one.length >= SHORTEST_END);
  return root.length < SHORTEST_END ? [] : [`${root}ning`, `${root}ing`];
}

/** Whether one letter too many, too few or wrong, or two that changed places, makes one word the other. */
export function isOneTypoAway(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
  );
}
