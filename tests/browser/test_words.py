"""The catalogue's own modules, asked one by one in the browser: words, typos, compounds, cloths, and what counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from bench.large_catalogue import large_pool
from synlig.pages.index_file import catalogue_index
from synlig.pages.presence import group_of
from synlig.pages.weave import weave
from tests.browser.conftest import POOL, Windows, opening
from tests.theme.invented import profile

pytestmark = pytest.mark.browser

MODULES = "/tema/js/catalogue/"


@pytest.fixture(scope="module")
def page(windows: Windows, large_server: str) -> Iterator[Page]:
    """One for all: what a module is asked changes nothing on it."""
    with opening(windows, large_server) as open_it:
        yield open_it("find-en-medarbejder/sammenlign/")


def run(page: Page, module: str, code: str, argument: Any = None) -> Any:
    """What a piece of JavaScript gives that has the module's exports as `m` and the argument as `a`."""
    return page.evaluate(
        f"async (a) => {{ const m = await import('{MODULES}{module}.js'); return ({code}); }}", argument
    )


STEMS = """indtage indtag|indtagelse indtag|indtægter indtæg|indvandrede indvandred|indvandret indvandr
indvendigt indvend|indvendingerne indvending|indvielsesløfte indvielsesløft|indvortes indvort|indåndede indånded
indtrængende indtræng
underste underst|undersåtters undersåt|undersøgelsen undersøg|undersøgt undersøg|undertrykkerens undertryk
undertryktes undertryk|undertvungne undertvungn|undervejs undervej|underverdenen underverden
undervisningen undervisning
underværker underværk|undeviste undevist|undfange undfang|indtræffer indtræf|indviklet indvikl|indtil indtil"""
"""Words and stems from the sample of the Snowball project (snowballstem.org/algorithms/danish/stemmer.html)."""


def test_endings_are_taken_off_as_the_snowball_project_does(page: Page) -> None:
    expected = dict(pair.split() for line in STEMS.split("\n") for pair in line.split("|"))

    found = run(page, "stem", "Object.fromEntries(a.map((word) => [word, m.stem(word)]))", list(expected))

    assert found == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("Køre", "koere", id="ø as oe"),
        pytest.param("ÅRHUS", "aarhus", id="å as aa, in capitals"),
        pytest.param("æbleskær", "aebleskaer", id="æ as ae"),
        pytest.param("A\u030aben", "åben", id="a letter and its ring"),
        pytest.param("café", "cafe", id="an accent"),
        pytest.param("Möbel", "møbel", id="a Swedish ö"),
    ],
)
def test_letters_are_the_same_however_they_are_typed(page: Page, typed: str, meant: str) -> None:
    assert run(page, "stem", "m.fold(a[0]) === m.fold(a[1])", [typed, meant])


@pytest.mark.parametrize(
    ("line", "telling"),
    [
        pytest.param(
            "vi søger en bogholder nær Aalborg", "bogholder ålborg", id="an advertisement's small words"
        ),
        pytest.param("15 timer om ugen", "timer", id="how many"),
        pytest.param("ISO 9001", "iso 9001", id="a standard's number"),
        pytest.param("til os", "til os", id="all of them where none tells anything"),
    ],
)
def test_words_that_tell_something(page: Page, line: str, telling: str) -> None:
    assert run(page, "stem", "m.tellingWords(a).join(' ')", line) == telling


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("chauffør", "chaufør", True),
        ("chaufør", "chauffør", True),
        ("svejser", "svejsar", True),
        ("bogholder", "boghodler", True),
        ("bogholder", "bogholder", True),
        ("maler", "murer", False),
        ("bager", "bagre", True),
        ("slagter", "salgteer", False),
    ],
)
def test_one_typo_is_forgiven_and_not_two(page: Page, one: str, other: str, is_near: bool) -> None:
    assert run(page, "lexicon", "m.isOneTypoAway(...a)", [one, other]) is is_near


def people(page: Page, query: str, *profiles: Any) -> list[int]:
    """The places of those a query finds, the best first, in a catalogue of these alone."""
    return found(page, query, catalogue_index(profiles))


