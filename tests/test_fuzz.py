"""Whatever text comes in: no recogniser, reader, masking or sweep raises, or contradicts itself.

python -m pytest tests/test_fuzz.py --hypothesis-profile=long       10,000 cases each instead of 200
"""

from __future__ import annotations

import json
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.errors import ContentError, Problems
from synlig.gate.mask import mask
from synlig.gate.recognise import Kind, Known, PeopleIndex, Span, WorkplaceIndex, find_all, find_direct, read
from synlig.masking import Masker, mask_lines
from synlig.needles import Kind as NeedleKind
from synlig.needles import Needle
from synlig.records.document import parse_yaml
from synlig.records.member import Member
from synlig.records.minutes import Minutes
from synlig.records.record import read_record
from synlig.release.sweep import sweep

CASES = 10_000 if settings.get_current_profile_name() == "long" else 200
Test = Callable[..., None]


def fuzzed(*strategies: st.SearchStrategy[object]) -> Callable[[Test], Test]:
    """The test with as many cases as it takes to trust what reads texts from outside."""
    return lambda test: settings(max_examples=CASES)(given(*strategies)(test))


PIECES = (
    "Ragnhild", "Tofteskov", "RAGNHILD", "Bo", "Lund", "fru ", "hos ", "min kone", "født ", "Limfjordens Kassefabrik",
    "20 00 12 34", "+45", "2000", "010203-1234", "ragnhild@example.org", " (at) ", " snabel-a ", "https://", "www.",
    "Opfundsvej 12", "vej", "9400", "DK50 0040", "reg.", "konto", "AB 12 345", "12. maj", "1961", "depression", "3F",
    "kirke", "enogtyve", "nul", "{person: ", "k3v9q2m7xd}", "**", "[", "](", "<b>", "</b>", "&oslash;", "%C3%B8",
    "\\u00f8",
    "\u00ad", "\u200b", "\u202e", "\u200f", "\u0301", "a\u030a", "\ud800", "\udfff", "\0", "\ufdfa", "\U0001f468\u200d",
    " ", "  ", "\n", "\n\n", "- ", ". ", ", ", "-", "'", "»", "«", "\u00a0", "\t", "0", "O", "l", "æ", "Å",
)  # fmt: skip
TEXT = st.lists(
    st.sampled_from(PIECES)
    | st.text(max_size=6)
    | st.tuples(st.sampled_from(PIECES), st.integers(2, 40)).map(lambda pair: pair[0] * pair[1]),
    max_size=30,
).map("".join)
"""Nearly Danish: the pieces that recognisers look for, run together, repeated, and with anything in between."""

KNOWN = Known(
    "profile",
    PeopleIndex(["Ragnhild Tofteskov", "Bo Lund"]),
    WorkplaceIndex(("Limfjordens Kassefabrik",), ("Hulahøj Skole",)),
    WorkplaceIndex((), (), own=False),
    ("Kontorvej 1", "98 00 00 00"),
)


@fuzzed(TEXT)
def test_spans_lie_in_the_text_and_come_again(text: str) -> None:
    found = sorted(find_all(read(text), KNOWN), key=_place)

    assert found == sorted(find_all(read(text), KNOWN), key=_place)
    for span in found:
        assert 0 <= span.start < span.end <= len(text)
    assert {*map(_place, find_direct(read(text), KNOWN))} <= {*map(_place, found)}


@fuzzed(TEXT)
def test_reading_keeps_the_way_back(text: str) -> None:
    plain = read(text)

    assert len(plain.shown) == len(plain.starts) == len(plain.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(plain.starts, plain.ends, strict=True))
    assert list(plain.starts) == sorted(plain.starts)


@fuzzed(TEXT)
def test_masking_is_sorted_and_apart_and_hides_what_is_certain(text: str) -> None:
    masked = mask(text, KNOWN)

    assert masked.spans == mask(text, KNOWN).spans
    assert list(masked.spans) == sorted(masked.spans, key=lambda span: span.start)
    for before, after in zip(masked.spans, masked.spans[1:], strict=False):
        assert before.end <= after.start
    if masked.text is not None and not masked.spans:
        assert masked.text == text
    if any(not span.certain for span in masked.spans):
        assert masked.hold
    assert masked.hold == bool(masked.reasons) or masked.text is None


@fuzzed(TEXT)
def test_a_masked_text_has_no_number_or_address_that_is_certain(text: str) -> None:
    """A second look finds no direct trace in what the first one let through."""
    let_through = text
    for span in reversed(mask(text, KNOWN).spans):
        let_through = f"{let_through[: span.start]}\n\n▯\n\n{let_through[span.end :]}"

    kinds = {span.kind for span in mask(let_through, KNOWN).spans if span.certain}

    assert not kinds & {Kind.CPR, Kind.MAIL, Kind.PHONE, Kind.ACCOUNT}


