"""Somebody who may come in. The only place where the CMS keeps a name; all else speaks of ids."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Iterable
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.http import HttpRequest

from synlig.cms.accounts.sealing import open_sealed, seal
from synlig.cms.lasting import IDLE, IDLE_AMONG_MEMBERS
from synlig.cms.roles import Role

_SIGNS = "abcdefghijkmnpqrstuvwxyz23456789"
"""Nothing that is mistaken for something else when an id is read aloud."""
NEEDS_TELEPHONE = frozenset({Role.IT, Role.MEMBERSHIP})
"""Whoever can reach everybody's data logs in with a code from their telephone as well."""
SEES_MEMBERS = frozenset(Role) - {Role.WRITER, Role.NOBODY}
"""Whose screens show what only members and those who look after them may see."""


def new_id() -> str:
    """An id that says nothing: `"a-"` and ten signs, 50 bits."""
    return "a-" + "".join(secrets.choice(_SIGNS) for _ in range(10))


def tidy_mail(mail: str) -> str:
    """As it is kept and looked for: nobody remembers whether they wrote it with a capital."""
    return mail.strip().lower()


class Accounts(BaseUserManager["Account"]):
    """How Django finds whoever logs in."""

    def get_by_natural_key(self, username: str | None) -> Account:
        return self.get(mail=tidy_mail(username or ""))


class Account(AbstractBaseUser):
    """One person's way in.

    `mail` is None for a member who comes by a personal link alone. `groups` are those whose minutes a referent writes.
    `member` is the id of the member it is, for the role of that name. The telephone's key lies sealed; `telephone_step`
    is the last half minute whose code was used, so that no code works twice.
    """

    id = models.CharField(primary_key=True, max_length=12, default=new_id, editable=False)
    mail = models.EmailField(unique=True, null=True)
    shown_name = models.CharField(max_length=80, blank=True)
    role_names = models.JSONField(default=list)
    groups = models.JSONField(default=list)
    member = models.CharField(max_length=40, unique=True, null=True)
    is_active = models.BooleanField(default=True)
    created = models.DateTimeField()
    sealed_telephone = models.TextField(blank=True)
    telephone_step = models.BigIntegerField(default=0)

    objects: ClassVar[Accounts] = Accounts()

    USERNAME_FIELD = "mail"
    EMAIL_FIELD = "mail"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        app_label = "cms"
        ordering = ("shown_name", "created")

    def __repr__(self) -> str:
        return f"Account({self.pk})"

    def __str__(self) -> str:
        """Django writes this where something goes wrong; the name is `shown_name`."""
        return str(self.pk)

    @property
    def roles(self) -> frozenset[Role]:
        return frozenset(Role(name) for name in self.role_names)

    @roles.setter
    def roles(self, roles: Iterable[Role]) -> None:
        self.role_names = sorted(role.value for role in roles)

    @property
    def has_telephone(self) -> bool:
        return bool(self.sealed_telephone)

    @property
    def needs_telephone(self) -> bool:
        return bool(self.roles & NEEDS_TELEPHONE)

    @property
    def telephone_key(self) -> str:
        """The key that the person's telephone has as well, base 32."""
        return open_sealed(self.sealed_telephone)

    @telephone_key.setter
    def telephone_key(self, key: str) -> None:
        self.sealed_telephone = seal(key) if key else ""
        self.telephone_step = 0

    @property
    def has_chosen_password(self) -> bool:
        return self.has_usable_password()

    @property
    def idle_time(self) -> datetime.timedelta:
        """How long nothing may happen before they are logged out."""
        return IDLE_AMONG_MEMBERS if self.roles & SEES_MEMBERS else IDLE


def make_account(
    now: datetime.datetime,
    mail: str | None,
    shown_name: str = "",
    roles: Iterable[Role] = (),
    member: str | None = None,
) -> Account:
    """A new account without a password; a one-time link lets its owner choose one."""
    account = Account(
        mail=tidy_mail(mail) if mail else None, shown_name=shown_name, member=member, created=now
    )
    account.roles = frozenset(roles)
    account.set_unusable_password()
    account.save(force_insert=True)
    return account


def names_of(ids: Iterable[str]) -> dict[str, str]:
    """What to show for each id that is an account's; one that is gone is missing."""
    found = Account.objects.filter(pk__in=set(ids)).values_list("pk", "shown_name")
    return {pk: name or pk for pk, name in found}


def account_of(request: HttpRequest) -> Account:
    """Who asks, behind a row of the table that nobody comes through without logging in."""
    assert isinstance(request.user, Account)
    return request.user
