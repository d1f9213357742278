"""What people do in the CMS, from the overview to the end: by keys alone with JavaScript, by a mouse without.

How many pages and presses each takes stands in docs/cms-tasks.md. It may become fewer; then the page is written anew.
"""

from __future__ import annotations

import datetime
import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from synlig.cms.versions import VersionedFiles
from synlig.cms.web.rendering import moment
from tests.cms.tasks.conftest import OCTOBER
from tests.cms.tasks.hands import Keys, Mouse
from tests.cms.tasks.person import Person
from tests.cms.tasks.running import PHONE, Running
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


@dataclass(frozen=True)
class Way:
    """How a task is done; `nth` tells apart what each of them makes."""

    nth: int
    by_keys: bool
    scripts: bool


WAYS = {
    "keys": Way(0, by_keys=True, scripts=True),
    "no-script": Way(1, by_keys=False, scripts=False),
    "mouse": Way(2, by_keys=False, scripts=True),
}
IN_EVERY_RUN = ("keys", "no-script")
"""What a mouse reaches, keys reach, and scripts do the same for both: that way is walked with SYNLIG_LONG=1."""


@pytest.fixture(params=WAYS if "SYNLIG_LONG" in os.environ else IN_EVERY_RUN)
def way(request: pytest.FixtureRequest) -> Way:
    return WAYS[request.param]


@pytest.fixture
def start(cms: Running, way: Way) -> Iterator[Starts]:
    """A person with a role, at the overview; at the end each task is compared with what is recorded."""
    begun: list[tuple[tuple[str, ...], Person]] = []
    hands: list[Keys] = []

    def begin(tasks: str | tuple[str, ...], role: str, address: str = "/") -> Person:
        page = cms.context(role, scripts=way.scripts, reduced_motion="reduce").new_page()
        page.goto(address)
        if way.by_keys:
            hands.append(Keys(page))
        person = Person(page, hands[-1] if way.by_keys else Mouse(), way.scripts)
        begun.append(((tasks,) if isinstance(tasks, str) else tasks, person))
        return person

    yield begin
    for _tasks, person in begun:
        person.page.context.close()
    assert [stop for hand in hands for stop in hand.unseen] == []
    for task in {task for tasks, _person in begun for task in tasks}:
        people = [person for tasks, person in begun if task in tasks]
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


NEWS = "Skriv en nyhed med billede, og læg den på nettet"
WORD = "Læg et referat fra Word på nettet"
BYEN = SITES / "everyday" / "content" / "public" / "assets" / "byen.png"


def test_news_with_a_picture_and_minutes_from_word_are_put_on_the_site(
    start: Starts, cms: Running, way: Way, tmp_path: Path
) -> None:
    """Two tasks with one end: a publisher puts out what both have written, and it counts for both."""
    title = _write_news(start, way)
    name = _read_minutes_in(start, way, tmp_path)
    _let_the_texts_through(start)

    publisher = start((NEWS, WORD), "udgiver")
    publisher.follow("Udgiv")
    publisher.press("Se, hvad der ændrer sig")
    publisher.waits_until("ting bliver anderledes for gæsterne", "Se, hvor langt den er")
    publisher.sees(title)
    publisher.press("Læg det på nettet")
    publisher.waits_until("Udgivet ", "Se, hvor langt den er")

    site = cms.site.folder / "output" / "current"
    assert 'alt="Byen' in (site / f"nyt/nyt-kaffehjoerne-{way.nth}/index.html").read_text(encoding="utf-8")
    minutes = (site / f"om-os/referater/{name}/index.html").read_text(encoding="utf-8")
    assert _said(way) in minutes


def _write_news(start: Starts, way: Way) -> str:
    title = f"Nyt kaffehjørne {way.nth}"
    person = start(NEWS, "skribent")
    person.follow("Billeder og filer")
    person.follow("Læg et billede eller en PDF op")
    person.bring("Fil", BYEN)
    person.write("Hvad er det?", f"Byen set fra kirken {way.nth}")
    person.tick("Alle, man kan kende på det")
    person.press("Læg op")
    picture = person.page.locator("h1").inner_text()
    line = person.page.locator(".copy").inner_text()
    person.follow("Nyheder")
    person.follow("Skriv en nyhed")
    person.write("Titel", title)
    person.write("Dato", "2026-11-11")
    person.write("Kort fortalt", "Der er kaffe hver fredag.")
    if way.scripts:
        person.write("Tekst", "Kom forbi.")
        person.click("Billede")
        person.click(picture, near=picture)
        person.write("Hvad viser billedet?", "Byen set fra kirken")
        person.click("Sæt billedet ind")
    else:
        person.write("Tekst", f"Kom forbi.\n\n{line}")
    person.press("Gem")
    person.sees("Gemt.")
    return title


