"""Minutes are approved and locked, and what is changed afterwards is written down."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.errors import ContentError, Problems
from synlig.minute_book import NotInBook, approve_minutes, correct_minutes
from synlig.records import Minutes, last_lock, lock_of
from synlig.records.document import parse_yaml
from synlig.records.record import read_record

TODAY = datetime.date(2026, 12, 8)
DAY = datetime.date(2026, 12, 7)
WHICH = "bestyrelsen/2026-11-02"
DRAFT = """\
# Skrevet af referenten.
gruppe: bestyrelsen
titel: Bestyrelsen i november  # den første mandag
dato: 2. november 2026
tilstand: til bemærkning        # udkast, til bemærkning, godkendt
bemærkninger_inden: 2026-11-30

punkter:
  - nr: 1
    titel: Budget
    tekst: |
      Vi gik tallene igennem.
    opgaver:
      - hvad: Sende budgettet rundt
        rolle: kasserer

# Papirer
bilag:
  - titel: Budget
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    write(folder, DRAFT)
    return folder


def file_of(content: Path) -> Path:
    return content / f"private/minutes/{WHICH}.yml"


def write(content: Path, text: str) -> None:
    file_of(content).parent.mkdir(parents=True, exist_ok=True)
    file_of(content).write_bytes(text.encode())


def replace(content: Path, old: str, new: str) -> None:
    text = file_of(content).read_bytes().decode()
    assert text.count(old) == 1
    write(content, text.replace(old, new))


def read(content: Path) -> Minutes:
    problems = Problems()
    document = parse_yaml(file_of(content).read_text(encoding="utf-8"), "", problems)
    assert document is not None
    minutes = read_record(Minutes, document, problems)
    assert minutes is not None
    return minutes


def minutes(**changed: object) -> Minutes:
    fields: dict[str, object] = {
        "gruppe": "bestyrelsen",
        "titel": "Møde",
        "dato": "2026-11-02",
        "tilstand": "udkast",
        "punkter": [{"nr": "1", "titel": "Budget", "opgaver": [{"hvad": "Ringe", "rolle": "kasserer"}]}],
        "afbud": [{"medlem": "k3v9q2m7xd", "grund": "Ferie"}],
    }
    return Minutes.model_validate(fields | changed)


# approving


def test_approving_adds_four_lines_and_changes_one(content: Path) -> None:
    approve_minutes(content, WHICH, TODAY, DAY, DAY)

    lock = lock_of(read(content))
    assert file_of(content).read_text(encoding="utf-8") == DRAFT.replace(
        "tilstand: til bemærkning        #",
        "tilstand: godkendt        #",
    ).replace(
        "# udkast, til bemærkning, godkendt\n",
        f"# udkast, til bemærkning, godkendt\ngodkendt: 2026-12-07\ngodkendt_på: 2026-12-07\nlåst: {lock}\n",
    )


def test_the_lines_of_a_windows_file_stay_so(content: Path) -> None:
    write(content, DRAFT.replace("\n", "\r\n"))

    approve_minutes(content, WHICH, TODAY, DAY)

    data = file_of(content).read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") == DRAFT.count("\n") + 2


def test_fields_that_stand_empty_are_filled_in(content: Path) -> None:
    write(
        content, DRAFT.replace("\npunkter", "godkendt:   # dato\ngodkendt_på:\nlåst:\nrettelser:\n\npunkter")
    )

    approve_minutes(content, WHICH, TODAY, DAY)

    text = file_of(content).read_text(encoding="utf-8")
    assert "godkendt: 2026-12-07   # dato\ngodkendt_på:\nlåst: " in text


def test_a_day_written_by_hand_counts_and_stays_as_it_is_written(content: Path) -> None:
    write(content, DRAFT.replace("tilstand: til bemærkning ", "tilstand: godkendt\ngodkendt: 7/12-2026 "))

    approve_minutes(content, WHICH, TODAY, None)

    made = read(content)
    assert "godkendt: 7/12-2026 " in file_of(content).read_text(encoding="utf-8")
    assert (made.approved, made.lock) == (DAY, lock_of(made))


