// Free text: which profiles a line of words finds, and how well. docs/decisions/0060 says why it is made like this.

import { Lexicon } from "./lexicon.js";
import { tellingWords } from "./stem.js";
import { tradeShares } from "./trades.js";

export const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** What a word counts where it is found. */
const IN_THE_TITLE = 1.2;
const AS_A_SKILL = 1.2;
const AS_A_TRADE = 1.1;
const AS_A_TRADE_AT_TIMES = 0.9;
/** What a trade is asked for by that is not its title: tools and tasks, which others have too. */
const AS_ASKED = 0.75;
/** Who can do the work of a trade, and is not known to have done it. */
const CAN_DO_IT = 0.6;
/** So many words of a trade, the first ones, mean it and little else. */
const EVERYDAY = 4;
const IN_AN_OFFER = 1;
const IN_THE_TEXT = 0.8;
const AS_A_CHOICE = 0.9;
const AS_A_TOWN = 0.7;
/** Of whom no more is said than the wider area that the town lies in. */
const MAY_LIVE_THERE = 0.6;
/** A skill by its level: not shown, has tried, with help, alone, can teach it. */
const BY_LEVEL = [0.85, 0.6, 0.75, 0.95, 1];
const LEAST = 0.08;
const SKILLS = "kompetence";
const [SAID, SKILL, CHOICE, TRADE, SOURCES] = [0, 1, 2, 3, 4];
/** What a second and third source add to the best one. */
const MORE_OF_IT = 0.35;

/** The work (pieces.js) of reading every word of the index, which makes a function from a line of words to
 * `{scores, isWhole, unknown, isAsked}`. */
export function* makeSearch(index) {
  const meanings = new Meanings(index);
  yield* meanings.gather();
  const lexicon = new Lexicon();
  yield* meanings.teach(lexicon);
  yield* lexicon.finish();
  return (line) => search(line, index.size, lexicon, meanings);
}

/** `scores` holds a number for each profile, 0 for those who are not found; `isWhole` says that they have every word
 * that anybody has; `unknown` are the words that nobody has. */
function search(line, size, lexicon, meanings) {
  const words = [...new Set(tellingWords(line.slice(0, LONGEST_QUERY)))].slice(0, MOST_WORDS);
  const last = /\s$/.test(line) ? "" : words.at(-1);
  const found = words.map((word) => scoreWord(word, word === last, size, lexicon, meanings));
  const known = found.filter(({ count }) => count > 0);
  return {
    ...together(known, size),
    unknown: words.filter((_word, place) => found[place].count === 0),
    isAsked: words.length > 0,
  };
}

/** The best of each kind of source, and a part of the others: who says it, can it and has done it comes first. A word
 * that only stands in somebody's own words does not narrow: others are no less so for not writing it. */
function scoreWord(word, isBegun, size, lexicon, meanings) {
  const sources = Array.from({ length: SOURCES }, () => new Float32Array(size));
  lexicon.look(word, isBegun, (meaning, weight) => {
    const best = sources[meanings.source(meaning)];
    meanings.each(meaning, (person, share) => {
      if (weight * share > best[person]) best[person] = weight * share;
    });
  });
  const scores = new Float32Array(size);
  let count = 0;
  let narrows = false;
  for (let person = 0; person < size; person++) {
    const score = joined(sources, person);
    if (score >= LEAST) {
      scores[person] = score;
      count++;
      narrows ||= score > sources[SAID][person];
    }
  }
  return { scores, count, narrows, rarity: count ? Math.log(1 + size / count) : 0 };
}

function joined(sources, person) {
  let [best, sum] = [0, 0];
  for (const source of sources) {
    best = Math.max(best, source[person]);
    sum += source[person];
  }
  return best + MORE_OF_IT * (sum - best);
}

/** Those who have most of the words, each word by how rare it is. */
function together(known, size) {
  const scores = new Float32Array(size);
  const covered = new Float32Array(size);
  for (const word of known) {
    for (let person = 0; person < size; person++) {
      if (!word.scores[person]) continue;
      scores[person] += word.scores[person] * word.rarity;
      if (word.narrows) covered[person] += word.rarity;
    }
  }
  const whole = known.reduce((sum, { rarity, narrows }) => sum + (narrows ? rarity : 0), 0);
  const most = covered.reduce((best, one) => Math.max(best, one), 0);
  for (let person = 0; person < size; person++) if (covered[person] < most - 1e-4) scores[person] = 0;
  return { scores, isWhole: most >= whole - 1e-4 };
}

