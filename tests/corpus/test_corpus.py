"""The corpus says what it says it says, and the scorer counts as one would by hand."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from synlig.records import check_content, check_demo, read_content
from tests.corpus import overlap
from tests.corpus.compose import Corpus, make_corpus
from tests.corpus.half import HALVES, read_half
from tests.corpus.make import describe, main
from tests.corpus.people import CPR_WEIGHTS
from tests.corpus.reading import readable
from tests.corpus.score import GOALS, Row, as_json, score, table, without
from tests.corpus.score import main as score_command
from tests.corpus.text import DIRECT, INDIRECT, KEPT, SENSITIVE
from tests.corpus.tree import rows

LABELS = {*DIRECT, *INDIRECT, *SENSITIVE}
HIDDEN = {"invisible", "no-break", "look-alike", "words", "spaced", "line-break", "spoken"}


@pytest.fixture(scope="module", params=HALVES)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    return make_corpus(request.param, 1)


@pytest.fixture(scope="module")
def pairs(corpus: Corpus) -> list[tuple[Row, Row]]:
    return list(rows(corpus))


# sizes


def test_there_are_enough_profiles_and_minutes(corpus: Corpus) -> None:
    assert len(corpus.profiles) >= 400
    assert len(corpus.minutes) >= 100
    assert all(3 <= len(profile.texts) <= 6 for profile in corpus.profiles)


def test_there_are_hundreds_of_frames_and_a_dozen_ways_to_write() -> None:
    for half in map(read_half, HALVES):
        assert len(half.frames()) >= 500
        assert len(half.trades) >= 10
        assert len(half.styles) >= 12


def test_every_frame_is_used(corpus: Corpus) -> None:
    seen = {run for row, _truth in rows(corpus) for run in overlap.runs(row["text"], 4)}

    plain = [frame for frame in corpus.half.frames() if "{" not in frame.body and "[" not in frame.body]
    unseen = [
        frame.body
        for frame in plain
        if len(found := list(overlap.runs(frame.body, 4))) and not seen & set(found)
    ]

    assert len(unseen) <= len(plain) * 0.05  # spelt in some way of their own, or not yet dealt


def test_just_under_half_of_the_texts_are_harmless(pairs: list[tuple[Row, Row]]) -> None:
    harmless = sum(truth["harmless"] for _row, truth in pairs)

    assert 0.42 <= harmless / len(pairs) <= 0.50


def test_every_label_and_every_way_of_hiding_occurs(pairs: list[tuple[Row, Row]]) -> None:
    labels = Counter(span[2] for _row, truth in pairs for span in truth["spans"])
    hidden = Counter(how for _row, truth in pairs for how in truth["how"])
    kept = Counter(keep[2] for _row, truth in pairs for keep in truth["keep"])

    assert set(labels) == LABELS
    assert min(labels.values()) >= 30
    assert set(hidden) == {*HIDDEN, "plain"}
    assert set(kept) == set(KEPT)


# truth


def test_spans_point_at_what_they_say(pairs: list[tuple[Row, Row]]) -> None:
    for row, truth in pairs:
        for (start, end, label, _person), value, how in zip(
            truth["spans"], truth["values"], truth["how"], strict=True
        ):
            text = row["text"][start:end]
            assert text == text.strip()
            if how == "plain" and label in ("name_known", "name_unknown", "third_person"):
                assert text.upper() == value.upper()
            if label not in (
                "account",
                "birth",
                "age",
            ):  # a span of theirs is longer than the value, or in words
                assert readable(value, label, text) >= 1, (text, value)


def test_spans_are_in_order_and_do_not_overlap(pairs: list[tuple[Row, Row]]) -> None:
    for row, truth in pairs:
        places = sorted((start, end) for start, end, *_rest in (*truth["spans"], *truth["keep"]))
        assert all(0 <= start < end <= len(row["text"]) for start, end in places)
        assert all(before[1] <= after[0] for before, after in pairwise(places))


def test_harmless_texts_have_no_spans_and_others_have(pairs: list[tuple[Row, Row]]) -> None:
    assert all(truth["harmless"] == (not truth["spans"]) for _row, truth in pairs)


def test_known_people_are_members(corpus: Corpus, pairs: list[tuple[Row, Row]]) -> None:
    members = {profile.person.id for profile in corpus.profiles}
    known = {span[3] for _row, truth in pairs for span in truth["spans"] if span[2] == "name_known"}
    unknown = {span[3] for _row, truth in pairs for span in truth["spans"] if span[2] == "name_unknown"}

    assert known <= members
    assert not unknown & members


def test_no_harmless_text_holds_a_members_name_in_full(corpus: Corpus, pairs: list[tuple[Row, Row]]) -> None:
    full = [profile.person.full for profile in corpus.profiles]

    texts = "\n".join(row["text"] for row, truth in pairs if truth["harmless"])

    assert not [name for name in full if name in texts]


# the people


def test_no_cpr_number_can_be_anybodys(corpus: Corpus) -> None:
    """Every number fails the modulus, and none is of a birthday for which such numbers were issued."""
    for profile in corpus.profiles:
        number = profile.person.cpr
        assert sum(int(sign) * weight for sign, weight in zip(number, CPR_WEIGHTS, strict=True)) % 11
        assert not number.startswith("0101")


def test_mail_ends_in_example_org(corpus: Corpus, pairs: list[tuple[Row, Row]]) -> None:
    values = [
        value
        for _row, truth in pairs
        for value, span in zip(truth["values"], truth["spans"], strict=True)
        if span[2] == "mail"
    ]

    assert all(profile.person.mail.endswith("example.org") for profile in corpus.profiles)
    assert all(value.endswith("example.org") for value in values)


# the files


def test_the_content_can_be_read(corpus: Corpus, tmp_path: Path) -> None:
    main(["--half", corpus.half.name, "--members", "60", "--minutes", "10", "--to", str(tmp_path)])

    content, problems = read_content(tmp_path / "content", "content")
    assert content is not None
    check_content(content, problems)
    check_demo(content, problems)

    assert [str(problem) for problem in problems] == []
    assert (len(content.members), len(content.minutes)) == (60, 10)


def test_the_texts_stand_in_the_files(tmp_path: Path) -> None:
    main(["--half", "dev", "--members", "40", "--minutes", "10", "--to", str(tmp_path)])

    content, _problems = read_content(tmp_path / "content", "content")
    assert content is not None
    documents = {document.path: document.data for document in content.documents}
    for line in (tmp_path / "texts.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        profile = row["kind"] == "profile"
        path = f"members/{row['doc']}/profil.yml" if profile else f"minutes/{row['doc']}.yml"
        assert _at(documents[f"content/private/{path}"], row["field"]) == row["text"]


def _at(data: Any, name: str) -> Any:
    for key in name.split("."):
        data = data[int(key) - 1] if key.isdigit() else data[key]
    return data


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        main(
            [
                "--half",
                "test",
                "--seed",
                "7",
                "--members",
                "30",
                "--minutes",
                "5",
                "--to",
                str(tmp_path / folder),
            ]
        )

    first, second = (_bytes(tmp_path / folder) for folder in ("a", "b"))

    assert first == second


def test_another_seed_gives_another_corpus() -> None:
    one, two = (list(rows(make_corpus("dev", seed, 20, 2))) for seed in (1, 2))

    assert one != two


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_description_tells_the_sizes() -> None:
    assert "20 profiles, 2 minutes" in describe(make_corpus("dev", 1, 20, 2))


# the halves


def test_the_halves_share_nothing() -> None:
    shared = {what: found for what, _dev, _test, found in overlap.report()}

    assert {what: found for what, found in shared.items() if found} == {}


def test_names_found_in_a_lexicon_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lexicon = tmp_path / "names.txt"
    lexicon.write_text("Karen\nTorvilda\nEskild\nbord\n", encoding="utf-8", newline="\n")

    overlap.main(["--lexicon", str(lexicon)])

    said = capsys.readouterr().out
    assert "names of dev in names.txt: 1 of " in said
    assert "names of test in names.txt: 2 of " in said


def test_a_packed_lexicon_is_read_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lexicon = tmp_path / "names.txt.xz"
    lexicon.write_bytes(lzma.compress(b"Karen\nTorvilda\n"))

    overlap.main(["--lexicon", str(lexicon)])

    assert "names of test in names.txt.xz: 1 of " in capsys.readouterr().out


# the scorer

TEXT = "Ring til Karen Vest på 20 30 40 50, eller bo vest for byen."
TRUTH: Row = {
    "doc": "k3v9q2m7xd", "field": "tekst", "harmless": False,
    "spans": [[9, 19, "name_known", "k3v9q2m7xd"], [23, 34, "phone", "k3v9q2m7xd"]],
    "values": ["Karen Vest", "20304050"], "how": ["plain", "plain"], "keep": [[42, 44, "easy"], [45, 49, "hard"]],
}  # fmt: skip
HARMLESS: Row = {
    "doc": "k3v9q2m7xd", "field": "overskrift", "spans": [], "values": [], "how": [], "keep": [], "harmless": True,
}  # fmt: skip
SICK: Row = {
    "doc": "k3v9q2m7xd", "field": "erfaring.1.opgaver", "harmless": False, "spans": [[0, 10, "health", ""]],
    "values": ["Sukkersyge"], "how": ["plain"], "keep": [],
}  # fmt: skip
TRUTHS = [TRUTH, HARMLESS, SICK]
TEXTS = [
    {"doc": "k3v9q2m7xd", "field": truth["field"], "text": text}
    for truth, text in zip(TRUTHS, (TEXT, "Kan begynde nu", "Sukkersyge"), strict=True)
]


def answer(truth: Row, text: str | None, spans: list[list[int]], hold: bool) -> Row:
    return {
        "doc": truth["doc"],
        "field": truth["field"],
        "text": text,
        "spans": spans,
        "hold": hold,
        "reasons": [],
    }


PERFECT = [
    answer(TRUTH, "Ring til [navn] på [telefon], eller bo vest for byen.", [[9, 19], [23, 34]], False),
    answer(HARMLESS, "Kan begynde nu", [], False),
    answer(SICK, None, [], True),
]


def test_the_sample_says_what_it_says() -> None:
    assert [TEXT[start:end] for start, end, *_rest in (*TRUTH["spans"], *TRUTH["keep"])] == [
        "Karen Vest", "20 30 40 50", "bo", "vest",
    ]  # fmt: skip


def test_perfect_answers_reach_every_goal() -> None:
    found = score(TEXTS, TRUTHS, PERFECT)

    assert all(found.reached().values())
    assert found.figures()["direct, per person"] == 1.0
    assert found.figures()["kept hard"] == 1.0
    assert found.missed == []


def test_no_answers_let_everything_out() -> None:
    found = score(TEXTS, TRUTHS, [])

    assert found.unanswered == 3
    assert found.figures()["direct, per mention"] == 0.0
    assert found.figures()["known persons"] == 0.0
    assert found.figures()["flagged health"] == 0.0
    assert found.figures()["harmless held"] == 0.0
    assert dict(found.leaks) == {"name_known": 1, "phone": 1, "health": 1}


def test_everything_held_is_caught_and_useless() -> None:
    found = score(TEXTS, TRUTHS, [answer(truth, None, [], True) for truth in TRUTHS])

    assert found.figures()["direct, per person"] == 1.0
    assert found.figures()["covered phone"] == 0.0
    assert found.figures()["harmless held"] == 1.0
    assert not found.reached()["harmless held"]
    assert found.figures()["leaks"] == 0


HALF_CAUGHT = [
    ([[9, 19], [23, 34]], 1.0, "all of it"),
    ([[9, 14], [15, 19], [23, 25], [26, 28], [29, 31], [32, 34]], 1.0, "what stands between counts not"),
    ([[9, 14], [23, 34]], 0.5, "the last name is missed"),
    ([[9, 18], [23, 34]], 0.5, "one letter is missed"),
    ([[9, 19], [23, 33]], 0.5, "one digit is missed"),
    ([[0, 59]], 1.0, "too much is caught, too"),
    ([], 0.0, "nothing"),
]


@pytest.mark.parametrize(("spans", "share", "_why"), HALF_CAUGHT)
def test_a_span_is_caught_by_its_letters_and_digits(spans: list[list[int]], share: float, _why: str) -> None:
    found = score(TEXTS[:1], [TRUTH], [answer(TRUTH, "", spans, False)])

    assert found.figures()["direct, per mention"] == share
    assert found.figures()["direct, per person"] == float(share == 1.0)


def test_a_person_is_safe_only_when_every_mention_is() -> None:
    again = {**TRUTH, "field": "overskrift"}
    texts = [TEXTS[0], {**TEXTS[0], "field": "overskrift"}]

    found = score(texts, [TRUTH, again], [PERFECT[0], answer(again, TEXT, [[9, 19]], False)])

    assert found.figures()["direct, per mention"] == 0.75
    assert found.figures()["direct, per person"] == 0.0
    assert found.figures()["known persons"] == 1.0


def test_a_look_alike_is_lost_with_any_letter_of_it() -> None:
    found = score(TEXTS[:1], [TRUTH], [answer(TRUTH, "", [[48, 49]], False)])

    assert found.figures()["kept easy"] == 1.0
    assert found.figures()["kept hard"] == 0.0


def test_a_value_left_in_the_masked_text_is_a_leak_although_it_was_spanned() -> None:
    kept = answer(TRUTH, "Ring til [navn] på 2030-4050, eller bo vest for byen.", [[9, 19], [23, 34]], False)

    found = score(TEXTS[:1], [TRUTH], [kept])

    assert dict(found.leaks) == {"phone": 1}
    assert not found.reached()["leaks"]


def test_a_leak_in_a_held_proposal_is_counted_apart() -> None:
    found = score(TEXTS[:1], [TRUTH], [answer(TRUTH, TEXT, [], True)])

    assert dict(found.leaks) == {}
    assert dict(found.leaks_in_held) == {"name_known": 1, "phone": 1}


LEFT = [
    ("Ring til en kollega på 2, eller bo vest for byen.", [], "nothing of it"),
    ("Ring til Karen på 2, eller bo vest for byen.", ["Karen"], "the first name"),
    ("Ring til Vests kone på 2, eller bo vest for byen.", ["Vest"], "the last name, and it has an -s"),
    ("Ring til en kollega på 2, eller bo vest for karens by.", ["Karen"], "in small letters"),
    ("Ring til en kollega på 2, eller bo vest for byen Karenslund.", [], "in another word"),
]


@pytest.mark.parametrize(("shown", "left", "_why"), LEFT)
def test_no_word_of_a_spanned_name_is_left_behind(shown: str, left: list[str], _why: str) -> None:
    found = score(TEXTS[:1], [TRUTH], [answer(TRUTH, shown, [[9, 19], [23, 34]], False)])

    assert [word for row in found.left for word in row["left"]] == left
    assert found.reached()["left behind"] is (not left)


def test_a_name_that_was_not_spanned_is_missed_and_not_left_behind() -> None:
    found = score(TEXTS[:1], [TRUTH], [answer(TRUTH, TEXT, [[23, 34]], False)])

    assert found.left == []
    assert found.missed[0]["missed"] == "Karen Vest"


def test_half_a_name_in_a_held_proposal_is_counted_apart() -> None:
    shown = "Ring til Karen på 2, eller bo vest for byen."

    found = score(TEXTS[:1], [TRUTH], [answer(TRUTH, shown, [[9, 19], [23, 34]], True)])

    assert (found.left, [row["left"] for row in found.half]) == ([], [["Karen"]])


READABLE = [
    ("20304050", "phone", "tlf. 20-30-40-50", 1, "other separators"),
    ("20304050", "phone", "+4520304050", 1, "after a country code"),
    ("20304050", "phone", "tyve tredive fyrre halvtreds", 1, "in words, by two"),
    ("20304050", "phone", "to nul tre nul fire nul fem nul", 1, "in words, one by one"),
    ("20304050", "phone", "2O 3O 4O 5O", 1, "with the letter O"),
    ("20304050", "phone", "20\u200b304050", 1, "with an invisible sign"),
    ("20304050", "phone", "203040501", 0, "another, longer number"),
    ("20304050", "phone", "[telefon]", 0, "masked"),
    ("k.vest@example.org", "mail", "k.vest (snabel-a) example punktum org", 1, "spoken"),
    ("k.vest@example.org", "mail", "k.vest krøllealfa example prik org", 1, "spoken another way"),
    ("k.vest@example.org", "mail", "m.vest@example.org", 0, "another"),
    ("Karen Vest", "name_known", "KAREN\u00a0VESTS", 1, "capitals, no-break space, genitive"),
    ("Karen Vest", "name_known", "Kаren Vest", 1, "a Cyrillic letter"),
    ("Søren Ågård", "name_known", "Soren Agard", 1, "accents lost"),
    ("Bo", "name_known", "Bogense", 0, "part of a word"),
    ("AB12345", "plate", "ab 12 345", 1, "lower case and spaces"),
    ("Kastanjevej 3", "address", "Kastanjevej\n3", 1, "broken over a line"),
]


@pytest.mark.parametrize(("value", "label", "text", "times", "_why"), READABLE)
def test_what_can_still_be_read(value: str, label: str, text: str, times: int, _why: str) -> None:
    assert readable(value, label, text) == times


def test_spans_are_cut_out_where_they_stand() -> None:
    assert without("abcdef", [(3, 4), (1, 2)]) == "a▯c▯ef"


def test_every_goal_is_measured_by_the_corpus(pairs: list[tuple[Row, Row]]) -> None:
    found = score([row for row, _truth in pairs], [truth for _row, truth in pairs], [])

    assert set(found.reached()) == set(GOALS)


def test_masking_by_the_truth_itself_reaches_every_goal(pairs: list[tuple[Row, Row]]) -> None:
    """With exactly the true spans cut out and sensitive texts held, the corpus asks nothing impossible."""
    answers = [_true_answer(row["text"], truth) for row, truth in pairs]

    found = score([row for row, _truth in pairs], [truth for _row, truth in pairs], answers)

    assert dict(found.leaks) == {}
    assert all(found.reached().values())


def _true_answer(text: str, truth: Row) -> Row:
    spans = [span[:2] for span in truth["spans"]]
    hold = any(span[2] in SENSITIVE for span in truth["spans"])
    return answer(truth, None if hold else without(text, [(start, end) for start, end in spans]), spans, hold)


# the command


def test_the_command_prints_figures_beside_goals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended = score_command(_files(tmp_path, PERFECT))

    assert ended == 0
    assert "direct, per person           1.000" in capsys.readouterr().out


def test_the_command_ends_with_1_when_a_goal_is_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = score_command([*_files(tmp_path, []), "--json", "--missed", str(tmp_path / "missed.jsonl")])

    said = json.loads(capsys.readouterr().out)
    assert ended == 1
    assert said["leaks"] == {"name_known": 1, "phone": 1, "health": 1}
    assert len((tmp_path / "missed.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_people_and_machines_are_told_the_same() -> None:
    found = score(TEXTS, TRUTHS, PERFECT)

    assert set(as_json(found)["reached"]) == {name for name in GOALS if name in table(found)}


def _files(folder: Path, answers: list[Row]) -> list[str]:
    for name, lines in (("texts", TEXTS), ("truth", TRUTHS), ("answers", answers)):
        written = "".join(json.dumps(line) + "\n" for line in lines)
        (folder / f"{name}.jsonl").write_text(written, encoding="utf-8", newline="\n")
    return ["--truth", str(folder / "truth.jsonl"), "--answers", str(folder / "answers.jsonl")]
