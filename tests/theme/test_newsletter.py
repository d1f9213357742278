"""The newsletter: what is in it, and that its three forms hold wherever they are read."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st
from markupsafe import Markup

from plugins.letter import as_html
from synlig.edition import Edition, Meeting
from synlig.pages import Newsletter, Paper, as_text, make_newsletter, make_site, newsletter_paper
from synlig.pages.newsletter import EVENTS
from tests.theme.invented import edition, event, item, meeting, moved_from, news_item
from tests.theme.printed import pdf_of, press, words_on

THEME = Path(__file__).parents[2] / "themes/vaev"
SINCE = datetime.date(2026, 11, 1)
HERE = "https://sen.example.org/"
DECISION = "Vi **køber** [kaffe](/kontakt/).\n\n- en kande\n- to kopper\n"


def letter_of(invented: Edition, since: datetime.date = SINCE) -> Newsletter:
    return make_newsletter(invented, make_site(invented, ""), since)


def on_paper(invented: Edition) -> Paper:
    return newsletter_paper(letter_of(invented), "nyhedsbrev.pdf", make_site(invented, ""))


def decided(*, approved: str = "2026-11-10", **changed: Any) -> Meeting:
    first = item(1, title="Kaffe", decision=DECISION, **changed)
    return meeting("2026-11-02", first, item(2, title="Te"), item(3, kind="closed"), approved=approved)


def whole() -> Edition:
    """One of everything, with signs that mean something in HTML and in typst."""
    return edition(
        news=[news_item("a", title="Te & <kaffe> #1", summary="Læs *mere* i $morgen$.")],
        events=[event("b", title="Åbent hus", moved_from=(moved_from("2026-11-28"),))],
        meetings=[decided()],
    )


# what is in it


@pytest.mark.parametrize(
    ("changed", "is_told"),
    [
        ({"date": "2026-11-01"}, True),  # the day itself
        ({"date": "2026-10-31"}, False),
        ({"date": "2026-10-01", "shown_from": "2026-11-05"}, True),  # written early, out now
        ({"date": "2026-11-05", "shown_from": "2026-10-20"}, False),  # was in the letter before
    ],
)
def test_news_are_told_from_the_day_they_came_out(changed: dict[str, Any], is_told: bool) -> None:
    assert bool(letter_of(edition(news=[news_item(**changed)])).news) is is_told


@pytest.mark.parametrize(("date", "is_told"), [("2026-11-21", False), ("2026-11-22", True)])
def test_an_event_is_told_until_its_day(date: str, is_told: bool) -> None:
    assert bool(letter_of(edition(events=[event(date=date)])).events) is is_told


@pytest.mark.parametrize(("number", "has_more"), [(EVENTS, False), (EVENTS + 1, True)])
def test_a_letter_has_the_next_events(number: int, has_more: bool) -> None:
    events = [event(f"nr-{n}", title=f"Nr. {n}", date=f"2026-12-{n + 1:02}") for n in range(number)]

    letter = letter_of(edition(events=events))

    assert [each.title for each in letter.events] == [f"Nr. {n}" for n in range(EVENTS)]
    assert letter.has_more_events is has_more
    assert (f"{HERE}arrangementer/\n" in as_text(letter)) is has_more


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        ({}, ""),
        ({"cancelled": True}, "Aflyst"),
        ({"full": True}, "Alt er optaget"),
        (
            {"moved_from": (moved_from("2026-11-28"),)},
            "Flyttet fra lørdag den 28. november 2026, kl. 10.00–12.30",
        ),
    ],
)
def test_what_has_become_of_an_event_is_told(changed: dict[str, Any], state: str) -> None:
    (told,) = letter_of(edition(events=[event(**changed)])).events

    assert told.state == state


@pytest.mark.parametrize(("approved", "is_told"), [("2026-11-01", True), ("2026-10-31", False)])
def test_a_decision_is_told_when_its_minutes_could_be_read(approved: str, is_told: bool) -> None:
    assert bool(letter_of(edition(meetings=[decided(approved=approved)])).meetings) is is_told


def test_of_a_meeting_the_decisions_alone_are_told() -> None:
    (told,) = letter_of(edition(meetings=[decided()])).meetings

    assert told.title == "Bestyrelsen, 2. november 2026"
    assert [(each.title, each.url) for each in told.decisions] == [
        ("Kaffe", f"{HERE}om-os/referater/bestyrelsen/2026-11-02/#punkt-1")
    ]


def test_nothing_new_is_an_empty_letter() -> None:
    assert letter_of(edition()).is_empty
    assert not letter_of(edition(events=[event()])).is_empty


NAME = "Ragnhild Tofteskov"


@pytest.mark.parametrize(
    "invented",
    [
        edition(news=[news_item(title=f"Tak til {NAME}", names_somebody=True)]),
        edition(news=[news_item(summary=f"{NAME} fortæller", names_somebody=True)]),
        edition(events=[event(title=f"Kaffe med {NAME}", names_somebody=True)]),
        edition(
            events=[event(place={"name": f"Hos {NAME}", "street": None, "town": None}, names_somebody=True)]
        ),
        edition(
            events=[
                event(
                    moved_from=(
                        moved_from("2026-12-01", place={"name": NAME, "street": None, "town": None}),
                    ),
                    names_somebody=True,
                )
            ]
        ),
        edition(
            meetings=[
                meeting(
                    "2026-11-02",
                    item(1, title="Valg", decision=f"{NAME} er valgt.", names_somebody=True),
                    chair=NAME,
                    minute_taker=NAME,
                )
            ]
        ),
    ],
)
def test_a_letter_names_nobody_and_leads_to_where_the_name_stands(invented: Edition) -> None:
    letter, paper = letter_of(invented), on_paper(invented)

    for form in (as_text(letter), as_html(letter, THEME).decode(), words_on(paper)):
        assert "Tofteskov" not in form
        assert "det gør et brev ikke" in " ".join(form.split())
    assert HERE in as_text(letter)


# as a mail


class Mail(HTMLParser):
    """What a mail asks its reader to fetch, and its tags with their attributes."""

    def __init__(self, letter: Newsletter) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.html = as_html(letter, THEME).decode()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))


def test_a_mail_fetches_nothing_and_runs_nothing() -> None:
    mail = Mail(letter_of(whole()))

    assert not {tag for tag, _given in mail.tags} & {"img", "script", "link", "style", "iframe", "form"}
    assert not {name for _tag, given in mail.tags for name in given} & {"src", "background", "onload"}
    assert "url(" not in mail.html


def test_every_word_of_a_mail_has_its_style_beside_it() -> None:
    """Many programs drop a `<style>`, and Outlook inherits little."""
    bare = [
        tag
        for tag, given in Mail(letter_of(whole())).tags
        if tag in ("p", "h1", "h2", "h3", "a", "ul", "li", "span") and "style" not in given
    ]

    assert bare == []


def test_every_ground_is_given_twice_and_has_its_ink() -> None:
    """`bgcolor` for Outlook; and no ground that a dark scheme could turn without the text on it."""
    for tag, given in Mail(letter_of(whole())).tags:
        if "bgcolor" in given:
            assert f"background-color:{given['bgcolor']}" in given["style"], tag


def test_a_mail_is_600_wide_at_most_and_less_on_a_phone() -> None:
    mail = Mail(letter_of(whole()))
    wide = [int(given["width"]) for _tag, given in mail.tags if given.get("width", "").isdigit()]

    assert max(wide) < 390 - 2 * (8 + 28)
    assert "max-width:600px" in mail.html
    assert '<!--[if mso]><table role="presentation" width="600"' in mail.html


def test_a_table_of_the_layout_is_none_to_a_screen_reader() -> None:
    tables = [given.get("role") for tag, given in Mail(letter_of(whole())).tags if tag == "table"]

    assert tables
    assert set(tables) == {"presentation"}


def test_the_colours_of_a_mail_are_the_sites() -> None:
    template = (THEME / "mail/newsletter.html").read_text(encoding="utf-8")
    tokens = (THEME / "static/css/tokens.css").read_text(encoding="utf-8").lower()

    assert [colour for colour in re.findall(r"#[0-9a-f]{6}\b", template) if colour not in tokens] == []


def test_what_was_written_is_text_and_every_link_is_whole() -> None:
    mail = Mail(letter_of(whole()))
    links = [given["href"] for tag, given in mail.tags if tag == "a"]

    assert "Te &amp; &lt;kaffe&gt; #1" in mail.html
    assert f"{HERE}kontakt/" in links
    assert all(re.match(r"https://|mailto:|tel:", link) for link in links)


def test_a_style_goes_on_the_tags_that_have_one() -> None:
    html = Markup('<p>a</p><pre>b</pre><a href="c">d</a>&lt;p&gt;')

    assert Newsletter.styled(html, {"p": "margin:0;", "a": "color:red;"}) == (
        '<p style="margin:0;">a</p><pre>b</pre><a style="color:red;" href="c">d</a>&lt;p&gt;'
    )


# as a text


def test_a_letter_as_text() -> None:
    assert (
        as_text(letter_of(whole()))
        == f"""\
