// What a line of the site's Markdown is, by the rules of synlig/pages/ (danish_lists, ordinals, standing_lines).
// Both must agree: tests/cms/editor reads the same texts with both.

const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");
const COUNTED = new Set(
  ("behandling del division gang halvår halvleg juledag klasse kvartal plads præmie pinsedag påskedag runde sal sæson " +
    "udgave verdenskrig mandag tirsdag onsdag torsdag fredag lørdag søndag").split(" "),
);
const MARKER = /^( *)(?:(\d{1,9})([.)])|[-*+])( +|$)(.*)$/;
const AHEAD = 40;

export const FENCE = /^[ >]*(`{3,}(?=[^`]*$)|~{3,})/;
export const PICTURE = /^ {0,3}!\[([^\]\n]{0,300})\]\(\s*<?([^)\s>"]{1,200})>?(?:\s+"([^"\n]{0,300})")?\s*\)\s*$/;
const SNIPPET = /^ {0,3}\{\s{0,9}(?!person\b)[a-zæøå]{1,30}\s{0,9}(?::[^{}\n]{0,100})?\}\s*$/i;
const RULE = /^ *([-*_])(?: *\1){2,} *$/;
const HEADING = /^ *#{1,6}(?: .*)?$/;
const BOX = /^ *!!! ?[\w-]/;
const NOTE = /^ {0,3}\[\^?[^[\]\n]+\]:/;
const QUOTE = /^ {0,3}>/;
const TABLE_RULE = /^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

export const isBlank = (line) => line.trim() === "";
export const indentOf = (line) => line.length - line.trimStart().length;
export const isRule = (line) => RULE.test(line);
export const isHeading = (line) => HEADING.test(line);
export const isBox = (line) => BOX.test(line);
export const isNote = (line) => NOTE.test(line);
export const isQuote = (line) => QUOTE.test(line);
export const isSnippet = (line) => SNIPPET.test(line);
export const isPicture = (line) => PICTURE.test(line);

/** Whether a line ends every text above it. */
export function beginsAnew(line) {
  return isRule(line) || isHeading(line) || isBox(line) || isNote(line) || isQuote(line) || FENCE.test(line);
}

export function beginsTable(lines, at) {
  const below = lines[at + 1] ?? "";
  return lines[at].includes("|") && below.includes("|") && TABLE_RULE.test(below);
}

/** `12. `, `1) `, `- `: {column, number, sign, inner, rest}, or null. */
export function marker(line) {
  const found = isRule(line) ? null : MARKER.exec(line);
  if (!found) return null;
  const [, before, number, sign = null, space, rest] = found;
  const mark = before.length + (number ? number.length + 1 : 1);
  const gap = space.length;
  return {
    column: before.length,
    number: number === undefined ? null : Number(number),
    sign,
    inner: mark + (gap >= 1 && gap <= 4 ? gap : 1),
    rest,
  };
}

function isMonth(word) {
  const name = word.toLowerCase();
  return MONTHS.some((month) => name === month || name === month.slice(0, 3)) || name === "sept";
}

/** Whether what follows `12. ` makes it a date; `maj`, `5. 2026` and `og 13. juni` do. */
export function isDate(rest) {
  const day = /^\d{1,2}\.\s*(?:(\d{1,2}\.)|([a-zæøå]*))/i.exec(rest);
  if (day) return !day[1] && !isMonth(day[2] ?? "");
  if (/^(?:og|eller|til|-|–)\s*\d{1,2}\./.test(rest)) return true;
  const word = /^[a-zæøå]+/i.exec(rest)?.[0];
  if (!word || !isMonth(word)) return false;
  return word[0] === word[0].toLowerCase() || /^\.?\s+\d{4}\b/.test(rest.slice(word.length));
}

/** Whether `1. ` counts what follows (`1. kvartal`), and is no item. */
export function isCounted(rest) {
  const word = /^[a-zæøå]+/i.exec(rest)?.[0];
  return word !== undefined && COUNTED.has(word.toLowerCase());
}

/** Whether a line begins a list; `lines` go on past blank ones. `isFirst`: no text stands right above it. */
export function beginsList(lines, at, isFirst = false) {
  const found = marker(lines[at]);
  if (!found) return false;
  if (found.sign !== ".") return true;
  if (isDate(found.rest)) return false;
  if (isFollowed(lines, at, found)) return true;
  if (found.number !== 1 || isCounted(found.rest)) return false;
  const above = lines[at - 1] ?? "";
  return isFirst || isBlank(above) || isRule(above) || isHeading(above) || above.trimEnd().endsWith(":");
}

function isFollowed(lines, at, first) {
  for (let next = at + 1; next < Math.min(lines.length, at + 1 + AHEAD); next += 1) {
    const line = lines[next];
    if (isBlank(line) || indentOf(line) > first.column) continue;
    const found = indentOf(line) === first.column ? marker(line) : null;
    if (found && found.sign === first.sign) return found.number === first.number + 1 && !isDate(found.rest);
    if (indentOf(line) < first.column || isBlank(lines[next - 1])) return false;
  }
  return false;
}
