// The tools, in words. One of them is reached by Tab, the others by the arrows (WAI-ARIA APG 1.2, toolbar).

import { element } from "./elements.js";
import { say } from "./say.js";

const is = (...asked) => (editor) => editor.isActive(...asked);
const run = (command, ...values) => (editor) => editor.chain().focus()[command](...values).run();
const can = (command) => (editor) => editor.can()[command]();
const inList = (editor) => editor.isActive("listItem");
const inTable = (editor) => editor.isActive("table");

/** [what its words are called, what it does, {pressed, enabled, shown}] */
const tools = (dialogs) => [
  [
    ["heading", run("toggleHeading", { level: 2 }), { pressed: is("heading", { level: 2 }) }],
    ["smallHeading", run("toggleHeading", { level: 3 }), { pressed: is("heading", { level: 3 }) }],
  ],
  [
    ["bold", run("toggleBold"), { pressed: is("bold") }],
    ["italic", run("toggleItalic"), { pressed: is("italic") }],
  ],
  [
    ["bullets", run("toggleBulletList"), { pressed: is("bulletList") }],
    ["numbers", run("toggleOrderedList"), { pressed: is("orderedList") }],
    ["in", run("sinkListItem", "listItem"), { shown: inList, enabled: (editor) => editor.can().sinkListItem("listItem") }],
    ["out", run("liftListItem", "listItem"), { shown: inList }],
  ],
  [
    ["link", dialogs.link, { pressed: is("link"), opens: true }],
    ["picture", dialogs.picture, { opens: true }],
    ["quote", run("toggleBlockquote"), { pressed: is("blockquote") }],
    ["table", run("insertTable", { rows: 3, cols: 2, withHeaderRow: true }), { shown: (editor) => !inTable(editor) }],
  ],
  [
    ["newRow", run("addRowAfter"), { shown: inTable }],
    ["newColumn", run("addColumnAfter"), { shown: inTable }],
    ["noRow", run("deleteRow"), { shown: inTable, enabled: (editor) => !editor.isActive("tableHeader") }],
    ["noColumn", run("deleteColumn"), { shown: inTable }],
    ["noTable", run("deleteTable"), { shown: inTable }],
  ],
  [
    ["undo", run("undo"), { enabled: can("undo") }],
    ["redo", run("redo"), { enabled: can("redo") }],
  ],
];

/** {bar, refresh}: `refresh` shows what is so where the caret stands. */
export function toolbar(editor, { controls, dialogs }) {
  const groups = tools(dialogs).map((group) => group.map((tool) => made(tool, editor)));
  const parts = groups.map((group) => element("div", { class: "editor-group" }, ...group.map(({ button }) => button)));
  const bar = element("div", { role: "toolbar", "aria-label": say("tools"), "aria-controls": controls, class: "editor-tools" }, ...parts);
  const all = groups.flat();
  rove(bar, () => all.map(({ button }) => button).filter((button) => !button.hidden));
  const refresh = () => {
    all.forEach((tool) => show(tool, editor));
    parts.forEach((part) => (part.hidden = [...part.children].every((button) => button.hidden)));
  };
  refresh();
  return { bar, refresh };
}

function made([name, act, how], editor) {
  const button = element("button", { type: "button", text: say(name), tabindex: "-1", "aria-haspopup": how.opens ? "dialog" : null });
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
