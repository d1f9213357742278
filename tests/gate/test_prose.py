"""What is written for everybody: every field of a public file as it goes out, names by consent, dates by the build
date.
"""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from synlig.gate.prose import ProseGate
from synlig.records import Document, Entry
from synlig.records.public_files import (
    DemandFile,
    EventFile,
    FiguresFile,
    GroupsFile,
    NewsFile,
    PageFile,
    SeriesFile,
    TopicsFile,
)
from tests.gate.invented import TODAY, consent, consents, folder, member, people

OFFICER = folder(
    "aaaaaaaaaa",
    member(navn="Ragnhild Tofteskov", poster=[{"gruppe": "bestyrelsen", "post": "formand"}]),
    consents(consent("post på hjemmesiden")),
)
SILENT = folder(
    "bbbbbbbbbb",
    member(navn="Asmus Kildevang", poster=[{"gruppe": "bestyrelsen", "post": "kasserer"}]),
    consents(consent("navn i referater")),
)
BOTH = "{person: aaaaaaaaaa} og {person: bbbbbbbbbb}"
SPOKEN = "Ragnhild Tofteskov og kasserer"
"""Consent to stand in minutes is no consent to stand on other pages."""
GATE = ProseGate(people(OFFICER, SILENT), TODAY)
PAGE = {"titel": f"Om {BOTH}", "resumé": f"Mød {BOTH}"}
NEWS = {"titel": "Nyt", "dato": "2026-11-01", "resumé": f"Fra {BOTH}"}
EVENT = {
    "titel": "Åbent hus",
    "slags": "åbent hus",
    "dato": "2026-12-03",
    "fra": "10:00",
    "til": "12:30",
    "sted": {"navn": "Kontoret"},
    "resumé": f"Med {BOTH}",
}


def entry(kind: Any, fields: dict[str, Any], body: str = "", slug: str = "om-os") -> Entry[Any]:
    return Entry(kind.model_validate(fields), Document(f"content/public/{slug}.md", {}, body=body), slug)


def page(body: str = "Tekst", **fields: Any) -> dict[str, Any]:
    return GATE.page(entry(PageFile, PAGE | fields, body)).model_dump()


def test_a_page_with_nothing_but_what_it_must_have() -> None:
    assert page(f"\n {BOTH} \n\n") == {
        "address": "om-os/",
        "title": f"Om {SPOKEN}",
        "menu_title": f"Om {SPOKEN}",
        "summary": f"Mød {SPOKEN}",
        "order": 100,
        "revised": None,
        "next_revision": None,
        "picture": None,
        "front": None,
        "body": f"{SPOKEN}\n",
        "old_addresses": (),
    }


def test_a_page_with_everything() -> None:
    doors = {
        "dør_virksomhed": {"titel": f"Til {BOTH}", "tekst": f"Fra {BOTH}"},
        "dør_senior": {"titel": f"Hos {BOTH}", "tekst": f"Af {BOTH}"},
    }
    shown = page(
        menutitel=f"Se {BOTH}",
        orden="7",
        revideret="2026-10-01",
        næste_revision="2027-10-01",
        billede="kontor.jpg",
        billedtekst=f"Her er {BOTH}",
        sætning=f"Vi er {BOTH}",
        **doors,
    )

    assert (shown["menu_title"], shown["order"]) == (f"Se {SPOKEN}", 7)
    assert (shown["revised"], shown["next_revision"]) == (
        datetime.date(2026, 10, 1),
        datetime.date(2027, 10, 1),
    )
    assert shown["picture"] == {"asset": "kontor.jpg", "alt": f"Her er {SPOKEN}"}
    assert shown["front"] == {
        "sentence": f"Vi er {SPOKEN}",
        "employer_door": {"title": f"Til {SPOKEN}", "text": f"Fra {SPOKEN}"},
        "senior_door": {"title": f"Hos {SPOKEN}", "text": f"Af {SPOKEN}"},
    }


@pytest.mark.parametrize("missing", ["sætning", "dør_virksomhed", "dør_senior"])
def test_a_front_page_is_whole_or_an_ordinary_page(missing: str) -> None:
    door = {"titel": "Titel", "tekst": "Tekst"}
    front: dict[str, Any] = {"sætning": "Vi er her", "dør_virksomhed": door, "dør_senior": door}

    assert page(**front)["front"] is not None
    assert page(**{name: value for name, value in front.items() if name != missing})["front"] is None