@pytest.mark.parametrize(
    ("which", "on", "says"),
    [
        (WHICH, None, "Skriv, hvilken dag referatet blev godkendt: --on 2026-11-22."),
        (
            WHICH,
            TODAY + datetime.timedelta(1),
            "Den dag, referatet blev godkendt, ligger i fremtiden. Ret datoen.",
        ),
        (
            "bestyrelsen/2026-11-03",
            DAY,
            "Der er ikke noget referat i content/private/minutes/bestyrelsen/2026-11-03.yml.",
        ),
        (
            "../members/2026-11-02",
            DAY,
            "Skriv gruppens id, en skråstreg og mødets dato: bestyrelsen/2026-11-02.",
        ),
        ("bestyrelsen", DAY, "Skriv gruppens id, en skråstreg og mødets dato: bestyrelsen/2026-11-02."),
    ],
)
def test_what_cannot_be_approved(content: Path, which: str, on: datetime.date | None, says: str) -> None:
    with pytest.raises(NotInBook) as refused:
        approve_minutes(content, which, TODAY, on)

    assert str(refused.value) == says
    assert file_of(content).read_text(encoding="utf-8") == DRAFT


@pytest.mark.parametrize(
    ("on", "at", "place", "wrong"),
    [
        (datetime.date(2026, 11, 1), None, "tilstand", "Referatet er godkendt før mødet."),
        (
            DAY,
            datetime.date(2026, 11, 2),
            "tilstand",
            "Et referat kan først godkendes på et senere møde.",
        ),
        (DAY, TODAY, "tilstand", "Mødet ligger efter den dag, referatet blev godkendt."),
    ],
)
def test_the_rules_of_the_check_hold_before_anything_is_written(
    content: Path, on: datetime.date, at: datetime.date | None, place: str, wrong: str
) -> None:
    with pytest.raises(ContentError) as refused:
        approve_minutes(content, WHICH, TODAY, on, at)

    assert [problem.wrong for problem in refused.value.problems] == [wrong]
    assert file_of(content).read_text(encoding="utf-8") == DRAFT


def test_minutes_are_approved_once(content: Path) -> None:
    approve_minutes(content, WHICH, TODAY, DAY)
    before = file_of(content).read_bytes()

    with pytest.raises(NotInBook, match="allerede godkendt og låst"):
        approve_minutes(content, WHICH, TODAY, DAY)

    assert file_of(content).read_bytes() == before


def test_changed_minutes_cannot_be_approved_anew(content: Path) -> None:
    """That would be a way round the correction."""
    approve_minutes(content, WHICH, TODAY, DAY)
    replace(content, "Vi gik tallene igennem.", "Vi gik hjem.")

    with pytest.raises(NotInBook, match="Skriv, hvad der er rettet"):
        approve_minutes(content, WHICH, TODAY, DAY)


def test_a_file_written_in_a_way_that_cannot_be_added_to_is_left_alone(content: Path) -> None:
    flow = "{gruppe: bestyrelsen, titel: Møde, dato: 2026-11-02, tilstand: udkast, punkter: [{nr: 1, titel: Budget}]}\n"
    write(content, flow)

    with pytest.raises(NotInBook, match="Sæt hvert felt på sin egen linje"):
        approve_minutes(content, WHICH, TODAY, DAY)

    assert file_of(content).read_text(encoding="utf-8") == flow


# correcting


@pytest.fixture
def locked(content: Path) -> Path:
    approve_minutes(content, WHICH, TODAY, DAY)
    return content


def test_a_correction_is_added_and_what_stood_there_stays(locked: Path) -> None:
    replace(locked, "Vi gik tallene igennem.", "Vi gik alle tal igennem.")
    before = file_of(locked).read_text(encoding="utf-8")

    correct_minutes(locked, WHICH, TODAY, "Punkt 1: alle tal, ikke tallene.")

    made = read(locked)
    assert file_of(locked).read_text(encoding="utf-8") == (
        f"{before}rettelser:\n  - dato: 2026-12-08\n"
        '    hvad: "Punkt 1: alle tal, ikke tallene."\n'
        f"    af: referent\n    låst: {lock_of(made)}\n"
    )
    assert last_lock(made) == lock_of(made) != made.lock


