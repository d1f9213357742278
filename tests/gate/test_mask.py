"""What is proposed for a text: what is certain is generalised, what is doubtful is held."""

from __future__ import annotations

from itertools import pairwise

import pytest

from synlig.gate.mask import LONGEST, Masked, mask, merged, withheld
from synlig.gate.recognise import Kind, Known, PeopleIndex, Span, TextKind, WorkplaceIndex

PEOPLE = PeopleIndex(["Ragnhild Tofteskov", "Bo Lund", "Birgit Yding"])
OWN = WorkplaceIndex(["Badehotel Sandormen"], ["Tofteskov Gymnasium"])


def known(kind: TextKind = "profile") -> Known:
    return Known(kind, PEOPLE, OWN, office=("Østre Fælledvej 21", "9400", "Nørresundby", "96 00 00 00"))


@pytest.mark.parametrize(
    ("text", "proposed", "why"),
    [
        ("Jeg kan køre truck.", "Jeg kan køre truck.", "nothing to hide"),
        ("Spørg Ragnhild.", "Spørg en kollega.", "a name"),
        ("Ragnhild ved det.", "En kollega ved det.", "a name that begins a sentence"),
        ("Ragnhilds bord", "En kollegas bord", "a genitive"),
        ("Min chef Ragnhild sagde ja.", "Min chef sagde ja.", "the word before says enough"),
        ("Min kompagnon Asger sagde ja.", "Min kompagnon sagde ja.", "also of somebody nobody has on file"),
        ("Jeg spurgte fru Tofteskov.", "Jeg spurgte en kollega.", "a title goes with the name"),
        ("En kollega (Ragnhild) ved det.", "En kollega ved det.", "a name alone in parentheses"),
        ("Ragnhild, Birgit og Yvonne kom.", "Kolleger kom.", "several in a row"),
        ("Ring på 20 00 12 34 i dag", "Ring på kontorets nummer i dag", "a phone number"),
        ("Tlf. 20 00 12 34", "Tlf. kontorets nummer", "no capital after an abbreviation"),
        ("Ring på 96 00 00 00.", "Ring på 96 00 00 00.", "the association's own"),
        ("Mit badehotel, Badehotel Sandormen", "Mit badehotel, et hotel", "a kind of place"),
        ("Student fra Tofteskov Gymnasium", "Student fra et gymnasium", "a school"),
        ("Jeg er 58 år.", "Jeg er over 50 år.", "an age"),
        ("Jeg er født i 1966.", "Jeg er født for over 50 år siden.", "a year of birth"),
        ("en 58-årig tømrer", "en erfaren tømrer", "an age before a trade"),
        ("Jeg bor i 9800 Hjørring.", "Jeg bor i Nordjylland.", "a postal code"),
        ("👩‍🏭 Spørg Ragnhild 👍🏽 nu", "👩‍🏭 Spørg en kollega 👍🏽 nu", "places are code points"),
        ("Spørg Ragn\u00adhild.", "Spørg en kollega.", "hidden characters go with the name"),
    ],
)
def test_what_is_certain_is_generalised(text: str, proposed: str, why: str) -> None:
    assert mask(text, known()).text == proposed, why


def test_minutes_speak_of_a_member() -> None:
    assert mask("Vi takker Ragnhild.", known("minutes")).text == "Vi takker et medlem."


def test_a_marker_is_let_be() -> None:
    text = "{person: bzn1kir0gs} gennemgik regnskabet."

    assert mask(text, known("minutes")) == mask(text, known("minutes"))
    assert mask(text, known("minutes")).text == text
    assert mask(text, known("minutes")).is_clean


@pytest.mark.parametrize(
    "text", ["Jeg blev sygemeldt.", "Jeg er medlem af 3F.", "Jeg er troende.", "Jeg er socialist."]
)
def test_what_is_sensitive_is_held_whole(text: str) -> None:
    made = mask(text, known())

    assert (made.text, made.hold, len(made.reasons)) == (None, True, 1)


def test_a_doubtful_place_holds_the_text_and_is_not_touched() -> None:
    made = mask("Jeg var på Xylbertum i to år.", known())

    assert made.hold
    assert made.text == "Jeg var på Xylbertum i to år."
    assert [(span.kind, span.certain) for span in made.spans] == [(Kind.UNKNOWN, False)]


def test_what_of_a_doubtful_place_is_beside_a_certain_one_still_holds_the_text() -> None:
    made = mask("Aftale med Xylbert Ragnhild i dag", known())

    assert made.hold
    assert made.text == "Aftale med Xylbert en kollega i dag"


