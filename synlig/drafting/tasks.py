"""What a line says somebody is to do: `Opgave: Tegne broen (Jørn, inden 7/10)` is what, who and by when.

Who and when stand in any order, behind dashes, commas, colons or in brackets. They are told by what they are: somebody of the
meeting, and a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from synlig.drafting.times import find_days

_WHO = r"(?:ansvarlige?|ansv\.?|tovholder)"
_BY = r"(?:frist|deadline|tidsfrist)"
_PART = re.compile(
    r"(?<![^\s(.,;|–—-])(?:(?P<what>hvad|opgave|aktion)|(?P<who>ansvar(?:lig|lige)?|ansv\.?|hvem|tovholder|ejer)"
    r"|(?P<due>frist|deadline|tidsfrist|hvornår|senest|inden))\s?(?::|\t|(?<=t|n)(?=\s\d))\s*",
    re.IGNORECASE,
)
_BETWEEN = " \t.,;|()–—-"
_BRACKETS = re.compile(
    rf"^(?P<what>.+?)\s*\({_WHO}:?\s*(?P<who>[^,;)]+)(?:[,;]\s*(?:{_BY}|senest|inden):?\s*(?P<due>[^)]+))?\)\.?$",
    re.IGNORECASE,
)
"""`Ringe (ansvarlig Bent, frist 1/4)`: within brackets no colon is needed."""
_STATED = re.compile(
    rf"^(?P<what>.*?)[\s.,;–(-]*\b{_WHO}\s?(?::|\t)\s*(?P<who>.*?)"
    rf"(?:[\s.,;–-]*\b(?:{_BY}\s?(?::|\t|(?=\s\d))|(?:senest|inden)\s?:?)\s*(?P<due>.*?))?[\s.)]*$",
    re.IGNORECASE,
)
_DUE = re.compile(
    rf"^(?P<what>.*?)[\s.,;–(-]*\b{_BY}\s?(?::|\t|(?=\s\d))\s*(?P<due>.*?)[\s.)]*$", re.IGNORECASE
)
_ENDS_WITH = re.compile(
    r"(?P<joint>[\s,;–—/·(-]*)(?P<word>(?:\b(?:senest|inden|frist|deadline|til|fra)\b:?)?)\s*(?:\b(?:d\.|den\b))?\s*$",
    re.IGNORECASE,
)
_SOON = re.compile(
    r",\s*(snarest(?: muligt)?|hurtigst muligt|løbende|straks|asap|næste møde)[.)]*$", re.IGNORECASE
)
_AT_END = re.compile(r"(?P<joint>\s+[–—/·-]\s+|\s*[(,;:]\s*|\s+v/\s*)(?P<who>[^(),;:–—]+?)\)?\.?$")
_AFTER = re.compile(
    r"^(?P<what>.+[^\W\d][.!])\s+(?P<who>[A-ZÆØÅ][^.,;:]{1,40}?),?\s+(?:senest|inden|frist)\s+(?P<due>\d.{2,20})$"
)
"""`Ringe til avisen. Bent, senest 6/3.`: who and when in a sentence of their own."""
_DASHED = re.compile(
    r"^(?P<what>.+?)\s[–—-]\s(?P<who>[A-ZÆØÅ][\w.]*(?: [A-ZÆØÅ][\w.-]*){0,2})\s[–—-]\s(?:(?:senest|inden|frist)\s)?(?P<due>[^–—]{3,30})$"
)
"""`Booke salen – Carsten – onsdag den 15. april`"""
_PROMISED = re.compile(r"^(?:(?:lovede|sørger for|påtog sig|tilbød|vil sørge for) at|skal) ", re.IGNORECASE)
_UNTIL = ("senest", "inden", "frist")
_AND = re.compile(r" og |, |/| & ")


@dataclass(frozen=True, repr=False)
class TaskWords:
    """A task as its line says it; `who` and `due` as written, `""` where it does not say."""

    what: str
    who: str = ""
    due: str = ""
    is_stated: bool = False
    """Who or when stands behind a word of its own (`Ansvarlig:`)."""


def read_task(text: str, names: Iterable[str], *, is_task: bool) -> TaskWords | None:
    """The task that a line tells; None where it tells none. `is_task`: something before it said that it does."""
    found = _read_task(text.removeprefix("@"), names, is_task=is_task)
    return found and replace(found, what=_PROMISED.sub("", found.what))


def _read_task(text: str, names: Iterable[str], *, is_task: bool) -> TaskWords | None:
    known = set(_ways_to_say(names))
    return (
        _parted(text)
        or _stated(text, known)
        or _set_off(text, known)
        or _shaped(text, known, is_task=is_task)
    )


def _parted(text: str) -> TaskWords | None:
    """`Ansvar: Bent. Opgave: Ringe. Frist: 1/4`: words with a colon, in any order; None where there are not two of them."""
    found = list(_PART.finditer(text))
    if len(found) < 2:
        return None
    ends = [part.start() for part in found[1:]] + [len(text)]
    said = {
        str(part.lastgroup): text[part.end() : end].strip(_BETWEEN)
        for part, end in zip(found, ends, strict=True)
    }
    if len(said) < len(found) or not all(said.values()):
        return None
    before = text[: found[0].start()].strip(_BETWEEN)
    return TaskWords(said.get("what") or before, said.get("who", ""), said.get("due", ""), is_stated=True)


def _stated(text: str, names: set[str]) -> TaskWords | None:
    """`Ringe. Ansvarlig: Bent, senest 1/4`: who or when behind a word of its own, at the end."""
    stated = _BRACKETS.match(text) or _STATED.match(text) or _DUE.match(text)
    if stated is None:
        return None
    parts = stated.groupdict()
    what, who = parts["what"].strip(" \t,;."), (parts.get("who") or "").strip(" .\t")
    if not who:
        what, who, _is_set_off = _without_who(what, names, is_task=False)
    return TaskWords(what, who, (parts["due"] or "").strip(" ."), is_stated=True)


def _set_off(text: str, names: set[str]) -> TaskWords | None:
    """Who and when between dashes, or in a sentence of their own."""
    found = _DASHED.match(text)
    if found is None or not find_days(found["due"]):
        found = _AFTER.match(text)
        if found is None or not _are_names(found["who"], names):
            return None
    return TaskWords(found["what"], found["who"], found["due"].strip(" ."), is_stated=True)


def _shaped(text: str, names: set[str], *, is_task: bool) -> TaskWords | None:
    """A task told by its shape. Where nothing said that it is one, somebody of the meeting has to be set off in it."""
    rest, due, is_due_set_off = _without_due(text)
    what, who, is_who_set_off = _without_who(rest, names, is_task=is_task and bool(due))
    if is_task or (who and is_who_set_off and (due or " - " in text or " – " in text)):
        return TaskWords(what or text, who, due)
    return TaskWords(what, who, due) if who and due and is_due_set_off else None


def _without_due(text: str) -> tuple[str, str, bool]:
    """A text without the date it ends with; and whether that is set off by brackets or `senest`."""
    if soon := _SOON.search(text):
        return text[: soon.start()].rstrip(), soon[1], False
    end = len(text.rstrip(" .)"))
    days = [day for day in find_days(f"{text.rstrip(' .)')}.") if day.end >= end]
    before = _ENDS_WITH.search(text[: days[-1].start]) if days else None
    if not days or before is None or before["word"].casefold() == "fra":
        return text, "", False
    rest, due = text[: before.start()].rstrip(" ,;–—-(/·"), text[days[-1].start : end]
    is_set_off = "(" in before["joint"] or before["word"].casefold().strip(":") in _UNTIL
    return rest, due.strip(" ."), is_set_off


def _without_who(text: str, names: set[str], *, is_task: bool) -> tuple[str, str, bool]:
    """A text without the people it begins or ends with; and whether they are set off from it at the end."""
    ended = _AT_END.search(text)
    if ended is not None and (_are_names(ended["who"], names) or (is_task and _are_words(ended["who"]))):
        return text[: ended.start()].strip(), ended["who"].strip(), "," not in ended["joint"]
    for end in sorted({found.start() for found in re.finditer(r"[\s:]", text)}, reverse=True):
        who, what = text[:end], text[end:].lstrip(" :–—-\t")
        if _are_names(who, names) and len(what) > 2:
            return what, who, text[end] == ":" or text[end:].lstrip()[:1] in ("–", "—", "-")
    return text, "", False


def _are_names(text: str, names: set[str]) -> bool:
    return all(piece.strip(" .").casefold() in names for piece in _AND.split(text))


def _are_words(text: str) -> bool:
    """One to three words with capitals, as somebody is called who was not there."""
    return re.fullmatch(r"[A-ZÆØÅ][\w.-]*(?: [A-ZÆØÅ][\w.-]*){0,2}", text.strip()) is not None


def _ways_to_say(names: Iterable[str]) -> Iterable[str]:
    """In full, by first names and by initials, in small letters."""
    for name in names:
        parts = name.strip(" .").casefold().split()
        yield " ".join(parts)
        for count in range(1, len(parts)):
            yield " ".join(parts[:count])
        if len(parts) > 1:
            yield "".join(piece[0] for piece in re.split(r"[\s-]+", name.casefold()) if piece)
            yield f"{' '.join(parts[:-1])} {parts[-1][0]}"
