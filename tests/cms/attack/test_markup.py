"""What an editor types is text on every page, also where an administrator meets it."""

from __future__ import annotations

import json
import re

from synlig.cms.desk import Desk
from synlig.cms.preview import render_fragment
from synlig.cms.roles import Role
from tests.cms.attack.conftest import Enter

EVIL = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>{{7*7}}"
NEWS = {"titel": EVIL, "dato": "2026-11-20", "resumé": EVIL, "body": EVIL}


def test_what_is_typed_is_text_wherever_it_is_shown(enter: Enter, desk: Desk) -> None:
    browser = enter(Role.WRITER, Role.PUBLISHER, Role.IT)
    browser.go("/nyheder/ny/")
    browser.send("/nyheder/ny/", begun_from="", do="keep", **NEWS)
    pages = [browser.go(place).content.decode() for place in ("/", "/nyheder/ny/")]
    pages.append(browser.send("/nyheder/ny/", begun_from="", **NEWS).content.decode())
    file = desk.content / "public/news/2026-11-20-ond.md"
    file.parent.mkdir(exist_ok=True)
    titel = json.dumps(EVIL)
    file.write_text(
        f"---\ntitel: {titel}\ndato: 2026-11-20\nresumé: {titel}\n---\n\n{EVIL}\n", encoding="utf-8"
    )
    name = "2026-11-20-ond"
    for place in (
        "/nyheder/",
        f"/nyheder/?q={EVIL}",
        f"/nyheder/ret/{name}/",
        f"/nyheder/slet/{name}/",
        f"/historik/public/news/{name}.md/",
        f"/udgave/1/public/news/{name}.md/",
        "/",
        "/kalender/",
        f"/hjaelp/?q={EVIL}",
        f"/billeder/?q={EVIL}",
        f"/log-ind/?next={EVIL}",
    ):
        pages.append(browser.go(place).content.decode())
    begun = "0" * 64
    pages.append(browser.send(f"/nyheder/ret/{name}/", **{**NEWS, "begun_from": begun}).content.decode())
    browser.send(f"/nyheder/slet/{name}/", begun_from=begun)

    assert [page for page in pages if "<img src=x" in page or "<script>alert" in page] == []
    assert all("49" not in page.partition("<h1>")[2].partition("</h1>")[0] for page in pages)


def test_names_for_a_script_are_no_page(enter: Enter, desk: Desk) -> None:
    """Titles go to the dialog as data: of a type that no browser shows, and with no address but our own."""
    writer = enter(Role.WRITER)

    for place in ("/vaelg/links/", "/vaelg/billeder/"):
        answer = writer.go(place)
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert all(each.get("address", "/").startswith("/") for each in answer.json())


def test_no_text_becomes_a_script() -> None:
    written = (
        "[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) <b onclick=x>c</b> ![d](data:text/html,x)"
    )

    html = render_fragment(written) or ""

    assert not re.search(r"<[^>]*(javascript|onclick|data:text|colon)", html, re.IGNORECASE)
