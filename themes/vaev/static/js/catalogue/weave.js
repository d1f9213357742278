// The cloth of a profile, drawn from its plan as synlig/pages/weave.py draws it.

const SVG = "http://www.w3.org/2000/svg";
const THREADS = 16;
/** As they are packed in the index. */
const TREADLES = "bcdf";
const NAMES = { n: "natural", l: "light", m: "mid", d: "deep", s: "spark" };

/** The cloth as an <svg>; `plan` is threading, treadling, tie-up, warp and weft. */
export function weave(plan, group) {
  const [threading, treadling, tieUp, warp, weft] = plan;
  const lifted = tieUp.split(" ");
  const isOver = (column, row) =>
    lifted[TREADLES.indexOf(treadling[row % treadling.length])].includes(threading[column % threading.length]);
  const svg = element("svg", {
    class: `weave weave-${group}`,
    viewBox: `-.5 -.5 ${THREADS} ${THREADS}`,
    width: THREADS * 4,
    height: THREADS * 4,
    "aria-hidden": "true",
    focusable: "false",
  });
  const threads = element("g", { fill: "none", "stroke-width": ".86", "stroke-linecap": "round" });
  threads.append(
    ...paths("weft", weft, (row) => stretches((column) => !isOver(column, row), (from, to) => `M${from} ${row}h${to - from}`)),
    ...paths("warp", warp, (column) => stretches((row) => isOver(column, row), (from, to) => `M${column} ${from}v${to - from}`)),
  );
  svg.append(element("path", { class: "ground", d: `M-.5-.5h${THREADS}v${THREADS}h-${THREADS}z` }), threads);
  return svg;
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The threads gathered into one path for each colour. */
function paths(kind, colours, draw) {
  const gathered = new Map();
  for (let thread = 0; thread < THREADS; thread++) {
    const colour = NAMES[colours[thread % colours.length]];
    gathered.set(colour, (gathered.get(colour) ?? "") + draw(thread));
  }
  return [...gathered].filter(([, d]) => d).map(([colour, d]) => element("path", { class: `${kind} ${colour}`, d }));
}

function stretches(isOnTop, draw) {
  let drawn = "";
  for (let from = 0; from < THREADS; from++) {
    if (!isOnTop(from)) continue;
    let to = from;
    while (to + 1 < THREADS && isOnTop(to + 1)) to++;
    drawn += draw(from, to);
    from = to;
  }
  return drawn;
}