def test_what_tells_of_a_life_is_held_also_where_a_name_stands_in_it() -> None:
    made = mask("Vi siger tillykke til Ragnhild med det nye job.", known("minutes"))

    assert (made.hold, made.text) == (True, "Vi siger tillykke til et medlem med det nye job.")
    assert [(span.kind, span.certain) for span in made.spans] == [
        (Kind.NEW_JOB, False),
        (Kind.PERSON, True),
        (Kind.NEW_JOB, False),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{person: bzn1kir0gs} er kommet i job igen.", Kind.NEW_JOB),
        ("Afbud fra {person: bzn1kir0gs} på grund af ferie.", Kind.ABSENCE),
        ("{person: bzn1kir0gs} har meldt sig ud.", Kind.MEMBERSHIP),
    ],
)
def test_minutes_hold_what_a_profile_may_tell(text: str, kind: Kind) -> None:
    assert kind in {span.kind for span in mask(text, known("minutes")).spans}
    assert kind not in {span.kind for span in mask(text, known("profile")).spans}


def test_a_doubt_about_belief_holds_the_text_also_under_a_masked_name() -> None:
    place = WorkplaceIndex(["Metodistkirken"], [])
    found = mask(
        "Der blev i 1984 spillet horn hos Metodistkirken ved havnen i den gamle bydel.",
        Known("profile", PEOPLE, place, office=()),
    )

    assert found.text is not None
    assert "Metodistkirken" not in found.text
    assert found.hold
    assert found.reasons


def test_a_reason_repeats_no_word_of_the_text() -> None:
    made = mask("Jeg var på Xylbertum i to år.", known())

    assert made.reasons
    assert not any("Xylbertum" in reason for reason in made.reasons)


def test_spans_are_in_order_and_do_not_overlap() -> None:
    made = mask(
        "Ragnhild Tofteskov, Opfundsvej 12, 9400 Nørresundby, tlf. 20 00 12 34, r@example.org", known()
    )

    places = [(span.start, span.end) for span in made.spans]
    assert places == sorted(places)
    assert all(end <= start for (_s, end), (start, _e) in pairwise(places))


@pytest.mark.parametrize(
    "text",
    [
        "a" * (LONGEST + 1),
        "[" * 20_000,
        "\u0301" * 20_000,
        "\u202e" * 20_000,
        "A " * 10_000,
        "1 " * 10_000,
        "a@" * 10_000,
        "Ab-" * 6_000,
        "Xylbert " * 2_500,
        "Xylskole i " * 1_800,
        "a" * LONGEST,
        "syg " * 5_000,
        "jeg har kræft, " * 1_300,
        "afbud fordi " * 1_600,
        "ondt af syg " * 1_600,
        "sygeforlxb " * 1_800,
    ],
)
def test_a_text_made_to_hurt_is_answered_in_time(text: str) -> None:
    """The time itself is bounded by the run; here it must only come to an end with an answer."""
    assert mask(text, known()).text != ""


def test_the_offices_words_hide_no_initials_within_them() -> None:
    found = mask("Sammen med BY lavede jeg reolen.", known())

    assert found.hold, "Nørresundby, the office's town, ends in by"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Han er 61, 07.07.65.", "alder eller en fødselsdato"),
        ("kb49556", "nummer, som kan føre"),
    ],
)
def test_a_doubt_says_what_it_is_about(text: str, reason: str) -> None:
    assert any(reason in said for said in mask(text, known()).reasons)


# what becomes of the spans

PLACE, NAME, WORD = Kind.EMPLOYER, Kind.PERSON, Kind.UNKNOWN


