// The sheet of choices that opens on a narrow screen: Esc closes it, as it does everything else that opens.

/** Esc anywhere in the sheet closes it, and goes back to what opened it. On a wide screen nothing is to be closed. */
export function closeOnEscape(sheet) {
  const summary = sheet.querySelector("summary");
  sheet.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !sheet.open || !summary.checkVisibility()) return;
    sheet.open = false;
    summary.focus();
  });
}
