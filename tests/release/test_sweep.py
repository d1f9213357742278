"""Sweep: planted leaks are found, and what only looks like one is not."""

from __future__ import annotations

import base64
import codecs
import functools
import gzip
import hashlib
from pathlib import Path

import docx
import pytest

from plugins.search import make_index
from synlig.release import selftest
from synlig.release.selftest import Tried, false_alarms, try_sweep
from synlig.release.selftest.hidden import b64, hashed, pagefind, pdf, picture, zipped
from synlig.release.selftest.leaks import GROUPS
from synlig.release.selftest.planted import MAIL, NAME, NEEDLES, Plant, card, page, put
from synlig.release.sweep import UNKNOWN_TYPE, UNREADABLE, Hit, sweep
from tests.tools import link

ALL_LEAKS = [leak for leaks in GROUPS.values() for leak in leaks]


@pytest.mark.parametrize(("rule", "plant"), [row[1:] for row in ALL_LEAKS], ids=[row[0] for row in ALL_LEAKS])
def test_a_leak_is_found(tmp_path: Path, rule: str, plant: Plant) -> None:
    plant(tmp_path)

    assert rule in {hit.rule for hit in sweep(tmp_path, NEEDLES).hits}


FEW = {"a": ALL_LEAKS[:2], "b": [("nothing", "member.name", put("a.txt", "x")), ALL_LEAKS[2]]}


def test_the_self_test_tells_what_it_planted_and_did_not_find(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selftest, "GROUPS", FEW)

    assert list(try_sweep(tmp_path)) == [Tried("a", 2, ()), Tried("b", 2, ("nothing",))]
    assert not any(tmp_path.iterdir())


def test_nothing_is_found_where_nothing_is_planted(tmp_path: Path) -> None:
    assert false_alarms(tmp_path) == 0


