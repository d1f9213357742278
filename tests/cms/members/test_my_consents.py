"""Mine samtykker: what a member said yes to, word for word; their own yes and no; by password and by personal link."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import Any

import pytest

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.links import personal_link
from synlig.cms.desk import Desk, use_desk
from synlig.cms.roles import Role
from synlig.cms.screens import withdrawal
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.members.test_consent import activate, hidden
from tests.cms.screens.test_minutes import Still

CHAIR, NEW, LAPSED = "a7k2m9x4qd", "g4x7r2d6jp", "f8n3z5t9vb"
"""One who said yes to much, one who never did, and one whose consent has run out."""
PLACE = "/mit-cv/samtykke/"
AGREE = f"{PLACE}sig-ja/"
BOXES = "# Samtykke til kataloget, ny\n\n- [ ] **Katalogkort**: dit fag\n- [ ] **Kompetencer**\n"
OWN_PAGES = ("/mit-cv/", PLACE, AGREE, f"{PLACE}papir/", "/mit-cv/profil/1/", "/mit-cv/profil/8/")


def own(clock: Clock, member: str) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBER, now=clock(), mail=f"{member}@example.org", member=member))
    return browser


def by_link(clock: Clock, member: str) -> Browser:
    made = personal_link(member, clock(), by="a-1")
    assert made is not None
    browser = Browser(clock, address="127.0.0.2")
    browser.go(f"/adgang/{made.token}/")
    browser.send("/adgang/", code=made.code)
    return browser


def consents(desk: Desk, member: str) -> str:
    return (desk.content / f"private/members/{member}/samtykke.yml").read_text(encoding="utf-8")


def add_text(desk: Desk, name: str, text: str) -> None:
    (desk.content / f"private/consent-texts/{name}.md").write_text(text, encoding="utf-8")


def break_all(desk: Desk) -> None:
    """Without its groups, nothing of an association can be read."""
    (desk.content / "public/groups.yml").write_text("grupper: [\n", encoding="utf-8")


def words_of(browser: Browser) -> str:
    """What a person reads on the page."""
    main = browser.text.partition("<main")[2].partition("data-session")[0]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", main)).split())


def test_what_was_agreed_to_stands_there_word_for_word(everyday: Desk, clock: Clock) -> None:
    member = own(clock, CHAIR)
    member.go(PLACE)
    said = words_of(member)

    assert "Jeg vil gerne stå i kataloget uden navn med det, jeg har sat kryds ved." in said
    assert "på papir" in said
    assert "Gælder til og med" in said
    assert "Kortet i kataloget Fag, landsdel, uddannelsens niveau" in said
    assert f'href="/medlemmer/{CHAIR}/traek-tilbage/?formaal=overskrift"' in member.text
    assert 'href="/mit-cv/samtykke/papir/?tekst=katalog-1"' in member.text


def test_a_newer_text_is_told_of_and_a_changed_one_is_not_shown(everyday: Desk, clock: Clock) -> None:
    member = own(clock, CHAIR)
    add_text(everyday, "katalog-2", BOXES)
    assert 'href="/mit-cv/samtykke/sig-ja/?tekst=katalog-2"' in member.go(PLACE).content.decode()
    assert "Det, du sagde ja til, gælder stadig." in words_of(member)
    member.go(f"{AGREE}?tekst=katalog-1")
    assert 'name="tekst" value="katalog-2"' in member.text, "nobody says yes to what was replaced"

    add_text(everyday, "katalog-1", "# Samtykke til kataloget\n\nNoget helt andet.\n")
    member.go(PLACE)
    assert "er ikke, som den var, da du sagde ja" in words_of(member)
    assert "Noget helt andet" not in member.text


def test_a_member_says_yes_alone_after_seeing_what_it_means(everyday: Desk, clock: Clock) -> None:
    activate(everyday)
    add_text(everyday, "katalog-2", BOXES)
    member = own(clock, LAPSED)
    before = consents(everyday, LAPSED)
    member.go(f"{AGREE}?tekst=katalog-2")
    assert "checked" not in member.text, "GDPR recital 32: no box is ticked beforehand"
    assert 'name="givet"' not in member.text

    member.send(
        AGREE, tekst="katalog-2", formaal=["katalogkort", "kompetencer"], givet="2020-01-01", til="2040-01-01"
    )
    assert "Intet er gemt endnu." in words_of(member)
    assert "samme kort som dig" in words_of(member)
    assert "proev=ja&amp;formaal=katalogkort&amp;formaal=kompetencer" in member.text
    assert consents(everyday, LAPSED) == before
    member.send(AGREE, **hidden(member), do="record")

    assert member.place == f"{PLACE}skrevet/"
    written = consents(everyday, LAPSED).removeprefix(before)
    assert re.search(r"hvordan: ['\"]?selv, på Mit CV", written)
    assert "tekst: katalog-2" in written
    assert "givet: 2026-11-22" in written
    assert "til: 2027-11-21" in written
    assert re.search(r"ligner: \d", written)
    assert re.search(r'"event": ?"consent-given"', (everyday.folder / "audit.jsonl").read_text())
    keeper = Browser(clock, address="127.0.0.3")
    keeper.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    keeper.go(f"/medlemmer/{LAPSED}/")
    assert "af medlemmet selv" in keeper.text


def test_who_looks_after_the_members_is_told_of_a_members_own_yes_until_it_was_looked_at(
    everyday: Desk, clock: Clock
) -> None:
    use_desk(desk := replace(everyday, start_child=Still))
    activate(desk)
    desk.previewer.warm()
    told = f'href="/medlemmer/{LAPSED}/">{name_in(desk, LAPSED)} har selv givet samtykke på Mit CV</a>'
    others = [staff(clock, role) for role in (Role.WRITER, Role.PUBLISHER, Role.IT, Role.MINUTE_TAKER)]
    keeper = staff(clock, Role.MEMBERSHIP)
    assert told not in keeper.go("/").content.decode()

    member = own(clock, LAPSED)
    member.go(AGREE)
    member.send(AGREE, tekst="katalog-1", formaal=["katalogkort"])
    member.send(AGREE, **hidden(member), do="record")

    assert told in keeper.go("/").content.decode()
    assert [each for each in others if "har selv givet" in each.go("/").content.decode()] == []
    keeper.go(f"/medlemmer/{CHAIR}/")
    assert told in keeper.go("/").content.decode(), "somebody else was looked at"
    keeper.go(f"/medlemmer/{LAPSED}/")
    assert told not in keeper.go("/").content.decode()
    desk.previewer.stop()


def staff(clock: Clock, role: Role) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(role, now=clock()))
    return browser


def name_in(desk: Desk, member: str) -> str:
    text = (desk.content / f"private/members/{member}/profil.yml").read_text(encoding="utf-8")
    found = re.search("^navn: (.+)$", text, re.MULTILINE)
    assert found
    return found[1]


def test_what_became_another_meanwhile_is_shown_again(everyday: Desk, clock: Clock) -> None:
    activate(everyday)
    member = own(clock, LAPSED)
    before = consents(everyday, LAPSED)
    member.go(AGREE)
    member.send(AGREE, tekst="katalog-1", formaal=["katalogkort"])
    carried = hidden(member)
    member.send(AGREE, **{**carried, "formaal": ["katalogkort", "foto"]}, do="record")
    assert "Noget er blevet anderledes" in words_of(member)

    member.send(AGREE, tekst="katalog-1", do="record")
    assert member.page is not None
    assert member.page.status_code == 422
    assert "#f-formaal" in member.text
    assert consents(everyday, LAPSED) == before


def test_a_yes_that_somebody_left_at_the_login_is_nobody_elses(everyday: Desk, clock: Clock) -> None:
    """At a shared computer: the session ended, the button was pressed, and the next one logs in."""
    first = own(clock, LAPSED)
    first.go(AGREE)
    first.send(AGREE, tekst="katalog-1", formaal=["katalogkort"])
    carried = hidden(first)
    first.client.cookies.pop("synlig")
    first.send(AGREE, **carried, do="record")
    assert 'name="carried"' not in first.text
    assert first.place == "/log-ind/"

    before = consents(everyday, NEW)
    second = own(clock, NEW)
    second.go(AGREE)
    second.send(AGREE, **carried, do="record")
    assert "Noget er blevet anderledes" in words_of(second)
    assert consents(everyday, NEW) == before


def test_a_mistake_in_somebody_elses_file_names_nobody(everyday: Desk, clock: Clock) -> None:
    break_all(everyday)
    member = own(clock, NEW)
    member.go(AGREE)

    member.send(AGREE, tekst="katalog-1", formaal=["katalogkort"])

    assert member.page is not None
    assert member.page.status_code == 422
    assert "Ring til kontoret" in words_of(member)
    assert "grupper" not in member.text
    assert member.go(PLACE).status_code == 200
    assert "kan ikke vises lige nu" in words_of(member)


def test_where_there_is_nothing_to_agree_to_it_says_so(everyday: Desk, clock: Clock) -> None:
    member = own(clock, NEW)
    for name in ("katalog-1", "navn-1"):
        add_text(everyday, name, "[RET: hvem er dataansvarlig]\n")

    assert "Der er ikke noget at sige ja til endnu" in member.go(AGREE).content.decode()
    assert member.go(f"{PLACE}papir/").status_code == 404
    assert member.go(PLACE).status_code == 200


def test_by_link_and_by_password_it_is_the_same_and_names_nobody_else(everyday: Desk, clock: Clock) -> None:
    others = {
        words[1].strip()
        for file in (everyday.content / "private/members").glob("*/profil.yml")
        if (words := re.search(r"navn: (.+)", file.read_text(encoding="utf-8")))
        and file.parent.name != LAPSED
    }
    ids = {file.name for file in (everyday.content / "private/members").iterdir()} - {LAPSED}
    first = by_link(clock, LAPSED)
    seen = {address: words_of_page(first, address) for address in OWN_PAGES}
    assert ">Min konto</a>" in first.text
    Account.objects.filter(member=LAPSED).delete()
    second = own(clock, LAPSED)

    assert seen == {address: words_of_page(second, address) for address in OWN_PAGES}
    assert others
    assert not [name for name in others | ids for said in seen.values() if name in said]


def words_of_page(browser: Browser, address: str) -> str:
    assert browser.go(address).status_code == 200, address
    return words_of(browser)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What a run would be started with."""
    found: list[tuple[str, ...]] = []

    def take_out(_kind: str, _member: str, _by: str, purposes: tuple[str, ...], noted: Any = None) -> None:
        assert bool(noted) == (purposes == ("overskrift",)), (
            "a receipt says that the profile stays where it does"
        )
        found.append(purposes)

    monkeypatch.setattr(withdrawal, "take_out", take_out)
    return found


