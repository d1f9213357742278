"""A consent is recorded at a terminal: what was not given with the command is asked for, and shown before it counts."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from synlig.dates import long_date
from synlig.language import _, ngettext
from synlig.lifecycle.consent_text import purposes_of
from synlig.lifecycle.consenting import Answers, NotRecorded, Proposed, find_member
from synlig.records import Content, Purpose
from synlig.records.fields import parse_date


@dataclass(repr=False)
class ConsentSession:
    """`ask` puts a question and gives the answer, `say` shows a line."""

    ask: Callable[[str], str]
    say: Callable[[str], None]

    def answers(
        self,
        content: Content,
        on: datetime.date,
        *,
        member: str,
        purposes: str | None,
        given: str | None,
        how: str | None,
        until: str | None,
        text: str | None,
    ) -> Answers:
        """The answers on the member's form; a question for each that is None, but for the two that have a default."""
        find_member(content, member)
        if text is not None and text not in content.consent_texts:
            names = ", ".join(content.consent_texts)
            raise NotRecorded(_("Samtykketeksten findes ikke. Der er: {names}.").format(names=names))
        asked = purposes_of(content.consent_texts[text]) if text else frozenset(Purpose)
        ticked = (
            read_purposes(purposes, offered(asked)) if purposes is not None else self._ask_purposes(asked)
        )
        day = read_date(given) if given is not None else self._ask_date(on)
        said = (
            how if how is not None else self.ask(_("Hvordan sagde medlemmet ja? (for eksempel: på papir) "))
        )
        return Answers(ticked, day, said, read_date(until) if until is not None else None, text)

    def show(self, proposed: Proposed) -> None:
        """What will be written, and how many look like the member: the member is to see it before saying yes."""
        consent = proposed.consent
        for line in (
            _("Medlem: {id}").format(id=proposed.folder.id),
            _("Formål: {words}").format(words=", ".join(purpose.value for purpose in consent.purposes)),
            _("Samtykketekst: {text}").format(text=consent.text),
            _("Gælder fra {given} til og med {until}.").format(
                given=long_date(consent.given), until=long_date(consent.until)
            ),
            *self._numbers(proposed),
        ):
            self.say(line)

    def confirm(self) -> bool:
        return self.ask(
            _("Har medlemmet set det og sagt ja? Skriv samtykket ned? (j/n) ")
        ).strip().lower() in (
            "j",
            "ja",
        )

    def _numbers(self, proposed: Proposed) -> list[str]:
        consent = proposed.consent
        if consent.cv_number is None:
            return []
        number = (
            _("CV-nummer: {number} (nyt)")
            if proposed.is_new
            else _("CV-nummer: {number} (det samme som før)")
        ).format(number=consent.cv_number)
        return [number, alike_sentence(consent.alike, is_held=proposed.is_held)]

    def _ask_purposes(self, asked: frozenset[Purpose]) -> frozenset[Purpose]:
        listed = offered(asked)
        for number, purpose in enumerate(listed, start=1):
            self.say(f"  {number:>2}  {purpose.value}")
        return read_purposes(
            self.ask(_("Hvad har medlemmet sat kryds ved? Skriv tallene med komma imellem: ")), listed
        )

    def _ask_date(self, on: datetime.date) -> datetime.date:
        answer = self.ask(_("Hvilken dag blev det givet? (tom: {today}) ").format(today=on.isoformat()))
        return read_date(answer) if answer.strip() else on


def offered(asked: frozenset[Purpose]) -> tuple[Purpose, ...]:
    """The purposes in the order they are numbered."""
    return tuple(purpose for purpose in Purpose if purpose in asked)


def read_purposes(typed: str, listed: tuple[Purpose, ...]) -> frozenset[Purpose]:
    """Purposes by word or by number in the list: `"katalogkort, 4, til rådighed"`."""
    words = [word.strip().lower() for word in typed.split(",") if word.strip()]
    by_word = {purpose.value: purpose for purpose in Purpose}
    by_word |= {str(number): purpose for number, purpose in enumerate(listed, start=1)}
    if any(word not in by_word for word in words):
        known = ", ".join(purpose.value for purpose in listed)
        raise NotRecorded(
            _("Et formål kendes ikke. Skriv dem med komma imellem: {words}.").format(words=known)
        )
    return frozenset(by_word[word] for word in words)


def read_date(typed: str) -> datetime.date:
    """A date, however a file may write it; `NotRecorded` where it is none."""
    try:
        return parse_date(typed)
    except PydanticCustomError as error:
        context = error.context or {}
        raise NotRecorded(f"{context['wrong']} {context['mend']}") from None


def alike_sentence(alike: int | None, *, is_held: bool) -> str:
    """How many look like the member, as one says it to the member."""
    if alike is None:
        return _("Det kan ikke regnes ud, hvor mange der ligner: profilen vises ikke endnu.")
    if is_held:
        return _("For få i kataloget ligner. Profilen bliver først vist, når flere gør.")
    if alike == 0:
        return _("Ingen andre i kataloget har samme kort. En, der kender medlemmet, kan genkende profilen.")
    return ngettext(
        "{number} anden i kataloget har samme kort.", "{number} andre i kataloget har samme kort.", alike
    ).format(number=alike)
