// Tiptap's JSON as Markdown that the site's dialect and Python-Markdown both read: items are pushed in by four.

import { writeInline } from "./write_inline.js";

/** A block of the text; `source` is what it was written as before, whose manner of pushing in is kept. */
export function writeBlock(node, source = "") {
  const isByTwo = /^ {2,3}(?:[-*+]|\d+[.)]) /m.test(source);
  return WRITERS[node.type](node, { isByTwo }).replace(/[ \t]+$/gm, "");
}

const WRITERS = {
  paragraph: (node) => writeInline(node.content, { lines: node.attrs?.lines }),
  heading: (node) => `${"#".repeat(node.attrs.level)} ${oneLine(node)}`,
  bulletList: (node, how) => items(node, () => "- ", how),
  orderedList: (node, how) => items(node, (at) => `${(node.attrs?.start ?? 1) + at}${node.attrs?.sign ?? "."} `, how),
  blockquote: (node, how) => blocks(node, how).replace(/^/gm, "> "),
  horizontalRule: () => "---",
  locked: (node) => node.attrs.source,
  picture,
  table,
};

const oneLine = (node) => writeInline(node.content, { isOneLine: true });

function blocks(node, how) {
  const parts = (node.content ?? []).map((child) => WRITERS[child.type](child, how));
  return parts.filter(Boolean).join("\n\n");
}

function items(node, mark, how) {
  const written = node.content.map((item, at) => itemAfter(mark(at), item, how));
  return written.join(node.attrs?.isLoose ? "\n\n" : "\n");
}

/** A list right below an item's words needs no blank line; with one, the whole list would be a loose one. */
function itemAfter(mark, item, how) {
  const indent = " ".repeat(how.isByTwo ? mark.length : 4);
  const parts = (item.content ?? []).filter((child) => child.type !== "paragraph" || child.content?.length);
  const text = parts.reduce((above, child) => {
    const between = !above ? "" : /List$/.test(child.type) && isTightBelow(child, above) ? "\n" : "\n\n";
    return above + between + WRITERS[child.type](child, how);
  }, "");
  return mark + text.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

const isTightBelow = (child, above) => child.type === "bulletList" || child.content.length > 1 || above.endsWith(":");

function picture({ attrs: { file, alt, caption } }) {
  const words = alt.replace(/[[\]\n]+/g, " ").trim();
  const below = caption.replace(/["\n]+/g, " ").trim();
  return `![${words}](${file}${below ? ` "${below}"` : ""})`;
}

const STROKES = { left: ":---", center: ":---:", right: "---:" };

function table(node) {
  const rows = node.content.map((row) => row.content.map(cell));
  const strokes = node.content[0].content.map(({ attrs }) => STROKES[attrs?.align] ?? "---");
  const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return [lines[0], `|${strokes.join("|")}|`, ...lines.slice(1)].join("\n");
}

/** A cell is one line: its new lines are `<br>`, and a stroke in it is no border. */
function cell(node) {
  const paragraphs = (node.content ?? []).map((child) => writeInline(child.content, { isOneLine: true, inTable: true }));
  return paragraphs.filter(Boolean).join("<br>");
}