def test_one_purpose_is_taken_back_and_the_rest_stays(
    everyday: Desk, clock: Clock, asked: list[tuple[str, ...]]
) -> None:
    place = f"/medlemmer/{CHAIR}/traek-tilbage/"
    member = own(clock, CHAIR)
    before = consents(everyday, CHAIR)
    number = re.search(r"cv_nummer: (\S+)", before)
    assert number
    member.go(f"{place}?formaal=overskrift")
    assert "Det forsvinder Overskriften Det bliver stående" in words_of(member)

    member.send(place, purpose="overskrift")

    written = consents(everyday, CHAIR).removeprefix(before)
    assert "overskrift" not in written
    assert f"cv_nummer: {number[1]}" in written
    assert "det, der er tilbage af samtykket fra" in written
    assert asked == [("overskrift",)]
    member.send(place, purpose="overskrift")
    assert consents(everyday, CHAIR) == before + written, "asked for again, it is written down once"


def test_from_mit_cv_it_is_two_presses_and_a_yes_is_four(
    everyday: Desk, clock: Clock, asked: list[tuple[str, ...]]
) -> None:
    """docs/cms-tasks.md says so: a link and a button to take back; three links or buttons and the yes."""
    member = own(clock, CHAIR)
    press(member, "/mit-cv/", rf'href="(/medlemmer/{CHAIR}/traek-tilbage/)"')
    assert re.search(r'<button name="purpose" value="overskrift">', member.text)
    assert re.search(r'<button class="main big">', member.text)
    member.send(member.place)
    assert asked == [()]
    assert 'href="/hjaelp/mine-samtykker/"' in member.text, "help for a member, not for the office"

    press(member, "/mit-cv/", r'href="(/mit-cv/samtykke/)"')
    press(member, member.place, r'href="(/mit-cv/samtykke/sig-ja/\?tekst=navn-1)"')
    member.send(AGREE, tekst="navn-1", formaal=["foto"])
    assert 'name="do" value="record"' in member.text


