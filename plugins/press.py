"""The press: sets a paper as PDF with typst, from the theme's own templates and fonts.

PDF/UA-1, tagged, in Danish, and the same bytes for the same paper: no date, no author, no path, no system font. What
the association's members wrote goes in as JSON and never as markup; typst opens no file outside the theme's folder,
and fetches none.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import Any

import typst

from synlig.pages import Paper

UNREADABLE = "?"
"""Stands for a letter that the theme's fonts have not: a PDF/UA may show no empty box."""


class NotPrinted(Exception):
    """typst complained; a mistake of ours, in a template or a font."""


class Press:
    """Sets papers with the templates of a theme. One press does many: the fonts are read once."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the templates, and in `fonts/` the fonts and `letters.txt`, all that they can write."""
        self._folder = folder
        self._compilers: dict[str, typst.Compiler] = {}

    def set(self, paper: Paper) -> bytes:
        """The PDF of a paper."""
        fields = asdict(paper)
        try:
            made, warnings = self._compiler(paper.template).compile_with_warnings(
                sys_inputs={"page": json.dumps(self._written(fields), ensure_ascii=False)},
                format="pdf",
                pdf_standards=["ua-1"],
            )
        except typst.TypstError as error:
            raise NotPrinted(f"{paper.template}: {error.message}") from None
        if warnings or not isinstance(made, bytes):
            raise NotPrinted(f"{paper.template}: {'; '.join(warning.message for warning in warnings)}")
        return made

    def _compiler(self, template: str) -> typst.Compiler:
        if template not in self._compilers:
            self._compilers[template] = typst.Compiler(
                self._folder / template, root=self._folder, font_paths=self._fonts, ignore_system_fonts=True
            )
        return self._compilers[template]

    @cached_property
    def _fonts(self) -> typst.Fonts:
        return typst.Fonts(False, False, [self._folder / "fonts"])

    @cached_property
    def _letters(self) -> frozenset[str]:
        return frozenset((self._folder / "fonts" / "letters.txt").read_text(encoding="utf-8"))

    def _written(self, value: Any) -> Any:
        """The value with texts that the fonts can write."""
        if isinstance(value, str):
            return "".join(map(self._letter, unicodedata.normalize("NFC", value)))
        if isinstance(value, dict):
            return {key: self._written(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return [self._written(part) for part in value]
        return value

    def _letter(self, sign: str) -> str:
        """A sign, or what comes nearest to it; signs that are no letters (emoji, joiners) go without a trace."""
        if sign in self._letters:
            return sign
        plain = "".join(part for part in unicodedata.normalize("NFKD", sign) if part in self._letters)
        if plain or unicodedata.category(sign)[0] in "CMS":
            return plain
        return " " if sign.isspace() else UNREADABLE
