"""What people do in the CMS, from the overview to the end, with JavaScript and without: in a browser, on a running CMS.

How many pages and presses each takes stands in docs/cms-tasks.md. It may become fewer; then the page is written anew.
"""

from __future__ import annotations

import datetime
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from synlig.cms.versions import VersionedFiles
from synlig.cms.web.rendering import moment
from tests.cms.tasks.person import Person
from tests.cms.tasks.running import Running
from tests.minutes_samples.word import Word
from tests.site_builder import SITES
from tests.tools import ROOT

pytestmark = pytest.mark.browser

Starts = Callable[..., Person]
RECORDED = re.compile(r"^\| (.+?) \| (\d+) \| (\d+) \| (\d+) \|$", re.MULTILINE)


def recorded() -> dict[str, tuple[int, int, int]]:
    """Of each task the pages, presses and fields that docs/cms-tasks.md promises at most."""
    text = (ROOT / "docs" / "cms-tasks.md").read_text(encoding="utf-8")
    return {
        task: (int(pages), int(clicks), int(fields)) for task, pages, clicks, fields in RECORDED.findall(text)
    }


IS_LONG = "SYNLIG_LONG" in os.environ
"""All tasks both ways; else what takes most processor is done one way."""
LEFT_OUT = {
    "test_news_with_a_picture_are_written_and_published": False,
    "test_a_publication_is_undone": False,
    "test_minutes_from_word_are_put_on_the_site": True,
}
"""Which way: True with a script, False without. Building and reading a file are not the browser's."""


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def scripts(request: pytest.FixtureRequest) -> bool:
    if not IS_LONG and LEFT_OUT.get(request.function.__name__) == request.param:
        pytest.skip("SYNLIG_LONG=1 does it both ways")
    return bool(request.param)


@pytest.fixture
def start(cms: Running, scripts: bool) -> Iterator[Starts]:
    """A person with a role, at the overview; at the end their task is compared with what is recorded."""
    begun: list[tuple[str, Person]] = []

    def begin(task: str, role: str, address: str = "/") -> Person:
        context = cms.context(role, scripts=scripts)
        page = context.new_page()
        page.goto(address)
        person = Person(page, scripts)
        begun.append((task, person))
        return person

    yield begin
    for _task, person in begun:
        person.page.context.close()
    for task in {task for task, _person in begun}:
        people = [person for each, person in begun if each == task]
        together = tuple(
            sum(counts) for counts in zip(*((p.pages, p.clicks, p.fields) for p in people), strict=True)
        )
        sys.stdout.write(f"| {task} | {' | '.join(str(count) for count in together)} |\n")
        promised = recorded().get(task, (0, 0, 0))
        assert all(now <= before for now, before in zip(together, promised, strict=True)), (
            task,
            together,
            promised,
        )


NEWS = "Nyt kaffehjørne"
BYEN = SITES / "everyday" / "content" / "public" / "assets" / "byen.png"


def test_news_with_a_picture_are_written_and_published(start: Starts, cms: Running, scripts: bool) -> None:
    task = "Skriv en nyhed med billede, og læg den på nettet"
    title = f"{NEWS} {'a' if scripts else 'b'}"
    person = start(task, "skribent")
    person.follow("Billeder og filer")
    person.follow("Læg et billede eller en PDF op")
    person.bring("Fil", BYEN)
    person.write("Hvad er det?", f"Byen set fra kirken {title[-1]}")
    person.tick("Alle, man kan kende på det")
    person.press("Læg op")
    picture = person.page.locator("h1").inner_text()
    line = person.page.locator(".copy").inner_text()
    person.follow("Nyheder")
    person.follow("Skriv en nyhed")
    person.write("Titel", title)
    person.write("Dato", "2026-11-20")
    person.write("Kort fortalt", "Der er kaffe hver fredag.")
    if scripts:
        person.write("Tekst", "Kom forbi.")
        person.click("Billede")
        dialog = person.page.get_by_role("dialog")
        dialog.get_by_role("button").filter(has_text=picture).first.click()
        dialog.get_by_role("textbox", name="Hvad viser billedet?").fill("Byen set fra kirken")
        dialog.get_by_role("button", name="Sæt billedet ind").click()
        person.clicks, person.fields = person.clicks + 2, person.fields + 1
    else:
        person.write("Tekst", f"Kom forbi.\n\n{line}")
    person.press("Gem")
    person.sees("Gemt.")

    publisher = start(task, "udgiver")
    publisher.follow("Udgiv")
    publisher.press("Se, hvad der ændrer sig")
    publisher.waits_until("anderledes for gæsterne", "Se, hvor langt den er")
    publisher.sees(title)
    publisher.press("Læg det på nettet")
    publisher.waits_until("Udgivet ", "Se, hvor langt den er")

    page = (
        cms.site.folder
        / f"output/current/nyt/{title.lower().replace(' ', '-').replace('ø', 'oe')}/index.html"
    )
    assert 'alt="Byen' in page.read_text(encoding="utf-8")


def test_a_publication_is_undone(start: Starts, cms: Running, scripts: bool) -> None:
    """Each of the two takes back one of those that the test before has made."""
    current = cms.site.folder / "output/current"
    before = current.resolve()
    person = start("Fortryd en udgivelse", "udgiver")
    person.follow("Udgiv")
    person.follow("Fortryd den sidste udgivelse")
    person.press("Fortryd")
    person.waits_until("Den forrige hjemmeside er tilbage", "Se, hvor langt den er")
    assert current.resolve() != before


