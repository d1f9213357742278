// "Tekst": the plain textarea, with the same words in colours behind it, as OverType does it. OverType itself puts a
// <style> and inline styles on the page, which our CSP forbids, and reads CommonMark instead of our dialect.

import { element } from "./elements.js";
import { FENCE, isBox, isHeading, isNote, isQuote, isRule, marker } from "./markdown/lines.js";

const SIGNS =
  /(?<code>`[^`\n]+`)|(?<link>!?\[[^[\]\n]*\](?:\([^()\n]*\))?)|(?<marker>\{[^{}\n]*\})|(?<strong>(\*\*|__)(?=\S)[^\n]+?\5)|(?<sign>\\[!-/:-@[-`{-~]|[*~|])/g;

/** Lays the colours behind a textarea; {refresh, wrapper}. */
export function look(textarea) {
  const behind = element("pre", { "aria-hidden": "true", class: "editor-look" });
  const wrapper = element("div", { class: "editor-plain" });
  textarea.before(wrapper);
  wrapper.append(behind, textarea);
  const refresh = () => {
    if (wrapper.hidden) return;
    behind.replaceChildren(...coloured(textarea.value));
    textarea.style.height = "auto";
    textarea.style.height = `${textarea.scrollHeight + 2}px`; // no scrolling of its own: the two would come apart
  };
  textarea.addEventListener("input", refresh);
  new ResizeObserver(refresh).observe(wrapper);
  return { wrapper, refresh };
}

function coloured(text) {
  let fence = "";
  return text.split("\n").flatMap((line) => {
    const found = FENCE.exec(line);
    const isCode = fence || found;
    if (found) fence = fence ? (line.trim().startsWith(fence) ? "" : fence) : found[1];
    return [...(isCode ? [span("code", line)] : words(line)), "\n"];
  });
}

function words(line) {
  if (isHeading(line)) return [span("heading", line)];
  if (isRule(line) || isBox(line) || isNote(line)) return [span("sign", line)];
  const mark = marker(line)?.inner ?? (isQuote(line) ? line.indexOf(">") + 1 : 0);
  const parts = mark ? [span("sign", line.slice(0, mark))] : [];
  let at = mark;
  for (const found of line.slice(mark).matchAll(SIGNS)) {
    const kind = Object.keys(found.groups).find((name) => found.groups[name] !== undefined);
    parts.push(line.slice(at, mark + found.index), span(kind, found[0]));
    at = mark + found.index + found[0].length;
  }
  return [...parts, line.slice(at)];
}

const span = (kind, text) => element("span", { class: `look-${kind}`, text });
