"""Values read from a file and written back: what nobody changed is not touched, and what was typed is what is read."""

from __future__ import annotations

import copy
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.cms.documents import (
    BODY,
    KINDS,
    Field,
    Kind,
    Unreadable,
    Value,
    Values,
    Widget,
    canonical,
    text_with,
    values_of,
)
from synlig.cms.documents.field import LISTS, SEVERAL_LINES
from synlig.errors import Problems
from synlig.records.document import parse_yaml
from tests.cms.documents.samples import documents, shown_documents, skeleton

CASES = 5_000 if settings.get_current_profile_name() == "long" else 40
PROFILE = KINDS["profile"]
MINUTES = KINDS["minutes"]
EVENT = KINDS["event"]
NEWS = KINDS["news"]

PIECES = (
    "10:30", "0045", "NO", "nej", "# hej", "2026-05-01", "a: b", "a:", "- x", "@x", "'q'", '"q"', "«a»", "{person: x}",
    "[a]", "x # y", "null", "~", "1e3", "%a", "!t", "&a", "*a", "|", "> a", "a\\b", "\t", "<<", "? a", "---", "...",
    " ", "  ", "\u2028", "e\u0301", "\x07", "\x85", "😀", "æøå", ",", "=", "0x1f", "1_000", "Y",
)  # fmt: skip
LINE = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=3).map("".join)
TEXT = st.lists(LINE | st.just(""), max_size=5).map("\n".join)
"""What people type, and what they paste: everything that a YAML reader might take for something else."""


@cache
def shown() -> list[tuple[str, Kind, str]]:
    return shown_documents()


def values_for(field: Field) -> st.SearchStrategy[Value]:
    """Anything a form may send for a field."""
    if field.widget is Widget.LIST:
        return st.lists(st.fixed_dictionaries({row.key: values_for(row) for row in field.rows}), max_size=3)
    if field.widget in LISTS:
        return st.lists(LINE, max_size=3)
    return TEXT if field.widget in SEVERAL_LINES else LINE


@st.composite
def changes(draw: st.DrawFn) -> tuple[Kind, str, Values]:
    """A document there is, and some of its fields changed: another text, rows taken out, added, moved or written in."""
    _name, kind, text = draw(st.sampled_from(shown()))
    text = text.replace("\n", "\r\n") if draw(st.booleans()) else text
    values = values_of(kind, text)
    fields = draw(st.lists(st.sampled_from(kind.fields), min_size=1, max_size=3))
    return kind, text, {field.key: draw(_changed(field, values[field.key])) for field in fields}


@st.composite
def _changed(draw: st.DrawFn, field: Field, value: Value) -> Value:
    if not isinstance(value, list) or not value:
        return draw(values_for(field))
    rows = draw(st.permutations(copy.deepcopy(value)))
    rows = rows[: draw(st.integers(0, len(rows)))]
    if rows and field.widget is Widget.LIST and draw(st.booleans()):
        row = draw(st.sampled_from(field.rows))
        inside = draw(st.sampled_from(rows))
        assert isinstance(inside, dict)
        inside[row.key] = draw(values_for(row))
    more = draw(values_for(field)) if draw(st.booleans()) else []
    assert isinstance(more, list)
    return [*rows, *more]


def test_unchanged_values_give_the_same_bytes() -> None:
    different = [name for name, kind, text in shown() if text_with(kind, text, values_of(kind, text)) != text]

    assert different == []


def test_nearly_every_document_there_is_can_be_shown() -> None:
    """A document that a form cannot show is one that our reader cannot read either."""
    hidden = [name for name, kind, text in documents() if (name, kind, text) not in shown()]

    assert [name for name in hidden if "/hostile/" not in name] == []
    assert len(shown()) > 10 * len(hidden)


@settings(max_examples=CASES)
@given(changes())
def test_what_is_written_is_what_is_read(changed: tuple[Kind, str, Values]) -> None:
    kind, text, values = changed

    written = text_with(kind, text, values)

    wanted = canonical(kind.fields, {**values_of(kind, text), **values})
    assert values_of(kind, written) == wanted
    assert text_with(kind, written, wanted) == written
    assert ("\r\n" in text) is ("\r\n" in written)
    assert "\r\n" not in text or "\n" not in written.replace("\r\n", "")