def press(browser: Browser, place: str, link: str) -> None:
    found = re.search(link, browser.go(place).content.decode())
    assert found, link
    browser.go(found[1])


def test_the_card_takes_the_catalogue_with_it_and_all_is_all(
    everyday: Desk, clock: Clock, asked: list[tuple[str, ...]]
) -> None:
    place = f"/medlemmer/{CHAIR}/traek-tilbage/"
    member = own(clock, CHAIR)
    before = consents(everyday, CHAIR)
    member.go(place)
    member.send(place, purpose="katalogkort")
    member.send(place)

    assert asked == [("katalogkort",), ()]
    assert consents(everyday, CHAIR) == before


@pytest.mark.parametrize("sent", [{"purpose": "foto"}, {"consent": "7"}])
def test_a_part_that_does_not_count_any_more_is_never_all_of_it(
    everyday: Desk, clock: Clock, asked: list[tuple[str, ...]], sent: dict[str, str]
) -> None:
    """A page that was open while the same was taken back in another window."""
    place = f"/medlemmer/{CHAIR}/traek-tilbage/"
    member = own(clock, CHAIR)
    before = consents(everyday, CHAIR)
    member.go(place)

    member.send(place, **sent)

    assert asked == []
    assert consents(everyday, CHAIR) == before
    assert "Det er allerede taget tilbage" in member.text


