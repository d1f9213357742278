// A text is cut into blocks that are read, changed and written each by itself; together with the blank lines between
// them they are the text again, to the byte.

import {
  beginsAnew, beginsList, beginsTable, FENCE, indentOf, isBlank, isBox, isHeading, isNote, isPicture, isQuote, isRule,
  isSnippet,
} from "./lines.js";
import { takeList } from "./list.js";

const HTML = /^ *<(?:\/?[a-z][\w-]*|!--)/i;
const INLINE_HTML =
  /^ *<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|em|i|img|kbd|mark|q|s|small|span|strong|sub|sup|u|https?|mailto)\b/i;
const EXPLANATION = /^ {0,3}: /;

/** {lead, blocks: [{kind, source, gap}]}; `gap` is what stands between the block and the next, or behind the last. */
export function split(text) {
  const lines = text.split("\n");
  const blocks = [];
  let at = 0;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  const lead = at < lines.length ? lines.slice(0, at).map((line) => `${line}\n`).join("") : text;
  while (at < lines.length) {
    const [kind, end] = blockAt(lines, at);
    let next = end;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    const source = lines.slice(at, end).join("\n");
    const through = lines.slice(at, next).join("\n") + (next < lines.length ? "\n" : "");
    blocks.push({ kind, source, gap: through.slice(source.length) });
    at = next;
  }
  return { lead, blocks };
}

function blockAt(lines, at) {
  const line = lines[at];
  if (FENCE.test(line)) return ["locked", endOfFence(lines, at)];
  if (isBox(line) || isNote(line)) return ["locked", endOfPushedIn(lines, at + 1)];
  if (isHeading(line)) return ["heading", at + 1];
  if (isRule(line)) return ["rule", at + 1];
  if (isSnippet(line)) return ["paragraph", at + 1];
  if (beginsList(lines, at, true)) return ["list", takeList(lines, at).end];
  if (HTML.test(line) && !INLINE_HTML.test(line)) return ["locked", endOfBlock(lines, at)];
  if (beginsTable(lines, at)) return ["table", endWhere(lines, at + 2, (row) => !row.includes("|"))];
  if (isQuote(line)) return ["quote", endWhere(lines, at + 1, (next, here) => isAnotherBlock(lines, here) && !isQuote(next))];
  if (isPicture(line)) return pictures(lines, at);
  if (EXPLANATION.test(line)) return ["locked", endOfExplanations(lines, at)];
  const end = endWhere(lines, at + 1, (next, here) => isAnotherBlock(lines, here) || isSnippet(next) || isPicture(next));
  const isExplained = lines.slice(at + 1, end).some((next) => EXPLANATION.test(next));
  return isExplained ? ["locked", endOfExplanations(lines, at)] : ["paragraph", end];
}

function isAnotherBlock(lines, at) {
  return beginsAnew(lines[at]) || beginsList(lines, at) || beginsTable(lines, at);
}

function endWhere(lines, from, isEnd) {
  let at = from;
  while (at < lines.length && !isBlank(lines[at]) && !isEnd(lines[at], at)) at += 1;
  return at;
}

const endOfBlock = (lines, at) => endWhere(lines, at, () => false);

function pictures(lines, at) {
  const end = endWhere(lines, at, (line) => !isPicture(line));
  return [end === at + 1 ? "picture" : "locked", end];
}

function endOfFence(lines, at) {
  const fence = FENCE.exec(lines[at])[1];
  for (let here = at + 1; here < lines.length; here += 1) {
    if (lines[here].replace(/^[ >]*/, "").trimEnd() === fence) return here + 1;
  }
  return lines.length;
}

/** A box, a note or an explanation goes on over blank lines with what is pushed in by four. */
function endOfPushedIn(lines, from) {
  let end = from;
  for (let here = from; here < lines.length; here += 1) {
    if (isBlank(lines[here])) continue;
    const goesOn = indentOf(lines[here]) >= 4 || (here > from && !isBlank(lines[here - 1]) && !beginsAnew(lines[here]) && indentOf(lines[here]) > 0);
    if (!goesOn) break;
    end = here + 1;
  }
  return end;
}

/** Words and explanations that follow one another are one block: they are one list on the page. */
function endOfExplanations(lines, at) {
  let end = endOfPushedIn(lines, endOfBlock(lines, at));
  for (;;) {
    let next = end;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    const block = lines.slice(next, endOfBlock(lines, next));
    if (!block.some((line) => EXPLANATION.test(line)) || beginsAnew(block[0])) return end;
    end = endOfPushedIn(lines, endOfBlock(lines, next));
  }
}