def test_a_typo_on_a_page_is_corrected(start: Starts, cms: Running) -> None:
    file = cms.site.content / "public/pages/kontakt.md"
    title = re.search(r"^titel: (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    assert title
    person = start("Ret en slåfejl på en side", "skribent")
    person.follow("Sider")
    person.follow(title[1])
    person.write("Titel", f"{title[1]}!")
    person.press("Gem")
    person.sees("Gemt.")
    assert f"titel: {title[1]}!\n" in file.read_text(encoding="utf-8")


def test_minutes_from_word_are_put_on_the_site(
    start: Starts, cms: Running, scripts: bool, tmp_path: Path
) -> None:
    """As far as a draft that the group can approve, which is the next task."""
    day = 17 if scripts else 18
    word = Word()
    word.h(f"Bestyrelsen, {day}. november 2026", 1)
    word.h("1. Velkomst", 2)
    word.p("Vi drak kaffe.")
    (tmp_path / "referat.docx").write_bytes(word.data())
    person = start("Læg et referat fra Word ind", "referent")
    person.follow("Referater")
    person.follow("Læs et fra Word eller PDF")
    person.bring("Referatet", tmp_path / "referat.docx")
    person.choose("Gruppe", "Bestyrelsen")
    person.press("Læs filen ind")
    person.press("Gem")
    person.sees("Gemt.")
    file = cms.site.content / f"private/minutes/bestyrelsen/2026-11-{day}.yml"
    assert "Vi drak kaffe." in file.read_text(encoding="utf-8")


def test_minutes_are_approved(start: Starts, cms: Running, scripts: bool) -> None:
    day = "05" if scripts else "12"
    person = start("Godkend et referat", "referent")
    person.follow("Referater")
    person.follow(f"Bestyrelsen den {day}. oktober")
    person.follow("Godkend det")
    person.write("Godkendt den", "2026-11-02")
    person.press("Godkend, og lås det")
    file = cms.site.content / f"private/minutes/bestyrelsen/2026-10-{day}.yml"
    assert "tilstand: godkendt" in file.read_text(encoding="utf-8")


def test_a_member_is_taken_in_with_a_consent_and_withdraws_it(
    start: Starts, cms: Running, scripts: bool
) -> None:
    name = "Asta Opdigtet" if scripts else "Berta Opdigtet"
    person = start("Tag imod et medlem med samtykke", "medlemsansvarlig")
    person.follow("Medlemmer")
    person.press("Tag imod et nyt medlem")
    person.write("Navn", name)
    person.write("Postnummer", "9400")
    person.press("Videre")
    person.write("Fag", "bogholder")
    person.press("Gem")
    person.sees("Gemt.")
    person.follow("Skriv et samtykke ned")

    person.tick("Kortet i kataloget")
    person.write("Hvordan sagde medlemmet ja?", "På papir på kontoret")
    person.press("Vis, hvad det betyder")

    person.press("Medlemmet siger ja: skriv det ned")
    person.sees("Samtykket er skrevet ned")

    person = start("Træk et samtykke tilbage", "medlemsansvarlig")
    person.follow("Medlemmer")
    person.follow(name)
    person.follow("Træk samtykke tilbage")
    person.press("Træk samtykket tilbage")

    person.waits_until("Samtykket er trukket tilbage", "Se, hvor langt den er")


def test_an_event_is_cancelled(start: Starts, cms: Running) -> None:
    file = cms.site.content / "public/events/aabent-hus.yml"
    person = start("Aflys et arrangement", "skribent")
    person.follow("Arrangementer")
    person.follow("Åbent hus")
    person.tick("Aflyst")
    person.press("Gem")
    person.sees("Gemt.")
    assert "aflyst: ja" in file.read_text(encoding="utf-8")
    file.write_text(file.read_text(encoding="utf-8").replace("aflyst: ja\n", ""), encoding="utf-8")


def test_the_text_of_yesterday_is_restored(start: Starts, cms: Running) -> None:
    path = "public/pages/om-os.md"
    files = VersionedFiles(cms.site.content, cms.site.folder / "cms" / "history")
    today = datetime.datetime.now(datetime.UTC)
    begun = files.read(path)
    for days, word in ((3, "Forgårs"), (1, "I går"), (0, "I dag")):
        text = (files.read(path).data or b"") + f"\n{word}.\n".encode()
        now = today - datetime.timedelta(days=days)
        files.save(path, text, begun_from=files.read(path).revision, by="a-somebody", now=now)
    assert begun.data is not None
    person = start("Hent gårsdagens tekst tilbage", "skribent")
    person.follow("Sider")
    person.follow("Om os")
    person.follow("Se, hvem der har rettet hvad")
    yesterday = (today - datetime.timedelta(days=1)).astimezone()
    person.follow(f"{yesterday.day}. ", near=moment(yesterday))
    person.press("Hent den her udgave tilbage")
    person.sees("Hentet tilbage.")
    assert (files.read(path).data or b"").decode().endswith("I går.\n")


def test_a_forgotten_password_is_replaced(start: Starts, cms: Running, scripts: bool) -> None:
    """It makes a link, hands it over, and the other chooses a new password."""
    task = "Giv en, der har glemt adgangskoden, en ny"
    helper = start(task, "it")
    helper.follow("Brugere")
    helper.follow("Rita Referent")
    helper.press("Lav et nyt link")
    link = helper.page.get_by_label("Link").input_value()

    person = start(task, "", link)
    person.write("Ny adgangskode", f"fire {'grønne' if scripts else 'blå'} ord på stribe")
    person.press("Gem adgangskoden")
    person.page.get_by_role("button", name="Log ud").wait_for()
