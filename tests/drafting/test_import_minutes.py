"""`import minutes`: a draft in its place or nothing at all, told without a word of the file."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from synlig.errors import ContentError
from synlig.minutes_import import import_minutes, read_association
from tests.building.runs import run
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word, picture
from tests.site_builder import copy_site


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The everyday association's content, to write in."""
    return copy_site("everyday", tmp_path / "everyday").folder / "content"


def minutes(folder: Path, *, said: str = "Bestyrelsen, 3. april 2024", name: str = "a.docx") -> Path:
    w = Word()
    w.h(said, 1)
    w.p("Til stede: Ragnhild Opfunden")
    w.h("1. Velkomst", 2)
    w.p("Ring til Ragnhild på 12 34 56 78.")
    w.image(picture())
    file = folder / name
    file.write_bytes(w.data())
    return file


def test_a_word_file_becomes_a_draft_in_its_place(content: Path, tmp_path: Path) -> None:
    imported = import_minutes(minutes(tmp_path), content, ())

    assert imported.file == content / "private/minutes/bestyrelsen/2024-04-03.yml"
    assert "tilstand: udkast" in imported.file.read_text(encoding="utf-8")
    assert imported.file.with_name("2024-04-03-billede-1.jpg").read_bytes().startswith(b"\xff\xd8")


def test_the_report_says_what_became_of_it_and_names_nobody(content: Path, tmp_path: Path) -> None:
    report = "\n".join(import_minutes(minutes(tmp_path), content, ()).report)

    assert report == (
        "Forstået: gruppe og dato, 1 til stede, 1 punkt.\n"
        "Ikke fundet: referent.\n"
        "Navne, som et menneske skal afgøre: se linje 10 i udkastet.\n"
        "1 billede er tegnet om og lagt ved siden af.\n"
        "Skal ses efter, før det kommer ud. Slusen ville skjule eller holde tilbage:\n"
        "  punkter.1.tekst (2 steder)"
    )


def test_a_pdf_is_kept_beside_its_draft(content: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(
        by_hand(
            [
                [
                    (50, 50, "F1", "Bestyrelsen 3. april 2024"),
                    (50, 70, "F1", "1. Velkomst"),
                    (50, 85, "F1", "Hej."),
                ]
            ]
        )
    )

    imported = import_minutes(file, content, ())

    assert imported.file.with_suffix(".pdf").read_bytes() == file.read_bytes()


def test_what_is_there_is_never_written_over(content: Path, tmp_path: Path) -> None:
    there = import_minutes(minutes(tmp_path), content, ()).file
    there.write_text("mit", encoding="utf-8")
    for beside in there.parent.glob("2024-04-03-*"):
        beside.unlink()

    with pytest.raises(ContentError) as refused:
        import_minutes(minutes(tmp_path), content, (), "bestyrelsen", datetime.date(2024, 4, 3))

    assert there.read_text(encoding="utf-8") == "mit"
    assert list(there.parent.glob("2024-04-03*")) == [there]
    assert str(refused.value) == (
        "content/private/minutes/bestyrelsen/2024-04-03.yml\n"
        "  Der ligger allerede et referat for den dag.\n"
        "  Skriv videre i det, eller flyt det, og prøv igen."
    )


ASKED = [
    (
        {"said": "Møde 3. april 2024"},
        "Filen siger ikke, hvilken gruppe mødet var i.",
        "Skriv --group og en af disse: ",
    ),
    (
        {"said": "Bestyrelsen"},
        "Filen siger ikke, hvilken dag mødet var.",
        "Skriv --date og dagen, for eksempel 2026-11-22.",
    ),
]


@pytest.mark.parametrize(("how", "wrong", "mend"), ASKED)
def test_what_the_file_does_not_say_is_asked_for(
    how: dict[str, str], wrong: str, mend: str, content: Path, tmp_path: Path
) -> None:
    with pytest.raises(ContentError) as refused:
        import_minutes(minutes(tmp_path, **how), content, ())

    assert refused.value.problems[0].wrong == wrong
    assert refused.value.problems[0].mend.startswith(mend)


def test_members_are_known_by_their_ids(content: Path, tmp_path: Path) -> None:
    member, name = next(iter(read_association(content).members.items()))
    w = Word()
    w.h("Bestyrelsen, 3. april 2024", 1)
    w.p(f"Til stede: {name}")
    (tmp_path / "a.docx").write_bytes(w.data())

    written = import_minutes(tmp_path / "a.docx", content, ()).file.read_text(encoding="utf-8")

    assert f"til_stede:\n- medlem: {member}\n" in written


def test_a_cpr_number_is_never_written_into_a_file(content: Path, tmp_path: Path) -> None:
    file = minutes(tmp_path, said="Bestyrelsen, 3. april 2024. Ring til 010266-1234")

    with pytest.raises(ContentError) as refused:
        import_minutes(file, content, ())

    assert str(refused.value) == (
        "a.docx\n"
        "  Der står et CPR-nummer i filen.\n"
        "  Slet det i filen, og prøv igen. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."
    )
    assert not list((content / "private/minutes/bestyrelsen").glob("2024-04-03*"))


UNREADABLE = ("Filen kan ikke læses.", "Se efter, om navnet er rigtigt.")
ASKED_WRONGLY = [
    ("no such file", lambda folder: folder / "b.docx", {}, UNREADABLE),
    ("a folder", lambda folder: folder, {}, UNREADABLE),
    ("no such group", minutes, {"group": "koret"}, ("Gruppen kendes ikke.", "Skriv en af disse: ")),
]


@pytest.mark.parametrize(
    ("make", "how", "said"), [each[1:] for each in ASKED_WRONGLY], ids=[each[0] for each in ASKED_WRONGLY]
)
def test_what_cannot_be_done_is_said_and_nothing_written(
    make: Callable[[Path], Path], how: dict[str, str], said: tuple[str, str], content: Path, tmp_path: Path
) -> None:
    before = sorted(content.rglob("*"))

    with pytest.raises(ContentError) as refused:
        import_minutes(make(tmp_path), content, (), **how)

    assert refused.value.problems[0].wrong == said[0]
    assert refused.value.problems[0].mend.startswith(said[1])
    assert sorted(content.rglob("*")) == before


def test_a_picture_that_is_in_the_way_leaves_nothing_half_written(content: Path, tmp_path: Path) -> None:
    there = content / "private/minutes/bestyrelsen/2024-04-03-billede-1.jpg"
    there.write_bytes(b"mit")

    with pytest.raises(ContentError) as refused:
        import_minutes(minutes(tmp_path), content, ())

    assert refused.value.problems[0].wrong == "Filen findes i forvejen."
    assert list(there.parent.glob("2024-04-03*")) == [there]


def test_the_command_puts_a_draft_where_check_reads_it(content: Path, tmp_path: Path) -> None:
    file = minutes(tmp_path, said="Møde")

    done = run(
        "import",
        "minutes",
        file,
        "--group",
        "pr-gruppen",
        "--date",
        "2024-04-03",
        "--site",
        content.parent / "site.yml",
    )

    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Udkastet ligger i {content / 'private/minutes/pr-gruppen/2024-04-03.yml'}\n")


def test_the_command_refuses_in_danish_and_writes_nothing(content: Path, tmp_path: Path) -> None:
    (tmp_path / "tom.docx").write_bytes(b"")

    done = run("import", "minutes", tmp_path / "tom.docx", "--site", content.parent / "site.yml")

    assert done.code == 1
    assert (
        "tom.docx\n  Filen er tom.\n  Se efter, om det er den rigtige fil, og om den er hentet helt ned."
        in done.out + done.err
    )