@fuzzed(TEXT | st.binary(max_size=200).map(lambda data: data.decode("latin-1")))
def test_a_line_that_is_asked_is_answered(line: str) -> None:
    masker = Masker({})
    rows = [line, json.dumps({"doc": line, "field": line, "kind": "minutes", "text": line})]

    for answer, _understood in mask_lines(rows, masker):
        assert {"text", "error"} & json.loads(answer).keys()


FIELDS = (
    "navn",
    "telefon",
    "mail",
    "adresse",
    "postnummer",
    "født",
    "fag",
    "tekst",
    "punkter",
    "dato",
    "gruppe",
    "erfaring",
)
MARKS = (": ", ":\n  - ", ": |\n  ", " ")
FILE = st.lists(st.tuples(st.sampled_from(FIELDS), st.sampled_from(MARKS), TEXT), max_size=8)


@fuzzed(FILE.map(lambda rows: "".join(f"{name}{mark}{text}\n" for name, mark, text in rows)))
@pytest.mark.parametrize("model", [Member, Minutes])
def test_a_file_is_a_record_or_problems_without_values(
    model: type[Member] | type[Minutes], text: str
) -> None:
    problems = Problems()

    document = parse_yaml(text, "fil.yml", problems)
    record = None if document is None else read_record(model, document, problems)

    assert (record is None) == (len(problems) > 0)
    said = str(ContentError(problems))
    for secret in ("Ragnhild", "Tofteskov", "20 00 12 34", "ragnhild@"):
        assert secret not in said


NEEDLES = (
    Needle("member.name", "m1", "Ragnhild Tofteskov", NeedleKind.NAME),
    Needle("member.phone", "m1", "20 00 12 34", NeedleKind.NUMBER),
    Needle("member.mail", "m1", "ragnhild@example.org", NeedleKind.ADDRESS),
)
TYPES = ("html", "json", "js", "css", "svg", "xml", "txt", "ics", "csv")


@fuzzed(
    TEXT,
    st.sampled_from(TYPES),
    st.sampled_from((" 20 00 12 34 ", " Ragnhild Tofteskov ", " ragnhild@example.org ")),
)
def test_a_value_in_any_text_is_found(text: str, suffix: str, value: str) -> None:
    data = f"{text}\n {value} \n{text[:7]}".encode("utf-8", "replace")

    assert list(found_in(data, suffix))


@fuzzed(
    st.binary(max_size=600),
    st.sampled_from((*TYPES, "png", "pdf", "gz", "zip", "docx", "jpg", "pf_meta", "wasm")),
)
def test_any_bytes_are_read_or_a_find(data: bytes, suffix: str) -> None:
    assert list(found_in(data, suffix)) == list(found_in(data, suffix))


@fuzzed(st.data(), st.sampled_from(("gz", "zip", "pdf", "png", "docx")))
def test_a_spoilt_file_is_read_or_a_find(data: st.DataObject, suffix: str) -> None:
    whole = bytearray(GOOD[suffix]())
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=6)):
        whole[place] = data.draw(st.integers(0, 255))

    assert list(found_in(bytes(whole), suffix)) == list(found_in(bytes(whole), suffix))


def found_in(data: bytes, suffix: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / f"a.{suffix}").write_bytes(data)
        yield from (f"{hit.rule} {hit.file}" for hit in sweep(Path(folder), NEEDLES).hits)


def _good_gzip() -> bytes:
    import gzip

    return gzip.compress(b"<p>Hej</p>" * 9, mtime=0)


def _good_picture() -> bytes:
    from synlig.release.selftest.hidden import png_text

    return png_text(compressed=True)


def _good_pdf() -> bytes:
    from synlig.release.selftest.hidden import pdf

    return pdf("Hej", "Titel")


def _good_zip() -> bytes:
    from synlig.release.selftest.hidden import zipped

    return zipped(a__txt="Hej " * 9, b__zip=zipped(c__xml="<a/>"))


GOOD: dict[str, Callable[[], bytes]] = {
    "gz": _good_gzip, "zip": _good_zip, "docx": _good_zip, "pdf": _good_pdf, "png": _good_picture,
}  # fmt: skip


def _place(span: Span) -> tuple[int, int, str, bool]:
    return span.start, span.end, span.kind.value, span.certain


def test_the_texts_are_as_strange_as_they_should_be() -> None:
    kinds = {unicodedata.category(sign) for piece in PIECES for sign in piece}

    assert {"Cs", "Cf", "Mn", "Cc", "Nd", "Lu", "Ll", "Lo", "So"} <= kinds
