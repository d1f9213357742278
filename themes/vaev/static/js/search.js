// Search with Pagefind's own API: our words, our markup, nothing kept in the browser. The query stands in the address,
// so that a search can be sent to somebody and the back button works.

const form = document.getElementById("soegning");
const field = form.elements.q;
const state = document.getElementById("svar");
const list = document.getElementById("fundet");
const more = document.getElementById("flere");
const AT_A_TIME = 10;

let engine;
let found = [];
let shown = 0;
let latest = 0;

function say(text, query = "", number = 0) {
  state.textContent = text.replace("{query}", query).replace("{number}", number);
}

async function load() {
  engine ??= import(new URL(form.dataset.index, document.baseURI).href).then(async (pagefind) => {
    await pagefind.options({ excerptLength: 24 });
    return pagefind;
  });
  return engine;
}

// Pagefind marks the words it found with <mark>; nothing else of its HTML is wanted.
function excerpt(html) {
  const paragraph = document.createElement("p");
  const source = new DOMParser().parseFromString(html, "text/html").body;
  for (const node of source.childNodes) {
    const piece = node.nodeName === "MARK" ? document.createElement("mark") : document.createTextNode("");
    piece.textContent = node.textContent;
    paragraph.append(piece);
  }
  return paragraph;
}

function line(page) {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title;
  heading.append(link);
  item.append(heading, excerpt(page.excerpt));
  return item;
}

async function showMore() {
  const ticket = latest;
  const pages = await Promise.all(found.slice(shown, shown + AT_A_TIME).map((result) => result.data()));
  if (ticket !== latest) return;
  const items = pages.map(line);
  list.append(...items);
  shown += pages.length;
  list.hidden = shown === 0;
  more.hidden = shown >= found.length;
  return items[0];
}

async function search(query) {
  const ticket = ++latest;
  if (!query) {
    list.hidden = more.hidden = true;
    return say("");
  }
  say(form.dataset.working);
  try {
    const pagefind = await load();
    const answer = await pagefind.search(query);
    if (ticket !== latest) return;
    found = answer.results;
    shown = 0;
    list.replaceChildren();
    await showMore();
    const { none, one, many } = form.dataset;
    say(found.length === 0 ? none : found.length === 1 ? one : many, query, found.length);
  } catch {
    engine = undefined;
    say(form.dataset.broken);
  }
}

function asked() {
  return new URLSearchParams(location.search).get("q")?.trim() ?? "";
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const query = field.value.trim();
  history.pushState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  search(query);
});

field.addEventListener("focus", load, { once: true });

more.querySelector("button").addEventListener("click", async () => {
  const first = await showMore();
  first?.querySelector("a").focus();
});

addEventListener("popstate", () => {
  field.value = asked();
  search(field.value);
});

form.hidden = false;
field.value = asked();
if (field.value) search(field.value);
else field.focus({ preventScroll: true });
