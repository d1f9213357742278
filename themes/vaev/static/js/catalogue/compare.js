// The shortlist side by side: a row for each thing that is known, a column for each profile.

import { make, makeList } from "./elements.js";
import { loadIndex } from "./index.js";
import { leafTitles, titleOf, tradeOf } from "./lines.js";
import { hyphenated, readPicked } from "./picked.js";
import { say } from "./say.js";
import { picked, setPicked, showPicked, startTray } from "./tray.js";
import { weave } from "./weave.js";

const root = document.getElementById("sammenlign");
const table = root.querySelector("table");
const gone = root.querySelector("[data-gone]");
const empty = root.querySelector("[data-empty]");

/** Dimensions that have a row each as they are, in this order. */
const SHOWN_CHOICES = ["omraade", "erfaring", "uddannelse", "branche", "sprog", "ledelse", "arbejdsform", "til-raadighed"];

let index;

async function start() {
  startTray();
  if (readPicked(location.search).length === 0) return show();
  try {
    index = await loadIndex(root.dataset.index);
  } catch {
    gone.textContent = say("broken");
    gone.hidden = false;
    return;
  }
  show();
  table.addEventListener("click", letGo);
  addEventListener("popstate", show);
  addEventListener("pageshow", (event) => event.persisted && show());
  addEventListener("hashchange", printWhenAsked);
  printWhenAsked();
}

function printWhenAsked() {
  if (location.hash !== "#print") return;
  history.replaceState(null, "", location.pathname + location.search);
  print();
}

/** What is gone is told once, and then let go of: the tray neither counts nor mails it. */
function show() {
  const numbers = picked();
  const here = numbers.filter((number) => index?.place.has(number));
  const missing = numbers.filter((number) => !here.includes(number));
  gone.textContent = missing.map((number) => say("gone", { number: hyphenated(number) })).join(" ");
  gone.hidden = missing.length === 0;
  empty.hidden = here.length > 0;
  root.querySelector("[data-found]").hidden = here.length === 0;
  if (here.length) fill(here.map((number) => index.place.get(number)));
  if (missing.length) setPicked(here);
  else showPicked();
}

function fill(people) {
  table.tHead.replaceChildren(headRow(people));
  table.tBodies[0].replaceChildren(...rowsOf(people));
}

function headRow(people) {
  const row = make("tr");
  row.append(make("td"), ...people.map(headCell));
  return row;
}

function headCell(person) {
  const number = index.numbers[person];
  const cell = make("th", "compare-head");
  cell.scope = "col";
  const link = make("a", "", titleOf(index, person));
  link.href = `${table.dataset.home}${number}/`;
  const button = make("button", "chip-clear", say("let_go"));
  button.type = "button";
  button.dataset.letGoOf = number;
  button.append(make("span", "visually-hidden", ` ${hyphenated(number)}`));
  const title = make("span", "compare-title");
  title.append(link);
  cell.append(weave(index.cloths[person], index.groups[person]), title, make("span", "tag tag-small", hyphenated(number)), button);
  return cell;
}

function rowsOf(people) {
  const rows = [
    ["trade", (person) => [tradeOf(index, person)]],
    ["jobs", (person) => index.jobs[person].map(({ title, length }) => `${title}, ${length.toLowerCase()}`)],
    ["skills", skillsOf],
    ...SHOWN_CHOICES.map((name) => [name, (person) => leafTitles(index, name, person)]),
    ["mobility", (person) => [index.mobility[person].title].filter(Boolean)],
    ["offers", (person) => [index.offers[person]].filter(Boolean)],
    ["confirmed", (person) => [index.confirmed[person].title]],
  ];
  return rows.map(([name, read]) => [name, people.map(read)]).filter(([, cells]) => cells.some((cell) => cell.length)).map(bodyRow);
}

function skillsOf(person) {
  return leafTitles(index, "kompetence", person).map((title, at) => {
    const level = index.levelNames[index.levels[person][at]];
    return level ? `${title} (${level})` : title;
  });
}

function bodyRow([name, cells]) {
  const row = make("tr");
  const head = make("th", "", say(`row_${name}`));
  head.scope = "row";
  row.append(head, ...cells.map(bodyCell));
  return row;
}

function bodyCell(lines) {
  const cell = make("td", "", lines.length === 0 ? say("nothing") : "");
  if (lines.length === 1) cell.textContent = lines[0];
  else if (lines.length) {
    cell.append(makeList(...lines.map((line) => make("li", "", line))));
  }
  return cell;
}

function letGo(event) {
  const number = event.target.closest("[data-let-go-of]")?.dataset.letGoOf;
  if (!number) return;
  setPicked(picked().filter((one) => one !== number));
  show();
  (table.querySelector("[data-let-go-of]") ?? empty.querySelector("a")).focus();
}

start();