@pytest.mark.parametrize("missing", ["billede", "billedtekst"])
def test_a_picture_without_its_name_or_its_text_is_not_shown(missing: str) -> None:
    both = {"billede": "kontor.jpg", "billedtekst": "Kontoret"}

    assert page(**{name: value for name, value in both.items() if name != missing})["picture"] is None


def test_a_picture_that_is_for_decoration_needs_no_text() -> None:
    assert page(billede="kontor.jpg", dekorativ="ja")["picture"] == {"asset": "kontor.jpg", "alt": ""}


@pytest.mark.parametrize(
    "made",
    [lambda **fields: page(**fields), lambda **fields: news(**fields), lambda **fields: event(**fields)],
)
def test_where_it_stood_before_goes_along(made: Any) -> None:
    shown = made(tidligere_adresser=["/om-os/hvem", "gammel.html", "/nyt/a/index.html"])

    assert shown["old_addresses"] == ("om-os/hvem/", "gammel.html", "nyt/a/")


def news(**fields: Any) -> dict[str, Any] | None:
    item = GATE.news(entry(NewsFile, NEWS | fields, f"{BOTH} er her", "2026-11-01-nyt-kontor"))
    return item.model_dump() if item else None


def test_a_piece_of_news() -> None:
    shown = news(emner=["kurser"], billede="kontor.jpg", billedtekst="Kontoret", vises_fra="2026-11-03")

    assert shown == {
        "slug": "nyt-kontor",
        "title": "Nyt",
        "date": datetime.date(2026, 11, 1),
        "summary": f"Fra {SPOKEN}",
        "topics": ("kurser",),
        "picture": {"asset": "kontor.jpg", "alt": "Kontoret"},
        "body": f"{SPOKEN} er her\n",
        "old_addresses": (),
        "shown_from": datetime.date(2026, 11, 3),
        "names_somebody": True,
    }


def test_what_news_can_be_about() -> None:
    row = {"id": "kurser", "navn": f"Hos {BOTH}", "resumé": f"Af {BOTH}"}

    shown = GATE.topics(entry(TopicsFile, {"emner": [row]})).model_dump()

    assert shown == {"rows": ({"id": "kurser", "title": f"Hos {SPOKEN}", "summary": f"Af {SPOKEN}"},)}


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ({"resumé": "Fra kasserer"}, False),
        ({"resumé": "Fra {person: bbbbbbbbbb}"}, False),  # agreed to stand in minutes, so a post stands here
        ({"resumé": "Fra {person: aaaaaaaaaa}"}, True),
        ({"resumé": "Fra formanden", "titel": "{person: aaaaaaaaaa} fortæller"}, True),
        ({"resumé": "Fra formanden", "titel": f"{SPOKEN} fortæller"}, True),  # typed, and agreed to
        ({"resumé": f"Ring til {SPOKEN.split()[0]}"}, True),
    ],
)
def test_what_a_letter_repeats_says_whether_it_names_somebody(texts: dict[str, str], names: bool) -> None:
    shown = news(**texts)

    assert shown is not None
    assert shown["names_somebody"] is names
    assert event(**{**texts, "titel": texts.get("titel", "Åbent hus")})["names_somebody"] is names


@pytest.mark.parametrize(
    ("dates", "is_shown"),
    [
        ({}, True),
        ({"dato": "2026-11-22"}, True),
        ({"dato": "2026-11-23"}, False),
        ({"dato": "2026-11-23", "vises_fra": "2026-11-22"}, True),
        ({"vises_fra": "2026-11-23"}, False),
        ({"vises_til": "2026-11-22"}, True),
        ({"vises_til": "2026-11-21"}, False),
        ({"vises_til": "2026-11-23"}, True),
    ],
)
def test_news_shows_from_its_first_day_to_its_last(dates: dict[str, str], is_shown: bool) -> None:
    assert (news(**dates) is not None) is is_shown


def event(**fields: Any) -> dict[str, Any]:
    return GATE.event(entry(EventFile, EVENT | fields, slug="2026-12-03-hus")).model_dump()


def test_an_event_with_nothing_but_what_it_must_have() -> None:
    assert event() == {
        "slug": "2026-12-03-hus",
        "title": "Åbent hus",
        "kind": "open_house",
        "series": None,
        "date": datetime.date(2026, 12, 3),
        "since": datetime.time(10),
        "until": datetime.time(12, 30),
        "place": {"name": "Kontoret", "street": None, "town": None},
        "summary": f"Med {SPOKEN}",
        "text": None,
        "sign_up": None,
        "seats": None,
        "audience": None,
        "cancelled": False,
        "full": False,
        "has_flyer": True,
        "moved_from": (),
        "sequence": 0,
        "old_addresses": (),
        "names_somebody": True,
    }


