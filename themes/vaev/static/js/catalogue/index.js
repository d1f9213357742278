// The catalogue's file, unpacked: who there is, what each can be chosen by, and what each has done.
//
// Packed numbers are base 20 in consonants (synlig/pages/packing.py). A profile is its place in the file.

import { inPieces } from "./pieces.js";

const SIGNS = "bcdfghjklmnpqrstvwxz";
const VALUE = Object.fromEntries([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));

/** The index at an address; the promise fails where it cannot be read. Letters and lines come first on a slow network. */
export async function loadIndex(address) {
  await painted();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the index answered ${answer.status}`);
  return inPieces(makeIndex(await answer.json()));
}

/** When the page has been painted; a page that nobody sees is not, and does not wait. */
async function painted() {
  if (!document.hidden) await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
}

/** The work of unpacking a file (pieces.js), which makes an index. */
export function* makeIndex(file) {
  const numbers = file.numbers ? file.numbers.split(" ") : [];
  const dimensions = [];
  for (const dimension of file.dimensions) {
    dimensions.push(yield* makeDimension(dimension));
    yield;
  }
  const jobs = yield* makeJobs(file.jobs);
  const cloths = yield* makeCloths(file.cloths);
  const levels = column(file.levels, 5);
  yield;
  const trades = makeTrades(file.trades, dimensions.find((one) => one.name === "kompetence")?.choices ?? []);
  yield;
  return {
    size: numbers.length,
    numbers,
    place: new Map(numbers.map((number, place) => [number, place])),
    titles: file.titles,
    offers: file.offers,
    texts: file.texts,
    dimensions,
    dimension: (name) => dimensions.find((one) => one.name === name),
    levels,
    levelNames: file.level_names,
    groups: column(file.groups, file.group_names.length).map(([group]) => file.group_names[group]),
    confirmed: said(file.confirmed),
    mobility: said(file.mobility),
    jobs,
    cloths,
    trades,
  };
}

function widthFor(count) {
  let width = 1;
  while (SIGNS.length ** width < count) width++;
  return width;
}

function unpack(text, width) {
  const numbers = [];
  for (let at = 0; at < text.length; at += width) {
    let number = 0;
    for (let place = at; place < at + width; place++) number = number * SIGNS.length + VALUE[text.charCodeAt(place)];
    numbers.push(number);
  }
  return numbers;
}

function column(text, count) {
  const width = widthFor(count);
  return text.split(" ").map((row) => unpack(row, width));
}

function said({ titles, rows }) {
  return column(rows, titles.length).map(([found]) => ({ place: found ?? -1, title: titles[found] ?? "" }));
}

function* makeDimension({ name, title, every, tree, choices, rows }) {
  const made = choices.map(([slug, said, within, full, words], id) => ({
    id,
    slug,
    title: said,
    full: full || said,
    within,
    words: words ? words.split("|") : [],
  }));
  const leaves = column(rows, choices.length);
  const outwards = made.map((choice) => chain(made, choice.id));
  const isFlat = made.every(({ within }) => within < 0);
  const around = isFlat ? leaves : yield* each(leaves, (ids) => [...new Set(ids.flatMap((id) => outwards[id]))]);
  return { name, title, every, tree, choices: made, leaves, rows: around, outwards };
}

/** What `make` makes of each row, row by row. */
function* each(rows, make) {
  const made = [];
  for (const row of rows) {
    made.push(make(row));
    yield;
  }
  return made;
}

/** A choice and those around it, the narrowest first. */
function chain(choices, id) {
  return id < 0 ? [] : [id, ...chain(choices, choices[id].within)];
}

function makeJobs({ trades, lengths, rows }) {
  const [trade, length] = [widthFor(trades.length), widthFor(lengths.length)];
  return each(rows.split(" "), (row) => {
    const jobs = [];
    for (let at = 0; at < row.length; at += trade + length) {
      const [which] = unpack(row.slice(at, at + trade), trade);
      const [long] = unpack(row.slice(at + trade, at + trade + length), length);
      jobs.push({ code: trades[which][0], title: trades[which][1], length: lengths[long], steps: long });
    }
    return jobs;
  });
}

/** Trades of four digits: what they are called, what else they are asked for by, and the competences of their work. */
function makeTrades(trades, skills) {
  const width = widthFor(skills.length);
  return Object.entries(trades).map(([code, [titles, asked, packed]]) => ({
    code,
    words: titles ? titles.split("|") : [],
    asked: asked ? asked.split("|") : [],
    skills: unpack(packed, width),
  }));
}

function makeCloths({ parts, rows }) {
  const widths = parts.map((values) => widthFor(values.length));
  return each(rows.split(" "), (row) => {
    let at = 0;
    return parts.map((values, part) => {
      const [which] = unpack(row.slice(at, (at += widths[part])), widths[part]);
      return values[which];
    });
  });
}
