"""Where a mistake in a file is mended: which document and field it is, in the words of the screens, and the one link to
it; for whoever may not write there, the words for who may."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from synlig.cms.accounts.account import Account
from synlig.cms.desk import the_desk
from synlig.cms.documents import Kind, kind_of, listed_at
from synlig.cms.roles import Role
from synlig.cms.screens.history import address_in, title_of
from synlig.cms.screens.minutes_list import sees_minutes
from synlig.cms.screens.rights import may_change
from synlig.cms.web.forms import Wrong, wrongs
from synlig.errors import Problem
from synlig.language import _


@dataclass(frozen=True)
class Mistake:
    """`where` names document and field, `address` is the field's; empty for whoever may not write there: `who` may."""

    where: str
    wrong: str
    mend: str
    address: str = ""
    who: str = ""


def mistakes(account: Account, problems: Iterable[Problem]) -> Iterator[Mistake]:
    """The problems of a run, as this account can mend them. A run names files as they lie below site.yml."""
    for problem in problems:
        path = problem.path.partition("/")[2]
        kind = kind_of(path)
        if kind is None:
            yield _of_file(problem)
        else:
            for wrong in wrongs(kind, [problem]):
                yield _of_document(account, kind, path, wrong)


def mistakes_in(account: Account, kind: Kind, path: str, found: Iterable[Wrong]) -> list[Mistake]:
    """What is wrong in one document, whose page says already which it is."""
    return [
        replace(_of_document(account, kind, path, wrong), where=wrong.label or kind.label) for wrong in found
    ]


def led_to(path: str, found: Iterable[Wrong]) -> list[Wrong]:
    """What is wrong in a document, said on another page than its form: each leads to its field there."""
    return [replace(wrong, key="", address=address_in(path, wrong.key)) for wrong in found]


def as_wrong(found: Iterable[Mistake]) -> list[Wrong]:
    """For a form that cannot be sent before something else is mended."""
    return [
        Wrong("", each.where, each.wrong, " ".join(filter(None, (each.mend, each.who))), each.address)
        for each in found
    ]


def _of_document(account: Account, kind: Kind, path: str, wrong: Wrong) -> Mistake:
    where = f"{_called(account, kind, path)}, {wrong.label}" if wrong.label else _called(account, kind, path)
    if may_change(account, path):
        return Mistake(where, wrong.wrong, wrong.mend, address_in(path, wrong.key))
    return Mistake(where, wrong.wrong, wrong.mend, who=_WHO.get(kind.name, ""))


def _of_file(problem: Problem) -> Mistake:
    """Of what no screen writes, such as groups.yml: the place in the file, for IT."""
    place = ", ".join(filter(None, (problem.path, problem.field)))
    said = _("{place}, linje {line}").format(place=place, line=problem.line) if problem.line else place
    return Mistake(said, problem.wrong, problem.mend, who=_("Det er IT, der retter i den fil."))


def _called(account: Account, kind: Kind, path: str) -> str:
    """A document's title, for whoever may see it there; else its file's name, and for a member what kind it is."""
    listed = listed_at(the_desk().content, kind, path)
    is_shown = path.startswith("public/") or (
        kind.name == "minutes" and listed is not None and sees_minutes(account, path, listed.state)
    )
    if is_shown and listed is not None:
        return _("{kind} »{title}«").format(kind=kind.label, title=listed.title)
    return title_of(path) if account.roles - {Role.MEMBER} else kind.label


_WHO = {
    **dict.fromkeys(("page", "news", "event"), _("En skribent kan rette det.")),
    "minutes": _("Gruppens referent kan rette det."),
    "profile": _("En medlemsansvarlig kan rette det."),
}
"""Who may, by the kind's name."""
