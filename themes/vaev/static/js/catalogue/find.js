// Find en medarbejder: search, choices, order and turning over, all of it in the address.

import { make, partsOf } from "./elements.js";
import { select, toggle } from "./facets.js";
import { loadIndex } from "./index.js";
import { personLine, titleOf } from "./lines.js";
import { makePanel } from "./panel.js";
import { atOnce, breath, inPieces } from "./pieces.js";
import { figure, say, sayCount } from "./say.js";
import { LONGEST_QUERY, makeSearch } from "./search.js";
import { closeOnEscape } from "./sheet.js";
import { readState, writeState } from "./state.js";
import { picked, showPicked, startTray } from "./tray.js";

const root = document.getElementById("katalog");
const form = document.getElementById("soegning");
const list = document.getElementById("folk");
const heading = document.getElementById("profiler");
const parts = partsOf(root);
const AT_ONCE = Number(root.dataset.atOnce);
const QUIET = 500;
const PAUSE = 250;

const lines = new Map();

let index;
let alphabet;
let making;
let search;
let update;
let state;
let latest;
let speaking;
let writing;

async function start() {
  startTray();
  form.addEventListener("submit", onSubmit);
  form.elements.q.maxLength = LONGEST_QUERY;
  form.elements.q.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, LONGEST_QUERY);
  const asked = form.elements.q.value;
  const isAsked = hasQuestion();
  if (isAsked) list.setAttribute("aria-busy", "true");
  parts.turn.hidden = isAsked; // its pages are those of the list as it came
  try {
    index = await loadIndex(root.dataset.index);
  } catch {
    list.removeAttribute("aria-busy");
    parts.turn.hidden = false;
    return note(say("broken"));
  }
  making = makeSearch(index);
  const made = inPieces(making).then((one) => (search ??= one));
  if (asked) await made;
  await breath();
  update = makePanel(index, parts.panel, onToggle);
  await breath();
  form.elements.q.addEventListener("input", onType);
  parts.sort.addEventListener("change", () => go({ sort: parts.sort.value, page: 1 }));
  parts.chips.addEventListener("click", onChip);
  parts.clear.addEventListener("click", clear);
  parts.show.addEventListener("click", closeSheet);
  closeOnEscape(root.querySelector(".sheet-of-choices"));
  parts.turn.addEventListener("click", onTurn);
  addEventListener("popstate", restore);
  restore({ isFirst: true, isAsked });
  if (form.elements.q.value !== asked) onType(); // before the index was here
}

/** Whether the address asks for anything but the list as it came. */
function hasQuestion() {
  return [...new URLSearchParams(location.search).keys()].some((name) => name !== "valgte");
}

function restore({ isFirst = false, isAsked = true } = {}) {
  state = readState(index, location.search);
  if (!isFirst) form.elements.q.value = state.query;
  const oddity = state.isOdd ? say("odd") : "";
  if (!isFirst || isAsked) return showAll(oddity);
  const shown = results(); // the lines are those that the page came with
  showAround(shown);
  showTurn(shown.people.length);
  showPicked();
}

/** Change what is asked; a step in the browser's history, unless it is a letter typed. Letters are written together,
 * when there is a pause: browsers refuse too many changes of an address. */
function go(change, { isTyping = false } = {}) {
  state = { ...state, ...change };
  clearTimeout(writing);
  if (isTyping) writing = setTimeout(write, PAUSE, "replaceState");
  else write("pushState");
  showAll();
}

function write(how) {
  history[how](null, "", writeState(index, state, picked()) || location.pathname);
  if (how === "replaceState") showPicked();
}

/** Everybody who is to be shown, in order, and the counts of every choice. */
function results() {
  const asked = state.query.trim();
  if (asked && latest?.query !== state.query) {
    search ??= atOnce(making);
    latest = { query: state.query, found: search(state.query) };
  }
  const found = asked ? latest.found : undefined;
  const isFound = found?.isAsked ? (person) => found.scores[person] > 0 : () => true;
  const { fitting, counts } = select(index, state.chosen, isFound);
  const people = [...fitting.keys()].filter((person) => fitting[person]);
  return { people: inOrder(people, found), counts, found };
}

function inOrder(people, found) {
  if (state.sort === "nyeste") {
    return people.sort((one, other) => index.confirmed[other].place - index.confirmed[one].place || one - other);
  }
  if (state.sort === "titel") {
    alphabet ??= new Intl.Collator("da");
    const titles = new Map(people.map((person) => [person, titleOf(index, person)]));
    return people.sort((one, other) => alphabet.compare(titles.get(one), titles.get(other)) || one - other);
  }
  return found ? people.sort((one, other) => found.scores[other] - found.scores[one] || one - other) : people;
}

function showAll(oddity = "") {
  const shown = results();
  state.page = Math.min(state.page, pagesOf(shown.people.length));
  const first = (state.page - 1) * AT_ONCE;
  list.replaceChildren(...shown.people.slice(first, first + AT_ONCE).map(lineOf));
  list.removeAttribute("aria-busy");
  showAround(shown);
  note([oddity, ...remarks(shown)].filter(Boolean).join(" "));
  showTurn(shown.people.length);
  showPicked();
}

