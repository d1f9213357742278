"""Pages, news and events: written, saved, refused, met by another, thrown away and brought back."""

from __future__ import annotations

import html
import re

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

NEWS = {
    "titel": "Kaffe på kontoret",
    "dato": "2026-11-20",
    "resumé": "Vi drikker kaffe hver fredag.",
    "body": "Kom forbi.\n\nVi har kage.",
}


def field(page: str, name: str) -> str:
    """What stands in a field of the form."""
    found = re.search(rf'name="{name}"[^>]*?value="([^"]*)"', page) or re.search(
        rf'name="{name}"[^>]*>\n(.*?)</textarea>', page, re.DOTALL
    )
    assert found, name
    return html.unescape(found[1])


def write_news(browser: Browser, **changes: str) -> None:
    browser.go("/nyheder/ny/")
    browser.send("/nyheder/ny/", begun_from="", **{**NEWS, **changes})


def test_news_are_written_and_stand_in_a_file(writer: Browser, desk: Desk) -> None:
    write_news(writer)
    assert writer.place == "/nyheder/ret/2026-11-20-kaffe-paa-kontoret/"
    assert "Gemt." in writer.text
    file = desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md"
    assert file.read_text(encoding="utf-8").endswith("---\n\nKom forbi.\n\nVi har kage.\n")
    assert "Kaffe på kontoret" in writer.go("/nyheder/").content.decode()


def test_what_is_wrong_leads_to_its_field_and_nothing_typed_is_lost(writer: Browser, desk: Desk) -> None:
    write_news(writer, titel="", body="Min tekst.")
    assert writer.page is not None
    assert writer.page.status_code == 422
    assert '<a href="#f-titel">' in writer.text
    assert field(writer.text, "body") == "Min tekst."
    assert not list((desk.content / "public/news").glob("*kaffe*"))
    writer.go("/nyheder/ny/")
    assert "Det her er din kladde" in writer.text
    assert field(writer.text, "body") == "Min tekst."


def test_a_file_keeps_what_the_form_does_not_change(writer: Browser, desk: Desk) -> None:
    write_news(writer)
    file = desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md"
    by_hand = file.read_text(encoding="utf-8").replace("---\n", "---\n# Bo: ret ikke datoen\n", 1)
    file.write_text(by_hand, encoding="utf-8")
    writer.go(writer.place)
    begun = field(writer.text, "begun_from")
    writer.send(writer.place, begun_from=begun, **{**NEWS, "titel": "Kaffe hver fredag"})
    assert file.read_text(encoding="utf-8") == by_hand.replace("Kaffe på kontoret", "Kaffe hver fredag")
    history = writer.go("/historik/public/news/2026-11-20-kaffe-paa-kontoret.md/").content.decode()
    assert history.count("<li>") >= 3
    assert "ændret uden for CMS" in history


