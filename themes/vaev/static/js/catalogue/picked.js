// The shortlist: CV numbers in the page's address and nowhere else, carried along every link within the catalogue.

const PARAMETER = "valgte";
export const MOST_PICKED = 24;
const LOOKS_LIKE_A_NUMBER = /^[0-9A-HJKMNP-TV-Z]{9}$/;

/** The numbers in an address, without hyphens, each once, as Crockford's base 32 reads them; what is no number is not there. */
export function readPicked(search) {
  const text = new URLSearchParams(search).get(PARAMETER) ?? "";
  const asked = text.slice(0, 1000).toUpperCase().replace(/-/g, "").replace(/O/g, "0").replace(/[IL]/g, "1").split(",");
  return [...new Set(asked.filter((one) => LOOKS_LIKE_A_NUMBER.test(one)))].slice(0, MOST_PICKED);
}

/** An address's question, with these numbers in place of those it had. */
export function withPicked(search, picked) {
  const parts = search.replace(/^\?/, "").split("&").filter((part) => part && !part.startsWith(`${PARAMETER}=`));
  if (picked.length) parts.push(`${PARAMETER}=${picked.join(",")}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/** As it is read aloud: `K7QX-2M4P-H`. */
export function hyphenated(number) {
  return `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`;
}