def test_where_it_cannot_be_divided_nothing_is_taken_back_by_half(
    everyday: Desk, clock: Clock, asked: list[tuple[str, ...]]
) -> None:
    break_all(everyday)
    member = own(clock, CHAIR)
    member.go(f"/medlemmer/{CHAIR}/traek-tilbage/")

    member.send(f"/medlemmer/{CHAIR}/traek-tilbage/", purpose="overskrift")

    assert asked == []
    assert "Du kan trække det hele tilbage med det samme." in words_of(member)


def test_a_page_that_is_not_for_a_member_leads_back_to_their_own(everyday: Desk, clock: Clock) -> None:
    member = own(clock, CHAIR)
    assert member.go("/nyheder/").status_code == 403
    assert 'class="house" href="/mit-cv/"' in member.text
    assert '<a class="button" href="/mit-cv/">' in member.text


def test_nobody_reaches_the_consents_of_another(everyday: Desk, clock: Clock) -> None:
    staff = Browser(clock)
    staff.log_in(account_with(Role.MEMBERSHIP, Role.WRITER, now=clock()))
    nobody = account_with(Role.MEMBER, now=clock(), member="findes1ikk")
    stranger = Browser(clock, address="127.0.0.4")
    stranger.log_in(nobody)

    for address in (PLACE, AGREE, f"{PLACE}skrevet/", f"{PLACE}papir/"):
        assert staff.go(address).status_code == 403, address
        assert stranger.go(address).status_code == 404, address
