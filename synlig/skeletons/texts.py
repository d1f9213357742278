"""The texts of the skeletons, filled in."""

from __future__ import annotations

import datetime
import json
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Template

from synlig.errors import ContentError, Problem
from synlig.files import write_file
from synlig.language import _

FOLDER = Path(__file__).resolve().parent
WIDTH = 110
"""Characters in a line of a comment."""
_HARD_SPACE = "\u00a0"


def fill(name: str, values: Mapping[str, str]) -> str:
    """The text of a file here with every `$name` filled in; `KeyError` where one is missing."""
    return Template((FOLDER / name).read_text(encoding="utf-8")).substitute(values)


def quoted(text: str) -> str:
    """The text as YAML reads it back, whatever stands in it: JSON's strings are YAML's."""
    return json.dumps(text, ensure_ascii=False)


def listed(words: Iterable[str]) -> str:
    """The words of a comment that begins with `# `, over as many lines as it takes; none is broken in two."""
    whole = ", ".join(word.replace(" ", _HARD_SPACE) for word in words)
    lines = textwrap.wrap(whole, WIDTH - len("# "), break_long_words=False, break_on_hyphens=False)
    return "\n# ".join(lines).replace(_HARD_SPACE, " ")


def days_after(date: datetime.date, days: int) -> str:
    return (date + datetime.timedelta(days)).isoformat()


def write_new(file: Path, path: str, text: str | bytes) -> None:
    """Write a file that is not there yet; a `ContentError` about `path` where it is, or cannot be."""
    if file.exists():
        raise refusal(
            path, _("Filen findes i forvejen."), _("Skriv videre i den, eller giv den nye et andet navn.")
        )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_file(file, text.encode() if isinstance(text, str) else text)
    except OSError:
        raise refusal(
            path, _("Filen kan ikke skrives."), _("Se efter, om du har lov til at skrive i mappen.")
        ) from None


def refusal(path: str, wrong: str, mend: str) -> ContentError:
    return ContentError([Problem(path, 0, "", wrong, mend)])