def _said(way: Way) -> str:
    return f"Vi drak kaffe af {way.nth + 3} kopper."


def _read_minutes_in(start: Starts, way: Way, folder: Path) -> str:
    """Minutes from Word that their group has approved; what they are called."""
    day = 7 + way.nth
    word = Word()
    word.h(f"Bestyrelsen, {day}. november 2026", 1)
    word.h("1. Velkomst", 2)
    word.p(_said(way))
    (folder / "referat.docx").write_bytes(word.data())
    person = start(WORD, "referent")
    person.follow("Referater")
    person.follow("Læs et fra Word eller PDF")
    person.bring("Referatet", folder / "referat.docx")
    person.choose("Gruppe", "Bestyrelsen")
    person.press("Læs filen ind")
    person.press("Gem")
    person.sees("Gemt.")
    person.follow("Godkend det")
    person.write("Godkendt den", "2026-11-11")
    person.press("Godkend, og lås det")
    return f"bestyrelsen/2026-11-{day:02}"


def _let_the_texts_through(start: Starts) -> None:
    """Somebody else than who wrote them reads them: the text, the title of its item, and that of the meeting."""
    person = start(WORD, "medlemsansvarlig")
    person.follow("Gennemsyn")
    person.follow("Bestyrelsen", near="kopper")
    for _text in range(3):
        person.press("Godkend, og vis den næste")
    person.sees("Der venter ingen tekster.")


def test_a_publication_is_undone(start: Starts, cms: Running) -> None:
    """Each way takes back one of those that the test before has made."""
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


def test_minutes_are_approved(start: Starts, cms: Running, way: Way) -> None:
    day = OCTOBER[way.nth]
    person = start("Godkend et referat", "referent")
    person.follow("Referater")
    person.follow(f"Bestyrelsen den {day}. oktober")
    person.follow("Godkend det")
    person.write("Godkendt den", "2026-11-11")
    person.press("Godkend, og lås det")
    file = cms.site.content / f"private/minutes/bestyrelsen/2026-10-{day}.yml"
    assert "tilstand: godkendt" in file.read_text(encoding="utf-8")


def test_a_member_is_taken_in_with_a_consent_and_withdraws_it(start: Starts, way: Way) -> None:
    name = ("Asta Opdigtet", "Berta Opdigtet", "Carla Opdigtet")[way.nth]
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


def test_a_forgotten_password_is_replaced(start: Starts, way: Way) -> None:
    """It makes a link, hands it over, and the other chooses a new password."""
    task = "Giv en, der har glemt adgangskoden, en ny"
    helper = start(task, "it")
    helper.follow("Brugere")
    helper.follow("Rita Referent")
    helper.press("Lav et nyt link")
    link = helper.page.get_by_label("Link").input_value()

    person = start(task, "", link)
    person.write("Ny adgangskode", f"fire {('grønne', 'blå', 'røde')[way.nth]} ord på stribe")
    person.press("Gem adgangskoden")
    person.page.get_by_role("button", name="Log ud").wait_for()


def test_on_a_narrow_screen_the_menu_and_a_form_are_used_by_keys(cms: Running) -> None:
    context = cms.context("skribent", viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    keys = Keys(page)
    person = Person(page, keys, scripts=True)
    page.goto("/")
    keys.press(page.locator(".menu-fold > summary"))
    person.follow("Nyheder")
    person.follow("Skriv en nyhed")
    for label, said in (
        ("Titel", "Kage"),
        ("Dato", "2026-10-10"),
        ("Kort fortalt", "Ja."),
        ("Tekst", "Kom."),
    ):
        person.write(label, said)
    person.press("Gem")
    person.sees("Gemt.")
    assert keys.unseen == []
    context.close()
