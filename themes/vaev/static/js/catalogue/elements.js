// What a script makes and finds on its page.

export function make(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** A list without marks, which is a list to a screen reader as well. */
export function makeList(...items) {
  const list = make("ul");
  list.setAttribute("role", "list");
  list.append(...items);
  return list;
}

/** The parts of a page that its script changes, by their `data-part`. */
export function partsOf(root) {
  return Object.fromEntries([...root.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]));
}
