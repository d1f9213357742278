"""Sikkerhedskopi: made, listed, and tried. Only for IT, and only with the password again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of, names_of
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.proving import proved
from synlig.cms.backups import (
    Checked,
    Kept,
    Listed,
    Made,
    NoKey,
    NotOpened,
    add_made,
    check_backup,
    make_backup,
    make_key,
    note_proof,
    read_identity,
    read_key,
    read_made,
)
from synlig.cms.desk import the_desk
from synlig.cms.roles import Role
from synlig.cms.web.forms import Wrong, by_key
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import Route, allow
from synlig.language import _, ngettext

SHOWN = 20


@dataclass(frozen=True)
class Row:
    """One that was made, as the list has it."""

    listed: Listed
    number: int

    @property
    def megabytes(self) -> str:
        return f"{self.listed.size / 1e6:.1f}".replace(".", ",")


def rows() -> list[Row]:
    """The last ones; the numbers are those of the whole list, so that a new one moves none."""
    made = read_made(the_desk().folder)
    return [Row(listed, len(made) - place) for place, listed in enumerate(made[:SHOWN])]


@proved
def backups(request: HttpRequest) -> HttpResponse:
    """The key, the form, and what was made."""
    if request.method != "POST":
        return _show(request, [])
    return _new_key(request) if request.POST.get("do") == "key" else _make(request)


def _show(request: HttpRequest, wrong: list[Wrong], typed: str = "") -> HttpResponse:
    desk = the_desk()
    made = rows()
    return render(
        request,
        "backups.html",
        422 if wrong else 200,
        key=read_key(desk.folder),
        rows=made,
        names=names_of(row.listed.by for row in made),
        folder=typed or (str(made[0].listed.file.parent) if made else ""),
        problems=wrong,
        wrong=by_key(wrong),
    )


def _new_key(request: HttpRequest) -> HttpResponse:
    """The private half, this once."""
    private = make_key(the_desk().folder, the_desk().now())
    note("backup-key-made", by=account_of(request).pk)
    parts = [private[start : start + 5] for start in range(0, len(private), 5)]
    return render(request, "backup_key.html", key=" ".join(parts))


def _make(request: HttpRequest) -> HttpResponse:
    desk = the_desk()
    typed, key = request.POST.get("mappe", "").strip(), read_key(desk.folder)
    if key is None:
        return _show(request, [], typed)  # the page begins with the key
    wrong = wrong_with(typed)
    if wrong is None:
        kept = Kept(desk.site_file, desk.content, desk.folder)
        try:
            made = make_backup(kept, Path(typed), key.recipient, desk.now().astimezone())
        except OSError:
            wrong = (
                _("Der kunne ikke skrives i mappen, eller en fil kunne ikke læses."),
                _("Vælg en anden mappe."),
            )
        else:
            return _made(request, made)
    return _show(request, [Wrong("mappe", _("Mappe"), *wrong)], typed)


def _made(request: HttpRequest, made: Made) -> HttpResponse:
    desk, account = the_desk(), account_of(request)
    add_made(desk.folder, made, desk.now(), account.pk)
    note("backup-made", by=account.pk, about=made.file.name)
    said = ngettext(
        "Sikkerhedskopien er lavet: {name}. {number} fil er med.",
        "Sikkerhedskopien er lavet: {name}. {number} filer er med.",
        made.files,
    )
    messages.success(request, said.format(name=made.file.name, number=made.files))
    if made.left_out:
        left = _("Genveje kommer ikke med, og her er {number}. Læg filerne selv ind i stedet.")
        messages.warning(request, left.format(number=made.left_out))
    return redirect("backups")


def wrong_with(typed: str) -> tuple[str, str] | None:
    """What is wrong with a folder to put backups in; None where it will do."""
    if not typed or not Path(typed).is_absolute():
        return _("Det er ikke en hel sti."), _(
            "Skriv den fra roden, for eksempel /media/usb/kopier eller E:\\kopier."
        )
    folder = Path(os.path.realpath(typed))
    if not folder.is_dir():
        return _("Den mappe er der ikke."), _("Sæt disken til, eller lav mappen først.")
    desk = the_desk()
    ours = [Path(os.path.realpath(place)) for place in (desk.content, desk.output, desk.folder)]
    if any(folder.is_relative_to(place) for place in ours):
        wrong = _("Mappen ligger inde i det, der skal kopieres.")
        return wrong, _("Vælg en mappe på en anden disk.")
    return None


@proved
def try_backup(request: HttpRequest) -> HttpResponse:
    """Opens one with the key, reads every file of it, and tells whether they are whole. Nothing is written."""
    made = [row for row in rows() if row.listed.is_there]
    if request.method != "POST":
        return _ask(request, made, [])
    row = next((row for row in made if str(row.number) == request.POST.get("kopi")), None)
    if row is None:
        mend = _("Vælg en af dem, der er der.")
        return _ask(request, made, [Wrong("kopi", _("Kopi"), _("Den kopi er der ikke."), mend)])
    try:
        identity = read_identity(request.POST.get("key", ""))
        checked = check_backup(row.listed.file, identity)
    except NoKey:
        wrong, mend = _("Det er ikke en nøgle."), _("Den begynder med AGE-SECRET-KEY-1. Skriv alle tegnene.")
        return _ask(request, made, [Wrong("key", _("Nøgle"), wrong, mend)])
    except NotOpened as error:
        return _ask(request, made, [Wrong("key", _("Nøgle"), str(error), "")])
    note_proof(the_desk().folder, identity, the_desk().now())
    note("backup-tried", by=account_of(request).pk, about=row.listed.file.name)
    return _ask(request, made, [], checked)


def _ask(
    request: HttpRequest, made: list[Row], wrong: list[Wrong], checked: Checked | None = None
) -> HttpResponse:
    return render(
        request,
        "backup_try.html",
        422 if wrong else 200,
        choices=[(str(row.number), row.listed.file.name) for row in made],
        chosen=request.POST.get("kopi", str(made[0].number) if made else ""),
        typed=request.POST.get("key", "") if wrong else "",
        checked=checked,
        problems=wrong,
        wrong=by_key(wrong),
    )


_IT = allow((Role.IT,))

ROUTES = (
    Route("backups", "sikkerhedskopi/", backups, _IT, _("Sikkerhedskopi"), help="sikkerhedskopi"),
    Route("backup-try", "sikkerhedskopi/proev/", try_backup, _IT, help="sikkerhedskopi"),
)
