// Choosing profiles: a button on each line, and a tray below that gathers them.

import { make } from "./elements.js";
import { MOST_PICKED, hyphenated, readPicked, withPicked } from "./picked.js";
import { say, sayCount } from "./say.js";

const tray = document.getElementById("bakke");
const home = tray && new URL(tray.dataset.home, document.baseURI);
let standing = []; // the numbers shown last

/** The numbers chosen now. */
export function picked() {
  return readPicked(location.search);
}

/** Set the chosen numbers: in the address, on every button, and in the tray. */
export function setPicked(numbers) {
  history.replaceState(history.state, "", location.pathname + withPicked(location.search, numbers) + location.hash);
  showPicked();
}

/** Bring buttons and tray in line with the address. */
export function showPicked() {
  const numbers = picked();
  standing = numbers;
  leaveWithEntry(numbers);
  for (const button of document.querySelectorAll("[data-pick]")) {
    const isPicked = numbers.includes(button.dataset.pick);
    button.setAttribute("aria-pressed", String(isPicked));
    showWayDown(button, isPicked);
  }
  showTray(numbers);
}

/** For the page that Back or Forward leads to. Browsers hide a page's address from the others where no referrer is sent,
 * so the numbers stand beside it in this tab's history, too: never more than in that entry's own address. */
function leaveWithEntry(numbers) {
  globalThis.navigation?.updateCurrentEntry({ state: { picked: numbers } });
}

/** After Back or Forward the shortlist is what it was on the page left; this page's address is older. */
function takeAlong() {
  const { navigationType, from } = globalThis.navigation?.activation ?? {};
  const left = navigationType === "traverse" ? from?.getState()?.picked : undefined;
  if (left) setPicked(left);
  else showPicked();
}

/** A button that chooses a profile, and lets go of it again. */
export function pickButton(number) {
  const button = make("button", "pick", say("pick"));
  button.type = "button";
  button.dataset.pick = number;
  button.setAttribute("aria-pressed", String(picked().includes(number)));
  button.append(make("span", "visually-hidden", ` ${hyphenated(number)}`));
  return button;
}

/** After a chosen one, a link for the keyboard: the tray stands last on the page, and in sight all the time. */
function showWayDown(button, isPicked) {
  const way = button.nextElementSibling;
  if (!isPicked) way?.remove();
  else if (!way) {
    const link = make("a", "to-tray", say("to_tray"));
    link.href = `#${tray.id}`;
    button.after(link);
  }
}

function onWayDown(event) {
  if (!event.target.closest(".to-tray")) return;
  event.preventDefault();
  tray.querySelector("a").focus();
}

/** A link within the catalogue takes the shortlist along when somebody is about to follow or copy it (a page has a thousand),
 * and the search where one looks on from it. */
function carry(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || link.getAttribute("href").startsWith("#")) return;
  const address = new URL(link.href);
  if (address.origin !== home.origin || !address.pathname.startsWith(home.pathname)) return;
  const isOwn = link.hasAttribute("data-own-question");
  const search = link.closest("main, .breadcrumb") ? location.search : "";
  address.search = withPicked(isOwn ? address.search : search, picked());
  link.href = address.href;
}

function showTray(numbers) {
  tray.hidden = numbers.length === 0;
  tray.querySelector("[data-count]").textContent = numbers.length ? sayCount("picked", numbers.length) : "";
  const names = numbers.map(hyphenated);
  const mail = tray.querySelector("[data-mail]");
  const subject = say("mail_subject", { numbers: names.join(", ") });
  const body = say("mail_body", { numbers: names.join("\n") });
  mail.href = `${mail.dataset.mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function onPick(event) {
  const button = event.target.closest("[data-pick]");
  if (!button) return;
  const [number, numbers] = [button.dataset.pick, picked()];
  const next = numbers.includes(number) ? numbers.filter((one) => one !== number) : [...numbers, number];
  if (next.length <= MOST_PICKED) setPicked(next);
  else tray.querySelector("[data-count]").textContent = say("too_many", { number: MOST_PICKED });
}

/** Start: buttons on the lines that the page came with, and the tray. */
export function startTray() {
  for (const place of document.querySelectorAll("[data-pickable]")) {
    if (!place.querySelector("[data-pick]")) place.append(pickButton(place.dataset.pickable));
  }
  for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
  for (const sign of ["pointerdown", "focusin", "click"]) document.addEventListener(sign, carry, { capture: true });
  document.addEventListener("click", onPick);
  document.addEventListener("click", onWayDown);
  tray.querySelector("[data-let-go]").addEventListener("click", () => {
    setPicked([]);
    const main = document.getElementById("indhold");
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  addEventListener("popstate", () => setPicked(standing));
  addEventListener("pageshow", (event) => event.persisted && takeAlong());
  takeAlong();
}