def test_a_second_correction_comes_after_the_first(locked: Path) -> None:
    for number, at in ((1, None), (2, DAY)):
        replace(locked, "igennem" + "!" * (number - 1) + ".", "igennem" + "!" * number + ".")
        correct_minutes(locked, WHICH, TODAY, f"Rettelse {number}", at=at)

    made = read(locked)
    assert [(each.what, each.by, each.at) for each in made.corrections] == [
        ("Rettelse 1", "referent", None),
        ("Rettelse 2", None, DAY),
    ]
    assert last_lock(made) == lock_of(made)


def test_a_list_in_the_middle_of_the_file_is_added_to_where_it_stands(content: Path) -> None:
    write(content, DRAFT.replace("\npunkter", "rettelser:\n#  - dato: 2026-12-01\n\npunkter"))
    approve_minutes(content, WHICH, TODAY, DAY)
    replace(content, "igennem.", "igen.")

    correct_minutes(content, WHICH, TODAY, "Et ord", by="formand")

    text = file_of(content).read_text(encoding="utf-8")
    assert (
        "rettelser:\n#  - dato: 2026-12-01\n  - dato: 2026-12-08\n    hvad: Et ord\n    af: formand\n" in text
    )
    assert text.index("rettelser") < text.index("punkter")


@pytest.mark.parametrize(
    ("change", "what", "says"),
    [
        (False, "Et ord", "Der er intet ændret, siden referatet blev låst. Ret først i filen."),
        (True, " ", "Skriv på én linje og med højst 200 tegn, hvad der er rettet: --what."),
        (True, "x" * 201, "Skriv på én linje og med højst 200 tegn, hvad der er rettet: --what."),
        (True, "et\nto", "Skriv på én linje og med højst 200 tegn, hvad der er rettet: --what."),
    ],
)
def test_what_is_no_correction(locked: Path, change: bool, what: str, says: str) -> None:
    if change:
        replace(locked, "igennem.", "igen.")

    with pytest.raises(NotInBook) as refused:
        correct_minutes(locked, WHICH, TODAY, what)

    assert str(refused.value) == says


def test_minutes_that_are_not_locked_need_no_correction(content: Path) -> None:
    with pytest.raises(NotInBook, match="Referatet er ikke låst"):
        correct_minutes(content, WHICH, TODAY, "Et ord")


# the lock


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"tilstand": "godkendt", "godkendt": "2026-11-16", "godkendt_på": "2026-11-16"}, "how far they are"),
        ({"låst": "0" * 64}, "the lock itself"),
        ({"afbud": [{"medlem": "k3v9q2m7xd"}]}, "why somebody was absent may be deleted at any time"),
        ({"dato": "2. november 2026"}, "another way to write the same day"),
        (
            {
                "punkter": [
                    {
                        "nr": "1",
                        "titel": " Budget ",
                        "slags": "orientering",
                        "lukket": "nej",
                        "opgaver": [{"rolle": "kasserer", "hvad": "Ringe", "tilstand": "udført"}],
                    }
                ]
            },
            "how far a task is, what is said anyway, and the order of fields",
        ),
    ],
)
def test_what_lives_on_after_the_approval(changed: dict[str, object], why: str) -> None:
    assert lock_of(minutes(**changed)) == lock_of(minutes()), why


@pytest.mark.parametrize(
    "changed",
    [
        {"titel": "Et møde"},
        {"sted": "Kontoret"},
        {"afbud": []},
        {"referent": "k3v9q2m7xd"},
        {"bilag": [{"titel": "Budget"}]},
        {"punkter": [{"nr": "1", "titel": "Budget"}]},
        {
            "punkter": [
                {
                    "nr": "1",
                    "titel": "Budget",
                    "lukket": "ja",
                    "opgaver": [{"hvad": "Ringe", "rolle": "kasserer"}],
                }
            ]
        },
        {"punkter": [{"nr": "1", "titel": "Budget", "opgaver": [{"hvad": "Ringe", "rolle": "formand"}]}]},
        {"næste_møde": {"dato": "2026-12-07"}},
    ],
)
def test_any_other_change_breaks_the_lock(changed: dict[str, object]) -> None:
    assert lock_of(minutes(**changed)) != lock_of(minutes())


def test_the_lock_of_minutes_is_the_same_in_every_version_of_the_program() -> None:
    """Locks are kept for years. Where this fails, the form has changed, and every lock there is would break."""
    assert lock_of(minutes()) == "b2dd47077af840c301e8ae4026d0fc930da0aa72e257e5abd0788481c60d651f"