INNOCENT: list[tuple[str, Plant]] = [
    ("nothing", page("Velkommen til en åben eftermiddag.")),
    ("another name", page("Sørine Tveskov")),
    ("half a name", page("Tveskægsen er et sjældent navn.")),
    ("a name inside a longer word", page("Søren Tveskægsenborg")),
    ("a name with more in front", page("Sverresøren Tveskægsen")),
    ("a first name elsewhere", page("Søren fra kommunen")),
    ("a first name in a word", card("Sørensen er udbredt")),
    ("a word that lost its accents", page("Vi tøver ikke: at tøve er at tabe.")),
    ("a name in a word", page("Tovene er lange; tovetrækning kl. 10")),
    ("ordinary words", page("Den er god, bo mark og skov.")),
    ("one of them capitalised", page("Den gamle Bo mark")),
    ("ordinary words apart", page("Bo ved en Mark")),
    ("an ordinary word elsewhere", page("Se også Mark og have")),
    ("an ordinary word that begins a sentence", card("Vi dyrker jorden. Mark og eng er vores.")),
    ("an ordinary word that begins a paragraph", card("<p>Hej</p><p>Mark og eng</p>")),
    ("an ordinary word that begins the page", card("Mark og eng")),
    ("an ordinary word in small letters", card("en mark ved fjorden")),
    ("an ordinary word in a word", card("Markedet i Danmark")),
    ("an employer elsewhere", page("Løvfald Maskinfabrik A/S søger en smed")),
    ("half an employer", card("en maskinfabrik ved Løvfald")),
    ("a postal code elsewhere", page("9999 Lilleby")),
    ("a postal code in a number", card("kr. 19999 og 99990, 99 99")),
    ("another birth date", card("14. marts 1967, 15. marts 1966 og marts 1966")),
    ("a birth date elsewhere", page("14. marts 1966 åbnede broen")),
    ("another house", page("Ærtebjergvej 171, Ærtebjergvej 1")),
    ("another street", page("Nørtebjergvej 17")),
    ("another phone", page("98 12 76 55")),
    ("a phone in a longer number", page("varenr. 1981276549, 98127654321, 198127654")),
    ("a phone in a longer row", page("ordre 981 276 5443")),
    ("half a phone", page("98 12 76")),
    ("a phone cut by words", page("98 12 og 76 54")),
    ("a date that could be a phone", page("2026-11-12")),
    ("a date that could be a phone, in a tag", page('<time datetime="2026-11-12">12. november</time>')),
    ("a time that could be a phone", page("kl. 20:26:11-12")),
    ("a calendar time", put("a.ics", "DTSTART:20261112T090000\r\n")),
    ("an amount that could be a phone", page("98.127.654 kr.")),
    ("a hash that holds a phone", page("style.a98127654bcdef01.css")),
    ("coordinates", put("a.svg", '<svg><path d="M98.12 76.54L1 2"/><polygon points="98,12 76,54"/></svg>')),
    ("years", page("2019–2026, 2026–2027")),
    ("another CPR", page("310299-9877")),
    ("a CPR in a longer number", page("EAN 5703102999876")),
    ("another account", page("9876 0012345679")),
    ("an account of another bank", page("9877 0012345678")),
    ("an IBAN of another land", page("SE50 0040 0440 1162 43")),
    ("another plate", page("QY 98 765 og QX 98 766")),
    ("a plate's figures", page("98765 kroner")),
    ("another mail", page("kontor@example.org, gtveskaeg@mail.example.org")),
    ("a mail with more in front", page("lone.tveskaeg@mail.example.org")),
    ("a mail with more behind", page("tveskaeg@mail.example.org.uk")),
    ("half a mail", page("mail.example.org")),
    ("another profile", page("profil.example.org/in/tveskaegsen-olsen")),
    ("a profile's site", page("www.profil.example.org/in/")),
    ("another id", page("k3v9q2m7xe ak3v9q2m7xd k3v9q2m7xdd")),
    ("seven words of a passage", page("sag om lejemålet i Vestergade, og formanden")),
    ("its words in another order", page("formanden lovede og Vestergade i lejemålet om sag vanskelige den")),
    ("eight words with one changed", page("den vanskelige opgave om lejemålet i Vestergade og formand")),
    ("half a short closed text", page("et lukket møde, punkt 3")),
    ("base64 of something else", page(b64("Sorte Tveskov og alle de andre"))),
    ("a hash of something else", page(hashed("sha256", "Sørine Tveskov").hexdigest())),
    ("base64 of a short name", page(f"<a data-x='{b64('hej Tove x')}'>".replace(b64("hej Tove x"), "VG92ZQ=="))),
    ("entities", page("1 &lt; 2 &amp;&amp; 4 &gt; 3 &shy;")),
    ("percent", page("100% af 50%25 %zz")),
    ("backslashes", put("a.js", r"const re = /\d+\s\u00e6\x41/;")),
    ("a picture", put("a.jpg", picture("JPEG"))),
    ("a PNG", put("a.png", picture("PNG"))),
    ("an AVIF", put("a.avif", picture("AVIF"))),
    ("a WebP", put("a.webp", picture("WEBP"))),
    ("an icon", put("favicon.ico", picture("ICO"))),
    ("a PDF", put("a.pdf", pdf("Velkommen", "Produktblad"))),
    ("a search index", put("pagefind/a.pf_index", pagefind(b"\x82\x65toven\x1a\x05\xe1\x49\x76"))),
    ("a birth date of six digits elsewhere", page("ordre 140366")),
    ("a reversed word", page("nes neruS, gæksevt")),
    ("rot13 of something else", page(codecs.encode("Soerine Tveskov", "rot13"))),
    ("number words", page("ni otte en to syv seks fem tre, og en og to")),
    ("more number words", page("syv ni otte en to syv seks fem firkanter")),
    ("letters apart that say something else", page("S Ø R E N T V E S K O V")),
    ("a list of numbers", page("12, 18, 25, 31, 44, 52, 67, 71, 83, 90, 101, 120")),
    ("spaced hexadecimal", page(b"Sorte Tveskov".hex(" "))),
    ("base32 of something else", page(base64.b32encode(b"Sorte Tveskov").decode())),
    ("an equals sign", page("a=F8b, x=20, y=3D")),
    ("mail of somebody else spelled out", page("lone.tveskaeg (at) mail (dot) example (dot) org")),
    ("half a mail in two attributes", page('<a data-u="vestskaeg" data-d="mail.example.org">')),
    ("another house in a table", page("<td>Ærtebjergvej</td><td>171</td>")),
    ("a hash of nearly it", page(hashlib.sha512(b"98127653").hexdigest())),
    ("the hash of a short value", page(hashlib.sha256(b"9999").hexdigest())),
    ("a data address", page('<img src="data:image/svg+xml,%3Csvg viewBox=%220 0 98 12%22%3E%3C/svg%3E">')),
    ("a zip", put("a.zip", zipped(a__txt="Hej"))),
    ("a Word file", put("a.docx", zipped(word_in_document__xml="<w:p><w:t>Sørine</w:t></w:p>"))),
    ("two members of JSON with somebody between", put("a.json", '["Søren", "Ole", "Tveskægsen"]')),
    ("a page of another number in a copy", put("example.org/catalogue/K7QX2M4PY.html", "<p>Ring til Søren.")),
    ("a fragment of another page", put("f.pf_fragment", pagefind('{"url":"/nyt/","content":"Spørg Søren"}'.encode()))),
    ("a folder", put("98127655/tove-trækning.txt".replace("tove-", "tov-"), "x")),
    ("another member's page", put("catalogue/K7QX2M4PXX/index.html", "<p>Spørg Søren.</p>")),
]  # fmt: skip


