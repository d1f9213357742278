// What is pasted from Word, LibreOffice, Google Docs and the web: what it says is kept, how it looked is dropped.

import { DOMParser as NodeParser, Slice } from "@tiptap/pm/model";

import { readBlock } from "./markdown/read.js";
import { split } from "./markdown/split.js";
import { sayCount } from "./say.js";
import { listsFromWord } from "./word_lists.js";

const DROPPED =
  "style,script,meta,link,title,xml,del,object,iframe,svg,video,audio,form,input,button,select,textarea,template," +
  "[data-mso*='mso-element:comment'],[data-mso*='mso-element:footnote-list'],.MsoCommentReference,.msocomanchor," +
  "[data-mso*='display:none'],[data-mso*='mso-hide:all']";
const PICTURES = "img,picture,v\\:imagedata,figure";

/** {html, notice}: the HTML without looks, and a sentence on what was left out, or "". */
export function cleaned(html) {
  // The CSP counts inline styles and handlers of a page that is only parsed, too: so they are renamed before it is.
  const words = html
    .replace(/<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>|<!\[[^\]]*\]>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])style(\s*=)/gi, "$1data-mso$2").replace(/([\s"'/])on(\w+\s*=)/gi, "$1data-on$2"));
  const page = new DOMParser().parseFromString(words, "text/html");
  const { body } = page;
  body.querySelectorAll("[data-mso]").forEach((each) => {
    each.dataset.mso = each.dataset.mso.replace(/\s*([:;])\s*/g, "$1");
  });
  const pictures = body.querySelectorAll(PICTURES).length;
  listsFromWord(body);
  body.querySelectorAll(DROPPED).forEach((each) => each.remove());
  body.querySelectorAll(PICTURES).forEach((each) => each.replaceWith(...[...each.childNodes].filter((child) => child.nodeName === "FIGCAPTION")));
  marksFromStyles(body);
  body.querySelectorAll("p.MsoTitle, h1").forEach((each) => renamed(each, "h2"));
  body.querySelectorAll("h5, h6").forEach((each) => renamed(each, "h4"));
  body.querySelectorAll("u, font, o\\:p, ins").forEach((each) => each.replaceWith(...each.childNodes));
  body.querySelectorAll("table").forEach(evenTable);
  body.querySelectorAll("p, li, h2, h3, h4").forEach((each) => isEmpty(each) && each.remove());
  body.querySelectorAll("*").forEach(bared);
  unbroken(body);
  return { html: body.innerHTML, notice: pictures ? sayCount("leftOut", pictures) : "" };
}

/** Plain text: a list is a list, and every other line a paragraph. */
export function cleanPlain(words, schema, context) {
  const text = words.replace(/\r\n?/g, "\n").replace(/^( *)[•·▪◦‣●○][ \t\u00a0]*/gm, "$1- ").replace(/\t/g, " ");
  const lines = text.split("\n").map((line) => line.trimEnd());
  const isPlain = !lines.some((line) => /^ *(?:[-*+]|\d+[.)]) /.test(line));
  const blocks = isPlain ? [] : split(lines.join("\n")).blocks.map(readBlock);
  if (blocks.length && blocks.every(Boolean)) {
    return Slice.maxOpen(schema.nodeFromJSON({ type: "doc", content: blocks }).content);
  }
  const body = document.createElement("div");
  for (const line of lines.filter((each) => each.trim())) {
    body.append(Object.assign(document.createElement("p"), { textContent: line }));
  }
  return NodeParser.fromSchema(schema).parseSlice(body, { preserveWhitespace: false, context });
}

function renamed(each, name) {
  const made = each.ownerDocument.createElement(name);
  made.append(...each.childNodes);
  each.replaceWith(made);
  return made;
}

/** Google Docs and LibreOffice write bold as a style, and "not bold" as one on <b>. */
function marksFromStyles(body) {
  body.querySelectorAll("b, strong, i, em").forEach((each) => {
    const style = each.dataset.mso ?? "";
    const isOff = /font-weight:(?:normal|400)/.test(style) || (/^(?:i|em)$/i.test(each.nodeName) && /font-style:normal/.test(style));
    if (isOff) each.replaceWith(...each.childNodes);
  });
  body.querySelectorAll("span[data-mso]").forEach((each) => {
    const style = each.dataset.mso;
    if (each.closest("h1,h2,h3,h4,h5,h6")) return;
    if (/font-weight:(?:bold|[6-9]00)/.test(style)) wrapped(each, "strong");
    if (/font-style:italic/.test(style)) wrapped(each, "em");
    if (/line-through/.test(style)) wrapped(each, "s");
  });
}

function wrapped(each, name) {
  const made = each.ownerDocument.createElement(name);
  made.append(...each.childNodes);
  each.append(made);
}

/** The first row is the heading; a cell that was several is repeated as empty ones, and what it holds is lines. */
function evenTable(table) {
  if (table.querySelector("table") || table.rows.length === 0) return;
  for (const cell of table.querySelectorAll("td, th")) {
    const lines = [...cell.querySelectorAll("p, li, h1, h2, h3, h4, h5, h6, div")].filter((each) => !each.querySelector("p, li"));
    if (lines.length) {
      const words = lines.flatMap((line, at) => [...(at ? [table.ownerDocument.createElement("br")] : []), ...line.childNodes]);
      cell.replaceChildren(...words);
    }
    for (let span = Number(cell.getAttribute("colspan") ?? 1); span > 1 && span < 30; span -= 1) {
      cell.after(table.ownerDocument.createElement(cell.nodeName));
    }
    cell.removeAttribute("colspan");
    cell.removeAttribute("rowspan");
  }
  const width = Math.max(...[...table.rows].map((row) => row.cells.length));
  [...table.rows].forEach((row, at) => {
    while (row.cells.length < width) row.append(table.ownerDocument.createElement("td"));
    [...row.cells].forEach((cell) => renamed(cell, at === 0 ? "th" : "td"));
  });
  table.querySelectorAll("caption, colgroup").forEach((each) => each.remove());
}

const isEmpty = (each) => !each.textContent.replace(/[\s\u00a0]/g, "") && !each.querySelector("br + br, hr");

function bared(each) {
  const href = each.nodeName === "A" ? each.getAttribute("href") : null;
  const start = each.nodeName === "OL" ? each.getAttribute("start") : null;
  for (const { name } of [...each.attributes]) {
    if (name !== "data-pm-slice" && !/^data-(?:chip|locked|file|alt|caption)$/.test(name)) each.removeAttribute(name);
  }
  if (start) each.setAttribute("start", start);
  if (href && /^(?:https?:|mailto:|tel:|\/(?!\/))/i.test(href)) each.setAttribute("href", href);
  else if (each.nodeName === "A") each.replaceWith(...each.childNodes);
}

/** Word breaks its source at 80 letters, and puts hard blanks where there were two. */
function unbroken(body) {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  while (walker.nextNode()) {
    const { currentNode: words } = walker;
    if (!words.parentElement.closest("pre")) words.data = words.data.replace(/[\s\u00a0]+/g, (gap) => (gap === "\u00a0" ? gap : " "));
  }
}
