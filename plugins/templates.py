"""How the theme's templates are read: what a text says is text, and an unknown name is an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from synlig.language import _, ngettext

JINJA: dict[str, Any] = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": ["jinja2.ext.i18n"],
}


def templates_in(folder: Path) -> Environment:
    """The templates of a folder, by their names."""
    environment = Environment(**JINJA)  # noqa: S701 - JINJA escapes
    read_from(folder, environment)
    return environment


def read_from(folder: Path, environment: Environment) -> None:
    """Have the environment read this folder and no other, and say in our language what templates say."""
    environment.loader = FileSystemLoader(folder)
    environment.install_gettext_callables(_, ngettext, newstyle=True)  # type: ignore[attr-defined]  # jinja2.ext.i18n adds it
