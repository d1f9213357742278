// Five minutes before the session ends the page says so, and can put it off where that is possible. Whatever keeps the
// session, in this window or in another of the same browser, sets the time anew. When it has ended, the page waits with
// what is typed on it until the same person has logged in again.

const WARN_BEFORE = 5 * 60;
const form = document.querySelector("[data-session]");
const others = new BroadcastChannel("session");
let shown = "";
let whose = "";
let timers = [];

// What the server says: whose it is, the seconds left, whether it goes on when something is done, and the words.
export function noteSession(note, isOurs = true) {
  if (!form || !note) return;
  const soon = note.goes_on ? "asks" : "tells";
  whose = note.whose;
  form.querySelector("[data-said]").textContent = note.said;
  timers.forEach(clearTimeout);
  timers = [at(note.left - WARN_BEFORE, soon), at(note.left, "over")];
  show(note.left > WARN_BEFORE ? "" : soon);
  if (isOurs) others.postMessage(note);
}

export const endSession = () => show("over");

const at = (seconds, what) => setTimeout(() => show(what), Math.max(0, seconds) * 1000);

// Only what is new, so that nothing is read aloud twice.
function show(what) {
  if (shown === what) return;
  shown = what;
  const template = form.querySelector(`template[data-when="${what}"]`);
  form.querySelector(".soon").replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
}

async function stay(event) {
  event.preventDefault();
  const said = { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } };
  const answer = await fetch(form.action, said);
  if (answer.ok && !answer.redirected) noteSession(await answer.json());
  else endSession();
}

// Logging in gives every form a new key; those on this page get it, so that what is typed can be sent as it stands.
// Not when somebody else has logged in: it would be sent in their name.
async function comeBack() {
  if (shown !== "over") return;
  const answer = await fetch("/formular-noegle/", { credentials: "same-origin" });
  if (answer.redirected || !answer.ok) return;
  const { key, session } = await answer.json();
  if (session.whose !== whose) return;
  for (const each of document.querySelectorAll("[name=csrfmiddlewaretoken]")) each.value = key;
  noteSession(session);
  for (const each of document.querySelectorAll("form[data-autosave]")) each.dispatchEvent(new Event("input"));
}

if (form) {
  form.addEventListener("submit", stay);
  window.addEventListener("focus", comeBack);
  others.addEventListener("message", ({ data }) => {
    if (shown !== "over" && data.whose === whose) noteSession(data, false);
  });
  noteSession(JSON.parse(form.dataset.session));
}
