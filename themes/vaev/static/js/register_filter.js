// Narrows a register down as one types. The choice stands in the address, so that it can be sent to somebody; nothing is
// fetched, and nothing kept. A part of the page with nothing left in it goes away with its heading.

const form = document.querySelector("#filter");
const state = document.querySelector("#antal");
const entries = [...document.querySelectorAll("[data-entry]")].map((element) => ({
  element,
  group: element.dataset.group,
  state: element.dataset.state,
  words: folded(element.textContent),
}));
const parts = [...document.querySelectorAll("main section")];

function folded(text) {
  return text.toLocaleLowerCase("da").replace(/\s+/g, " ");
}

function chosen() {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
}

function narrow() {
  const { q = "", gruppe, stand } = chosen();
  const words = folded(q).split(" ").filter(Boolean);
  let shown = 0;
  for (const entry of entries) {
    const fits =
      (!gruppe || entry.group === gruppe) && (!stand || entry.state === stand) && words.every((word) => entry.words.includes(word));
    entry.element.hidden = !fits;
    shown += fits;
  }
  const asked = words.length > 0 || gruppe || stand;
  for (const part of parts) part.hidden = Boolean(asked) && !part.querySelector("[data-entry]:not([hidden])");
  const { none, some } = form.dataset;
  state.textContent = !asked ? "" : shown === 0 ? none : some.replace("{shown}", shown).replace("{all}", entries.length);
}

function fill() {
  const asked = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll(".field")) {
    field.value = asked.get(field.name) ?? "";
    if (field.selectedIndex === -1) field.value = "";
  }
  narrow();
}

form.addEventListener("input", () => {
  const query = new URLSearchParams(chosen()).toString();
  history.replaceState(null, "", `${query ? `?${query}` : location.pathname}${location.hash}`);
  narrow();
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", fill);

if (entries.length > 1) {
  form.hidden = false;
  fill();
}
