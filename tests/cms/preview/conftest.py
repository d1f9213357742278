"""The everyday association, previewed by a child whose questions are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.start import PreviewChild, start_preview
from synlig.cms.preview import Previewer
from synlig.site import read_site
from tests.site_builder import BuiltSite, copy_site

THEME = Path(__file__).resolve().parents[3] / "themes" / "vaev"
PREFIX = "/forhaandsvisning/site/"


class Heard:
    """Starts children, and keeps all that they are told."""

    def __init__(self) -> None:
        self.questions: list[bytes] = []
        self.started = 0

    def __call__(self) -> Heard:
        self.started += 1
        self._child: PreviewChild = start_preview(THEME)
        return self

    def ask(self, question: bytes, seconds: float) -> bytes:
        self.questions.append(question)
        return self._child.ask(question, seconds)

    def stop(self) -> None:
        self._child.stop()


def previewer_of(site: BuiltSite, heard: Heard, output: Path | None = None) -> Previewer:
    settings = read_site(site.settings)
    assert settings.demo_date is not None
    return Previewer(site.content, settings, settings.demo_date, heard, output=output, prefix=PREFIX)


@pytest.fixture(scope="module")
def heard() -> Heard:
    return Heard()


@pytest.fixture(scope="module")
def built(built_everyday: BuiltSite, heard: Heard) -> Iterator[Previewer]:
    """Of the everyday association with its site out."""
    made = previewer_of(built_everyday, heard, built_everyday.folder / "output")
    yield made
    made.stop()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The everyday association with nothing built, to be written in."""
    return copy_site("everyday", tmp_path_factory.mktemp("preview") / "site")


@pytest.fixture(scope="module")
def unbuilt(site: BuiltSite, heard: Heard) -> Iterator[Previewer]:
    made = previewer_of(site, heard)
    yield made
    made.stop()
