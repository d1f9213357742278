// What the editor says: sentences that the page brings (so that gettext has them), with names in braces to fill in.

let sentences;

/** The sentence called `name`, with its places filled: `say("pictureChosen", {file: "havnen.png"})`. */
export function say(name, places = {}) {
  sentences ??= JSON.parse(document.querySelector("[data-words]").dataset.words);
  return sentences[name].replace(/\{(\w+)\}/g, (_whole, place) => places[place] ?? "");
}

/** The sentence for one or for many. */
export const sayCount = (name, number) => say(number === 1 ? `${name}_one` : `${name}_many`, { number });
