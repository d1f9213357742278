"""The frame of a preview: it can do nothing, and nobody but who is logged in sees what is in it."""

from __future__ import annotations

import pytest
from PIL import Image

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.attack.conftest import Enter
from tests.cms.browser import Browser
from tests.cms.clock import Clock

SITE = "/forhaandsvisning/site/"


@pytest.fixture
def picture(desk: Desk) -> str:
    """A picture that somebody laid there by hand, and that no build has made bare."""
    folder = desk.content / "public" / "assets"
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (8, 8)).save(folder / "havnen.jpg")
    return f"{SITE}assets/havnen.jpg"


def test_a_picture_that_is_not_out_is_shown_to_nobody_outside(
    enter: Enter, picture: str, clock: Clock
) -> None:
    outside = Browser(clock)

    assert outside.go(picture).headers["Content-Type"].startswith("text/html")
    assert outside.place == "/log-ind/"
    assert enter(Role.WRITER).go(picture).headers["Content-Type"] == "image/jpeg"


def test_whatever_the_site_holds_runs_no_script_here(enter: Enter, desk: Desk) -> None:
    out = desk.output / "current"
    out.mkdir(parents=True)
    for name in ("index.html", "billede.svg", "feed.xml", "fremmed.js"):
        (out / name).write_text("<script>alert(1)</script>", encoding="utf-8")
    writer = enter(Role.WRITER)

    for name in ("index.html", "billede.svg", "feed.xml", "fremmed.js"):
        policy = writer.go(SITE + name).headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert policy.endswith("sandbox allow-same-origin")


def test_a_page_is_seen_in_the_theme_though_no_site_is_out(enter: Enter) -> None:
    writer = enter(Role.WRITER)

    style = writer.go(f"{SITE}tema/00000000/css/site.css")

    assert style.headers["Content-Type"].startswith("text/css")
    assert len(style.content) > 1000
    for path in ("tema/0/css/nej.css", "tema/0/../../base.html", "tema/0", "tema/0/templates/base.html"):
        assert writer.go(SITE + path).status_code == 404, path


def test_a_link_in_the_content_leads_to_no_file_outside(enter: Enter, desk: Desk, picture: str) -> None:
    secret = desk.folder / "secret"
    secret.write_text("hemmeligt", encoding="ascii")
    for place in (
        "public/assets/a.jpg",
        "public/files/a.pdf",
        "public/pages/a.md",
        "public/news/2026-11-20-a.md",
    ):
        link = desk.content / place
        link.parent.mkdir(parents=True, exist_ok=True)
        try:
            link.symlink_to(secret)
        except OSError:
            pytest.skip("this account may make no links")
    writer = enter(Role.WRITER)

    for address in (
        f"{SITE}assets/a.jpg",
        "/billeder/fil/a.jpg",
        "/sider/",
        "/nyheder/",
        "/sider/ret/a/",
        "/vaelg/links/",
    ):
        assert "hemmeligt" not in writer.go(address).content.decode(errors="replace")
    assert "a.pdf" not in writer.text
    assert writer.go(f"{SITE}assets/a.jpg").status_code == 404
    assert writer.go("/sider/ret/a/").status_code == 404