Nyt fra Senior Erhverv Nordjylland
==================================
22. november 2026
Opfundne personer.

Her er, hvad der er sket siden 1. november 2026.


NYT
---

Te & <kaffe> #1
18. november 2026
Læs *mere* i $morgen$.
{HERE}nyt/a/


DET SKER
--------

Åbent hus
Flyttet fra lørdag den 28. november 2026, kl. 10.00–12.30
Torsdag den 3. december 2026, kl. 10.00–12.30
Kontoret, 9400 Nørresundby
Kom og se, hvem vi er.
{HERE}arrangementer/b/


BESLUTTET
---------

Bestyrelsen, 2. november 2026

  Kaffe
  Vi køber kaffe <{HERE}kontakt/>.
  - en kande
  - to kopper
  {HERE}om-os/referater/bestyrelsen/2026-11-02/#punkt-1

----------------------------------------------------------------------------
Senior Erhverv Nordjylland
Østre Fælledvej 21, 9400 Nørresundby
Telefon 96 00 00 00, kontor@sen.example.org
{HERE}

Vil du ikke have flere breve, så svar på det her, og skriv det.
"""
    )


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("1. et\n2. to\n", ["1. et", "2. to"]),
        ("| Post | Kr. |\n|---|---:|\n| Kaffe | 900 |\n", ["Post | Kr.", "Kaffe | 900"]),
        ("> sagt\n", ["sagt"]),
        ("et  \nto\n", ["et to"]),
        ("- et\n    - inde\n- to\n", ["- et", "- inde", "- to"]),
        ("<https://example.org/>\n", ["https://example.org/"]),
    ],
)
def test_what_a_decision_is_made_of_can_be_read_as_text(markdown: str, lines: list[str]) -> None:
    held = meeting("2026-11-02", item(1, title="Kaffe", decision=markdown))

    text = as_text(letter_of(edition(meetings=[held])))

    shown = text.partition("  Kaffe\n")[2].partition(f"\n  {HERE}om-os")[0]
    assert [line.strip() for line in shown.split("\n")] == lines


@for_all(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), max_size=60)))
def test_a_text_is_no_wider_than_eighty_columns_and_loses_no_word(words: list[str]) -> None:
    summary = " ".join(words)

    text = as_text(letter_of(edition(news=[news_item(summary=summary)])))

    assert all(len(line) <= 80 for line in text.split("\n"))
    assert summary.split() == text.partition("18. november 2026\n")[2].partition(HERE)[0].split()


# on paper


def test_a_letter_on_paper_is_tagged_and_says_it_all() -> None:
    paper = on_paper(whole())

    pdf: Any = pdf_of(paper)

    assert pdf.metadata.title == "Nyt fra Senior Erhverv Nordjylland, 22. november 2026"
    assert (pdf.root_object["/Lang"], pdf.root_object["/MarkInfo"]["/Marked"].value) == ("da-DK", True)
    said = words_on(paper)
    for words in ("Te & <kaffe> #1", "Læs *mere* i $morgen$.", "Åbent hus", "Vi køber kaffe.", "en kande"):
        assert words in said
    links = [
        annotation.get_object()["/A"]["/URI"] for page in pdf.pages for annotation in page.get("/Annots", [])
    ]
    assert {f"{HERE}nyt/a/", f"{HERE}arrangementer/b/", f"{HERE}kontakt/"} <= set(links)


def test_the_same_letter_is_the_same_bytes_on_paper() -> None:
    paper = on_paper(whole())

    assert press().set(paper) == press().set(replace(paper))
