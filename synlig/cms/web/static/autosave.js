// What is being written is kept as a draft on the server, two seconds after the last key and when the page is left. So a
// browser that crashes, a session that runs out and a server that stops lose nothing. Saving is still the writer's own act.
// While nobody answers it is tried again and again, and the form is not sent: the browser would leave the page with it.

import { endSession, noteSession } from "./session.js";

const PAUSE = 2000;
const AGAIN = 10000;

export function keepDrafts(form) {
  const said = form.querySelector("[data-saved]");
  let waits = 0;
  let kept = asSent(form);
  let isSaving = false;
  let isDown = false;

  const keep = async () => {
    window.clearTimeout(waits);
    const now = asSent(form);
    if (now === kept && !isDown) return;
    const answer = await fetch(form.action || window.location.href, request(form)).catch(() => null);
    if (answer?.redirected || answer?.status === 403) return endSession();
    isDown = !answer || answer.status >= 502; // that is what a proxy says when there is nobody behind it
    if (!answer?.ok) return later();
    const told = await answer.json();
    tell(said, told);
    said.classList.remove("wrong");
    noteSession(told.session);
    kept = now;
  };

  const later = () => {
    window.clearTimeout(waits);
    if (said.textContent !== said.dataset.failed) said.textContent = said.dataset.failed; // read aloud once
    said.classList.add("wrong");
    waits = window.setTimeout(keep, AGAIN);
  };

  form.addEventListener("input", () => {
    window.clearTimeout(waits);
    waits = window.setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    window.clearTimeout(waits);
    if (!isDown) isSaving = true;
    else event.preventDefault(), keep();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !isSaving) keep();
  });
}

function asSent(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

function request(form) {
  const body = new FormData(form);
  body.set("do", "keep");
  return { method: "POST", body, keepalive: asSent(form).length < 60000, credentials: "same-origin" };
}

// That it is kept; and what could not be published so, with the way to it. The focus stays where one writes.
function tell(said, { kept, wrong, place }) {
  const words = document.createElement(place ? "a" : "span");
  words.textContent = wrong;
  if (place) words.href = place;
  said.replaceChildren(...(wrong ? [`${kept} `, words] : [kept]));
}
