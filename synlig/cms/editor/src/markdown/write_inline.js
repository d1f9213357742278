// The text of a paragraph, from Tiptap's JSON to Markdown, with `\` before what would otherwise be read as a sign.

import { isCounted, isDate } from "./lines.js";
import { broken } from "./rebreak.js";

const SIGNS = { bold: "**", strike: "~~", italic: "*" };
const ORDER = ["bold", "strike", "italic", "link", "code"];
const ADDRESS =
  /(?<![\w.+@/-])(?:(?:https?:\/\/|www\.)[^\s<>"”»]{1,2000}|[\w+-][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@]))/gi;

/**
 * `lines`: how the paragraph was broken before it was changed; breaks stay after the words they stood after.
 * `isOneLine`: a new line cannot stand here; `inTable`: it is `<br>`, and `|` gets a `\`.
 */
export function writeInline(content = [], { lines = null, isOneLine = false, inTable = false } = {}) {
  const written = join(pieces(trimmed(content)), inTable);
  if (inTable) return written.replaceAll("\n", "<br>").replace(/(?<!\\)\|/g, "\\|");
  if (isOneLine) return written.replace(/\\?\n/g, " ");
  const safe = written.split("\n").map(safeStart).join("\n");
  return lines ? broken(safe, lines, (rest) => safeStart(rest) === rest) : safe;
}

/** Without the new lines and blanks at both ends, which say nothing. */
function trimmed(content) {
  const nodes = content.map((node) =>
    node.type === "text" ? { ...node, text: node.text.replace(/[\n\t\u00a0 ]+/g, (gap) => (gap === "\u00a0" ? gap : " ")) } : node,
  );
  while (nodes.length && isEmpty(nodes.at(-1))) nodes.pop();
  while (nodes.length && isEmpty(nodes[0])) nodes.shift();
  return nodes;
}

const isEmpty = (node) => node.type === "hardBreak" || (node.type === "text" && !node.text.trim());

/** Words and blanks apart: a blank at the end of bold words stands outside of `**`, where Markdown wants it. */
function pieces(nodes) {
  const made = nodes.flatMap((node) => {
    const marks = marksOf(node);
    if (node.type !== "text") return [{ node, marks }];
    if (marks.some(({ type }) => type === "code")) return [{ text: node.text, marks }];
    return node.text.split(/(\s+)/).filter(Boolean).map((text) => ({ text, marks, isBlank: !text.trim() }));
  });
  made.forEach((piece, at) => {
    if (!piece.isBlank) return;
    const before = made.slice(0, at).findLast((each) => !each.isBlank)?.marks ?? [];
    const after = made.slice(at).find((each) => !each.isBlank)?.marks ?? [];
    piece.marks = piece.marks.filter((mark) => has(before, mark) && has(after, mark));
  });
  if (made[0]?.isBlank) made.shift();
  if (made.at(-1)?.isBlank) made.pop();
  return made;
}

function marksOf(node) {
  if (node.type === "hardBreak") return [];
  const known = (node.marks ?? []).filter(({ type }) => ORDER.includes(type));
  return known.sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type));
}

const isSame = (one, other) => one.type === other.type && one.attrs?.href === other.attrs?.href;
const has = (marks, mark) => marks.some((each) => isSame(each, mark));

function join(made, inTable) {
  let out = "";
  const open = [];
  const close = (count) => {
    while (open.length > count) out += closing(open.pop());
  };
  for (const [at, piece] of made.entries()) {
    const kept = open.findIndex((mark) => !has(piece.marks, mark.mark));
    close(kept < 0 ? open.length : kept);
    const fresh = piece.marks.filter((mark) => !open.some((each) => isSame(each.mark, mark)));
    fresh.sort((one, other) => reach(made, at, other) - reach(made, at, one));
    for (const mark of fresh) {
      const opened = opening(mark, piece, open, out);
      out += opened.before;
      open.push(opened);
    }
    out += wordsOf(piece, open, out, made[at + 1], inTable);
  }
  close(0);
  return out;
}

/** How many pieces a mark lasts: the longest is opened first, so that none has to be cut in two. */
function reach(made, at, mark) {
  const end = made.slice(at).findIndex((piece) => !has(piece.marks, mark));
  return mark.type === "code" ? 0 : end < 0 ? made.length : end;
}

function opening(mark, piece, open, out) {
  if (mark.type === "link") return { mark, before: "[", after: `](${target(mark.attrs)})` };
  if (mark.type === "code") {
    const ticks = "`".repeat(1 + Math.max(0, ...(piece.text?.match(/`+/g) ?? []).map((run) => run.length)));
    const pad = /^`|`$/.test(piece.text ?? "") ? " " : "";
    return { mark, before: ticks + pad, after: pad + ticks };
  }
  const sign = mark.type === "italic" && /(?:^|[^\p{L}\p{N}])\*\*$/u.test(out) && open.length ? "_" : SIGNS[mark.type];
  return { mark, before: sign, after: sign };
}

const closing = (opened) => opened.after;

function target({ href, title }) {
  const address = href.replace(/[\s<>"]/g, encodeURIComponent).replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
  return title ? `${address} "${title.replaceAll('"', "'")}"` : address;
}

function wordsOf(piece, open, out, next, inTable) {
  if (piece.node?.type === "hardBreak") return inTable ? "\n" : "\\\n";
  if (piece.node) return piece.node.attrs.source;
  if (open.at(-1)?.mark.type === "code") return piece.text;
  return escaped(piece.text, out.at(-1) ?? " ", next && !next.isBlank ? "x" : " ");
}

/** An address is left as it is: a `\` in it would end it. */
function escaped(text, before, after) {
  let out = "";
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    out += escapedWords(text.slice(at, found.index), out.at(-1) ?? before, "h") + found[0];
    at = found.index + found[0].length;
  }
  return out + escapedWords(text.slice(at), out.at(-1) ?? before, after);
}

function escapedWords(text, before, after) {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replaceAll("`", "\\`")
    .replace(/\*/g, (sign, at) => (((text[at - 1] ?? before) + (text[at + 1] ?? after)).trim() ? `\\${sign}` : sign))
    .replace(/_/g, (sign, at) => (isInWord(text[at - 1] ?? before, text[at + 1] ?? after) ? sign : `\\${sign}`))
    .replace(/~~/g, "\\~\\~")
    .replace(/<(?=[a-z/!][^<>]*>)/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

const isInWord = (before, after) => /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);

/** A line of text that begins like a heading, an item or a quote, and is none. */
function safeStart(line) {
  const number = /^(\d{1,9})([.)])(?: (.*)|$)/.exec(line);
  if (number) {
    const rest = number[3] ?? "";
    const isText = number[2] === "." && (isDate(rest) || isCounted(rest));
    return isText ? line : line.replace(/^\d+/, "$&\\");
  }
  if (/^[•·▪◦‣●○]/.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  return /^(?:#{1,6}(?: |$)|[-+](?: |$)|>|: |!!! ?[\w-]|~~~|={3,} *$|(?:- *){3,}$)/.test(line) ? `\\${line}` : line;
}
