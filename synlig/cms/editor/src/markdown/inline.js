// The text of a paragraph: from Markdown to Tiptap's JSON. What the editor has no button for ({person: id}, [^note],
// HTML) becomes a chip that keeps its source. Null where emphasis is not plain: the block is then locked.

const ADDRESS =
  /(?<![\w.+@/-])(?:(?:https?:\/\/|www\.)[^\s<>"”»]{1,2000}|[\w+-][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@]))/iy;
const RULES = [
  ["break", /(?:\\|(?<! ) {2,})\n */y],
  ["chip", /\\[[\]{}]/y],
  ["escape", /\\([!-/:-@[-`{-~])/y],
  ["code", /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y],
  ["chip", /\{[^{}\n]*\}/y],
  ["chip", /\[\^[^[\]\n]+\]/y],
  ["chip", /!\[(?:[^[\]]|\[[^[\]]*\])*\]\([^()\n]*\)/y],
  ["link", /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*((?:[^\s()<>"]|\([^\s()]*\))+)(?:\s+"([^"\n]*)")?\s*\)/y],
  ["chip", /\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()\n]*\)|\s?\[[^[\]]*\])/y],
  ["chip", /<(?:[a-z/!][^<>\n]*)>/iy],
  ["chip", /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy],
  ["text", ADDRESS],
  ["run", /\*+|_+|~~+/y],
  ["text", /\s*\n\s*/y],
];
const MARKS = { "*1": ["italic"], "*2": ["bold"], "*3": ["bold", "italic"], "~2": ["strike"] };

/** The content of a paragraph, or null. `inTable`: `<br>` is a new line, and `\|` a stroke. */
export function readInline(source, { inTable = false } = {}) {
  const tokens = tokensOf(source, inTable);
  return tokens && nodesOf(tokens, []);
}

function tokensOf(source, inTable) {
  const tokens = [];
  let plain = "";
  const flush = () => {
    if (plain) tokens.push({ type: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < source.length; ) {
    const [type, found] = ruleAt(source, at);
    if (!type) {
      plain += source[at];
      at += 1;
      continue;
    }
    at += found[0].length;
    if (type === "escape") plain += found[1];
    else if (type === "text") plain += found[0].includes("\n") ? " " : found[0];
    else {
      flush();
      tokens.push(token(type, found, source, inTable));
    }
  }
  flush();
  return tokens.includes(null) ? null : tokens;
}

function ruleAt(source, at) {
  for (const [type, pattern] of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) return [type, found];
  }
  return [null, null];
}

function token(type, found, source, inTable) {
  const [whole, first, second, third] = found;
  if (type === "code") return { type, text: second.replace(/\s*\n\s*/g, " ") };
  if (type === "link") {
    const inside = readInline(first);
    return inside && inside.length ? { type, inside, href: unescape(second), title: third ?? null } : null;
  }
  if (type === "run") return run(whole, source, found.index);
  if (type === "chip" && inTable && /^<br ?\/?>$/i.test(whole)) return { type: "break" };
  return { type, source: whole };
}

const unescape = (address) => address.replace(/\\([!-/:-@[-`{-~])/g, "$1");

function run(whole, source, at) {
  const before = source[at - 1] ?? " ";
  const after = source[at + whole.length] ?? " ";
  const isInWord = whole[0] === "_" && /[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after);
  const opens = !/\s/.test(after) && !isInWord;
  const closes = !/\s/.test(before) && !isInWord;
  if (!opens && !closes) return { type: "text", text: whole };
  const char = whole[0] === "_" ? "*" : whole[0];
  return MARKS[char + whole.length] ? { type: "run", sign: whole[0], char, length: whole.length, opens, closes } : null;
}

/** Tiptap's nodes; marks are those that are open, innermost last. */
function nodesOf(tokens) {
  const nodes = [];
  const open = [];
  const marks = () => open.flatMap((each) => MARKS[each.char + each.length]).map((type) => ({ type }));
  for (const each of tokens) {
    if (each.type === "run") {
      if (!turn(each, open)) return null;
    } else if (each.type === "break") nodes.push({ type: "hardBreak" });
    else if (each.type === "chip") nodes.push({ type: "chip", attrs: { source: each.source } });
    else if (each.type === "code") nodes.push(text(each.text, [...marks(), { type: "code" }]));
    else if (each.type === "link") {
      const link = { type: "link", attrs: { href: each.href, title: each.title } };
      for (const inner of each.inside) {
        if (inner.type !== "text") return null;
        nodes.push(text(inner.text, [...marks(), ...(inner.marks ?? []), link]));
      }
    } else nodes.push(text(each.text, marks()));
  }
  return open.length ? null : nodes;
}

const text = (words, marks) => ({ type: "text", text: words, ...(marks.length ? { marks } : {}) });

function turn(run, open) {
  let left = run.length;
  while (run.closes && left && open.length && open.at(-1).sign === run.sign && open.at(-1).length <= left) {
    left -= open.pop().length;
  }
  if (!left) return true;
  if (left !== run.length || !run.opens) return false;
  open.push({ ...run });
  return true;
}
