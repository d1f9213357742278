// One list, line by line, as `_List` in synlig/pages/danish_lists.py takes it.

import { beginsAnew, beginsList, indentOf, isBlank, isCounted, isDate, marker } from "./lines.js";

/**
 * The list that begins at a line.
 *
 * {end, items, isLoose, start, sign}: `end` is the line after its last; an item is its lines, without the mark and pushed out;
 * `start` is null for bullets.
 */
export function takeList(lines, at) {
  const first = marker(lines[at]);
  const list = { first, items: [], isLoose: false };
  let state = begin(list, first, false);
  let end = at + 1;
  let afterBlank = false;
  for (let here = at + 1; here < lines.length; here += 1) {
    const line = lines[here];
    if (isBlank(line)) {
      state.lines.push("");
      afterBlank = true;
      continue;
    }
    const found = marker(line);
    if (isInside(line, state)) {
      state.lines.push(line.slice(state.inner));
    } else if (found && goesOn(found, list.first, state.last)) {
      state = begin(list, found, afterBlank);
    } else if (afterBlank || beginsAnew(line) || (found && isAnother(found, list.first, lines, here))) {
      break;
    } else {
      state.lines.push(line.trimStart());
    }
    afterBlank = false;
    end = here + 1;
  }
  const items = list.items.map((item) => item.join("\n").replace(/^\n+|\n+$/g, ""));
  return { end, items, isLoose: list.isLoose, start: first.number, sign: first.sign };
}

function begin(list, found, afterBlank) {
  list.isLoose ||= afterBlank;
  const lines = [found.rest];
  list.items.push(lines);
  return { lines, last: found, inner: null };
}

function isInside(line, state) {
  const indent = indentOf(line);
  if (state.inner === null) {
    const isNearer = state.last.column + 2 <= indent && indent < state.last.inner;
    state.inner = isNearer ? indent : state.last.inner;
  }
  return indent >= state.inner;
}

function goesOn(found, first, last) {
  if (found.sign !== first.sign || (found.sign === "." && isDate(found.rest))) return false;
  if (found.number === null || last.number === null) return true;
  return (
    found.number === last.number + 1 || (found.number === 1 && last.number === 1 && !isCounted(found.rest))
  );
}

function isAnother(found, first, lines, at) {
  return !(found.sign === "." && first.sign === ".") && beginsList(lines, at);
}
