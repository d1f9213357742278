// The choices as a calm list of boxes to tick, with counts; made once, and brought in line at every change.

import { tellingWords, stem, fold } from "./stem.js";
import { figure, say } from "./say.js";

const COMMON = 10;
const SHORT = 13;
const OPEN_AT_FIRST = 3;

/** A panel in `place`; `onToggle(dimension place, id, isOn)` is called when a box is ticked or unticked. */
export function makePanel(index, place, onToggle) {
  const facets = index.dimensions.map((dimension, at) => makeFacet(dimension, at, onToggle));
  place.replaceChildren(...facets.map(({ details }) => details));
  return (chosen, counts) => facets.forEach((facet, at) => facet.update(chosen[at], counts[at]));
}

function makeFacet(dimension, at, onToggle) {
  const boxes = dimension.choices.map((choice) => makeBox(dimension, choice, (isOn) => onToggle(at, choice.id, isOn)));
  const details = make("details", "facet");
  details.open = at < OPEN_AT_FIRST;
  const summary = make("summary");
  const heading = make("h2", "", dimension.title);
  const number = make("span", "facet-chosen");
  heading.append(number);
  summary.append(heading);
  const group = make("fieldset", "facet-choices");
  const legend = make("legend", "visually-hidden", dimension.title);
  if (dimension.every) legend.append(` (${say("every")})`);
  const list = make("ul");
  list.setAttribute("role", "list");
  group.append(legend, list);
  details.append(summary, group);
  nest(dimension, boxes, list);
  const view = { isLong: !dimension.tree && boxes.length > SHORT, isWhole: false, filter: "" };
  const refresh = () => show(dimension, boxes, view, more);
  const more = view.isLong ? makeMore(boxes.length, view, () => refresh()) : undefined;
  if (more) {
    list.before(makeFilter(dimension, view, () => refresh()));
    list.after(more);
  }
  const update = (chosen, counts) => {
    Object.assign(view, { chosen, counts });
    number.textContent = chosen.size ? say("chosen_here", { number: chosen.size }) : "";
    if (chosen.size) details.open = true;
    refresh();
  };
  return { details, update };
}

function makeBox(dimension, choice, onChange) {
  const item = make("li");
  const label = make("label", "choice");
  const box = make("input");
  box.type = "checkbox";
  box.addEventListener("change", () => onChange(box.checked));
  const count = make("span", "choice-count");
  label.append(box, make("span", "choice-title", dimension.tree ? choice.title : choice.full), count);
  item.append(label);
  return { choice, item, label, box, count, roots: rootsOf([choice.full, ...choice.words]) };
}

function nest(dimension, boxes, list) {
  for (const { choice, item } of boxes) {
    if (!dimension.tree || choice.within < 0) list.append(item);
  }
  if (!dimension.tree) return;
  for (const { choice, item } of boxes) {
    if (choice.within < 0) continue;
    const around = boxes[choice.within];
    around.list ??= around.item.appendChild(Object.assign(make("ul"), { role: "list" }));
    around.list.append(item);
  }
}

function makeMore(number, view, refresh) {
  const button = make("button", "facet-more", say("all_choices", { number }));
  button.type = "button";
  button.addEventListener("click", () => {
    view.isWhole = true;
    refresh();
  });
  return button;
}

function makeFilter(dimension, view, refresh) {
  const label = make("label", "facet-filter");
  const field = make("input", "field");
  field.type = "search";
  field.autocomplete = "off";
  field.addEventListener("input", () => {
    view.filter = field.value;
    refresh();
  });
  label.append(make("span", "visually-hidden", say("find_choice", { facet: dimension.title })), field);
  field.placeholder = say("filter");
  return label;
}

function show(dimension, boxes, view, more) {
  const { chosen, counts, filter } = view;
  let shown = 0;
  for (const part of boxes) {
    const { choice, item, box, count, label } = part;
    const number = counts[choice.id];
    const isChosen = chosen.has(choice.id);
    const holds = !isChosen && [...chosen].some((id) => dimension.outwards[id].includes(choice.id));
    box.checked = isChosen;
    box.indeterminate = holds && dimension.tree;
    if (part.number !== number) {
      part.number = number;
      count.textContent = figure(number);
    }
    const isEmpty = number === 0 && !isChosen && !holds;
    if (box.disabled !== isEmpty) {
      box.disabled = isEmpty;
      label.classList.toggle("choice-empty", isEmpty);
    }
    const isShown = isChosen || holds || isWanted(dimension, part, view, number, shown);
    if (item.hidden === isShown) item.hidden = !isShown;
    if (isShown && view.isLong) shown++;
  }
  if (more) more.hidden = view.isWhole || Boolean(filter);
}

function isWanted(dimension, { choice, roots }, { chosen, isLong, isWhole, filter }, number, shown) {
  if (dimension.tree && choice.within >= 0) {
    return number > 0 && [...chosen].some((id) => dimension.outwards[id].includes(choice.within));
  }
  if (!isLong) return true;
  if (filter) return number > 0 && matches(filter, roots);
  return isWhole || (number > 0 && shown < COMMON);
}

function rootsOf(texts) {
  return texts.flatMap((text) => tellingWords(text)).map((word) => [word, stem(word)]);
}

function matches(filter, roots) {
  const asked = fold(filter).match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return asked.every((word) => roots.some(([whole, root]) => whole.includes(word) || root === stem(word)));
}

function make(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
