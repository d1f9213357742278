// The choices as a calm list of boxes to tick, with counts, brought in line at every change. A box is made when it is first
// shown: of some hundred choices most never are, and a page of a thousand more elements is slow on a phone.

import { make, makeList } from "./elements.js";
import { fold, stem, tellingWords } from "./stem.js";
import { figure, say } from "./say.js";

const COMMON = 10;
const SHORT = 13;
const OPEN_AT_FIRST = 3;

/** A panel in `place`; `onToggle(dimension place, id, isOn)` is called when a box is ticked or unticked. */
export function makePanel(index, place, onToggle) {
  const facets = index.dimensions.map((dimension, at) => new Facet(dimension, (id, isOn) => onToggle(at, id, isOn)));
  facets.slice(0, OPEN_AT_FIRST).forEach(({ details }) => (details.open = true));
  place.replaceChildren(...facets.map(({ details }) => details));
  return (chosen, counts) => facets.forEach((facet, at) => facet.update(chosen[at], counts[at]));
}

class Facet {
  #dimension;
  #onToggle;
  #isLong;
  #list = makeList();
  #number = make("span", "facet-chosen");
  #boxes = new Map();
  #more;
  #isWhole = false;
  #filter = "";
  #roots;
  #chosen;
  #counts;
  #around;

  constructor(dimension, onToggle) {
    this.#dimension = dimension;
    this.#onToggle = onToggle;
    this.#isLong = !dimension.tree && dimension.choices.length > SHORT;
    const heading = make("h2", "", dimension.title);
    heading.append(this.#number);
    const summary = make("summary");
    summary.append(heading);
    const legend = make("legend", "visually-hidden", dimension.title);
    if (dimension.every) legend.append(` (${say("every")})`);
    const group = make("fieldset", "facet-choices");
    group.append(legend, this.#list);
    if (this.#isLong) {
      this.#more = this.#makeMore();
      this.#list.before(this.#makeFilter());
      this.#list.after(this.#more);
    }
    this.details = make("details", "facet");
    this.details.append(summary, group);
  }

  update(chosen, counts) {
    this.#chosen = chosen;
    this.#counts = counts;
    this.#around = new Set([...chosen].flatMap((id) => this.#dimension.outwards[id]));
    this.#number.textContent = chosen.size ? say("chosen_here", { number: chosen.size }) : "";
    if (chosen.size) this.details.open = true;
    this.#show();
  }

  #show() {
    let shown = 0;
    for (const choice of this.#dimension.choices) {
      const isShown = this.#isShown(choice, shown);
      if (isShown) this.#showBox(this.#boxFor(choice));
      const box = this.#boxes.get(choice.id);
      if (box) box.item.hidden = !isShown;
      if (isShown) shown++;
    }
    if (this.#more) this.#more.hidden = this.#isWhole || Boolean(this.#filter);
  }

  /** What is chosen and what is around it; of a tree the widest, and what is within the chosen; of a long list the first
   * few, or what the filter finds. */
  #isShown({ id, within }, shown) {
    if (this.#around.has(id)) return true;
    const has = this.#counts[id] > 0;
    if (this.#dimension.tree && within >= 0) return has && this.#around.has(within);
    if (!this.#isLong) return true;
    if (this.#filter) return has && this.#matches(id);
    return this.#isWhole || (has && shown < COMMON);
  }

  #showBox({ choice, label, box, count }) {
    const isChosen = this.#chosen.has(choice.id);
    const isAround = !isChosen && this.#around.has(choice.id);
    box.checked = isChosen;
    box.indeterminate = isAround && this.#dimension.tree;
    box.disabled = this.#counts[choice.id] === 0 && !isChosen && !isAround;
    label.classList.toggle("choice-empty", box.disabled);
    const said = figure(this.#counts[choice.id]);
    if (count.textContent !== said) count.textContent = said;
  }

  #boxFor(choice) {
    if (!this.#boxes.has(choice.id)) this.#boxes.set(choice.id, this.#makeBox(choice));
    return this.#boxes.get(choice.id);
  }

  #makeBox(choice) {
    const label = make("label", "choice");
    const box = make("input");
    box.type = "checkbox";
    box.addEventListener("change", () => this.#onToggle(choice.id, box.checked));
    const count = make("span", "choice-count");
    label.append(box, make("span", "choice-title", this.#dimension.tree ? choice.title : choice.full), count);
    const item = make("li");
    item.append(label);
    const list = this.#listAround(choice);
    const after = [...this.#boxes.values()].find((other) => other.list === list && other.choice.id > choice.id);
    list.insertBefore(item, after?.item ?? null);
    return { choice, item, label, box, count, list };
  }

  /** The list that a choice stands in: of a tree the one under the wider choice. */
  #listAround({ within }) {
    if (!this.#dimension.tree || within < 0) return this.#list;
    const around = this.#boxFor(this.#dimension.choices[within]);
    around.inner ??= around.item.appendChild(makeList());
    return around.inner;
  }

  #makeMore() {
    const button = make("button", "facet-more", say("all_choices", { number: this.#dimension.choices.length }));
    button.type = "button";
    button.addEventListener("click", () => {
      this.#isWhole = true;
      this.#show();
    });
    return button;
  }

  #makeFilter() {
    const label = make("label", "facet-filter");
    const field = make("input", "field");
    field.type = "search";
    field.autocomplete = "off";
    field.placeholder = say("filter");
    field.addEventListener("input", () => {
      this.#filter = field.value;
      this.#show();
    });
    label.append(make("span", "visually-hidden", say("find_choice", { facet: this.#dimension.title })), field);
    return label;
  }

  #matches(id) {
    this.#roots ??= this.#dimension.choices.map(({ full, words }) => rootsOf([full, ...words]));
    const asked = fold(this.#filter).match(/[\p{L}\p{N}+#]+/gu) ?? [];
    return asked.every((word) => this.#roots[id].some(([whole, root]) => whole.includes(word) || root === stem(word)));
  }
}

function rootsOf(texts) {
  return texts.flatMap((text) => tellingWords(text)).map((word) => [word, stem(word)]);
}
