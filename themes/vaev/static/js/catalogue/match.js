// "Fortæl, hvad I mangler": a sentence or ticks become a list of needs, and the profiles that have most of it come first.
// All of it happens in the page; the list of needs stands in its address.

import { make, partsOf } from "./elements.js";
import { loadIndex } from "./index.js";
import { personLine } from "./lines.js";
import { MOST_NEEDS, makeMatch, makeNeeds, makeReader, readList } from "./needs.js";
import { makePanel } from "./panel.js";
import { atOnce, inPieces } from "./pieces.js";
import { say, sayCount } from "./say.js";
import { picked, showPicked, startTray } from "./tray.js";
import { withPicked } from "./picked.js";

const root = document.getElementById("match");
const parts = partsOf(root);
const AT_A_TIME = 20;
const KINDS = ["skal", "gerne"];

let index;
let needs;
let reading;
let read;
let match;
let update;
let isTold = false;
let asked = { skal: [], gerne: [] };
let found = [];

async function start() {
  startTray();
  parts.form.addEventListener("submit", onTell);
  try {
    index = await loadIndex(root.dataset.index);
  } catch {
    return note(say("broken"));
  }
  needs = makeNeeds(index);
  match = makeMatch(index);
  reading = makeReader(needs);
  inPieces(reading).then((made) => (read ??= made));
  update = makePanel(index, parts.panel, onTick);
  parts.needs.addEventListener("click", onDrop);
  parts.needs.addEventListener("change", onWeigh);
  parts.more.addEventListener("click", onMore);
  addEventListener("popstate", restore);
  restore();
  if (isTold) tell();
}

function restore() {
  const parameters = new URLSearchParams(location.search);
  const lists = KINDS.map((kind) => readList(needs, parameters.get(kind)));
  const [must, nice] = lists.map(({ found }) => found);
  asked = { skal: must, gerne: nice.filter((need) => !must.includes(need)) };
  show(lists.some(({ isOdd }) => isOdd) ? say("odd") : "");
}

function go(next, remark) {
  asked = next;
  const said = KINDS.filter((kind) => asked[kind].length).map((kind) => `${kind}=${asked[kind].map(({ id }) => id).join(",")}`);
  const search = withPicked(said.join("&"), picked());
  history.pushState(null, "", search || location.pathname);
  show(remark);
}

function show(remark = "") {
  const [must, nice] = KINDS.map((kind) => asked[kind]);
  const isAsked = must.length + nice.length > 0;
  parts.needs.replaceChildren(...KINDS.flatMap((kind) => asked[kind].map((need) => needLine(need, kind))));
  parts.asked.hidden = !isAsked;
  showPanel();
  found = isAsked ? match(must, nice) : [];
  parts.list.replaceChildren();
  addLines();
  const whole = found.filter(isWhole).length;
  const said = [whole ? sayCount("whole", whole) : say("whole_none"), found.length > whole ? say("then") : ""];
  parts.count.textContent = parts.status.textContent = isAsked ? said.join(" ").trim() : "";
  parts.found.hidden = !isAsked;
  note(remark);
}

function isWhole({ needed, wanted }) {
  return needed.has.length === asked.skal.length && (asked.skal.length > 0 || wanted.has.length === asked.gerne.length);
}

function addLines() {
  const shown = parts.list.children.length;
  const lines = found.slice(shown, shown + AT_A_TIME).map((one) => personLine(index, one.person, reason(one)));
  parts.list.append(...lines);
  parts.more.hidden = shown + lines.length >= found.length;
  showPicked();
  return lines[0];
}

/** `4 af 5: mangler tysk`; what is not said is not counted as lacking. */
function reason({ needed, wanted }) {
  const said = [];
  if (asked.skal.length) said.push(verdict("must", needed, asked.skal.length));
  if (asked.gerne.length) said.push(verdict("nice", wanted, asked.gerne.length));
  return make("p", "person-reason", said.join(" · "));
}

function verdict(name, { has, maybe, lacks }, number) {
  const short = say(name, { number: has.length, all: number });
  const rest = [
    lacks.length ? say("lacks", { what: listed(lacks) }) : "",
    maybe.length ? say("unsaid", { what: listed(maybe) }) : "",
  ].filter(Boolean);
  return rest.length ? `${short}: ${rest.join(", ")}` : short;
}

function listed(needs) {
  return needs.map(({ title }) => title).join(", ");
}

function needLine(need, kind) {
  const item = document.getElementById("behov").content.firstElementChild.cloneNode(true);
  item.dataset.need = need.id;
  item.querySelector("legend").textContent = need.title;
  for (const radio of item.querySelectorAll("input")) {
    radio.name = `vaegt-${need.id}`;
    radio.checked = radio.value === kind;
  }
  item.querySelector("button .visually-hidden").textContent = ` ${need.title}`;
  return item;
}

function showPanel() {
  const choices = [...asked.skal, ...asked.gerne].filter(({ choice }) => choice);
  const chosenIn = (at) => new Set(choices.filter((need) => need.at === at).map(({ choice }) => choice.id));
  update(index.dimensions.map((_dimension, at) => chosenIn(at)), counts());
}

let counted;
function counts() {
  counted ??= index.dimensions.map(({ choices, rows }) => {
    const numbers = new Uint32Array(choices.length);
    for (const ids of rows) for (const id of ids) numbers[id]++;
    return numbers;
  });
  return counted;
}

/** What is told before the profiles are here is answered when they are. */
function onTell(event) {
  event.preventDefault();
  isTold = true;
  if (update) tell();
}

function tell() {
  read ??= atOnce(reading);
  const field = parts.form.elements.behov;
  const there = new Set([...asked.skal, ...asked.gerne]);
  const heard = read(field.value).map((id) => needs.get(id)).filter((need) => !there.has(need));
  if (heard.length === 0) return note(say("unheard"));
  field.value = "";
  go({ ...asked, skal: [...asked.skal, ...heard].slice(0, MOST_NEEDS) });
  parts.asked.querySelector("h2").focus();
}

function onTick(at, id, isOn) {
  const dimension = index.dimensions[at];
  const need = needs.get(`${dimension.name}:${dimension.choices[id].slug}`);
  go(isOn ? { ...asked, skal: [...asked.skal, need].slice(0, MOST_NEEDS) } : without(need));
}

function without(need) {
  return { skal: asked.skal.filter((one) => one !== need), gerne: asked.gerne.filter((one) => one !== need) };
}

function onDrop(event) {
  if (!event.target.closest("button")) return;
  go(without(needs.get(event.target.closest("[data-need]").dataset.need)));
  (parts.needs.querySelector("button") ?? parts.form.elements.behov).focus();
}

function onWeigh({ target }) {
  const need = needs.get(target.closest("[data-need]").dataset.need);
  const kind = target.value;
  const rest = without(need);
  go({ ...rest, [kind]: [...rest[kind], need] });
  const line = [...parts.needs.children].find((item) => item.dataset.need === need.id);
  line.querySelector("input:checked").focus();
}

function onMore() {
  addLines()?.querySelector("a").focus();
}

function note(text) {
  parts.note.textContent = text;
  parts.note.hidden = !text;
}

start();
