"""Whether the web server has what is out here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from synlig.deploying import forget_sent, is_sent, note_sent
from synlig.release import Store
from tests.deploying.releases import add, remove

HERE = "folder /srv/www"


@pytest.fixture
def output(tmp_path: Path) -> Path:
    output = tmp_path / "output"
    add(output, "one")
    add(output, "two", 1)
    note_sent(output, HERE)
    return output


def test_what_came_through_is_known(output: Path) -> None:
    assert is_sent(output, HERE)


def build(output: Path) -> None:
    add(output, "three", 2)


def go_back(output: Path) -> None:
    with Store(output) as store:
        store.rollback()


def erase(output: Path) -> None:
    """Somebody whom the site that is out does not show: an older release goes, there as well as here."""
    remove(output, Store(output).releases()[-1])


def spoil(output: Path) -> None:
    (output / "sent.json").write_text("{", encoding="utf-8")


@pytest.mark.parametrize("change", [build, go_back, erase, forget_sent, spoil])
def test_what_has_happened_since_is_to_be_sent(output: Path, change: Callable[[Path], None]) -> None:
    change(output)

    assert not is_sent(output, HERE)


def test_another_web_server_has_nothing(output: Path) -> None:
    assert not is_sent(output, "ssh sen@web.example.org:22 /srv/sen")
