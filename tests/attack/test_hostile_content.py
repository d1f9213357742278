"""Content by somebody who wants private things out, or by somebody who is careless: each way is shut."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image
from rich.console import Console

from synlig.errors import ContentError, Problems
from synlig.exchange.body import read_body
from synlig.gate.mask import mask
from synlig.gate.recognise import Known
from synlig.records.document import parse_yaml
from synlig.reviewing import Pending, Session
from synlig.signs import visible
from synlig.terminal import Terminal
from tests.exchange.invented import exchanged
from tests.gate.invented import TODAY
from tests.site_builder import MEMBER, BuiltSite, copy_site, places, problems_in
from tests.tools import link

PRIVATE = f"content/private/members/{MEMBER}"
NOTE = "---\ntitel: Note\nresumé: Kun til os.\n---\n\nHun har fortalt det i fortrolighed.\n"


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    return copy_site("minimal", tmp_path / "forening")


def _link(site: BuiltSite, at: str, to: str) -> None:
    """A symbolic link inside the association."""
    (site.folder / at).parent.mkdir(parents=True, exist_ok=True)
    link(site.folder / at, site.folder / to)


def test_a_page_that_is_a_link_to_a_private_note_is_refused(site: BuiltSite) -> None:
    site.write(f"{PRIVATE}/note.md", NOTE)
    _link(site, "content/public/pages/note.md", f"{PRIVATE}/note.md")

    assert "note.md" in places(problems_in(site))


def test_a_picture_that_is_a_link_to_a_private_photo_is_refused(site: BuiltSite) -> None:
    photo = io.BytesIO()
    Image.new("RGB", (400, 300)).save(photo, "JPEG")
    site.write_bytes(f"{PRIVATE}/foto.jpg", photo.getvalue())
    _link(site, "content/public/assets/huset.jpg", f"{PRIVATE}/foto.jpg")

    assert "huset.jpg" in places(problems_in(site))


def test_a_folder_that_is_a_link_to_the_private_ones_is_refused(site: BuiltSite) -> None:
    site.write(f"{PRIVATE}/note.md", NOTE)
    _link(site, "content/public/pages/noter", PRIVATE)

    assert "noter" in places(problems_in(site))


def test_a_link_that_stays_in_public_is_let_be(site: BuiltSite) -> None:
    site.write("content/public/assets/a.txt", "Her er intet.")
    _link(site, "content/public/assets/b.txt", "content/public/assets/a.txt")

    assert problems_in(site) == ()


def test_content_that_is_itself_behind_a_link_is_let_be(site: BuiltSite, tmp_path: Path) -> None:
    _link(site, "../bag-et-link", "")

    assert problems_in(BuiltSite(tmp_path / "bag-et-link")) == ()


@pytest.mark.parametrize("written", [r"\e[2J", r"\x07", r"\x7F", r"\x9B31m", r"\0"])
def test_a_control_sign_that_yaml_escapes_is_refused_like_any_other(written: str) -> None:
    problems = Problems()

    assert parse_yaml(f'navn: Gerda\noverskrift: "Kan alt {written}"\n', "fil.yml", problems) is None
    assert [(problem.line, problem.wrong) for problem in problems] == [
        (2, "Linjen har et usynligt styretegn.")
    ]


def test_line_breaks_and_tabs_that_yaml_escapes_are_let_be() -> None:
    document = parse_yaml(r'overskrift: "Kan\talt\nog mere"', "fil.yml", Problems())

    assert document is not None
    assert document.data == {"overskrift": "Kan\talt\nog mere"}


def test_what_a_terminal_would_obey_is_shown_and_not_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    problems = Problems()
    problems.add("content/public/news/\x1b[2J.md", 0, "", "Navnet\x9b kan ikke bruges.", "Ret\r det.")

    Terminal().show_problems(ContentError(problems))
    Terminal().say("\x1b]0;titel\x07")

    shown = capsys.readouterr()
    assert not {"\x1b", "\x9b", "\r", "\x07"} & set(shown.out + shown.err)


def test_every_sign_stays_in_its_place_so_that_spans_still_fit() -> None:
    text = "a\x1b[2Jb\u202ec\nd\te"

    assert len(visible(text)) == len(text)
    assert visible(text) == "a\ufffd[2Jb\ufffdc\nd\te"


def test_a_reviewer_sees_no_control_signs_of_a_text() -> None:
    out = io.StringIO()
    text = "Kan alt \x1b[2J\u202eog mere."
    waiting = Pending("fil.yml", "tekst", text, None, Path("x"), mask(text, Known()))

    Session(Path("content"), "a", TODAY, input, lambda _text: None, Console(file=out, markup=False)).show(
        waiting
    )

    assert not {"\x1b", "\u202e"} & set(out.getvalue())


@pytest.mark.parametrize("sign", ["\x1b", "\0", "\r", "\x9b", "\u202e", "\u2066"])
def test_another_networks_text_with_a_sign_that_is_obeyed_is_refused(sign: str) -> None:
    body = exchanged()
    body["profiles"][0]["text"] = f"Kan {sign}alt."
    problems = Problems()

    assert read_body(json.dumps(body).encode(), "naboerne", "fil.synlig", problems) is None
    assert [(each.field, each.wrong) for each in problems] == [
        ("profiles[1].text", "Teksten har et usynligt styretegn.")
    ]


def test_another_networks_text_of_several_lines_is_let_be() -> None:
    body = exchanged()
    body["profiles"][0]["text"] = "Kan alt.\n\n\tOg mere."

    assert read_body(json.dumps(body).encode(), "naboerne", "fil.synlig", Problems()) is not None


@pytest.mark.parametrize(
    "file",
    [
        "bestyrelsen/møde med gerda tangmose.yml",
        "bestyrelsen/gerda-tangmose.godkendelser.yml",
        "bestyrelsen/gerda-tangmose/2026-11-02.yml",
    ],
)
def test_the_name_of_a_file_of_minutes_is_not_told_where_it_may_be_a_persons(
    site: BuiltSite, file: str
) -> None:
    site.write(f"content/private/minutes/{file}", "gruppe: bestyrelsen\n")

    found = problems_in(site)

    assert found
    assert not any("tangmose" in str(problem) for problem in found)