@settings(max_examples=CASES)
@given(changes())
def test_a_change_that_is_taken_back_leaves_every_value_as_it_was(changed: tuple[Kind, str, Values]) -> None:
    kind, text, values = changed
    before = values_of(kind, text)

    back = text_with(kind, text_with(kind, text, values), before)

    assert values_of(kind, back) == before


@settings(max_examples=CASES)
@given(st.sampled_from(["side.md", "nyhed.md", "arrangement.yml", "referat.yml", "profil.yml"]), st.data())
def test_no_comment_of_a_skeleton_is_lost(name: str, data: st.DataObject) -> None:
    """Each of them stands beside a field, and helps the next one who opens the file by hand."""
    text = skeleton(name)
    kind = next(each for shown_name, each, _text in shown() if shown_name == name)
    field = data.draw(st.sampled_from([each for each in kind.fields if each.key != BODY]))

    written = text_with(kind, text, {field.key: data.draw(values_for(field))})

    comments = [line.partition("#")[2].strip() for line in text.splitlines() if "#" in line]
    lost = [comment for comment in comments if comment not in written]
    inside = (
        "flere linjer: skriv" if field.key == "punkter" else "\0"
    )  # beside a field of the row that was written anew
    assert [comment for comment in lost if inside not in comment] == []


@settings(max_examples=CASES)
@given(st.sampled_from(list(KINDS.values())), st.data())
def test_a_new_file_says_to_our_reader_what_was_typed(kind: Kind, data: st.DataObject) -> None:
    values = canonical(kind.fields, {field.key: data.draw(values_for(field)) for field in kind.fields})

    text = text_with(kind, None, values)

    assert values_of(kind, text) == values
    if not kind.has_body:
        problems = Problems()
        document = parse_yaml(text, "", problems)
        assert list(problems) == []
        assert document is not None
        for field in (each for each in kind.fields if "." not in each.key and values[each.key]):
            assert _plain(document.data[field.key]) == _plain(_nested(values[field.key]))


