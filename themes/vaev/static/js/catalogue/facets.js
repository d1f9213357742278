// Which profiles fit what is chosen, and how many each further choice would give.

/** `{fitting, counts}`: a byte for each profile, and for each dimension the count of each choice, given what is chosen in
 * the others; where two choices mean both, given its own as well. `chosen` is a Set of ids for each dimension. */
export function select(index, chosen, isFound) {
  const { dimensions } = index;
  const fitting = new Uint8Array(index.size);
  const counts = dimensions.map(({ choices }) => new Uint32Array(choices.length));
  const active = dimensions.map((_dimension, at) => at).filter((at) => chosen[at].size > 0);
  for (let person = 0; person < index.size; person++) {
    if (!isFound(person)) continue;
    const failing = active.filter((at) => !fits(dimensions[at], chosen[at], person));
    if (failing.length > 1) continue;
    if (failing.length === 0) fitting[person] = 1;
    dimensions.forEach((dimension, at) => {
      const counted = failing.length === 0 || (failing[0] === at && !dimension.every);
      if (counted) for (const id of dimension.rows[person]) counts[at][id]++;
    });
  }
  return { fitting, counts };
}

function fits({ rows, every }, wanted, person) {
  const having = rows[person];
  if (!every) return having.some((id) => wanted.has(id));
  for (const id of wanted) if (!having.includes(id)) return false;
  return true;
}

/** What is chosen after a choice is turned on or off. A narrower choice takes the place of the wider one around it, and
 * gives the place back when it is turned off. */
export function toggle(dimension, chosen, id, isOn) {
  const next = new Set(chosen);
  const [, ...wider] = dimension.outwards[id];
  if (isOn) {
    for (const one of wider) next.delete(one);
    for (const one of chosen) if (dimension.outwards[one].includes(id)) next.delete(one);
    return next.add(id);
  }
  next.delete(id);
  const [around] = wider;
  const isAlone = ![...next].some((one) => dimension.outwards[one].includes(around));
  if (dimension.tree && around !== undefined && isAlone) next.add(around);
  return next;
}
