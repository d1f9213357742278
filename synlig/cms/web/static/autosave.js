// What is being written is kept as a draft on the server, two seconds after the last key and when the page is left. So a
// browser that crashes, a session that runs out and a server that stops lose nothing. Saving is still the writer's own act.
// A form is kept once more before it is sent: the browser leaves the page with what is typed, whether anybody answers or
// not. Where nobody does it is not sent, and can be again. Nothing is left behind in the browser.

import { endSession, noteSession } from "./session.js";

const PAUSE = 2000;
const AGAIN = 10000;
const PATIENCE = 20000;

export function keepDrafts(form) {
  const said = form.querySelector("[data-saved]");
  const again = form.querySelector("[data-again]");
  let waits = 0;
  let kept = asSent(form);
  let asked = null; // the answer that is on its way
  let pressed = null;
  let isWanted = false; // the writer pressed a button, and nobody answered
  let isAsking = false;
  let isAnswered = false;
  let isSent = false;
  let isDown = false;

  const ask = async () => {
    const now = asSent(form);
    const answer = await fetch(form.action, request(form)).catch(() => null);
    isDown = !answer || answer.status >= 502; // that is what a proxy says when there is nobody behind it
    if (answer?.ok && !answer.redirected) kept = now;
    return answer;
  };

  const keep = async () => {
    window.clearTimeout(waits);
    if (asSent(form) === kept && !isDown) return;
    const answer = await (asked = ask());
    if (isAsking || isSent) return;
    if (answer?.redirected || answer?.status === 403) return endSession();
    if (!answer?.ok) return later();
    const told = await answer.json();
    tell(said, told, isWanted ? said.dataset.back : "");
    said.classList.remove("wrong");
    noteSession(told.session);
  };

  const later = () => {
    window.clearTimeout(waits);
    const words = isWanted ? said.dataset.unsent : said.dataset.failed;
    if (said.textContent !== words) said.textContent = words; // read aloud once
    said.classList.add("wrong");
    again.hidden = !isWanted;
    waits = window.setTimeout(keep, AGAIN);
  };

  const send = async (button) => {
    window.clearTimeout(waits);
    pressed = button;
    isAsking = true;
    said.textContent = said.dataset.sending;
    await asked; // or it would come behind, and leave a draft of what is saved
    await (asked = ask());
    isAsking = false;
    isWanted = isDown;
    if (isDown) return later();
    isAnswered = true;
    form.requestSubmit(button);
    isAnswered = false;
  };

  form.addEventListener("input", () => {
    window.clearTimeout(waits);
    waits = window.setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    isSent = isAnswered;
    if (isSent) return;
    event.preventDefault();
    if (!isAsking) send(event.submitter);
  });
  again.addEventListener("click", () => form.requestSubmit(pressed));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !isSent && !isAsking) keep();
  });
  window.addEventListener("beforeunload", (event) => {
    if (isDown && !isSent && asSent(form) !== kept) event.preventDefault(); // the browser asks, in its own words
  });
}

function asSent(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

function request(form) {
  const body = new FormData(form);
  body.set("do", "keep");
  const keepalive = asSent(form).length < 60000;
  return { method: "POST", body, keepalive, credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) };
}

// That it is kept; and what could not be published so, with the way to it. The focus stays where one writes.
function tell(said, { kept, wrong, place }, more) {
  const words = document.createElement(place ? "a" : "span");
  words.textContent = wrong;
  if (place) words.href = place;
  said.replaceChildren([kept, more].filter(Boolean).join(" "), ...(wrong ? [" ", words] : []));
}
