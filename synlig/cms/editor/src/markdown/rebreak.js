// Our authors put each sentence on a line of its own. The editor shows flowing text; when a paragraph is changed, its
// breaks go back to the words they stood between, so that a changed letter is one changed line.

const LONGEST = 1500;
const isSentence = /[.:!?][)»”"*_]*$/;

/** A written paragraph, broken where `before` was; `mayBegin` says of a rest whether a line may begin with it. */
export function broken(written, before, mayBegin) {
  const parts = written.split(/( |\n)/);
  const words = parts.filter((_, at) => at % 2 === 0);
  const gaps = parts.filter((_, at) => at % 2 === 1);
  const old = before.split(/[ \n]+/).filter(Boolean);
  if (words.length > LONGEST || old.length > LONGEST) return written;
  const isEnd = endsOfLines(before);
  const now = matched(old, words);
  isEnd.forEach((at) => {
    const [above, below] = [now[at], now[at + 1] === undefined ? undefined : now[at + 1] - 1];
    const gap = isSentence.test(old[at]) ? (above ?? below) : (below ?? above); // words put in end the line they follow
    const rest = words.slice(gap + 1).join(" ");
    if (gap !== undefined && gaps[gap] === " " && mayBegin(rest)) gaps[gap] = "\n";
  });
  return words.map((word, at) => word + (gaps[at] ?? "")).join("");
}

/** Which words stand last on a line, the last line's apart. */
function endsOfLines(text) {
  let count = 0;
  return text.split("\n").slice(0, -1).map((line) => (count += line.split(/ +/).filter(Boolean).length) - 1);
}

/** For each old word the place of the same word now: the longest common sequence. */
function matched(old, words) {
  const width = words.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = words.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        old[i] === words[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const found = [];
  for (let i = 0, j = 0; i < old.length && j < words.length; ) {
    if (old[i] === words[j]) found[i++] = j++;
    else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) i += 1;
    else j += 1;
  }
  return found;
}