def found(page: Page, query: str, index: dict[str, Any]) -> list[int]:
    code = """(async () => {
        const { makeIndex } = await import('/tema/js/catalogue/index.js');
        const { atOnce } = await import('/tema/js/catalogue/pieces.js');
        const { scores } = atOnce(m.makeSearch(atOnce(makeIndex(JSON.parse(a[1])))))(a[0]);
        return [...scores.keys()].filter((one) => scores[one] > 0).sort((one, other) => scores[other] - scores[one]);
    })()"""
    return list(run(page, "search", f"await {code}", [query, json.dumps(index)]))


def someone(sign: str, **changed: Any) -> Any:
    return profile(f"{sign * 4}-2M4P-H", **changed)


def skills(*terms: str, level: int = 3) -> tuple[dict[str, Any], ...]:
    return tuple({"term": term, "level": level, "evidence": None} for term in terms)


def work(*codes: str, length: str = "over_10") -> tuple[dict[str, Any], ...]:
    return tuple({"occupation": code, "sector": None, "length": length} for code in codes)


DRIVER = someone("0", occupation="83", experience_lines=work("8332"))
BOOKKEEPER = someone("1", occupation="3313")
CLERK = someone("2", occupation="33", headline="Kan holde orden i bilagene", competences=skills("regnskab"))
GERMAN = someone("3", occupation="5223", languages=({"language": "de", "band": "C"},), area="NJ-AAL")
WELDER = someone("4", occupation="7212", competences=skills("svejsning", level=4))
HOST = someone("5", occupation=None, competences=skills("receptionsarbejde"))
PLANNER = someone("6", occupation="3332", work_forms=("substitute",))
UPHOLSTERER = someone("7", occupation=None, competences=skills("møbelpolstring"))

FOUND = [
    pytest.param("chauffør", [0], id="a trade by the work done, where the card has two digits"),
    pytest.param("chauffører", [0], id="in the plural"),
    pytest.param("chaufføren", [0], id="the driver"),
    pytest.param("chauffoer", [0], id="without an ø"),
    pytest.param("chafuffør", [0], id="two letters that changed places"),
    pytest.param("lagerchauffør", [0], id="a compound nobody has, by its end"),
    pytest.param("chau", [0], id="while it is typed"),
    pytest.param("bogholder", [1, 2], id="the trade before the group it lies in"),
    pytest.param("regnskabsekspert", [2], id="a compound nobody has, by its beginning"),
    pytest.param("bilag", [2], id="the person's own words, inflected"),
    pytest.param("tysk aalborg", [3], id="a language and a town"),
    pytest.param("piccoline", [5], id="a word that is nobody's title, by what the work takes"),
    pytest.param("regnskabsansvarlig", [1, 2], id="an ending that says no more than that it is worked with"),
    pytest.param("tysktalende", [3], id="or that it is spoken"),
    pytest.param(
        "messeplanlægning", [6], id="how it is worked with, in the end; the matter, in the beginning"
    ),
    pytest.param("sofapolstring", [7], id="a compound of which one part is known"),
    pytest.param("polstrer", [7], id="who does a work that is known"),
    pytest.param("vikariat", [6], id="another word for a work form"),
    pytest.param("arbejde nær aalborg", [3], id="words that say nothing"),
]


@pytest.mark.parametrize(("query", "expected"), FOUND)
def test_employers_words_find_their_people(page: Page, query: str, expected: list[int]) -> None:
    ranked = people(page, query, DRIVER, BOOKKEEPER, CLERK, GERMAN, WELDER, HOST, PLANNER, UPHOLSTERER)

    assert ranked[: len(expected)] == expected


def test_who_has_done_other_work_is_not_taken_for_the_trade_by_two_digits(page: Page) -> None:
    buyer = someone("0", occupation="33", experience_lines=work("3323"))
    unsaid = someone("1", occupation="33")

    assert people(page, "bogholder", buyer, unsaid) == [1]


def test_who_can_more_of_it_comes_first(page: Page) -> None:
    tried = someone("0", competences=skills("svejsning", level=1))
    teaches = someone("1", competences=skills("svejsning", level=4))

    assert people(page, "svejsning", tried, teaches)[0] == 1


def test_who_has_done_the_work_comes_before_who_could(page: Page) -> None:
    could = someone("0", occupation=None, competences=skills("receptionsarbejde", level=4))
    did = someone("1", occupation=None, experience_lines=work("4226"))

    assert people(page, "piccoline", could, did) == [1, 0]