def test_an_event_with_everything() -> None:
    shown = event(
        serie="kurser",
        sted={"navn": f"Ved {BOTH}", "adresse": f"Vej {BOTH}", "postnummer": "9400"},
        tekst=f"Kom til {BOTH}",
        tilmelding={"måde": "telefon", "til": f"Ring til {BOTH}", "frist": "2026-12-01"},
        pladser="12",
        målgruppe=f"For {BOTH}",
        aflyst="ja",
        optaget="ja",
    )

    assert shown["series"] == "kurser"
    assert shown["place"] == {
        "name": f"Ved {SPOKEN}",
        "street": f"Vej {SPOKEN}",
        "town": "9400 Nørresundby",
    }
    assert shown["text"] == f"Kom til {SPOKEN}\n"
    assert shown["sign_up"] == {
        "way": "phone",
        "to": f"Ring til {SPOKEN}",
        "deadline": datetime.date(2026, 12, 1),
    }
    assert (shown["seats"], shown["audience"]) == (12, f"For {SPOKEN}")
    assert (shown["cancelled"], shown["full"]) == (True, True)


def test_what_a_moved_event_does_not_say_of_its_old_time_is_as_it_is_now() -> None:
    moved = {"dato": "2026-11-30", "sted": {"navn": f"Hos {BOTH}"}}

    assert event(flyttet_fra=[moved])["moved_from"] == (
        {
            "date": datetime.date(2026, 11, 30),
            "since": datetime.time(10),
            "until": datetime.time(12, 30),
            "place": {"name": f"Hos {SPOKEN}", "street": None, "town": None},
        },
    )


@pytest.mark.parametrize(
    ("changed", "sequence"),
    [
        ({}, 0),
        ({"aflyst": "ja"}, 1),
        ({"flyttet_fra": [{"dato": "2026-12-01"}, {"dato": "2026-12-02"}]}, 2),
        ({"rettelser": "3", "aflyst": "ja", "flyttet_fra": [{"dato": "2026-12-01"}]}, 5),
    ],
)
def test_every_change_of_an_event_counts(changed: dict[str, Any], sequence: int) -> None:
    assert event(**changed)["sequence"] == sequence


@pytest.mark.parametrize(
    ("changed", "has_flyer"),
    [
        ({}, True),
        ({"slags": "åbent hus på jobcenter"}, True),
        ({"slags": "kursus"}, False),  # members know of it
        ({"slags": "kursus", "opslag": "ja"}, True),
        ({"opslag": "nej"}, False),
        ({"aflyst": "ja"}, False),  # nobody is to be called together for nothing
    ],
)
def test_an_open_house_has_a_poster_and_the_file_decides(changed: dict[str, Any], has_flyer: bool) -> None:
    assert event(**changed)["has_flyer"] is has_flyer


@pytest.mark.parametrize("where", ["titel", "resumé", "sted", "flyttet_fra"])
def test_wherever_a_letter_could_name_somebody_the_event_says_so(where: str) -> None:
    name = "{person: aaaaaaaaaa}"
    texts: dict[str, Any] = {
        "titel": name,
        "resumé": name,
        "sted": {"navn": f"Hos {name}"},
        "flyttet_fra": [{"dato": "2026-11-30", "sted": {"navn": f"Hos {name}"}}],
    }
    nobody: dict[str, Any] = {"resumé": "Med kaffe"}

    assert event(**nobody)["names_somebody"] is False
    assert event(**{**nobody, where: texts[where]})["names_somebody"] is True


def test_a_series_of_events() -> None:
    row = {"id": "kurser", "navn": f"Hos {BOTH}", "resumé": f"Af {BOTH}"}

    shown = GATE.series(entry(SeriesFile, {"serier": [row]})).model_dump()

    assert shown == {"rows": ({"id": "kurser", "title": f"Hos {SPOKEN}", "summary": f"Af {SPOKEN}"},)}


