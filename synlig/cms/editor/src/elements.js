// Elements, made without HTML in strings.

/** `text` is its words; an attribute that is null or false is left out, one that is true stands without a value. */
export function element(name, { text, ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

let count = 0;
export const freshId = (word) => `editor-${word}-${(count += 1)}`;
