"""A person reads the texts that wait, one by one, at a terminal."""

from __future__ import annotations

import datetime
import difflib
import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.text import Text

from synlig.language import _, ngettext
from synlig.lifecycle import one_at_a_time
from synlig.reviewing.approving import NotApproved, approve
from synlig.reviewing.pending import Pending
from synlig.signs import visible

APPROVE, EDIT, SKIP, QUIT = "g", "r", "s", "q"


def _console() -> Console:
    return Console(highlight=False, markup=False, soft_wrap=True)


@dataclass(repr=False)
class Session:
    """One review of texts in the folder `content`. `ask` puts a question and gives the answer; `edit` gives the changed
    text, or None.
    """

    content: Path
    reviewer: str
    on: datetime.date
    ask: Callable[[str], str]
    edit: Callable[[str], str | None]
    console: Console = field(default_factory=_console)

    def review(self, texts: Sequence[Pending]) -> int:
        """Show each text and do what is answered; the number approved."""
        approved = 0
        for number, text in enumerate(texts, start=1):
            self.console.print(
                _("Tekst {number} af {all}").format(number=number, all=len(texts)), style="bold"
            )
            self.show(text)
            answer = self._decide(text)
            if answer == QUIT:
                break
            approved += answer == APPROVE
        self.console.print(
            ngettext("{number} tekst er godkendt.", "{number} tekster er godkendt.", approved).format(
                number=approved
            )
        )
        return approved

    def approve_clean(self, texts: Iterable[Pending], *, unasked: bool = False) -> int:
        """Approve, after one question or `unasked`, every text in which nothing was found; the number approved."""
        clean = [text for text in texts if text.masked.is_clean and text.author != self.reviewer]
        question = ngettext(
            "I {number} tekst er der ikke fundet noget. Godkend den? (j/n) ",
            "I {number} tekster er der ikke fundet noget. Godkend dem alle? (j/n) ",
            len(clean),
        )
        if not clean or not (unasked or self._says_yes(question.format(number=len(clean)))):
            self.console.print(_("Ingen tekster er godkendt."))
            return 0
        approved = 0
        for text in clean:
            if self._approve(text, text.source):
                approved += 1
                self.console.print(visible(f"{text.path}  {text.field}"))
        self.console.print(
            ngettext("{number} tekst er godkendt.", "{number} tekster er godkendt.", approved).format(
                number=approved
            )
        )
        return approved

    def _says_yes(self, question: str) -> bool:
        return self.ask(question).strip().lower() in ("j", "ja")

    def show(self, text: Pending) -> None:
        """The source with its places marked, the proposal where it differs, and the reasons to look."""
        self.console.print(visible(f"{text.path}  {text.field}"), style="cyan")
        self.console.print(Text("- ", style="red") + marked(text))
        if text.masked.text is None:
            self.console.print(
                _("Teksten holdes helt tilbage. Skriv en anden, eller spring den over."), style="yellow"
            )
        elif text.masked.text != text.source:
            self.console.print(Text("+ ", style="green") + proposed(text.source, text.masked.text))
        for reason in text.masked.reasons:
            self.console.print(f"! {reason}", style="yellow")

    def _decide(self, text: Pending) -> str:
        proposal = text.masked.text
        while True:
            question = (
                _("g = godkend, r = ret, s = spring over, q = stop: ")
                if proposal is not None
                else _("r = ret, s = spring over, q = stop: ")
            )
            answer = self.ask(question).strip().lower()[:1]
            if answer in (SKIP, QUIT):
                return answer
            if answer == EDIT and (changed := self.edit(proposal or text.source)) is not None:
                proposal = changed
                self.console.print(Text("+ ", style="green") + proposed(text.source, proposal))
            elif answer == APPROVE and proposal is not None:
                return APPROVE if self._approve(text, proposal) else SKIP

    def _approve(self, text: Pending, words: str) -> bool:
        try:
            with one_at_a_time(self.content):
                approve(
                    text.approvals, text.field, text.source, words, self.reviewer, self.on, author=text.author
                )
        except NotApproved as refused:
            self.console.print(str(refused), style="yellow")
            return False
        return True


def marked(text: Pending) -> Text:
    """The source; what would be replaced is red and struck through, what is doubtful yellow."""
    shown = Text(visible(text.source))
    for span in text.masked.spans:
        shown.stylize("red strike" if span.certain else "black on yellow", span.start, span.end)
    return shown


def proposed(source: str, words: str) -> Text:
    """The proposal; words that the source does not have are green."""
    old, new = re.findall(r"\s+|\S+", source), re.findall(r"\s+|\S+", words)
    shown = Text()
    for kind, _i, _j, start, end in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind != "delete":
            shown.append(visible("".join(new[start:end])), style="" if kind == "equal" else "bold green")
    return shown


def edit_text(text: str, ask: Callable[[str], str]) -> str | None:
    """The text as changed in $EDITOR, or typed where there is none: lines until an empty one; None if unchanged."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    changed = _in_editor(text, editor) if editor else _typed(ask)
    return changed if changed and changed != text else None


def _typed(ask: Callable[[str], str]) -> str:
    lines: list[str] = []
    while line := ask(_("Ny tekst (tom linje slutter): ") if not lines else ""):
        lines.append(line)
    return "\n".join(lines)


def _in_editor(text: str, editor: str) -> str:
    """The file lies in a folder that only this user can open, and is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tekst.md"
        file.write_text(text, encoding="utf-8", newline="\n")
        subprocess.run([*shlex.split(editor, posix=os.name == "posix"), str(file)], check=False)
        return file.read_text(encoding="utf-8").strip()