@pytest.mark.parametrize("plant", [row[1] for row in INNOCENT], ids=[row[0] for row in INNOCENT])
def test_what_only_looks_like_a_leak_is_let_through(tmp_path: Path, plant: Plant) -> None:
    plant(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits == ()


def test_no_two_rows_plant_the_same(tmp_path: Path) -> None:
    planted: dict[object, str] = {}
    for name, _rule, plant in ALL_LEAKS:
        site = tmp_path / str(len(planted))
        plant(site)
        files = {(f.relative_to(site).as_posix(), f.read_bytes()) for f in site.rglob("*") if f.is_file()}
        assert planted.setdefault(frozenset(files), name) == name
    assert len(planted) == len(ALL_LEAKS)


def test_there_are_enough_rows_of_each() -> None:
    assert len(ALL_LEAKS) >= 250
    assert len(INNOCENT) >= 90


@pytest.mark.parametrize(
    "name", ["a.mp4", "a.7z", "a.html.bz2", "a.yml", "a", ".env", "a.woff2", "a.html.br", "a.html~", "a.bak"]
)
def test_a_type_without_a_reader_is_a_hit(tmp_path: Path, name: str) -> None:
    put(name, b"x")(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits == (Hit(UNKNOWN_TYPE, "", name),)


def test_a_font_of_the_theme_is_known_by_its_bytes(tmp_path: Path) -> None:
    put("font.woff2", b"wOF2...")(tmp_path)
    known = {hashlib.sha256(b"wOF2...").hexdigest(): "font.woff2"}

    assert sweep(tmp_path, NEEDLES, known=known).hits == ()

    put("font.woff2", b"wOF2..!")(tmp_path)

    assert sweep(tmp_path, NEEDLES, known=known).hits == (Hit(UNKNOWN_TYPE, "", "font.woff2"),)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("latin.html", "Søren".encode("latin-1")),
        ("wide.html", "Hej".encode("utf-16-be")),
        ("a.png", b"not a picture"),
        ("a.jpg", picture("PNG")[:20]),
        ("a.pdf", b"%PDF-1.7 broken"),
        ("a.pf_fragment", gzip.compress(b"{}", mtime=0)),
        ("a.pf_index", pagefind(b"\x82\x65to")),
        ("a.pf_meta", b"not packed"),
        ("a.pf_meta", gzip.compress(b"pagefind_dcd\x80", mtime=0)[:-6]),
        ("a.pf_index", gzip.compress(b"pagefind_dcd" + b"\0" * 60_000_000, mtime=0)),
        ("a.wasm", b"asm"),
        ("a.docx", b"no zip"),
        ("a.zip", b"PK\x03\x04 broken"),
        ("a.html.gz", gzip.compress(b"<p>Hej</p>", mtime=0)[:-9]),
        ("a.txt.gz", gzip.compress(b"0" * 60_000_000, mtime=0)),
        (
            "a.txt.gz.gz.gz.gz.gz",
            functools.reduce(lambda data, _time: gzip.compress(data, mtime=0), range(5), b"dybt"),
        ),
        ("a.txt", "&amp;".replace("amp;", "amp;" * 12).encode()),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_a_hit(tmp_path: Path, name: str, data: bytes) -> None:
    put(name, data)(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits == (Hit(UNREADABLE, "", name),)


def test_a_link_is_a_hit(tmp_path: Path) -> None:
    put("outside.txt", "x")(tmp_path)
    (tmp_path / "site").mkdir()
    link(tmp_path / "site" / "a.txt", tmp_path / "outside.txt")

    assert sweep(tmp_path / "site", NEEDLES).hits == (Hit(UNREADABLE, "", "a.txt"),)


def test_a_hit_says_which_rule_and_where_and_never_the_value(tmp_path: Path) -> None:
    put("nyt/soeren-tveskaegsen/index.html", f"<p>{NAME}</p>")(tmp_path)

    hits = sweep(tmp_path, NEEDLES).hits

    assert Hit("member.name", "m1/profil.yml", "nyt/***/index.html") in hits
    assert "veskægsen" not in "".join(map(str, hits))
    assert "veskaegsen" not in repr(hits)


def test_a_value_across_folders_masks_the_whole_path(tmp_path: Path) -> None:
    put("nyt/Søren/Tveskægsen/index.html", "<p>x</p>")(tmp_path)

    assert {hit.file for hit in sweep(tmp_path, NEEDLES).hits} == {"***"}


def test_an_empty_folder_with_a_name_is_a_hit(tmp_path: Path) -> None:
    (tmp_path / "Søren Tveskægsen").mkdir()

    assert sweep(tmp_path, NEEDLES).hits == (Hit("member.name", "m1/profil.yml", "***"),)


ALLOWED = [
    (f"Kontakt: {NAME}", page(f"Vores formand er {NAME}."), 3),  # with the first name, and nothing else
    ("Kontoret, Ærtebjergvej 17, 9999 Lilleby", page("Ærtebjergvej 17"), 2),
    ("tlf. 98 12 76 54", page("Ring 98127654"), 1),
    (MAIL, page(MAIL), 1),
    ("Bo Mark", page("ring til Bo Mark"), 2),
]


@pytest.mark.parametrize(("allowed", "plant", "_skipped"), ALLOWED)
def test_what_the_association_itself_publishes_is_skipped(
    tmp_path: Path, allowed: str, plant: Plant, _skipped: int
) -> None:
    plant(tmp_path)

    assert sweep(tmp_path, NEEDLES).hits
    assert sweep(tmp_path, NEEDLES, frozenset({allowed})).hits == ()


def test_what_was_skipped_is_counted(tmp_path: Path) -> None:
    findings = sweep(tmp_path, NEEDLES, frozenset({"tlf. 98 12 76 54", "Bo Mark"}))

    assert findings.skipped == 3


def test_files_are_counted(tmp_path: Path) -> None:
    put("nyt/a.txt", "x")(tmp_path)
    put("b.txt", "x")(tmp_path)

    assert sweep(tmp_path, ()).files == 2


def test_a_word_file_as_a_program_writes_it_can_be_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Et skema, som alle kan hente.")
    document.save(str(tmp_path / "skema.docx"))

    assert sweep(tmp_path, NEEDLES).hits == ()


def test_the_real_search_index_can_be_read(tmp_path: Path) -> None:
    """If Pagefind changes its files, this says so before a build does."""
    page(f"Formand {NAME} og kasserer Tove, tlf. 98127654")(tmp_path)
    make_index(tmp_path)

    findings = sweep(tmp_path, NEEDLES)

    assert not [hit for hit in findings.hits if hit.rule in (UNKNOWN_TYPE, UNREADABLE)]
    found = {hit.file.rpartition(".")[2] for hit in findings.hits if hit.rule == "member.phone"}
    assert {"html", "pf_fragment", "pf_index"} <= found