@pytest.mark.parametrize(
    ("given", "made"),
    [
        pytest.param([], [], id="none"),
        pytest.param([Span(0, 3, NAME), Span(3, 5, NAME)], [Span(0, 3, NAME), Span(3, 5, NAME)], id="side by side"),
        pytest.param([Span(4, 6, NAME), Span(0, 2, NAME)], [Span(0, 2, NAME), Span(4, 6, NAME)], id="in order"),
        pytest.param([Span(0, 4, NAME), Span(3, 6, NAME)], [Span(0, 6, NAME)], id="one over the other"),
        pytest.param([Span(0, 9, NAME), Span(3, 6, NAME)], [Span(0, 9, NAME)], id="one in the other"),
        pytest.param(
            [Span(0, 4, NAME), Span(3, 6, NAME), Span(5, 8, NAME)], [Span(0, 8, NAME)], id="three in a chain"
        ),
        pytest.param([Span(3, 8, PLACE), Span(3, 8, NAME)], [Span(3, 8, NAME)], id="the same place: the weightier"),
        pytest.param([Span(3, 9, PLACE), Span(3, 8, NAME)], [Span(3, 9, PLACE)], id="a company with a name in it"),
        pytest.param([Span(3, 9, Kind.SCHOOL), Span(5, 8, NAME)], [Span(3, 9, Kind.SCHOOL)], id="a school, too"),
        pytest.param([Span(3, 9, NAME), Span(5, 8, PLACE)], [Span(3, 9, NAME)], id="a name with a company in it"),
        pytest.param([Span(3, 6, PLACE), Span(5, 9, NAME)], [Span(3, 9, NAME)], id="the name is longer"),
        pytest.param([Span(3, 9, Kind.NEW_JOB), Span(5, 7, NAME)], [Span(3, 9, NAME)], id="of others the weightier"),
        pytest.param([Span(3, 9, PLACE), Span(5, 7, Kind.PHONE)], [Span(3, 9, Kind.PHONE)], id="a phone in a company"),
        pytest.param(
            [Span(0, 4, NAME, known=True), Span(2, 6, NAME)], [Span(0, 6, NAME, known=True)], id="the first is known"
        ),
        pytest.param(
            [Span(0, 4, NAME), Span(2, 6, NAME, known=True)], [Span(0, 6, NAME, known=True)], id="the last is known"
        ),
        pytest.param(
            [Span(0, 4, WORD, certain=False), Span(2, 6, WORD, certain=False)],
            [Span(0, 6, WORD, certain=False)],
            id="a doubt stays one",
        ),
    ],
)  # fmt: skip
def test_spans_over_each_other_are_made_one(given: list[Span], made: list[Span]) -> None:
    assert merged(given) == made


def told(text: str, kind: TextKind = "profile") -> list[tuple[str, Kind, bool]]:
    return [(text[span.start : span.end], span.kind, span.certain) for span in mask(text, known(kind)).spans]


def test_of_what_may_tell_of_a_life_the_pieces_end_where_the_name_begins() -> None:
    text = "Vi siger tillykke til Ragnhild med det nye job."

    assert told(text, "minutes") == [
        ("tillykke til ", Kind.NEW_JOB, False),
        ("Ragnhild", Kind.PERSON, True),
        (" med det nye job", Kind.NEW_JOB, False),
    ]


def test_of_a_doubtful_place_what_is_beside_each_certain_one_is_told() -> None:
    text = (
        "Ragnhild, Birgit Yding og Bo Lund kom. Jeg har en aftale med Xylbert Ragnhild i dag, "
        "og så Xylbert Ragnhild igen."
    )

    assert told(text) == [
        ("Ragnhild", Kind.PERSON, True),
        ("Birgit Yding", Kind.PERSON, True),
        ("Bo Lund", Kind.PERSON, True),
        ("Xylbert", Kind.UNKNOWN, False),
        ("Ragnhild", Kind.PERSON, True),
        ("Xylbert", Kind.UNKNOWN, False),
        ("Ragnhild", Kind.PERSON, True),
    ]


@pytest.mark.parametrize(
    "text",
    ["Spørg Ragnhild.", "Ring på 20 00 12 34 i dag", "Jeg er 58 år.", "Mit badehotel, Badehotel Sandormen"],
)
def test_what_is_certain_alone_holds_nothing(text: str) -> None:
    """It is generalised, and whoever approves sees that; only a doubt needs a person to read it."""
    made = mask(text, known())

    assert (made.hold, made.reasons, made.is_clean) == (False, (), False)


def test_a_doubt_that_is_a_word_of_the_office_is_none() -> None:
    text = "Kom til Xylbertum i dag."
    ours = Known("profile", PEOPLE, OWN, office=("Xylbertum Hus 3", "9400", "Nørresundby"))

    assert mask(text, ours).is_clean
    assert mask(text, known()).hold


@pytest.mark.parametrize("id", ["2010706501", "0101701234"])
def test_an_id_that_looks_like_a_number_is_let_be_in_its_marker_alone(id: str) -> None:
    assert mask(f"Tak til {{person: {id}}}.", known("minutes")).is_clean
    assert not mask(f"Tak til {id}.", known("minutes")).is_clean


def test_a_text_is_read_up_to_its_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("synlig.gate.mask.LONGEST", 12)

    assert mask("Ja til det a", known()).text == "Ja til det a"
    assert mask("Ja til det ab", known()) == Masked(
        None, (), True, ("Teksten er for lang til at blive læst. Del den i flere.",)
    )


def test_a_field_that_stays_in_its_file_is_held() -> None:
    assert withheld() == Masked(None, (), True, ("Feltet offentliggøres aldrig: det bliver i filen.",))
