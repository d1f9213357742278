"""What a person marker becomes."""

import pytest

from synlig.gate.people import UnknownMember, people_of
from synlig.records import Purpose
from tests.gate.invented import TODAY, consent, consents, folder, member, people

NAMED = folder("aaaaaaaaaa", member(navn="Ragnhild Tofteskov"), consents(consent("navn i referater")))
OFFICER = folder(
    "bbbbbbbbbb",
    member(navn="Asmus Kildevang", poster=[{"gruppe": "bestyrelsen", "post": "kasserer"}]),
    consents(),
)
ORDINARY = folder("cccccccccc", member(navn="Signe Overmark"), consents())
ALL = people(NAMED, OFFICER, ORDINARY)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tak til {person: aaaaaaaaaa}.", "Tak til Ragnhild Tofteskov."),
        ("Tak til {person: bbbbbbbbbb}.", "Tak til kasserer."),
        ("Tak til {person: cccccccccc}.", "Tak til et medlem."),
        ("{person: cccccccccc} sagde ja.", "Et medlem sagde ja."),
        ("Godt. {person: cccccccccc} sagde ja.", "Godt. Et medlem sagde ja."),
        ("- {person: cccccccccc} sagde ja.", "- Et medlem sagde ja."),
        ("* {person: cccccccccc} sagde ja.", "* Et medlem sagde ja."),
        ("Til stede:\n- {person: cccccccccc}", "Til stede:\n- Et medlem"),
        ("Til stede:\n* {person: cccccccccc}", "Til stede:\n* Et medlem"),
        ("Til stede:\n{person: cccccccccc}", "Til stede:\nEt medlem"),
        ("**{person: cccccccccc}** sagde ja.", "**Et medlem** sagde ja."),
        ("Godt. _{person: cccccccccc}_", "Godt. _Et medlem_"),
        ("> {person: cccccccccc}", "> Et medlem"),
        ("## {person: cccccccccc}", "## Et medlem"),
        ("| Hvem | {person: cccccccccc} |", "| Hvem | Et medlem |"),
        ("Hvem? {person: cccccccccc}! {person: cccccccccc}", "Hvem? Et medlem! Et medlem"),
        ("X {person: cccccccccc} sagde ja.", "X et medlem sagde ja."),
        ("Formand - {person: cccccccccc}", "Formand - et medlem"),
        ("Hos, {person: cccccccccc}", "Hos, et medlem"),
        ("{person:cccccccccc} og {person: aaaaaaaaaa}", "Et medlem og Ragnhild Tofteskov"),
        ("Formanden {person: cccccccccc} sagde ja.", "Formanden sagde ja."),
        ("Kasserer {person: bbbbbbbbbb} og formand {person: cccccccccc}.", "Kasserer og formand."),
        ("Kassereren {person: cccccccccc}s forslag", "Kassererens forslag"),
        ("Formanden {person: aaaaaaaaaa} sagde ja.", "Formanden Ragnhild Tofteskov sagde ja."),
        ("Hos formanden, {person: cccccccccc}", "Hos formanden, et medlem"),
        ("Et medlem {person: cccccccccc}", "Et medlem et medlem"),
    ],
)
def test_a_marker_is_spoken_out_by_consent(text: str, shown: str) -> None:
    assert ALL.resolve(text, Purpose.NAME_IN_MINUTES) == shown


def test_roles_at_a_meeting_are_spoken_out_for_those_without_consent() -> None:
    text = "Tak til {person: aaaaaaaaaa}, {person: bbbbbbbbbb} og {person: cccccccccc}."
    roles = {id * 10: f"rolle {id}" for id in "abc"}

    assert ALL.resolve(text, Purpose.NAME_IN_MINUTES, roles) == (
        "Tak til Ragnhild Tofteskov, rolle b og rolle c."
    )


def test_the_first_of_several_posts_is_the_one_that_is_told() -> None:
    posts = [{"gruppe": "bestyrelsen", "post": post} for post in ("kasserer", "sekretær")]
    both = people(folder("aaaaaaaaaa", member(poster=posts), consents()))

    assert both.mention("aaaaaaaaaa", Purpose.NAME_IN_MINUTES) == "kasserer"


def test_a_role_at_the_meeting_comes_before_the_post() -> None:
    assert ALL.mention("bbbbbbbbbb", Purpose.NAME_IN_MINUTES, "referent") == "referent"


def test_consent_for_minutes_does_not_name_anybody_on_other_pages() -> None:
    assert ALL.mention("aaaaaaaaaa", Purpose.OFFICE_ON_SITE) == "et medlem"


def test_a_former_member_is_called_what_a_member_without_consent_is() -> None:
    """Nobody sees by old minutes who has left."""
    both = people_of((NAMED,), TODAY, frozenset({"dddddddddd"}))

    assert both.mention("dddddddddd", Purpose.NAME_IN_MINUTES) == "et medlem"
    assert both.mention("dddddddddd", Purpose.NAME_IN_MINUTES, "kasserer") == "kasserer"


def test_who_was_erased_and_is_a_member_again_is_a_member() -> None:
    again = people_of((NAMED,), TODAY, frozenset({NAMED.id}))

    assert again.mention(NAMED.id, Purpose.NAME_IN_MINUTES) == "Ragnhild Tofteskov"


def test_an_id_that_is_nobodys_is_a_mistake_of_ours() -> None:
    with pytest.raises(UnknownMember):
        ALL.mention("dddddddddd", Purpose.NAME_IN_MINUTES)


@pytest.mark.parametrize(
    ("text", "names", "why"),
    [
        ("Tak til alle.", False, "nobody"),
        ("Tak til {person: aaaaaaaaaa}.", True, "agreed to it"),
        ("Tak til {person: bbbbbbbbbb}.", False, "called by post"),
        ("Tak til {person: dddddddddd}.", False, "erased"),
        ("Tak til {person: bbbbbbbbbb} og {person: aaaaaaaaaa}.", True, "one of two"),
        ("Tak til Ragnhild Tofteskov.", True, "typed"),
        ("Tak til Ragnhild.", True, "a part of the name"),
        ("Tak til Signe Overmark.", False, "did not agree, and stops the build elsewhere"),
        ("Tak til Ragnhild{person: bbbbbbbbbb}", True, "a marker without a space before it hides no name"),
    ],
)
def test_whether_a_text_names_somebody_who_agreed_to_it(text: str, names: bool, why: str) -> None:
    asked = people_of((NAMED, OFFICER, ORDINARY), TODAY, frozenset({"dddddddddd"}))

    assert asked.names_in(text, Purpose.NAME_IN_MINUTES) is names, why
    assert asked.names_in(text, Purpose.OFFICE_ON_SITE) is False, "nobody agreed to that"
