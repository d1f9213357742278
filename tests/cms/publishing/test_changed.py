"""What changes for visitors, of two invented editions: no build, and no run."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from synlig.cms.publishing import Changed, changes_for_visitors
from synlig.edition import (
    Association,
    MadeFile,
    MadePicture,
    PublicFile,
    PublicRecord,
    make_picture,
    write_edition,
)
from synlig.release import Receipt, Store, make_manifest
from tests.deploying.releases import NOON
from tests.theme.invented import edition, event, news_item, text_page

LEADS = "Læs [papiret](/filer/papir.pdf).\n"
SHOWS = {"asset": "hus/kontor.png", "alt": "Et hus."}
TEXTS = (
    text_page("om-os/ide/", LEADS),
    event(text=LEADS),
    news_item("aabent-hus", picture=SHOWS),
    news_item("uden-billede"),
)


def write_plain(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def paper(data: bytes) -> MadeFile:
    return MadeFile(PublicFile(file="papir.pdf", kind="PDF", size=len(data)), {"filer/papir.pdf": data})


def picture(colour: str) -> MadePicture:
    buffer = io.BytesIO()
    Image.new("RGB", (30, 20), colour).save(buffer, format="PNG")
    return make_picture("hus/kontor.png", buffer.getvalue(), lambda _key, make: make())


PAPER, PICTURE = paper(b"%PDF one"), picture("red")


def written(
    folder: Path,
    *made: MadeFile | MadePicture,
    texts: tuple[PublicRecord, ...] = TEXTS,
    built: str = "2026-11-22",
) -> Path:
    folder.mkdir(parents=True)
    whole = edition()
    association = Association.model_validate({**whole.association.model_dump(), "build_date": built})
    records = (association, whole.groups, *texts)
    write_edition(folder, records, made, write_plain)
    return folder


def changed(tmp_path: Path, *now: MadeFile | MadePicture) -> tuple[Changed, ...]:
    """Of these from a site that showed the paper and the picture as they were."""
    with Store(tmp_path / "output") as store:
        site = store.new_work_folder()
        manifest = make_manifest(site)
        old = written(tmp_path / "old", PAPER, PICTURE)
        store.add(site, NOON, manifest, Receipt(NOON.date(), manifest.content_hash), old)
    return changes_for_visitors(Store(tmp_path / "output"), written(tmp_path / "now", *now))


def test_nothing_is_another_where_no_byte_is(tmp_path: Path) -> None:
    assert changed(tmp_path, PAPER, PICTURE) == ()


def test_a_file_of_the_same_length_that_is_another_is_told_with_the_pages_that_lead_to_it(
    tmp_path: Path,
) -> None:
    (only,) = changed(tmp_path, paper(b"%PDF two"), PICTURE)

    assert (only.kind, only.title, only.how) == ("files", "papir.pdf", "changed")
    assert only.shown_on == ("Idé og formål", "Åbent hus")
    assert only.address == "om-os/ide/"


def test_a_picture_that_is_another_is_told_with_the_pages_that_show_it(tmp_path: Path) -> None:
    (only,) = changed(tmp_path, PAPER, picture("blue"))

    assert (only.kind, only.title, only.how) == ("pictures", "kontor.png", "changed")
    assert (only.shown_on, only.address) == (("Nyt kontor",), "nyt/aabent-hus/")
