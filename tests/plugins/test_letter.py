"""The newsletter's child: it makes three forms of an edition, and can look at nothing else."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path

import pytest

from plugins.start import SiteChildError, make_letter
from synlig.edition import Demand, Group, Groups, KeyFigures, Series, Tombstones, write_edition
from tests.theme.invented import edition, event, news_item

THEME = Path(__file__).parents[2] / "themes" / "vaev"
SINCE = datetime.date(2026, 11, 1)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder with an edition in it, and an empty one for the letter."""
    invented = edition()
    for name in ("edition", "letter"):
        (tmp_path / name).mkdir()
    documents = (
        invented.association, news_item("a"), event(), Groups(rows=(Group.model_validate(
            {"id": "bestyrelsen", "title": "Bestyrelsen", "purpose": "Leder.", "text": None, "tasks": (),
             "meets": None, "meetings": (), "officers": ()}
        ),)), Demand(rows=()), KeyFigures(rows=()), Series(rows=()), Tombstones(numbers=()),
    )  # fmt: skip
    write_edition(tmp_path / "edition", documents, (), lambda path, data: path.write_bytes(data) and None)
    return tmp_path


def test_a_letter_is_set_in_three_forms(made: Path) -> None:
    make_letter(made / "edition", made / "letter", THEME, SINCE)

    assert {file.name for file in (made / "letter").iterdir()} == {
        "nyhedsbrev.html",
        "nyhedsbrev.pdf",
        "nyhedsbrev.txt",
    }
    assert "Nyt kontor" in (made / "letter" / "nyhedsbrev.html").read_text(encoding="utf-8")


def test_a_theme_that_looks_around_ends_the_letter(made: Path) -> None:
    """Jinja gives a template a way to Python; what it can reach with it is the edition and the theme."""
    private = made / "private"
    private.mkdir()
    (private / "Ragnhild.yml").write_text("navn: Ragnhild", encoding="utf-8")
    theme = made / "theme"
    shutil.copytree(THEME, theme)
    look = f'{{{{ lipsum.__globals__["os"].listdir({json.dumps(str(private))}) }}}}'
    (theme / "mail" / "newsletter.html").write_text(look, encoding="utf-8")

    with pytest.raises(SiteChildError, match="may not look there") as refused:
        make_letter(made / "edition", made / "letter", theme, SINCE)

    assert "Ragnhild" not in str(refused.value)
    assert not list((made / "letter").iterdir())
