// The tools, in words. One of them is reached by Tab, the others by the arrows (WAI-ARIA APG 1.2, toolbar).

import { element } from "./elements.js";

const is = (...asked) => (editor) => editor.isActive(...asked);
const run = (command, ...values) => (editor) => editor.chain().focus()[command](...values).run();
const can = (command) => (editor) => editor.can()[command]();
const inList = (editor) => editor.isActive("listItem");
const inTable = (editor) => editor.isActive("table");

/** [words, what it does, {pressed, enabled, shown}] */
const tools = (dialogs) => [
  [
    ["Overskrift", run("toggleHeading", { level: 2 }), { pressed: is("heading", { level: 2 }) }],
    ["Mindre overskrift", run("toggleHeading", { level: 3 }), { pressed: is("heading", { level: 3 }) }],
  ],
  [
    ["Fed", run("toggleBold"), { pressed: is("bold") }],
    ["Kursiv", run("toggleItalic"), { pressed: is("italic") }],
  ],
  [
    ["Punktliste", run("toggleBulletList"), { pressed: is("bulletList") }],
    ["Tal-liste", run("toggleOrderedList"), { pressed: is("orderedList") }],
    ["Ryk ind", run("sinkListItem", "listItem"), { shown: inList, enabled: (editor) => editor.can().sinkListItem("listItem") }],
    ["Ryk ud", run("liftListItem", "listItem"), { shown: inList }],
  ],
  [
    ["Link", dialogs.link, { pressed: is("link"), opens: true }],
    ["Billede", dialogs.picture, { opens: true }],
    ["Citat", run("toggleBlockquote"), { pressed: is("blockquote") }],
    ["Tabel", run("insertTable", { rows: 3, cols: 2, withHeaderRow: true }), { shown: (editor) => !inTable(editor) }],
  ],
  [
    ["Ny række", run("addRowAfter"), { shown: inTable }],
    ["Ny kolonne", run("addColumnAfter"), { shown: inTable }],
    ["Slet række", run("deleteRow"), { shown: inTable, enabled: (editor) => !editor.isActive("tableHeader") }],
    ["Slet kolonne", run("deleteColumn"), { shown: inTable }],
    ["Slet tabel", run("deleteTable"), { shown: inTable }],
  ],
  [
    ["Fortryd", run("undo"), { enabled: can("undo") }],
    ["Gør om", run("redo"), { enabled: can("redo") }],
  ],
];

/** {bar, refresh}: `refresh` shows what is so where the caret stands. */
export function toolbar(editor, { controls, dialogs }) {
  const groups = tools(dialogs).map((group) => group.map((tool) => made(tool, editor)));
  const parts = groups.map((group) => element("div", { class: "editor-group" }, ...group.map(({ button }) => button)));
  const bar = element("div", { role: "toolbar", "aria-label": "Værktøjer til teksten", "aria-controls": controls, class: "editor-tools" }, ...parts);
  const all = groups.flat();
  rove(bar, () => all.map(({ button }) => button).filter((button) => !button.hidden));
  const refresh = () => {
    all.forEach((tool) => show(tool, editor));
    parts.forEach((part) => (part.hidden = [...part.children].every((button) => button.hidden)));
  };
  refresh();
  return { bar, refresh };
}

function made([words, act, how], editor) {
  const button = element("button", { type: "button", text: words, tabindex: "-1", "aria-haspopup": how.opens ? "dialog" : null });
  button.addEventListener("click", () => button.getAttribute("aria-disabled") !== "true" && act(editor));
  button.addEventListener("mousedown", (event) => event.preventDefault()); // the caret stays where it is
  return { button, how };
}

function show({ button, how }, editor) {
  const isEnabled = how.enabled?.(editor) ?? true;
  button.hidden = !(how.shown?.(editor) ?? true);
  button.setAttribute("aria-disabled", String(!isEnabled)); // not `disabled`: the focus would be lost with it
  if (how.pressed) button.setAttribute("aria-pressed", String(how.pressed(editor)));
}

function rove(bar, shown) {
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };
  const choose = (chosen) => bar.querySelectorAll("button").forEach((each) => (each.tabIndex = each === chosen ? 0 : -1));
  choose(bar.querySelector("button"));
  bar.addEventListener("focusin", ({ target }) => choose(target));
  bar.addEventListener("keydown", (event) => {
    const buttons = shown();
    const at = buttons.indexOf(document.activeElement);
    const next = { Home: 0, End: buttons.length - 1 }[event.key] ?? (event.key in steps ? at + steps[event.key] : null);
    if (next === null) return;
    event.preventDefault();
    buttons.at(next % buttons.length).focus();
  });
}
