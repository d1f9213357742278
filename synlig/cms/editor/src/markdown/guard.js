// Whether a block, written anew, still says all it said. What does not is kept as it is written.

/** Whether two texts differ in nothing but in how the same is written: blanks, marks of items and emphasis, backslashes. */
export const saysTheSame = (one, other) => bare(one) === bare(other);

function bare(text) {
  const lines = text.replace(/\\([!-/:-@[-`{-~])/g, "$1").split("\n").map((line) =>
    line
      .replace(/^( *)[*+](?= )/, "$1-")
      .replace(/^( *)\d+[.)](?= )/, "$11.")
      .replace(/^( *#+ .*?) #+ *$/, "$1")
      .replace(/^[ |:-]+$/, (strokes) => (strokes.includes("|") ? strokes.replace(/-+/g, "-") : strokes))
      .replace(/^ *([-*_])(?: *\1){2,} *$/, "---")
      .replace(/^[ >]*/, (marks) => marks.replace(/ /g, "")),
  );
  return lines
    .join("\n")
    .replace(/^\|?(.*?)\|?$/gm, "$1")
    .replace(/<br ?\/?>/gi, "<br>")
    .replace(/[*_~\\]/g, "")
    .replace(/%28|%29|\s/g, (sign) => ({ "%28": "(", "%29": ")" })[sign] ?? "");
}
