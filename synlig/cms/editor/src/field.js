// One textarea with its two ways of writing. The textarea stays the form's field: whatever is written in the other way
// stands in it at once, so that saving, autosave and the browser's own restoring know of nothing else.

import { dialogsOf } from "./dialogs.js";
import { element, freshId } from "./elements.js";
import { look } from "./look.js";
import { say } from "./say.js";
import { shown } from "./shown.js";
import { openSurface } from "./surface.js";
import { toolbar } from "./toolbar.js";

const CHOICE = "synlig-editor";
const LONGEST = 200_000;

export class EditorField {
  constructor(textarea) {
    this.textarea = textarea;
    this.surface = null;
    this.id = textarea.id || (textarea.id = freshId("text"));
    this.#build();
    textarea.addEventListener("input", (event) => event.detail !== this && this.#written());
    textarea.addEventListener("invalid", () => this.show("text"));
    textarea.form?.addEventListener("formdata", (event) => this.#tell(event.formData));
    textarea.form?.addEventListener("reset", () => setTimeout(() => this.#written()));
    addEventListener("pageshow", () => this.#written()); // the browser has restored the form
    document.addEventListener("click", (event) => this.#lead(event));
    this.show(choice());
  }

  /** Shows a way of writing, "plain" (Almindelig) or "text"; the plain one only if it can give the text back. */
  show(mode, { isAsked = false } = {}) {
    this.#close();
    if (mode === "plain") this.#open();
    const isPlain = this.surface !== null;
    this.#say(mode === "plain" && !isPlain ? say("closed") : "");
    this.plainButton.setAttribute("aria-pressed", String(isPlain));
    this.textButton.setAttribute("aria-pressed", String(!isPlain));
    this.place.hidden = !isPlain;
    this.look.wrapper.hidden = isPlain;
    this.look.refresh();
    if (!isAsked) return;
    keep(mode);
    if (isPlain) this.surface.commands.focus();
    else this.textarea.focus();
  }

  #build() {
    const { textarea } = this;
    textarea.lang ||= "da";
    textarea.spellcheck = true;
    this.plainButton = this.#switch(say("plain"), "plain");
    this.textButton = this.#switch(say("text"), "text");
    const name = freshId("switch");
    const ways = element("div", { role: "group", "aria-labelledby": name, class: "editor-switch" },
      element("span", { id: name, text: say("writeIn") }), this.plainButton, this.textButton);
    this.status = element("p", { role: "status", class: "editor-status" });
    this.place = element("div", { class: "editor-surface", hidden: true });
    this.frame = element("div", { class: "editor" }, ways, this.status, this.place);
    textarea.before(this.frame);
    this.frame.append(textarea);
    this.look = look(textarea);
  }

  #switch(words, mode) {
    const button = element("button", { type: "button", text: words, "aria-pressed": "false" });
    button.addEventListener("click", () => this.show(mode, { isAsked: true }));
    return button;
  }

  #open() {
    const text = this.textarea.value;
    if (text.length > LONGEST) return;
    const dialogs = dialogsOf(this.textarea);
    const place = element("div", { class: "editor-sheet" });
    let tools = null;
    this.surface = openSurface(place, text, {
      dialogs,
      attributes: this.#attributes(),
      changed: (words) => this.#put(words),
      noticed: (sentence) => this.#say(sentence),
      moved: () => tools?.refresh(),
    });
    if (!this.surface) return;
    tools = toolbar(this.surface, { dialogs, controls: `${this.id}-sheet` });
    place.addEventListener("keydown", (event) => {
      if (event.altKey && event.key === "F10") tools.bar.querySelector("[tabindex='0']").focus();
    });
    this.place.replaceChildren(tools.bar, place);
    this.kept = text;
  }

  #attributes() {
    const label = this.textarea.labels?.[0];
    if (label) label.id ||= freshId("label");
    const named = label ? { "aria-labelledby": label.id } : { "aria-label": this.textarea.getAttribute("aria-label") ?? say("text") };
    const described = ["aria-describedby", "aria-invalid", "aria-required"].filter((name) => this.textarea.hasAttribute(name));
    const others = Object.fromEntries(described.map((name) => [name, this.textarea.getAttribute(name)]));
    return { id: `${this.id}-sheet`, role: "textbox", "aria-multiline": "true", lang: "da", spellcheck: "true", ...named, ...others };
  }

  #close() {
    this.surface?.destroy();
    this.surface = null;
    this.place.replaceChildren();
  }

  /** What is written in the other way stands in the textarea at once. */
  #put(words) {
    if (words === this.textarea.value) return;
    this.kept = this.textarea.value = words;
    this.kept = this.textarea.value;
    this.textarea.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: this }));
  }

  /** The textarea was given another text: by the browser, or by what brings a draft back. */
  #written() {
    if (this.surface && this.textarea.value !== this.kept) this.show("plain");
    else this.look.refresh();
  }

  /** The server is told what was seen, so that it can tell whether the text it is given becomes the same. */
  #tell(sent) {
    if (!this.surface) return;
    sent.set(`seen.${this.textarea.name}`, JSON.stringify(shown(this.surface.state.doc)));
  }

  /** A link to the field (from the errors above the form), and its label, lead to what is shown of it. */
  #lead(event) {
    const asked = event.target.closest?.(`a[href="#${CSS.escape(this.id)}"], label[for="${CSS.escape(this.id)}"]`);
    if (!asked || !this.surface) return;
    event.preventDefault();
    this.surface.commands.focus();
  }

  #say(sentence) {
    this.status.textContent = sentence;
  }
}

function choice() {
  try {
    return localStorage.getItem(CHOICE) ?? "plain";
  } catch {
    return "plain"; // the browser keeps nothing
  }
}

function keep(mode) {
  try {
    localStorage.setItem(CHOICE, mode);
  } catch {
    // the choice is for this page alone, then
  }
}
