"""One-time links: how somebody who cannot log in yet, or no longer, comes in. No mail is sent: a person hands it over.

A link holds 32 random bytes; the database holds their hash. A newer link for the same person replaces the older one.
The member's personal link may be opened again until it ends, and asks for a code that was told another way
(docs/decisions/0080).
"""

from __future__ import annotations

import datetime
import hashlib
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import models, transaction
from django.db.models import F

from synlig.cms.accounts.account import Account, make_account
from synlig.cms.roles import Role


class Kind(StrEnum):
    """What a link is for."""

    FIRST = "first"
    INVITATION = "invitation"
    NEW_PASSWORD = "new-password"  # noqa: S105 - a kind of link
    PERSONAL = "personal"


LASTS: dict[Kind, datetime.timedelta] = {
    Kind.FIRST: datetime.timedelta(minutes=30),
    Kind.INVITATION: datetime.timedelta(days=7),
    Kind.NEW_PASSWORD: datetime.timedelta(hours=24),
    Kind.PERSONAL: datetime.timedelta(days=30),
}
WRONG_CODES = 5
"""So many wrong codes in a row close a personal link; the member asks for a new one."""


class Link(models.Model):
    """One link. `account` is None for the first one of all. `code` is the hash of a personal link's code."""

    token_hash = models.CharField(primary_key=True, max_length=64)
    kind = models.CharField(max_length=20)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="links"
    )
    made_by = models.CharField(max_length=12, blank=True)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    code = models.CharField(max_length=200, blank=True)
    wrong_codes = models.PositiveSmallIntegerField(default=0)

    objects: ClassVar[models.Manager[Link]] = models.Manager()

    class Meta:
        app_label = "cms"

    def __repr__(self) -> str:
        return f"Link({self.kind})"

    __str__ = __repr__


@dataclass(frozen=True, repr=False)
class PersonalLink:
    """What a member is given: the link on paper or in a mail, the code by telephone or by word of mouth."""

    token: str
    code: str
    ends_at: datetime.datetime


def first_link(now: datetime.datetime, *, anyway: bool = False) -> str | None:
    """A token for making the IT account, where there is none that can log in; `anyway` for whoever has lost all of it.

    Whoever starts the CMS on the machine can read all its files, so this opens nothing that was closed to them.
    """
    if not anyway and any(
        account.is_active and account.has_chosen_password for account in _with_role(Role.IT)
    ):
        return None
    return _make(Kind.FIRST, None, now, by="")


def link_for(account: Account, now: datetime.datetime, by: str) -> str:
    """A token for choosing a password: an invitation for whoever never had one, a new one for whoever forgot it."""
    kind = Kind.NEW_PASSWORD if account.has_chosen_password else Kind.INVITATION
    return _make(kind, account, now, by)


def personal_link(member: str, now: datetime.datetime, by: str) -> PersonalLink | None:
    """A member's own way to "Mit CV"; None if they log in with a password, which is the better way."""
    account = Account.objects.filter(member=member).first()
    if account is None:
        account = make_account(now, mail=None, roles={Role.MEMBER}, member=member)
    if not account.is_active or account.has_chosen_password or account.roles != {Role.MEMBER}:
        return None
    code = f"{secrets.randbelow(10**6):06}"
    token = _make(Kind.PERSONAL, account, now, by, code=make_password(code))
    return PersonalLink(token, code, now + LASTS[Kind.PERSONAL])


def revoke_links(account: Account) -> None:
    """None of the account's links opens from now on."""
    Link.objects.filter(account=account).delete()


def forget_member(member: str) -> None:
    """The member's account, links and sessions are gone, for the erasure; one with other roles loses only this one."""
    account = Account.objects.filter(member=member).first()
    if account is None:
        return
    if account.roles <= {Role.MEMBER}:
        account.delete()
        return
    account.member, account.roles = None, account.roles - {Role.MEMBER}
    account.save(update_fields=["member", "role_names"])


def find_link(token: str, now: datetime.datetime) -> Link | None:
    """The link that this token opens, if it still does."""
    return find_by_hash(_hash(token), now)


def find_by_hash(token_hash: str, now: datetime.datetime) -> Link | None:
    """The same for a link that was opened before; the hash is what a session keeps of it."""
    link = Link.objects.select_related("account").filter(pk=token_hash, used_at=None, ends_at__gt=now).first()
    if link is None or (link.account is not None and not link.account.is_active):
        return None
    return link


def use_link(link: Link, now: datetime.datetime) -> bool:
    """Take it, once: False for the second of two who come at the same moment."""
    return Link.objects.filter(pk=link.pk, used_at=None, ends_at__gt=now).update(used_at=now) == 1


def code_is_right(link: Link, typed: str) -> bool:
    """Whether a personal link's code is right. Counted first: many at once are many. The fifth wrong ends it."""
    if (
        Link.objects.filter(pk=link.pk, wrong_codes__lt=WRONG_CODES).update(wrong_codes=F("wrong_codes") + 1)
        == 0
    ):
        return False
    if not check_password("".join(typed.split()), link.code):
        return False
    Link.objects.filter(pk=link.pk).update(wrong_codes=0)
    return True


def is_closed(link: Link) -> bool:
    """Whether too many wrong codes have ended it."""
    return Link.objects.filter(pk=link.pk, wrong_codes__gte=WRONG_CODES).exists()


def _make(kind: Kind, account: Account | None, now: datetime.datetime, by: str, code: str = "") -> str:
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        Link.objects.filter(models.Q(ends_at__lte=now) | models.Q(kind=kind, account=account)).delete()
        Link.objects.create(
            token_hash=_hash(token),
            kind=kind,
            account=account,
            made_by=by,
            made_at=now,
            ends_at=now + LASTS[kind],
            code=code,
        )
    return token


def _with_role(role: Role) -> list[Account]:
    return [account for account in Account.objects.all() if role in account.roles]


def _hash(token: str) -> str:
    """Of 256 random bits; so a plain hash keeps them as well as a slow one would."""
    return hashlib.sha256(token.encode()).hexdigest()