def test_a_word_of_somebodys_own_lifts_and_does_not_narrow(page: Page) -> None:
    bookkeeper = someone("0", occupation="3313")
    says_it = someone("1", occupation="3313", text="Jeg bevarer overblikket.")

    assert people(page, "bogholder med overblik", bookkeeper, says_it, WELDER) == [1, 0]


def test_who_lives_near_comes_before_who_may(page: Page) -> None:
    somewhere = someone("0", area="NJ")
    near = someone("1", area="NJ-VEN")

    assert people(page, "hjørring", somewhere, near) == [1, 0]


def test_a_word_that_by_chance_holds_others_finds_nobody(page: Page) -> None:
    at_the_harbour = someone("0", occupation=None, competences=skills("havnearbejde", "indkøb"), area=None)

    assert people(page, "københavn", at_the_harbour) == []


def test_all_words_come_before_some(page: Page) -> None:
    both = someone("1", occupation="3313", languages=({"language": "de", "band": "B"},))

    assert people(page, "bogholder tysk", someone("0", occupation="3313"), both) == [1]


def test_cloths_are_drawn_as_the_pages_draw_them(page: Page) -> None:
    pool = sorted(large_pool(POOL)[:40], key=lambda one: one.number)
    index = catalogue_index(pool)
    code = """(async () => {
        const { makeIndex } = await import('/tema/js/catalogue/index.js');
        const { atOnce } = await import('/tema/js/catalogue/pieces.js');
        const index = atOnce(makeIndex(JSON.parse(a)));
        return index.cloths.map((plan, person) => m.weave(plan, index.groups[person]).outerHTML);
    })()"""

    drawn = run(page, "weave", f"await {code}", json.dumps(index))

    assert [shape(svg) for svg in drawn] == [shape(weave(one.number, group=group_of(one))) for one in pool]


def shape(svg: str) -> str:
    """The drawing, however its empty elements are closed and in whatever order its attributes stand."""
    return " ".join(sorted(svg.replace("></path>", "/>").replace("/>", " ").replace(">", " ").split()))


def test_the_pages_say_what_is_needed_and_what_is_lacking(page: Page) -> None:
    pool = (
        someone("0", occupation="3313", languages=({"language": "de", "band": "C"},)),
        someone("1", occupation="3313"),
        someone("2", occupation="33"),
        someone("3", occupation="7212"),
    )
    code = """(async () => {
        const { makeIndex } = await import('/tema/js/catalogue/index.js');
        const { atOnce } = await import('/tema/js/catalogue/pieces.js');
        const index = atOnce(makeIndex(JSON.parse(a)));
        const needs = m.makeNeeds(index);
        const must = ["fag:3313", "sprog:tysk"].map((id) => needs.get(id));
        return m.makeMatch(index)(must, []).map(({ person, needed }) =>
            [person, needed.has.length, needed.maybe.length, needed.lacks.length, needed.points]);
    })()"""

    ranked = run(page, "needs", f"await {code}", json.dumps(catalogue_index(pool)))

    assert ranked == [[0, 2, 0, 0, 2], [1, 1, 0, 1, 1], [2, 0, 1, 1, 0.5]]


SENTENCES = [
    ("Vi søger en bogholder på deltid, der taler tysk", {"fag:3313", "arbejdsform:deltid", "sprog:tysk"}),
    ("en lastbilchauffør der kan begynde straks", {"fag:8332", "til-raadighed:straks"}),
    ("svejser i Aalborg", {"fag:7212", "omraade:aalborg"}),
    ("flydende tysk", {"sprog:tysk-flydende"}),
    ("hvad som helst", set()),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_a_sentence_is_read_as_needs(page: Page, sentence: str, expected: set[str]) -> None:
    pool = (
        someone("0", occupation="3313", work_forms=("part_time",), availability="now"),
        someone("1", occupation="8332", languages=({"language": "de", "band": "C"},), area="NJ-AAL"),
        someone("2", occupation="7212", area="NJ"),
    )
    code = """(async () => {
        const { makeIndex } = await import('/tema/js/catalogue/index.js');
        const { atOnce } = await import('/tema/js/catalogue/pieces.js');
        return atOnce(m.makeReader(m.makeNeeds(atOnce(makeIndex(JSON.parse(a[1]))))))(a[0]);
    })()"""

    assert set(run(page, "needs", f"await {code}", [sentence, json.dumps(catalogue_index(pool))])) == expected