/** The meanings that words have: a profile by itself, a choice, a choice that is somebody's narrowest, a trade. */
class Meanings {
  constructor(index) {
    this.index = index;
    this.choices = [];
  }

  *gather() {
    const { index } = this;
    for (const dimension of index.dimensions) {
      if (dimension.name === SKILLS) this.firstSkill = this.choices.length;
      const [having, narrowest] = [dimension.rows, dimension.leaves].map((rows) => peopleBy(rows, dimension.choices.length));
      dimension.choices.forEach((choice, id) => {
        this.choices.push({ dimension, choice, having: having[id], narrowest: narrowest[id] });
      });
      yield;
    }
    this.shares = tradeShares(index);
    yield;
    this.firstChoice = index.size;
    this.firstTown = this.firstChoice + this.choices.length;
    this.firstTrade = this.firstTown + this.choices.length;
  }

  *teach(lexicon) {
    const { index } = this;
    const said = [[index.titles, IN_THE_TITLE], [index.offers, IN_AN_OFFER], [index.texts, IN_THE_TEXT]];
    for (let person = 0; person < index.size; person++) {
      for (const [texts, weight] of said) if (texts[person]) lexicon.add(texts[person], person, weight, { isPhrase: false });
      yield;
    }
    for (const [place, { dimension, choice }] of this.choices.entries()) {
      this.teachChoice(lexicon, dimension, choice, place);
      yield;
    }
    for (const [place, { words, asked }] of index.trades.entries()) {
      words.forEach((word, rank) => {
        lexicon.add(word, this.firstTrade + place, rank < EVERYDAY ? AS_A_TRADE : AS_A_TRADE_AT_TIMES);
      });
      for (const word of asked) lexicon.add(word, this.firstTrade + place, AS_ASKED);
      yield;
    }
  }

  teachChoice(lexicon, dimension, choice, place) {
    const isArea = dimension.name === "omraade";
    const weight = dimension.name === SKILLS ? AS_A_SKILL : AS_A_CHOICE;
    lexicon.add(choice.full, this.firstChoice + place, weight);
    for (const word of choice.words) {
      lexicon.add(word, (isArea ? this.firstTown : this.firstChoice) + place, isArea ? AS_A_TOWN : weight);
    }
  }

  /** What kind of thing says it: the person's own words, a skill, something else to choose by, or a trade. */
  source(meaning) {
    if (meaning < this.firstChoice) return SAID;
    if (meaning >= this.firstTrade) return TRADE;
    return this.choices[(meaning - this.firstChoice) % this.choices.length].dimension.name === SKILLS ? SKILL : CHOICE;
  }

  /** Call `found(person, share)` for everybody whom a meaning fits. */
  each(meaning, found) {
    if (meaning < this.firstChoice) return found(meaning, 1);
    if (meaning >= this.firstTrade) {
      const { code, skills } = this.index.trades[meaning - this.firstTrade];
      for (const [person, share] of this.shares(code)) found(person, share);
      for (const id of skills) this.eachHaving(this.choices[this.firstSkill + id], (person, share) => found(person, CAN_DO_IT * share));
    } else if (meaning >= this.firstTown) {
      const { dimension, choice, narrowest } = this.choices[meaning - this.firstTown];
      const share = dimension.choices.some(({ within }) => within === choice.id) ? MAY_LIVE_THERE : 1;
      for (const person of narrowest) found(person, share);
    } else {
      this.eachHaving(this.choices[meaning - this.firstChoice], found);
    }
  }

  eachHaving({ dimension, choice, having }, found) {
    const isSkill = dimension.name === SKILLS;
    for (const person of having) {
      found(person, isSkill ? BY_LEVEL[this.index.levels[person][dimension.leaves[person].indexOf(choice.id)]] : 1);
    }
  }
}

function peopleBy(rows, count) {
  const people = Array.from({ length: count }, () => []);
  rows.forEach((ids, person) => ids.forEach((id) => people[id].push(person)));
  return people;
}
