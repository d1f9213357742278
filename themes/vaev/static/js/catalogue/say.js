// What the page says: sentences that the template wrote (so that gettext has them), with names in braces to fill in.

let sentences;

/** The sentence called `name`, with its places filled: `say("found", {number: 14})`. */
export function say(name, places = {}) {
  sentences ??= JSON.parse(document.querySelector("[data-words]").dataset.words);
  return sentences[name].replace(/\{(\w+)\}/g, (_whole, place) => places[place] ?? "");
}

/** The sentence for one or for many. */
export function sayCount(name, number) {
  return say(number === 1 ? `${name}_one` : `${name}_many`, { number: figure(number) });
}

/** A whole number as Danes write it: `1.151`. (The browser's own `Intl` takes 20 ms to load what it knows of Danish.) */
export function figure(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
