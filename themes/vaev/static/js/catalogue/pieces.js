// Long work in short pieces, so that the page answers while it is done. Work is a generator, and stops at each `yield`.

/** Milliseconds: a quarter of the time between two pictures; a slow phone, or a busy one, then still shows the next. */
const PIECE = 4;

/** Let the page answer first. */
export function breath() {
  return new Promise((go) => setTimeout(go));
}

/** Do some work piece by piece; the promise gives what it makes. */
export async function inPieces(work) {
  for (;;) {
    await breath();
    const until = performance.now() + PIECE;
    while (performance.now() < until) {
      const { done, value } = work.next();
      if (done) return value;
    }
  }
}

/** Do all of it now. */
export function atOnce(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