def _plain(value: object) -> object:
    """Without the line break at the end of a block, which the record strips."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return str(value).strip()


def _nested(value: Value) -> object:
    if not isinstance(value, list):
        return value
    return [_row(row) if isinstance(row, dict) else row for row in value]


def _row(row: Values) -> dict[str, object]:
    nested: dict[str, object] = {}
    for key, value in row.items():
        *above, last = key.split(".")
        inside = nested
        for part in above:
            below = inside.setdefault(part, {})
            assert isinstance(below, dict)
            inside = below
        inside[last] = _nested(value)
    return _filled(nested)


def _filled(values: dict[str, object]) -> dict[str, object]:
    filled = {key: _filled(value) if isinstance(value, dict) else value for key, value in values.items()}
    return {key: value for key, value in filled.items() if value}


@pytest.mark.parametrize(
    ("kind", "text", "values", "wanted"),
    [
        pytest.param(
            PROFILE,
            "navn: A\ntelefon:       # otte cifre\nmail:\n",
            {"telefon": "98 00 00 00"},
            "navn: A\ntelefon: 98 00 00 00 # otte cifre\nmail:\n",
            id="beside a comment",
        ),
        pytest.param(
            PROFILE,
            "navn: A\nmail: a@example.org\nfag: x\n",
            {"mail": ""},
            "navn: A\nfag: x\n",
            id="taken away",
        ),
        pytest.param(
            PROFILE,
            "navn: A\nmail: a@example.org # privat\n",
            {"mail": ""},
            "navn: A\nmail: # privat\n",
            id="taken away, but for the comment",
        ),
        pytest.param(PROFILE, "fag: 'x'\n", {"fag": "d'y"}, "fag: 'd''y'\n", id="its own quotation marks"),
        pytest.param(EVENT, "fra: 10:30\n", {"fra": "11.00"}, 'fra: "11:00"\n', id="an hour is no number"),
        pytest.param(
            EVENT, "fra: kl. 10.30\n", {"fra": "10:30"}, "fra: kl. 10.30\n", id="the same hour in other words"
        ),
        pytest.param(
            EVENT, "aflyst: nej\n", {"aflyst": ""}, "aflyst: nej\n", id="a box not ticked is no change"
        ),
        pytest.param(
            EVENT,
            "titel: A\ndato: 1. maj 2027\n",
            {"titel": "B"},
            "titel: B\ndato: 1. maj 2027\n",
            id="another field's way",
        ),
        pytest.param(
            PROFILE,
            "tekst: >-\n  en\n  to\nfag: x\n",
            {"tekst": "en\n\nto"},
            "tekst: >-\n  en\n\n\n  to\nfag: x\n",
            id="a folded block",
        ),
        pytest.param(
            PROFILE,
            "tekst: kort # ikke langt\n",
            {"tekst": "a\nb"},
            "tekst: | # ikke langt\n  a\n  b\n",
            id="becomes a block",
        ),
        pytest.param(
            PROFILE,
            "grupper:\n- b\n- c   # den\n",
            {"grupper": ["c", "d"]},
            "grupper:\n- c   # den\n- d\n",
            id="the list's own column",
        ),
        pytest.param(
            NEWS,
            "---\nemner: [a, b]\n---\n\nx\n",
            {"emner": ["b", "NO"]},
            '---\nemner: [b, "NO"]\n---\n\nx\n',
            id="in brackets",
        ),
        pytest.param(
            PROFILE,
            "sprog:\n  # A\n  - sprog: dansk\n    niveau: M\n\n  # B\n  - sprog: tysk\n    niveau: B1\n",
            {"sprog": [{"sprog": "tysk", "niveau": "B1"}, {"sprog": "dansk", "niveau": "M"}]},
            "sprog:\n  # A\n  # B\n  - sprog: tysk\n    niveau: B1\n\n  - sprog: dansk\n    niveau: M\n",
            id="rows moved",
        ),
        pytest.param(
            MINUTES,
            "punkter:\n  - nr: 1\n    titel: A # kort\n    ukendt: x\n",
            {"punkter": [{"nr": "1", "titel": "B"}]},
            "punkter:\n  - nr: 1\n    titel: B # kort\n    ukendt: x\n",
            id="what no form knows in a row",
        ),
        pytest.param(
            EVENT, "sted: {navn: A, x: y}\n", {"sted.navn": "B"}, "sted: {x: y, navn: B}\n", id="in braces"
        ),
        pytest.param(
            EVENT,
            "titel: A\nsted:\n    navn: K\n",
            {"sted.adresse": "Vej 1"},
            "titel: A\nsted:\n    navn: K\n    adresse: Vej 1\n",
            id="a wider margin",
        ),
        pytest.param(PROFILE, "navn: A", {"fag": "x"}, "navn: A\nfag: x", id="no line end at the end"),
        pytest.param(
            PROFILE,
            "# kun en bemærkning\n",
            {"navn": "A"},
            "# kun en bemærkning\nnavn: A\n",
            id="nothing yet",
        ),
        pytest.param(
            NEWS, "---\ntitel: A\n---\n", {BODY: "Hej"}, "---\ntitel: A\n---\n\nHej\n", id="the first text"
        ),
        pytest.param(
            NEWS,
            "---\r\ntitel: A\r\n---\r\n\r\nx\r\n",
            {BODY: "a\nb"},
            "---\r\ntitel: A\r\n---\r\n\r\na\r\nb\r\n",
            id="Windows",
        ),
    ],
)
def test_only_what_changed_changes(kind: Kind, text: str, values: Values, wanted: str) -> None:
    assert text_with(kind, text, values) == wanted


@pytest.mark.parametrize(
    ("kind", "text", "line"),
    [
        pytest.param(PROFILE, "navn: A\nfag: [a\n", 2, id="no YAML"),
        pytest.param(PROFILE, "navn: A\nfag: &a b\n", 2, id="an anchor"),
        pytest.param(PROFILE, "navn: A\nfag: a\nfag: b\n", 3, id="a field twice"),
        pytest.param(PROFILE, "navn: A\nfag:\n  - a\n", 3, id="a list where a text belongs"),
        pytest.param(PROFILE, "grupper: a\n", 1, id="a text where a list belongs"),
        pytest.param(EVENT, "titel: A\nsted: Kontoret\n", 2, id="a text where fields belong"),
        pytest.param(PROFILE, "- a\n", 1, id="no fields at all"),
        pytest.param(NEWS, "titel: A\n", 1, id="no front matter"),
        pytest.param(NEWS, "---\ntitel: A\n", 1, id="front matter without an end"),
        pytest.param(
            NEWS, "---\ntitel: A\nemner: a: b\n---\n", 3, id="a line counted from the top of the file"
        ),
    ],
)
def test_what_no_form_can_show_is_said_with_its_line(kind: Kind, text: str, line: int) -> None:
    with pytest.raises(Unreadable) as unreadable:
        values_of(kind, text)

    assert unreadable.value.line == line
