// How far a publishing is, without the page being asked for again; when it ends, the page shows how.

const line = document.querySelector("[data-progress]");

async function look() {
  try {
    const answer = await fetch(line.dataset.progress, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return window.location.reload();
    const said = await answer.json();
    if (said.state !== "running") return window.location.reload();
    if (said.step && said.step !== line.textContent) line.textContent = said.step;
  } catch {
    // The CMS was stopped for a moment; the run goes on without it.
  }
  window.setTimeout(look, 1500);
}

if (line) window.setTimeout(look, 1500);
