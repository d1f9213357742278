"""Whatever stands in a file, reading it gives a document or a problem, soon, and never a traceback."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from synlig.errors import Problems
from synlig.records.document import LARGEST_FILE, parse_yaml, read_text

LONGEST = 2.0
"""Seconds for one small text; a real file takes a thousandth of it."""

SIGNS = "|>{}[],'#%@&*?!æ\\\t\n\u2028\u00a0\ufeff\U0001f600\""
PIECES = (*SIGNS, "- ", ": ", "\n  ", "&a", "*a", "<<", "---", "...", "navn")
YAMLISH = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=60).map("".join)
"""Text that is nearly YAML, which goes wrong in more places than any text does."""

TREES: st.SearchStrategy[object] = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abcæøå", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


def check_is_document_or_problem(text: str) -> None:
    problems = Problems()
    began = time.monotonic()

    document = parse_yaml(text, "fil.yml", problems)

    assert (document is None) == (len(problems) > 0)
    assert time.monotonic() - began < LONGEST


@given(st.text())
@example("\ud800")
@example("a: \ufffe")
@example("[" * 5_000)
@example("? " * 5_000)
@example("- " * 5_000)
@example("{a: " * 5_000)
@example("a:\n" * 5_000)
def test_any_text(text: str) -> None:
    check_is_document_or_problem(text)


@given(YAMLISH)
def test_text_that_is_nearly_yaml(text: str) -> None:
    check_is_document_or_problem(text)


@given(YAMLISH)
def test_a_line_that_is_told_is_a_line_of_the_file(text: str) -> None:
    problems = Problems()

    parse_yaml(text, "fil.yml", problems)

    assert all(0 <= problem.line <= len(text.splitlines()) + 1 for problem in problems)


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fil.yml"
        file.write_bytes(data)
        problems = Problems()

        text = read_text(file, "fil.yml", problems)

    assert (text is None) == (len(problems) > 0)
    if text is not None:
        check_is_document_or_problem(text)


@given(st.dictionaries(st.text("abcæøå_", min_size=1, max_size=10), TREES, min_size=1, max_size=4))
def test_what_is_written_as_yaml_is_read_as_it_was(tree: dict[str, object]) -> None:
    written = yaml.safe_dump(tree, allow_unicode=True, default_style='"')
    problems = Problems()

    document = parse_yaml(written, "fil.yml", problems)

    if document is not None:
        assert document.data == tree
    else:
        assert "niveauer" in str(next(iter(problems)))


def test_the_largest_file_is_read_in_time() -> None:
    row = "  - navn: bogføring\n    niveau: 3\n"
    check_is_document_or_problem("kompetencer:\n" + row * (LARGEST_FILE // len(row.encode())))
