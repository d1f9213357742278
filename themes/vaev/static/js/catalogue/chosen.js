// On the catalogue's plain pages and on a profile: choosing, the tray, and a search that takes the shortlist along.

import { withPicked } from "./picked.js";
import { closeOnEscape } from "./sheet.js";
import { picked, startTray } from "./tray.js";

startTray();
for (const sheet of document.querySelectorAll(".sheet-of-choices")) closeOnEscape(sheet);
document.getElementById("soegning")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const { action, elements } = event.currentTarget;
  location.assign(action + withPicked(`q=${encodeURIComponent(elements.q.value)}`, picked()));
});
