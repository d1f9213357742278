"""How an open page learns that the site was built again, and the pages shown while there is none."""

from __future__ import annotations

import hashlib
from pathlib import Path

from synlig.language import _

RELOAD = "/-/reload.js"
VERSION = "/-/version"
SCRIPT = b"""\
// Added by `build.py serve`, and by nothing else: shows the page anew when the site has been built again.
"use strict";
const shown = new URL(document.currentScript.src).search.slice(1);
async function look() {
  try {
    const answer = await fetch("/-/version", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== shown) {
      location.reload();
      return;
    }
  } catch {
    // The server was stopped; it may be started again.
  }
  setTimeout(look, 700);
}
look();
"""


def version_of(root: Path) -> str:
    """Changes with every release that is put out, whoever did it; a copy's folder keeps its name."""
    try:
        status = root.stat()
    except OSError:
        return "0"
    return hashlib.sha256(f"{root} {status.st_ino} {status.st_mtime_ns}".encode()).hexdigest()[:16]


def with_reload(page: bytes, version: str) -> bytes:
    head, end, tail = page.rpartition(b"</body>")
    script = f'<script src="{RELOAD}?{version}" defer></script>'.encode("ascii")
    return head + script + end + tail if end else tail + script


def no_site(*, has_failed: bool) -> bytes:
    if has_failed:
        mend = _("Fejlene står i terminalen. Når de er rettet, kommer hjemmesiden her.")
        return _small_page(_("Hjemmesiden kunne ikke bygges"), mend)
    return _small_page(_("Hjemmesiden bliver bygget"), _("Den kommer her, når den er færdig."))


def not_found() -> bytes:
    return _small_page(_("Siden findes ikke"), _("Begynd forfra på forsiden."))


def _small_page(title: str, text: str) -> bytes:
    return f"""\
<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
<body><h1>{title}</h1><p>{text}</p></body>
</html>
""".encode()
