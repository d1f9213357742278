// What every page gains where scripts run. Nothing needs it: each form works as it stands.

import { keepDrafts } from "./autosave.js";
import "./session.js";

const errors = document.querySelector("[data-focus]");
if (errors) errors.focus();

// On a narrow screen the menu begins folded, so that the page's own heading is the first thing seen.
const fold = document.querySelector(".menu-fold");
if (fold && window.matchMedia("(max-width: 60rem)").matches) fold.open = false;

document.querySelectorAll("form[data-autosave]").forEach(keepDrafts);

