// Word pastes a list as paragraphs that only look like one: `mso-list:l0 level2 lfo1`, and the mark as words of theirs.

const LEVEL = /mso-list:\s*l\d+ level(\d+)/i;

/** Makes lists of the paragraphs; `style` stands in `data-mso`. */
export function listsFromWord(body) {
  const items = [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")].filter((each) => LEVEL.test(each.dataset.mso ?? ""));
  const open = []; // the lists that are open, the outermost first
  let before = null;
  for (const item of items.filter((each) => !/^H/.test(each.nodeName))) {
    if (!before || item.previousElementSibling !== before) open.length = 0;
    const level = Number(LEVEL.exec(item.dataset.mso)[1]);
    const isNumbered = takesNumber(item);
    while (open.length > level) open.pop();
    if (open.length === level && (open.at(-1).nodeName === "OL") !== isNumbered) open.pop();
    while (open.length < level) open.push(opened(body, item, open.at(-1), isNumbered));
    const made = body.ownerDocument.createElement("li");
    made.append(...item.childNodes);
    open.at(-1).append(made);
    before = open[0];
    item.remove();
  }
  for (const heading of items.filter((each) => /^H/.test(each.nodeName))) takesNumber(heading);
}

function opened(body, item, outer, isNumbered) {
  const list = body.ownerDocument.createElement(isNumbered ? "ol" : "ul");
  if (!outer) item.before(list);
  else {
    if (!outer.lastElementChild) outer.append(body.ownerDocument.createElement("li"));
    outer.lastElementChild.append(list);
  }
  return list;
}

/** Takes the mark out of an item, and says whether it was a number or a letter. */
function takesNumber(item) {
  const marks = [...item.querySelectorAll("[data-mso*='mso-list:Ignore']")];
  const words = marks.map((each) => each.textContent).join("").trim();
  marks.forEach((each) => each.remove());
  return /^\(?(?:\d+|[a-zæøå]{1,4})[.)]/i.test(words) && !/^o$/i.test(words);
}
