"""What is wrong with a YAML text that cannot be parsed, in words that say what to look for.

The parser's own English is not shown: it speaks of scalars and tokens, and points at where it gave up, which is often
the line after the mistake.
"""

from __future__ import annotations

import re
from typing import TypeAlias

import yaml

from synlig.language import _

Explained: TypeAlias = tuple[int, str, str]
"""The line (from 0), what is wrong, what to do."""

_UNSPACED = re.compile(r"\s*(- )?[\w-]+:[^\s/]")
_AFTER_QUOTE = re.compile(r""":\s+(["']).*\1\s*[^\s#]""")


def explain(error: yaml.MarkedYAMLError, text: str) -> Explained:
    """The line to look at, what is wrong on it and what to do."""
    lines = text.split("\n")
    number = _line(error.problem_mark or error.context_mark)
    begun = _line(error.context_mark or error.problem_mark)
    context, said = str(error.context or ""), str(error.problem or "")
    if "\t" in _at(lines, number) + _at(lines, number - 1):
        number = number if "\t" in _at(lines, number) else number - 1
        return (
            number,
            _("Linjen har et tabulatortegn."),
            _("Ryk ind med mellemrum; YAML tåler ikke tabulator."),
        )
    if "quoted scalar" in context and "escape" in said:
        wrong = _("Teksten har en omvendt skråstreg i dobbelte citationstegn.")
        return number, wrong, _("Skriv teksten i enkelte citationstegn.")
    if "quoted scalar" in context:
        wrong = _("Et citationstegn er ikke lukket.")
        return begun, wrong, _("Sæt samme slags citationstegn i begge ender af teksten.")
    if "flow" in context:
        wrong = _("En parentes { } eller [ ] er ikke lukket.")
        return begun, wrong, _("Luk parentesen, eller sæt teksten i citationstegn.")
    if "mapping values are not allowed" in said:
        return _colon(lines, number)
    if "expected ':'" in said:
        return begun, *_missing_colon()
    if "cannot start any token" in said or "directive" in context or "node content" in said:
        wrong = _("Teksten begynder med et tegn, der betyder noget særligt.")
        return number, wrong, _("Sæt hele teksten i citationstegn.")
    if _AFTER_QUOTE.search(_at(lines, number)):
        wrong = _("Der står noget efter det sidste citationstegn.")
        return number, wrong, _("Sæt citationstegn om hele teksten, eller slet dem.")
    if "block" in context:
        wrong = _("Indrykningen passer ikke med linjerne omkring.")
        return number, wrong, _("Felter på samme niveau skal begynde i samme kolonne.")
    wrong = _("Linjen kan ikke forstås.")
    return number, wrong, _("Se efter kolon, mellemrum og indrykning på linjen og linjen før.")


def _colon(lines: list[str], number: int) -> Explained:
    """A second colon on a line; or the line before has none, or none that counts, and so ran into this one."""
    before = next((above for above in range(number - 1, -1, -1) if _at(lines, above).strip()), number)
    if re.search(r":\s.*:(\s|$)", _at(lines, number)):
        wrong = _("Linjen har et kolon for meget.")
        return number, wrong, _("Sæt teksten i citationstegn, når den selv har et kolon.")
    if _UNSPACED.match(_at(lines, before)):
        return (
            before,
            _("Der mangler et mellemrum efter kolon."),
            _("Skriv «felt: tekst» med et mellemrum efter kolon."),
        )
    if ":" not in _at(lines, before):
        return before, *_missing_colon()
    wrong = _("Linjen er rykket forkert ind.")
    return number, wrong, _("Felter på samme niveau skal begynde i samme kolonne.")


def _missing_colon() -> tuple[str, str]:
    return _("Der mangler et kolon efter feltets navn."), _(
        "Skriv «felt: tekst» med et mellemrum efter kolon."
    )


def _line(mark: yaml.Mark | None) -> int:
    return int(mark.line) if mark else 0


def _at(lines: list[str], number: int) -> str:
    return lines[number] if 0 <= number < len(lines) else ""
