// A block of Markdown as Tiptap's JSON, or null for what the editor keeps as it is written.

import { readInline } from "./inline.js";
import { beginsList, isRule, PICTURE } from "./lines.js";
import { takeList } from "./list.js";
import { split } from "./split.js";

/** The node of a block that `split` cut, or null. */
export function readBlock({ kind, source }) {
  return /\t|^ /.test(source) ? null : (READERS[kind]?.(source) ?? null);
}

/** What stands in an item or a quote; all of it, or null. */
function readBlocks(text) {
  const { blocks } = split(text);
  const isText = (block) => /^(?:paragraph|picture)$/.test(block?.kind);
  const isJoined = blocks.some((block, at) => block.gap === "\n" && isText(block) && isText(blocks[at + 1]));
  const nodes = blocks.map(({ kind, source }) => READERS[kind]?.(source) ?? null);
  return nodes.length && nodes.every(Boolean) && !isJoined ? nodes : null;
}

const READERS = { paragraph, heading, list, quote, table, picture, rule: () => ({ type: "horizontalRule" }) };

function paragraph(source) {
  const content = readInline(source.trim());
  if (!content) return null;
  const lines = source.split("\n").map((line) => line.trimStart());
  return { type: "paragraph", attrs: { lines: lines.length > 1 ? lines.join("\n") : null }, content };
}

function heading(source) {
  const [, signs, words = ""] = /^ *(#{1,6})(?: +(.*?))??(?: +#+)? *$/.exec(source);
  const content = readInline(words);
  return content?.length ? { type: "heading", attrs: { level: signs.length }, content } : null;
}

function list(source) {
  const lines = source.split("\n");
  const { end, items, isLoose, start, sign } = takeList(lines, 0);
  const content = items.map((text) => ({ type: "listItem", content: itemOf(text) }));
  const isRead = end === lines.length && content.every((item) => item.content?.[0].type === "paragraph");
  if (!isRead) return null;
  const attrs = { isLoose, ...(start === null ? {} : { start, sign }) };
  return { type: start === null ? "bulletList" : "orderedList", attrs, content };
}

/** An item without words, or of a list alone, is none that the editor knows. */
const itemOf = (text) => (/^(?:\[[ xX]\] *)?(?:\n|$)/.test(text) || beginsList(text.split("\n"), 0) ? null : readBlocks(text));

function quote(source) {
  const lines = source.split("\n");
  if (!lines.every((line) => /^ {0,3}>/.test(line))) return null;
  const content = readBlocks(lines.map((line) => line.replace(/^ *> ?/, "")).join("\n"));
  return content && { type: "blockquote", content };
}

function picture(source) {
  const [, alt, file, caption = ""] = PICTURE.exec(source);
  return { type: "picture", attrs: { file, alt: alt.trim(), caption: caption.trim() } };
}

function table(source) {
  const [head, strokes, ...rows] = source.split("\n").map(cellsOf);
  const isEven = [strokes, ...rows].every((row) => row.length === head.length);
  if (!isEven || isRule(source.split("\n")[0])) return null;
  const aligns = strokes.map(alignOf);
  const made = [head, ...rows].map((cells, at) => row(cells, aligns, at === 0 ? "tableHeader" : "tableCell"));
  return made.every(Boolean) ? { type: "table", content: made } : null;
}

function cellsOf(line) {
  const inside = line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function alignOf(stroke) {
  const [isLeft, isRight] = [stroke.startsWith(":"), stroke.endsWith(":")];
  return isLeft && isRight ? "center" : isRight ? "right" : isLeft ? "left" : null;
}

function row(cells, aligns, type) {
  const content = cells.map((source, at) => {
    const words = readInline(source, { inTable: true });
    const inside = { type: "paragraph", attrs: { lines: null }, ...(words?.length ? { content: words } : {}) };
    return words && { type, attrs: { align: aligns[at] }, content: [inside] };
  });
  return content.every(Boolean) ? { type: "tableRow", content } : null;
}

