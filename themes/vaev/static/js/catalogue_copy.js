// Beside a CV number: a button that copies it. Where a browser cannot, there is none.

for (const number of document.querySelectorAll("[data-copy]")) {
  if (navigator.clipboard) number.after(makeButton(number.dataset));
}

function makeButton({ copy, copyLabel, copyDone }) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copyLabel;
  const said = document.createElement("span");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(copy);
    button.textContent = said.textContent = copyDone;
  });
  const both = document.createDocumentFragment();
  both.append(button, said);
  return both;
}
