// Before a file is sent: too large a one is told at once, and a picture is shown.

for (const input of document.querySelectorAll("input[type=file]")) {
  const shown = document.createElement("img");
  shown.className = "shown";
  shown.alt = "";
  shown.hidden = true;
  input.after(shown);
  input.addEventListener("change", () => {
    const [file] = input.files;
    const largest = Number(input.dataset.largest || Infinity);
    input.setCustomValidity(file && file.size > largest ? input.dataset.tooLarge : "");
    input.reportValidity();
    URL.revokeObjectURL(shown.src);
    shown.hidden = !file?.type.startsWith("image/");
    if (!shown.hidden) shown.src = URL.createObjectURL(file);
  });
}
