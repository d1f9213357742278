// Profiles as lines of type, set in the template's own markup.

import { make } from "./elements.js";
import { hyphenated } from "./picked.js";
import { say } from "./say.js";
import { pickButton } from "./tray.js";
import { weave } from "./weave.js";

const SHOWN_SKILLS = 3;

/** What stands first on a line. */
export function titleOf(index, person) {
  return index.titles[person] || tradeOf(index, person);
}

/** The occupation as it is shown. */
export function tradeOf(index, person) {
  return leafTitle(index, "fag", person) ?? say("no_trade");
}

/** The titles of what a profile has in a dimension, the narrowest, in the order of the profile. */
export function leafTitles(index, name, person, part = "full") {
  const dimension = index.dimension(name);
  return dimension ? dimension.leaves[person].map((id) => dimension.choices[id][part]) : [];
}

function leafTitle(index, name, person) {
  return leafTitles(index, name, person)[0];
}

/** One line; `reason` is a sentence that says why it is there, or nothing. */
export function personLine(index, person, reason) {
  const line = document.getElementById("linje").content.firstElementChild.cloneNode(true);
  const part = (name) => line.querySelector(`.person-${name}`);
  const number = index.numbers[person];
  part("weave").append(weave(index.cloths[person], index.groups[person]));
  const link = part("title").querySelector("a");
  link.href = link.dataset.home + number + "/";
  link.textContent = titleOf(index, person);
  if (index.titles[person]) part("trade").textContent = tradeOf(index, person);
  else part("trade").remove();
  setSkills(part("skills"), leafTitles(index, "kompetence", person).slice(0, SHOWN_SKILLS));
  setWhere(part("where"), index, person);
  part("number").querySelector(".tag").append(hyphenated(number));
  part("number").dataset.pickable = number;
  part("number").append(pickButton(number));
  if (reason) part("can").append(reason);
  return line;
}

function setSkills(list, skills) {
  if (skills.length === 0) return list.remove();
  list.replaceChildren(...skills.map((skill) => make("li", "", skill)));
}

function setWhere(place, index, person) {
  place.querySelector(".person-area").textContent = leafTitle(index, "omraade", person) ?? say("no_area");
  const when = leafTitle(index, "til-raadighed", person);
  if (when) place.querySelector(".person-when").textContent = say("begins", { when: when.toLowerCase() });
  else for (const part of place.querySelectorAll(".person-when, .visually-hidden")) part.remove();
}
