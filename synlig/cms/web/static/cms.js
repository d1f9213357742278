// What every page gains where scripts run. Nothing needs it: each form works as it stands.

import { keepDrafts } from "./autosave.js";

const errors = document.querySelector("[data-focus]");
if (errors) errors.focus();

// On a narrow screen the menu begins folded, so that the page's own heading is the first thing seen.
const fold = document.querySelector(".menu-fold");
if (fold && window.matchMedia("(max-width: 60rem)").matches) fold.open = false;

document.querySelectorAll("form[data-autosave]").forEach(keepDrafts);

// Five minutes before the session ends the page asks; an answer keeps it, and the page with what is typed on it.
const session = document.querySelector("[data-session-ends]");
if (session) {
  const soon = session.querySelector(".soon");
  const WARN_BEFORE = 5 * 60 * 1000;
  let timer;
  const wait = (ends) => {
    soon.replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(
      () => soon.append(session.querySelector("template").content.cloneNode(true)),
      Math.max(0, new Date(ends) - Date.now() - WARN_BEFORE),
    );
  };
  session.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = { method: "POST", body: new FormData(session), headers: { Accept: "application/json" } };
    const answer = await fetch(session.action, said);
    if (answer.ok && !answer.redirected) wait((await answer.json()).ends);
    else location.reload();
  });
  wait(session.dataset.sessionEnds);
}
