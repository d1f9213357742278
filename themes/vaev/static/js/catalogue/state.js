// What is asked and chosen, as it stands in the address: nothing is kept anywhere else.

import { LONGEST_QUERY } from "./search.js";

const SORTS = ["", "nyeste", "titel"];
const MOST_PAGES = 1000;

/** The state that an address asks for, and `isOdd`, where part of it could not be understood and was left out. */
export function readState(index, search) {
  const parameters = new URLSearchParams(search);
  const query = parameters.get("q") ?? "";
  const [sort, page] = [parameters.get("orden") ?? "", Number(parameters.get("side") ?? "1")];
  const chosen = index.dimensions.map((dimension) => readChoices(dimension, parameters.get(dimension.name)));
  const isPage = Number.isInteger(page) && page > 0 && page < MOST_PAGES;
  return {
    query: query.slice(0, LONGEST_QUERY),
    chosen: chosen.map(({ ids }) => ids),
    sort: SORTS.includes(sort) ? sort : "",
    page: isPage ? page : 1,
    isOdd: query.length > LONGEST_QUERY || chosen.some(({ isOdd }) => isOdd) || !SORTS.includes(sort) || !isPage,
  };
}

function readChoices(dimension, text) {
  const asked = text ? text.split(",").slice(0, dimension.choices.length) : [];
  const ids = asked.map((slug) => dimension.choices.findIndex((choice) => choice.slug === slug));
  return { ids: new Set(ids.filter((id) => id >= 0)), isOdd: ids.includes(-1) };
}

/** The address of a state: `""`, or `"?q=..."`. Commas stay commas, so that people can read it. */
export function writeState(index, { query, chosen, sort, page }, picked) {
  const parts = [["q", query.trim()]];
  index.dimensions.forEach((dimension, at) => {
    parts.push([dimension.name, [...chosen[at]].map((id) => dimension.choices[id].slug).join(",")]);
  });
  parts.push(["orden", sort], ["side", page > 1 ? String(page) : ""], ["valgte", picked.join(",")]);
  const said = parts.filter(([, value]) => value).map(([name, value]) => `${name}=${escape(value)}`);
  return said.length ? `?${said.join("&")}` : "";
}

function escape(value) {
  return encodeURIComponent(value).replace(/%2C/g, ",").replace(/%20/g, "+");
}
