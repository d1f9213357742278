"""What is wrong with a YAML text that cannot be parsed, in words that say what to look for.

The parser's own English is not shown: it speaks of scalars and tokens, and points at where it gave up, which is often
the line after the mistake.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from synlig.language import _

Explained: TypeAlias = tuple[int, str, str]
"""The line (from 0), what is wrong, what to do."""

_UNSPACED = re.compile(r"\s*(- )?[\w-]+:[^\s/]")
_TWO_COLONS = re.compile(r":\s.*:(\s|$)")
_BEGINS_IN_BRACKETS = re.compile(r":\s+(\{.*\}|\[.*\])\s*[^\s#]")
_AFTER_QUOTE = re.compile(r""":\s+(["']).*\1\s*[^\s#]""")


def explain(error: yaml.MarkedYAMLError, text: str) -> Explained:
    """The line to look at, what is wrong on it and what to do."""
    stopped = error.problem_mark or error.context_mark
    begun = error.context_mark or error.problem_mark
    stop = _Stop(
        lines=text.split("\n"),
        number=int(stopped.line) if stopped else 0,
        begun=int(begun.line) if begun else 0,
        said=f"{error.context or ''} {error.problem or ''}",
    )
    for suspect in (_tab, _quotation_marks, _brackets, _colon, _special_sign, _indentation):
        if (explained := suspect(stop)) is not None:
            return explained
    mend = _("Se efter kolon, mellemrum og indrykning på linjen og linjen før.")
    return stop.number, _("Linjen kan ikke forstås."), mend


@dataclass(frozen=True, repr=False)
class _Stop:
    """Where the parser stopped, where what it was reading began, and what it said in English."""

    lines: list[str]
    number: int
    begun: int
    said: str

    def line(self, number: int) -> str:
        return self.lines[number] if 0 <= number < len(self.lines) else ""


def _tab(stop: _Stop) -> Explained | None:
    for number in (stop.number, stop.number - 1):
        if "\t" in stop.line(number):
            wrong = _("Linjen har et tabulatortegn.")
            return number, wrong, _("Ryk ind med mellemrum; YAML tåler ikke tabulator.")
    return None


def _quotation_marks(stop: _Stop) -> Explained | None:
    if "quoted scalar" in stop.said and "escape" in stop.said:
        wrong = _("Teksten har en omvendt skråstreg i dobbelte citationstegn.")
        return stop.number, wrong, _("Skriv teksten i enkelte citationstegn.")
    if "quoted scalar" in stop.said:
        wrong = _("Et citationstegn er ikke lukket.")
        return stop.begun, wrong, _("Sæt samme slags citationstegn i begge ender af teksten.")
    if _AFTER_QUOTE.search(stop.line(stop.number)):
        wrong = _("Der står noget efter det sidste citationstegn.")
        return stop.number, wrong, _("Sæt citationstegn om hele teksten, eller slet dem.")
    return None


def _brackets(stop: _Stop) -> Explained | None:
    if "flow" in stop.said:
        wrong = _("En parentes { } eller [ ] er ikke lukket.")
        return stop.begun, wrong, _("Luk parentesen, eller sæt teksten i citationstegn.")
    if _BEGINS_IN_BRACKETS.search(stop.line(stop.number)):
        wrong = _("Teksten begynder med en parentes, der betyder noget særligt.")
        return stop.number, wrong, _("Sæt hele teksten i citationstegn.")
    return None


def _colon(stop: _Stop) -> Explained | None:
    """One too many on a line, or one missing: the line without it then ran into the next."""
    if "expected ':'" in stop.said:
        return _missing_colon(stop.begun, stop.line(stop.begun))
    if "mapping values are not allowed" not in stop.said:
        return None
    if _TWO_COLONS.search(stop.line(stop.number)):
        wrong = _("Linjen har et kolon for meget.")
        return stop.number, wrong, _("Sæt teksten i citationstegn, når den selv har et kolon.")
    above = next(
        (number for number in range(stop.number - 1, -1, -1) if stop.line(number).strip()), stop.number
    )
    if ":" not in stop.line(above) or _UNSPACED.match(stop.line(above)):
        return _missing_colon(above, stop.line(above))
    return (
        stop.number,
        _("Linjen er rykket forkert ind."),
        _("Felter på samme niveau skal begynde i samme kolonne."),
    )


def _missing_colon(number: int, line: str) -> Explained:
    wrong = _("Der mangler et kolon efter feltets navn.")
    if _UNSPACED.match(line):
        wrong = _("Der mangler et mellemrum efter kolon.")
    return number, wrong, _("Skriv «felt: tekst» med et mellemrum efter kolon.")


def _special_sign(stop: _Stop) -> Explained | None:
    if re.search("cannot start any token|directive|node content", stop.said):
        wrong = _("Teksten begynder med et tegn, der betyder noget særligt.")
        return stop.number, wrong, _("Sæt hele teksten i citationstegn.")
    return None


def _indentation(stop: _Stop) -> Explained | None:
    if "block" in stop.said:
        wrong = _("Indrykningen passer ikke med linjerne omkring.")
        return stop.number, wrong, _("Felter på samme niveau skal begynde i samme kolonne.")
    return None
