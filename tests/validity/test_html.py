"""Every page is valid HTML by the Nu checker; calendars, feed and sitemap say what their standards ask for."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from tests.tools import vnu


def test_every_page_is_valid_html(demonstration: Path) -> None:
    checker = vnu()

    done = subprocess.run(
        [*checker, "--errors-only", "--skip-non-html", str(demonstration)],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    assert done.returncode == 0, done.stderr[-4000:]


def test_every_calendar_can_be_read_back(demonstration: Path) -> None:
    files = sorted((demonstration / "arrangementer").rglob("*.ics"))
    assert any(file.parent.name == "serie" for file in files)

    for file in files:
        calendar = Calendar.from_ical(file.read_bytes())
        others = IcsCalendarStream.calendar_from_ics(file.read_bytes().decode()).events
        assert [event.uid for event in others] == [str(event["uid"]) for event in calendar.walk("VEVENT")]
        for event in calendar.walk("VEVENT"):
            assert event.decoded("dtstart") < event.decoded("dtend"), file.name
            assert event["uid"]


def test_the_feed_has_what_a_feed_must_have(demonstration: Path) -> None:
    """RFC 4287, 4.1.1 and 4.1.2: id, title and updated, for the feed and for each entry."""
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ElementTree.fromstring((demonstration / "nyt" / "atom.xml").read_bytes())

    entries = feed.findall(f"{atom}entry")
    assert len(entries) == 10
    for element in (feed, *entries):
        assert all(element.findtext(f"{atom}{name}") for name in ("id", "title", "updated"))


def test_the_sitemap_names_no_page_of_the_catalogue(demonstration: Path) -> None:
    text = (demonstration / "sitemap.xml").read_text(encoding="utf-8")

    assert "om-os/" in text
    assert "find-en-medarbejder" not in text
    assert "soeg" not in text
