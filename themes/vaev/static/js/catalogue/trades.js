// How much of a trade somebody is. An occupation is often published only as a group of two digits, so that a person is
// found by the work done as well: DISCO-08 codes of four digits on the lines of experience.

const WHOLE_CARD = 1;
const AS_WORK = 0.85;
/** By the steps of `length_bands`: under 2 years, 2-5, 6-10, more. */
const BY_LENGTH = [0.7, 0.85, 0.95, 1];
/** Other work of the same group of three digits: a smith who welds is near to one who works in plate. */
const AS_NEAR_WORK = 0.3;
/** A card that says less than the code, by its digits: with no work shown it may be the trade. */
const MAY_BE = [0, 0, 0.3, 0.5];

/** A function from a code of four digits to [profile, share 0-1] pairs, of those with any share. */
export function tradeShares(index) {
  const { cards, work } = gather(index);
  const answered = new Map();
  return (code) => {
    if (!answered.has(code)) answered.set(code, sharesOf(code, index, cards, work));
    return answered.get(code);
  };
}

function gather(index) {
  const trade = index.dimension("fag");
  const cards = new Map();
  const work = new Map();
  for (let person = 0; person < index.size; person++) {
    const [leaf] = trade?.leaves[person] ?? [];
    if (leaf !== undefined) put(cards, trade.choices[leaf].slug, person);
    for (const { code, steps } of index.jobs[person]) put(work, code, [person, steps]);
  }
  return { cards, work };
}

function put(map, key, value) {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

function sharesOf(code, index, cards, work) {
  const shares = new Map();
  const raise = (person, share) => shares.set(person, Math.max(share, shares.get(person) ?? 0));
  for (const digits of [2, 3]) {
    for (const person of cards.get(code.slice(0, digits)) ?? []) {
      if (index.jobs[person].length === 0) raise(person, MAY_BE[digits]);
    }
  }
  for (const [near, people] of work) {
    if (near.startsWith(code.slice(0, 3))) for (const [person] of people) raise(person, AS_NEAR_WORK);
  }
  for (const [person, steps] of work.get(code) ?? []) raise(person, AS_WORK * BY_LENGTH[steps]);
  for (const person of cards.get(code) ?? []) raise(person, WHOLE_CARD);
  return [...shares];
}
