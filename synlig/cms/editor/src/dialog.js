// A <dialog> beside the form, so that Enter in it does not save the page; the focus goes back to the text.

import { element, freshId } from "./elements.js";
import { say, sayCount } from "./say.js";

const SHOWN = 50;

/**
 * Opens a dialog; `done` gets its form, and keeps it open by giving a sentence on what is missing.
 *
 * `others` are buttons beside the first: [words, what they do].
 */
export function openDialog({ title, parts, action, done, others = [], closed }) {
  const heading = freshId("dialog");
  const wrong = element("p", { role: "alert", class: "editor-wrong" });
  const submit = element("button", { type: "submit", class: "editor-first", text: action });
  const buttons = others.map(([words, act]) => asked(words, () => (act(), close())));
  const form = element("form", { novalidate: true, method: "dialog" },
    element("h2", { id: heading, text: title }), ...parts, wrong,
    element("div", { class: "editor-answers" }, submit, ...buttons, asked(say("close"), () => close())));
  const dialog = element("dialog", { class: "editor-dialog", "aria-labelledby": heading }, form);
  const close = () => dialog.close();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const missing = done(form);
    if (missing) wrong.textContent = missing;
    else close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { close, dialog };
}

function asked(words, act) {
  const button = element("button", { type: "button", text: words });
  button.addEventListener("click", act);
  return button;
}

/** A field with its label above, and a sentence of help. */
export function field(label, name, { value = "", help, type = "text", rows } = {}) {
  const id = freshId(name);
  const described = help ? `${id}-help` : null;
  const input = rows
    ? element("textarea", { id, name, rows, "aria-describedby": described, spellcheck: "true", lang: "da" })
    : element("input", { id, name, type, autocomplete: "off", "aria-describedby": described });
  input.value = value;
  const parts = [element("label", { for: id, text: label }), ...(help ? [element("p", { id: described, class: "editor-help", text: help })] : [])];
  return element("div", { class: "editor-field" }, ...parts, input);
}

/**
 * A list that is searched: `items` are {words, below, ...}; the one chosen is given to `choose`.
 *
 * The arrows go from the field into the list and back.
 */
export function searched(label, items, choose, line) {
  const search = field(label, "search", { type: "search" });
  const input = search.querySelector("input");
  const count = element("p", { role: "status", class: "editor-help" });
  const list = element("ul", { class: "editor-found" });
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = items.filter((item) => words.every((word) => `${item.words} ${item.below}`.toLowerCase().includes(word)));
    list.replaceChildren(...found.slice(0, SHOWN).map((item) => row(item)));
    count.textContent = counted(items.length, found.length);
  };
  const row = (item) => {
    const button = element("button", { type: "button" }, ...line(item));
    button.addEventListener("click", () => choose(item));
    return element("li", {}, button);
  };
  search.append(count, list);
  search.addEventListener("keydown", (event) => step(event, [input, ...list.querySelectorAll("button")]));
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  input.addEventListener("input", show);
  show();
  return search;
}

function counted(all, found) {
  if (!all) return say("nothing");
  if (!found) return say("none");
  return found > SHOWN ? say("first", { number: SHOWN, all: found }) : sayCount("found", found);
}

function step(event, places) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = places[places.indexOf(document.activeElement) + by];
  if (!by || !next) return;
  event.preventDefault();
  next.focus();
}
