"""Argparse's own sentences, in Danish."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Callable, Collection, Iterable, Sequence

from synlig.bootstrap import NO_SETUP
from synlig.language import _

OPTIONS = ("--site", "--content", "--output", "--date", NO_SETUP, "--log", "--help", "-h")
"""Those that may stand before the command."""


def in_danish(message: str, commands: Sequence[str]) -> str:
    """What argparse says of a command line, in Danish; the last of them is for what we have said ourselves."""
    for pattern, sentence, known in (
        (r"unrecognized arguments: (?P<typed>.*)", _("Det her forstås ikke: {typed}."), OPTIONS),
        (
            r"argument .*?: invalid choice: (['\"])(?P<typed>.*?)\1.*",
            _("Kommandoen {typed} findes ikke."),
            commands,
        ),
        (r"the following arguments are required: (?P<typed>.*)", _("Der mangler noget: {typed}."), ()),
        (r"argument (?P<typed>.*?): expected one argument", _("Der mangler noget efter {typed}."), ()),
        (
            r"argument (?P<typed>.*?): ignored explicit argument .*",
            _("Efter {typed} skal der ikke stå noget."),
            (),
        ),
        (r"argument (?P<place>.*?): (?P<typed>.*)", "{place}: {typed}", ()),
    ):
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return sentence.format(**found.groupdict()) + did_you_mean(found["typed"], known)
    return _("Kommandoen kan ikke forstås.")


def one_of(known: Collection[str], refusal: str) -> Callable[[str], str]:
    """The type of an argument that is one of some words; of another is told what it may have meant."""

    def word(text: str) -> str:
        if text not in known:
            words = _("Skriv en af disse: {words}.").format(words=", ".join(known))
            raise argparse.ArgumentTypeError(f"{refusal}{did_you_mean(text, known)} {words}")
        return text

    return word


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """` Mente du build?`, or nothing."""
    near = difflib.get_close_matches(typed.lower(), known, n=1, cutoff=0.5)
    return " " + _("Mente du {word}?").format(word=near[0]) if near else ""
