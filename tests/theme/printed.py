"""Papers as the press sets them with the theme's own templates, and what somebody finds in the PDF."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from plugins.press import Press
from synlig.pages import Paper

PAPER = Path(__file__).parents[2] / "themes/vaev/paper"


@cache
def press() -> Press:
    return Press(PAPER)


def pdf_of(paper: Paper) -> PdfReader:
    return PdfReader(BytesIO(press().set(paper)))


def words_on(paper: Paper) -> str:
    """The text of all pages, one space between words."""
    return " ".join(" ".join(page.extract_text() for page in pdf_of(paper).pages).split())


def closed_up(text: str) -> str:
    """The text without its spaces: where a line turns is the setter's choice."""
    return re.sub(r"\s+", "", text)