@pytest.mark.parametrize("has_feedback", [True, False])
def test_what_employers_ask_for(has_feedback: bool) -> None:
    row = {"kompetence": f"Hos {BOTH}", "fag": ["lagerchef"], "antal": "8", "siden": "2026-08"}
    if has_feedback:
        row["tilbagemelding"] = f"Sagt af {BOTH}"
    shown = GATE.demand(entry(DemandFile, {"efterspørgsel": [row]})).model_dump()

    assert shown["rows"] == (
        {
            "competence": f"Hos {SPOKEN}",
            "occupations": OCCUPATION,
            "number": 8,
            "since": "2026-08",
            "feedback": f"Sagt af {SPOKEN}" if has_feedback else None,
        },
    )


OCCUPATION = (member().occupation,)


def test_the_key_figures() -> None:
    point = {"periode": "2025", "værdi": "41", "kilde": f"Talt af {BOTH}"}
    more = {"dato": f"Maj, {BOTH}", "note": f"Note af {BOTH}"}
    row = {"nøgle": "i-job", "titel": f"Job {BOTH}", "enhed": f"Antal {BOTH}", "serie": [point, point | more]}
    shown = GATE.figures(
        entry(FiguresFile, {"nøgletal": [row, row | {"forklaring": f"Se {BOTH}"}]})
    ).model_dump()["rows"]

    value = {"period": "2025", "value": 41, "source": f"Talt af {SPOKEN}", "date": None, "note": None}
    assert shown[0] == {
        "key": "i-job",
        "title": f"Job {SPOKEN}",
        "unit": f"Antal {SPOKEN}",
        "explanation": None,
        "points": (value, value | {"date": f"Maj, {SPOKEN}", "note": f"Note af {SPOKEN}"}),
    }
    assert shown[1]["explanation"] == f"Se {SPOKEN}"


def groups(*members: Any, **fields: Any) -> dict[str, Any]:
    row = {"id": "bestyrelsen", "navn": f"Os {BOTH}", "formål": f"Lede {BOTH}"} | fields
    shown = GATE.groups(entry(GroupsFile, {"grupper": [row]}), members)
    row_shown: dict[str, Any] = shown.model_dump()["rows"][0]
    return row_shown


def test_a_group_shows_the_officers_who_have_agreed_to_it() -> None:
    assert groups(SILENT, OFFICER) == {
        "id": "bestyrelsen",
        "title": f"Os {SPOKEN}",
        "purpose": f"Lede {SPOKEN}",
        "text": None,
        "tasks": (),
        "meets": None,
        "meetings": (),
        "officers": ({"post": "formand", "person": "Ragnhild Tofteskov"},),
    }


def test_a_group_with_everything() -> None:
    coming = [
        {"dato": "2026-12-07", "fra": "10:00", "til": "12:00", "sted": f"Ved {BOTH}"},
        {"dato": "2027-01-04"},
    ]
    shown = groups(tekst=f"Hos {BOTH}", opgaver=[f"Lede {BOTH}"], møder=f"Hos {BOTH}", kommende_møder=coming)

    assert (shown["text"], shown["tasks"], shown["meets"]) == (
        f"Hos {SPOKEN}\n",
        (f"Lede {SPOKEN}",),
        f"Hos {SPOKEN}",
    )
    assert shown["meetings"] == (
        {
            "date": datetime.date(2026, 12, 7),
            "since": datetime.time(10),
            "until": datetime.time(12),
            "place": f"Ved {SPOKEN}",
        },
        {"date": datetime.date(2027, 1, 4), "since": None, "until": None, "place": None},
    )


def test_an_office_in_another_group_is_not_this_ones() -> None:
    assert groups(OFFICER, id="pr-gruppen")["officers"] == ()


def test_the_officers_stand_by_post_and_name_whatever_the_order_of_the_folders() -> None:
    def officer(id: str, name: str, post: str) -> Any:
        return folder(
            id,
            member(navn=name, poster=[{"gruppe": "bestyrelsen", "post": post}]),
            consents(consent("post på hjemmesiden")),
        )

    three = (
        officer("cccccccccc", "Signe Overmark", "medlem"),
        officer("dddddddddd", "Asmus Kildevang", "medlem"),
        officer("eeeeeeeeee", "Ragnhild Tofteskov", "formand"),
    )
    row = entry(
        GroupsFile, {"grupper": [{"id": "bestyrelsen", "navn": "Bestyrelsen", "formål": "Leder foreningen."}]}
    )
    shown = ProseGate(people(*three), TODAY).groups(row, three).rows[0].officers

    assert [(one.post, one.person) for one in shown] == [
        ("formand", "Ragnhild Tofteskov"),
        ("medlem", "Asmus Kildevang"),
        ("medlem", "Signe Overmark"),
    ]
