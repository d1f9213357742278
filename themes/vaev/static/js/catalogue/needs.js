// What an employer needs, and how much of it each profile has. docs/handbook/find-en-medarbejder.md says the same in Danish.

import { Lexicon } from "./lexicon.js";
import { tellingWords } from "./stem.js";
import { tradeShares } from "./trades.js";

export const MOST_NEEDS = 20;
const MOST_WORDS = 40;
/** What the gate may have made wider or left out: there, not said is not the same as not so (design.md 5.5). */
const COARSE = new Set(["fag", "omraade", "uddannelse", "erfaring"]);
const IS_THE_TRADE = 0.6;
/** How surely a word means a need, where a whole word of its own is 1. */
const SURE = 0.5;
const AS_A_SKILL = 1.05;
const AS_A_TRADE = 1.1;
const AS_A_TRADE_AT_TIMES = 0.8;
const EVERYDAY = 4;
const AS_A_TOWN = 0.9;
/** `tysk` means the language before how well it is spoken. */
const AS_A_NARROWER = 0.99;

/** Everything that can be needed: choices of the catalogue and trades of four digits, by its id in the address. */
export function makeNeeds(index) {
  const needs = new Map();
  index.dimensions.forEach((dimension, at) => {
    for (const choice of dimension.choices) {
      const id = `${dimension.name}:${choice.slug}`;
      needs.set(id, { id, at, dimension, choice, title: choice.full, words: choice.words });
    }
  });
  for (const { code, words } of index.trades) {
    if (words.length === 0) continue;
    const id = `fag:${code}`;
    needs.set(id, { ...needs.get(id), id, code, title: capital(words[0]), trade: words });
  }
  return needs;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The work (pieces.js) of making a function from a sentence to the ids of the needs it tells of, each word used once, the
 * clearest first. */
export function* makeReader(needs) {
  const lexicon = new Lexicon();
  const all = [...needs.values()];
  for (const [place, need] of all.entries()) {
    teach(lexicon, need, place);
    yield;
  }
  yield* lexicon.finish();
  return (sentence) => {
    const words = [...new Set(tellingWords(sentence))].slice(0, MOST_WORDS);
    return readNeeds(words, lexicon).map((place) => all[place].id);
  };
}

function teach(lexicon, { dimension, choice, words = [], trade = [] }, place) {
  if (choice) lexicon.add(choice.full, place, dimension.name === "kompetence" ? AS_A_SKILL : choice.within < 0 ? 1 : AS_A_NARROWER);
  const weight = dimension?.name === "omraade" ? AS_A_TOWN / (1 + words.length / 1000) : AS_A_SKILL;
  for (const word of words) lexicon.add(word, place, weight);
  trade.forEach((word, rank) => lexicon.add(word, place, rank < EVERYDAY ? AS_A_TRADE : AS_A_TRADE_AT_TIMES));
}

function readNeeds(words, lexicon) {
  const heard = words.map((word) => {
    const meanings = new Map();
    lexicon.look(word, false, (place, weight) => meanings.set(place, Math.max(weight, meanings.get(place) ?? 0)));
    return meanings;
  });
  const found = [];
  const left = new Set(words.keys());
  for (;;) {
    const best = clearest(heard, left);
    if (!best) return found;
    found.push(best.place);
    for (const at of best.words) left.delete(at);
  }
}

/** The need that the words that are left tell of most. */
function clearest(heard, left) {
  const sums = new Map();
  for (const at of left) {
    for (const [place, weight] of heard[at]) {
      const there = sums.get(place) ?? { place, sum: 0, words: [] };
      there.sum += weight;
      there.words.push(at);
      sums.set(place, there);
    }
  }
  let best;
  for (const one of sums.values()) if (one.sum >= SURE && one.sum > (best?.sum ?? 0)) best = one;
  return best;
}

/** A function from must-haves and nice-to-haves (lists of needs) to everybody who has any of it, the best first. */
export function makeMatch(index) {
  const shares = tradeShares(index);
  const answer = makeAnswer(index, shares);
  return (must, nice) => {
    const people = [];
    for (let person = 0; person < index.size; person++) {
      const [needed, wanted] = [must, nice].map((needs) => judge(needs, (need) => answer(need, person)));
      if (needed.points + wanted.points > 0) people.push({ person, needed, wanted });
    }
    return people.sort(inOrder);
  };
}

/** Must-haves first, then nice-to-haves, then how well; after that the CV number, which is random. */
function inOrder(one, other) {
  return (
    other.needed.points - one.needed.points ||
    other.wanted.points - one.wanted.points ||
    other.needed.depth + other.wanted.depth - one.needed.depth - one.wanted.depth ||
    one.person - other.person
  );
}

/** A point for what somebody has, half a point for what is not said. */
function judge(needs, answer) {
  const judged = { has: [], maybe: [], lacks: [], points: 0, depth: 0 };
  for (const need of needs) {
    const { share, depth = 0 } = answer(need);
    judged[share === 1 ? "has" : share ? "maybe" : "lacks"].push(need);
    judged.points += share;
    judged.depth += depth;
  }
  return judged;
}

function makeAnswer(index, shares) {
  const byTrade = new Map();
  const shareOf = (code, person) => {
    if (!byTrade.has(code)) byTrade.set(code, new Map(shares(code)));
    return byTrade.get(code).get(person) ?? 0;
  };
  return (need, person) => {
    const chosen = need.choice ? byChoice(index, need, person) : { share: 0 };
    if (!need.code || chosen.share === 1) return chosen;
    const share = shareOf(need.code, person);
    if (share >= IS_THE_TRADE) return { share: 1, depth: share };
    return { share: share > 0 || index.dimension("fag")?.leaves[person].length === 0 ? 0.5 : 0 };
  };
}

function byChoice(index, { dimension, choice }, person) {
  const leaves = dimension.leaves[person];
  if (dimension.rows[person].includes(choice.id)) {
    const level = dimension.name === "kompetence" ? index.levels[person][leaves.indexOf(choice.id)] : 0;
    return { share: 1, depth: level / 4 };
  }
  const isWider = COARSE.has(dimension.name) && leaves.some((leaf) => dimension.outwards[choice.id].includes(leaf));
  const isUnsaid = COARSE.has(dimension.name) && leaves.length === 0;
  return { share: isWider || isUnsaid ? 0.5 : 0 };
}

/** The needs in an address's list, and whether some of them were not understood. */
export function readList(needs, text) {
  const asked = text ? text.slice(0, 2000).split(",").filter(Boolean) : [];
  const found = [...new Set(asked)].map((id) => needs.get(id)).filter(Boolean);
  return { found: found.slice(0, MOST_NEEDS), isOdd: found.length < new Set(asked).size };
}
