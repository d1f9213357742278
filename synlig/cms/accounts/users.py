"""Brugere: hvem der er, hvem der kan hvad, og hvordan en ny kommer ind. Kun for IT."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account, account_of, make_account, tidy_mail
from synlig.cms.accounts.fields import Wrong, mail_problems, name_problems, typed, wrong_by_key
from synlig.cms.accounts.links import link_for, revoke_links
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.proving import proved
from synlig.cms.accounts.sessions import end_sessions, sessions_of
from synlig.cms.desk import the_desk
from synlig.cms.roles import STAFF, TASKS, TITLES, Role
from synlig.cms.web.rendering import render
from synlig.language import _

_ROLES = [role for role in TITLES if role in STAFF]
_MEMBER = re.compile(r"[a-z0-9]{10}")
_CHOICES = [(role.value, f"{TITLES[role]}: {TASKS[role]}") for role in _ROLES]


@dataclass(frozen=True)
class Form:
    """What was typed about a user."""

    mail: str
    shown_name: str
    roles: frozenset[Role]
    groups: tuple[str, ...]
    member: str = ""


def users(request: HttpRequest) -> HttpResponse:
    """Everybody who can log in with a password, or was asked to."""
    return render(request, "accounts/users.html", users=list(Account.objects.exclude(mail=None)))


@proved
def new_user(request: HttpRequest) -> HttpResponseBase:
    """Invite somebody: the link is shown once, and handed over by hand."""
    form = _read(request)
    if request.method != "POST":
        return _show_form(request, None, form, [])
    problems = [
        *name_problems(form.shown_name),
        *mail_problems(form.mail),
        *_role_problems(form),
        *_member_problems(form.member, None),
    ]
    if problems:
        return _show_form(request, None, form, problems)
    account = make_account(the_desk().now(), form.mail, form.shown_name, form.roles)
    account.groups = list(form.groups)
    _tie(account, form.member)
    account.save(update_fields=["groups", "member", "role_names"])
    note("account-made", by=account_of(request).pk, about=account.pk)
    return _show_link(request, account)


@proved
def user(request: HttpRequest, pk: str) -> HttpResponseBase:
    """One user: name, mail, roles and groups. New roles log them out, so that the old ones open nothing more."""
    account = _find(pk)
    if request.method != "POST":
        return _show_form(request, account, _form_of(account), [])
    form = _read(request)
    problems = [
        *name_problems(form.shown_name),
        *mail_problems(form.mail, but=account),
        *_role_problems(form),
        *_member_problems(form.member, account),
    ]
    if _would_leave_nobody(account) and Role.IT not in form.roles:
        problems.append(_last_one())
    if problems:
        return _show_form(request, account, form, problems)
    return _save(request, account, form)


def _save(request: HttpRequest, account: Account, form: Form) -> HttpResponseBase:
    before = account.roles, account.groups, account.member
    account.mail, account.shown_name = tidy_mail(form.mail), form.shown_name
    account.roles, account.groups = form.roles | (account.roles - STAFF), list(form.groups)
    _tie(account, form.member)
    account.save(update_fields=["mail", "shown_name", "role_names", "groups", "member"])
    privileges_differ = before != (account.roles, account.groups, account.member)
    note("account-changed", by=account_of(request).pk, about=account.pk)
    if privileges_differ:
        end_sessions(account)
        note("roles-changed", by=account_of(request).pk, about=account.pk)
    messages.success(request, _("Brugeren er gemt."))
    return redirect(reverse("users") if account.pk != account_of(request).pk else reverse("overview"))


@proved
def change_user(request: HttpRequest, pk: str, action: str) -> HttpResponseBase:
    """One of the buttons beside the form."""
    account = _find(pk)
    if action not in _ACTIONS:
        raise Http404
    return _ACTIONS[action](request, account)


def _new_link(request: HttpRequest, account: Account) -> HttpResponseBase:
    return _show_link(request, account)


def _end_sessions(request: HttpRequest, account: Account) -> HttpResponseBase:
    end_sessions(account, but=request)
    note("sessions-ended", by=account_of(request).pk, about=account.pk)
    return _back(request, account, _("Brugeren er logget ud alle steder."))


def _switch_off(request: HttpRequest, account: Account) -> HttpResponseBase:
    if _would_leave_nobody(account):
        return _show_form(request, account, _form_of(account), [_last_one()])
    account.is_active = False
    account.save(update_fields=["is_active"])
    end_sessions(account)
    revoke_links(account)
    note("account-switched-off", by=account_of(request).pk, about=account.pk)
    return _back(request, account, _("Brugeren er lukket ude. Det, brugeren har skrevet, er her endnu."))


def _switch_on(request: HttpRequest, account: Account) -> HttpResponseBase:
    account.is_active = True
    account.save(update_fields=["is_active"])
    note("account-switched-on", by=account_of(request).pk, about=account.pk)
    return _back(request, account, _("Brugeren kan logge ind igen."))


def _forget_telephone(request: HttpRequest, account: Account) -> HttpResponseBase:
    """For whoever lost telephone and paper; the page says to meet them or ring them up first."""
    account.telephone_key = ""
    account.save(update_fields=["sealed_telephone", "telephone_step"])
    account.recovery_codes.all().delete()
    end_sessions(account, but=request)
    note("telephone-removed", by=account_of(request).pk, about=account.pk)
    return _back(request, account, _("Telefonen er taget fra. Brugeren sætter en ny op ved næste login."))


_ACTIONS: dict[str, Callable[[HttpRequest, Account], HttpResponseBase]] = {
    "link": _new_link,
    "log-ud": _end_sessions,
    "luk": _switch_off,
    "aabn": _switch_on,
    "glem-telefon": _forget_telephone,
}


def _find(pk: str) -> Account:
    account = Account.objects.filter(pk=pk).exclude(mail=None).first()
    if account is None:
        raise Http404
    return account


def _read(request: HttpRequest) -> Form:
    chosen = request.POST.getlist("roles")
    groups = dict.fromkeys(word for word in typed(request, "groups").replace(",", " ").lower().split())
    return Form(
        typed(request, "mail"),
        typed(request, "shown_name"),
        frozenset(role for role in _ROLES if role.value in chosen),
        tuple(groups),
        typed(request, "member").lower(),
    )


def _form_of(account: Account) -> Form:
    groups, member = tuple(account.groups), account.member or ""
    return Form(account.mail or "", account.shown_name, account.roles, groups, member)


def _tie(account: Account, member: str) -> None:
    """Say which member it is, who then has a page of their own; a way in by personal link alone is taken over."""
    if member and member != account.member:
        Account.objects.filter(member=member, mail=None).delete()
    account.member = member or None
    account.roles = account.roles | {Role.MEMBER} if member else account.roles - {Role.MEMBER}


def _member_problems(member: str, account: Account | None) -> list[Wrong]:
    """Whether there is such a member, and nobody else is it."""
    if not member:
        return []
    taken = Account.objects.filter(member=member).exclude(mail=None).exclude(pk=account.pk if account else "")
    if taken.exists():
        said = _("Medlemmet har allerede en bruger."), _("Ret den i stedet.")
    elif not _MEMBER.fullmatch(member) or not (the_desk().content / "private/members" / member).is_dir():
        said = _("Der er ikke noget medlem med det id."), _("Id'et står øverst på medlemmets side, ti tegn.")
    else:
        return []
    return [Wrong("member", _("Medlems-id"), *said)]


def _role_problems(form: Form) -> list[Wrong]:
    if not form.roles:
        return [Wrong("roles", _("Opgaver"), _("Der er ingen opgave."), _("Sæt kryds ved mindst én."))]
    if Role.MINUTE_TAKER in form.roles and not form.groups:
        return [
            Wrong(
                "groups",
                _("Grupper"),
                _("En referent skriver for bestemte grupper."),
                _("Skriv gruppernes navne."),
            )
        ]
    return []


def _would_leave_nobody(account: Account) -> bool:
    """Whether no other IT account could let people in."""
    others = Account.objects.filter(is_active=True).exclude(pk=account.pk)
    is_one = Role.IT in account.roles and account.is_active
    return is_one and not any(Role.IT in other.roles and other.has_chosen_password for other in others)


def _last_one() -> Wrong:
    return Wrong(
        "roles",
        _("Opgaver"),
        _("Det er den sidste med opgaven IT."),
        _("Giv den først til en anden, der er logget ind."),
    )


def _show_form(
    request: HttpRequest, account: Account | None, form: Form, problems: list[Wrong]
) -> HttpResponse:
    return render(
        request,
        "accounts/user.html",
        422 if problems else 200,
        user=account,
        is_self=account is not None and account.pk == account_of(request).pk,
        sessions=sessions_of(account) if account else [],
        form=form,
        chosen=[role.value for role in form.roles],
        groups=" ".join(form.groups),
        choices=_CHOICES,
        problems=problems,
        wrong=wrong_by_key(problems),
    )


def _show_link(request: HttpRequest, account: Account) -> HttpResponse:
    """The link, this once; a password that was forgotten goes on working until the new one is chosen."""
    now = the_desk().now()
    token = link_for(account, now, by=account_of(request).pk)
    note("link-made", by=account_of(request).pk, about=account.pk)
    address = request.build_absolute_uri(reverse("open-link", kwargs={"token": token}))
    return render(
        request, "accounts/link.html", user=account, address=address, is_reset=account.has_chosen_password
    )


def _back(request: HttpRequest, account: Account, sentence: str) -> HttpResponseBase:
    messages.success(request, sentence)
    return redirect(reverse("user", kwargs={"pk": account.pk}))