/** Lines are kept, so that a letter typed or a box ticked draws only those that are new. */
function lineOf(person) {
  if (!lines.has(person)) lines.set(person, personLine(index, person));
  return lines.get(person);
}

function remarks({ found }) {
  if (!found) return [];
  const words = found.unknown.map((word) => `»${word}«`).join(", ");
  const isNobody = found.scores.every((score) => !score);
  return [
    found.unknown.length && !isNobody ? say("unknown", { words }) : "",
    !isNobody && !found.isWhole ? say("not_all") : "",
  ];
}

/** What stands around the lines: the count, the choices, the order. */
function showAround({ people, counts }) {
  const number = people.length;
  heading.querySelector(".found-number").textContent = figure(number);
  heading.querySelector(".found-what").textContent = say(number === 1 ? "profile" : "profiles");
  parts.show.textContent = sayCount("show", number);
  parts.empty.hidden = number > 0;
  parts.sort.options[0].textContent = say(state.query.trim() ? "sort_best" : "sort_random");
  parts.sort.value = state.sort;
  parts.order.hidden = number < 2;
  update(state.chosen, counts);
  showChips();
  clearTimeout(speaking);
  speaking = setTimeout(() => (parts.status.textContent = sayCount("found", number)), QUIET);
}

function showChips() {
  const chips = index.dimensions.flatMap((dimension, at) =>
    [...state.chosen[at]].map((id) => chip(dimension.choices[id].full, { at, id })),
  );
  if (state.query.trim()) chips.unshift(chip(`»${state.query.trim()}«`, { query: "" }));
  parts.chips.replaceChildren(...chips);
  parts.chosen.hidden = chips.length === 0;
}

function chip(text, data) {
  const item = make("li");
  const button = make("button", "chip", text);
  button.type = "button";
  button.setAttribute("aria-label", say("take_away", { what: text }));
  Object.assign(button.dataset, data);
  item.append(button);
  return item;
}

function pagesOf(total) {
  return Math.max(1, Math.ceil(total / AT_ONCE));
}

function showTurn(total) {
  const pages = pagesOf(total);
  const first = (state.page - 1) * AT_ONCE;
  parts.turn.replaceChildren();
  parts.turn.hidden = pages < 2;
  if (pages < 2) return;
  const turn = document.getElementById("blad").content.firstElementChild.cloneNode(true);
  const last = Math.min(first + AT_ONCE, total);
  const said = { first: first + 1, last, total };
  for (const [name, number] of Object.entries(said)) said[name] = figure(number);
  turn.querySelector(".turn-place").textContent = say("place", said);
  const [pageItem] = turn.querySelectorAll("li");
  const near = [...Array(pages).keys()].filter((at) => at === 0 || at === pages - 1 || Math.abs(at + 1 - state.page) < 3);
  pageItem.replaceWith(...near.map((at) => turnLink(pageItem, at + 1)));
  const next = turn.querySelector(".turn-next");
  if (state.page < pages) setTurn(next.querySelector("a"), state.page + 1);
  else next.remove();
  parts.turn.append(turn);
}

function turnLink(pattern, page) {
  const item = pattern.cloneNode(true);
  const link = item.querySelector("a");
  link.append(String(page));
  if (page === state.page) link.setAttribute("aria-current", "page");
  setTurn(link, page);
  return item;
}

function setTurn(link, page) {
  link.dataset.page = page;
  link.dataset.ownQuestion = "";
  link.href = writeState(index, { ...state, page }, picked()) || location.pathname;
}

function note(text) {
  parts.note.textContent = text;
  parts.note.hidden = !text;
}

function onToggle(at, id, isOn) {
  const chosen = [...state.chosen];
  chosen[at] = toggle(index.dimensions[at], chosen[at], id, isOn);
  go({ chosen, page: 1 });
}

function onChip(event) {
  const { at, id, query } = event.target.closest("button")?.dataset ?? {};
  if (query !== undefined) {
    form.elements.q.value = "";
    go({ query: "", page: 1 });
  } else if (at !== undefined) {
    const chosen = [...state.chosen];
    chosen[at] = new Set([...chosen[at]].filter((one) => one !== Number(id)));
    go({ chosen, page: 1 });
  } else return;
  (parts.chips.querySelector("button") ?? heading).focus();
}

function clear() {
  form.elements.q.value = "";
  go({ query: "", chosen: state.chosen.map(() => new Set()), sort: "", page: 1 });
  heading.focus();
}

function onTurn(event) {
  const link = event.target.closest("a[data-page]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go({ page: Number(link.dataset.page) });
  toHeading();
}

function onType() {
  go({ query: form.elements.q.value, page: 1 }, { isTyping: true });
}

function onSubmit(event) {
  if (!state) return;
  event.preventDefault();
  go({ query: form.elements.q.value, page: 1 });
  toHeading();
}

function closeSheet() {
  root.querySelector(".sheet-of-choices").open = false;
  toHeading();
}

function toHeading() {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

start();
