// What somebody may mean, as a list that opens while they type: the combobox of the ARIA Authoring Practices Guide 1.2.
// Without this script the button beside the field does the same with a page of its own.

const PAUSE = 200;

for (const field of document.querySelectorAll("[data-suggest]")) suggest(field);

function suggest(field) {
  const input = field.querySelector("input[type=text]");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let options = [];
  let active = -1;
  let waits = 0;
  let asked = 0;

  list.id = `s-${input.id}`;
  list.className = "suggested";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.querySelector("label").textContent.trim());
  status.className = "unseen";
  status.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  field.querySelector("button[name=find]").hidden = true;
  field.querySelector(".search").after(list, status);

  input.addEventListener("input", () => {
    field.querySelectorAll(".picks, [data-meaning]").forEach((picks) => picks.remove());
    window.clearTimeout(waits);
    waits = window.setTimeout(ask, PAUSE);
  });
  input.addEventListener("blur", () => window.setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "ArrowDown") list.hidden ? ask() : move(active + 1);
    else if (event.key === "ArrowUp" && !list.hidden) move(active - 1);
    else if (event.key === "Enter" && active >= 0) choose(active);
    else return;
    event.preventDefault();
  });

  async function ask() {
    const number = ++asked;
    const body = new FormData();
    body.set("q", input.value);
    body.set("csrfmiddlewaretoken", input.form.elements.csrfmiddlewaretoken.value);
    try {
      const answer = await fetch(field.dataset.suggest, { method: "POST", body, credentials: "same-origin" });
      if (!answer.ok || answer.redirected || number !== asked) return;
      show((await answer.json()).found);
    } catch {
      close(); // the field takes what is typed, and the form finds it when it is sent
    }
  }

  function show(found) {
    active = -1;
    options = found.map((each, place) => option(each, place));
    list.replaceChildren(...options);
    status.textContent = field.dataset[found.length === 1 ? "one" : "many"].replace("{number}", found.length);
    if (!found.length || document.activeElement !== input) return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    input.removeAttribute("aria-activedescendant");
    list.scrollIntoView({ block: "nearest" });
  }

  function option(each, place) {
    const line = document.createElement("li");
    line.id = `${list.id}-${place}`;
    line.textContent = each.words;
    line.dataset.value = each.value;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    line.addEventListener("pointerdown", (event) => event.preventDefault());
    line.addEventListener("click", () => choose(place));
    return line;
  }

  function move(to) {
    active = (to + options.length) % options.length;
    options.forEach((line, place) => line.setAttribute("aria-selected", String(place === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function choose(place) {
    input.value = options[place].dataset.value;
    close();
    input.focus();
    input.form.dispatchEvent(new Event("input"));
  }

  function close() {
    asked++;
    active = -1;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}