def test_two_who_write_at_once_lose_nothing(writer: Browser, desk: Desk, clock: Clock) -> None:
    write_news(writer)
    place = writer.place
    begun = field(writer.text, "begun_from")
    other = Browser(clock, address="127.0.0.2")
    other.log_in(account_with(Role.WRITER, now=clock(), mail="bo@example.org"))
    other.go(place)
    other.send(place, begun_from=begun, **{**NEWS, "body": "Kom forbi.\n\nVi har to kager."})
    assert "Gemt." in other.text
    writer.send(place, begun_from=begun, **{**NEWS, "body": "Kom gerne forbi.\n\nVi har kage."})
    assert writer.page is not None
    assert writer.page.status_code == 409
    assert field(writer.text, "body") == "Kom gerne forbi.\n\nVi har to kager."
    merged = {**NEWS, "body": field(writer.text, "body")}
    writer.send(place, begun_from=field(writer.text, "begun_from"), **merged)
    assert "Gemt." in writer.text
    text = (desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md").read_text(encoding="utf-8")
    assert "Kom gerne forbi.\n\nVi har to kager." in text


def test_a_draft_outlives_the_session(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.log_in(account)
    browser.go("/nyheder/ny/")
    browser.send("/nyheder/ny/", begun_from="", do="keep", **{**NEWS, "body": "Halvfærdig"})
    assert browser.page is not None
    assert browser.page.json()["kept"].startswith("Kladden er gemt kl. ")
    clock.move(hours=13)
    browser.go("/nyheder/ny/")
    assert browser.place == "/log-ind/"
    browser.log_in(account, way="/nyheder/ny/")
    assert field(browser.text, "body") == "Halvfærdig"


def test_what_is_deleted_comes_back_from_the_bin(writer: Browser, desk: Desk, clock: Clock) -> None:
    write_news(writer)
    file = desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md"
    before = file.read_bytes()
    writer.go("/nyheder/slet/2026-11-20-kaffe-paa-kontoret/")
    writer.send(writer.place, begun_from=field(writer.text, "begun_from"))
    assert not file.exists()
    writer.go("/papirkurv/")
    assert "Nyhed: Kaffe på kontoret" in writer.text
    writer.send("/papirkurv/", path="public/news/2026-11-20-kaffe-paa-kontoret.md")
    assert file.read_bytes() == before


def test_an_older_version_comes_back_and_the_newer_stays_in_the_history(writer: Browser, desk: Desk) -> None:
    write_news(writer)
    place, file = writer.place, desk.content / "public/news/2026-11-20-kaffe-paa-kontoret.md"
    first = file.read_bytes()
    writer.send(place, begun_from=field(writer.text, "begun_from"), **{**NEWS, "body": "Noget andet."})
    second = file.read_bytes()
    address = "/udgave/1/public/news/2026-11-20-kaffe-paa-kontoret.md/"
    writer.go(address)
    writer.send(address, begun_from=field(writer.text, "begun_from"))
    assert file.read_bytes() == first
    writer.go("/udgave/2/public/news/2026-11-20-kaffe-paa-kontoret.md/")
    assert "<del>Kom</del>" in writer.text or "<ins>Noget</ins>" in writer.text
    writer.send(writer.place, begun_from=field(writer.text, "begun_from"))
    assert file.read_bytes() == second


@pytest.mark.parametrize(
    "address",
    [
        "/nyheder/ret/..%2F..%2Fprivate%2Fmembers%2Fx/",
        "/sider/ret/findes-ikke/",
        "/historik/private/ledger.jsonl/",
        "/historik/private/members/abc/profil.yml/",
        "/historik/../site.yml/",
    ],
)
def test_no_address_leads_to_what_is_not_ones_own(writer: Browser, address: str) -> None:
    assert writer.go(address).status_code in (403, 404)


def test_a_link_is_found_without_a_script_and_copied_as_it_is_typed(writer: Browser, desk: Desk) -> None:
    news = "---\ntitel: Kaffe [igen]\ndato: 2026-11-18\nresumé: Vi drak kaffe.\n---\n\nKaffe.\n"
    file = desk.content / "public/news/2026-11-18-kaffe.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(news, encoding="utf-8")
    writer.go("/nyheder/ny/")
    assert 'href="/links/" target="_blank"' in writer.text

    writer.go("/links/?q=KAFFE")

    (line,) = re.findall(r'<code class="copy">([^<]*)</code>', writer.text)
    assert line == r"[Kaffe \[igen\]](/nyt/kaffe/)"
    assert "Om os" not in writer.text


def everything_in(desk: Desk) -> set[str]:
    return {each.relative_to(desk.content).as_posix() for each in desk.content.rglob("*")}


def test_a_new_one_is_seen_before_it_was_ever_saved(writer: Browser, desk: Desk) -> None:
    before = everything_in(desk)
    writer.go("/nyheder/ny/")
    assert "Se den, som den bliver" in writer.text
    writer.send("/nyheder/ny/", begun_from="", do="show", **NEWS)

    assert writer.place == "/se-ny/news/"
    assert "Den er ikke gemt endnu" in writer.text
    assert 'sandbox="allow-same-origin"' in writer.text
    framed = writer.go("/forhaandsvisning/ny/news")
    assert framed.headers["Content-Security-Policy"].endswith("sandbox allow-same-origin")
    assert "Kaffe på kontoret" in framed.content.decode()
    assert everything_in(desk) == before, "nothing is written by it"
    writer.go("/nyheder/ny/")
    assert field(writer.text, "body") == "Kom forbi.\n\nVi har kage."


def test_a_new_one_that_is_not_finished_says_what_is_missing(writer: Browser, desk: Desk) -> None:
    writer.go("/nyheder/ny/")
    for missing in ("titel", "resumé"):
        writer.send("/nyheder/ny/", begun_from="", do="show", **{**NEWS, missing: ""})
        assert "Den kan ikke vises endnu" in writer.text
        assert f'href="/nyheder/ny/?ret=ja#f-{missing}"' in writer.text
        assert "<iframe" not in writer.text


def test_where_nothing_is_begun_there_is_nothing_to_see(writer: Browser, desk: Desk) -> None:
    writer.go("/se-ny/event/")
    assert writer.place == "/arrangementer/ny/"
    for kind in ("minutes", "profile", "findes-ikke"):
        assert writer.go(f"/forhaandsvisning/ny/{kind}").status_code == 404
    assert writer.go("/forhaandsvisning/ny/news").status_code == 404


def test_no_name_gets_out_in_what_was_never_saved(writer: Browser, desk: Desk) -> None:
    member = next((desk.content / "private/members").glob("*/profil.yml")).read_text(encoding="utf-8")
    name = re.search("^navn: (.+)$", member, re.MULTILINE)
    assert name
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", begun_from="", do="show", **{**NEWS, "body": f"Tak til {name[1]}."})

    assert "Den kan ikke vises endnu" in writer.text
    assert writer.go("/forhaandsvisning/ny/news").status_code == 404


def test_the_page_above_a_new_one_is_kept_with_its_draft(writer: Browser, desk: Desk) -> None:
    (desk.content / "public/pages/om-os.md").write_text(
        "---\ntitel: Om os\nresumé: Hvem vi er.\n---\n\nVi er her.\n", encoding="utf-8"
    )
    writer.go("/sider/ny/")
    page = {"titel": "Historie", "resumé": "Hvor vi kommer fra.", "body": "Vi begyndte."}
    writer.send("/sider/ny/", begun_from="", do="show", under="om-os", **page)
    assert writer.place == "/se-ny/page/"

    writer.go("/sider/ny/")
    assert re.search('value="om-os" selected', writer.text)
    writer.send("/sider/ny/", begun_from="", under="om-os", **page)
    assert (desk.content / "public/pages/om-os/historie.md").is_file()
