"""Recovery codes: ten for the drawer at home, each worth one code from the telephone.

A code is twelve signs, `"K7QX-2M4P-9TAB"`. The first four find the row; the other eight (40 bits) are kept as
passwords are.
"""

from __future__ import annotations

import datetime
import secrets
from typing import ClassVar

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import models, transaction

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.passwords import NEVER_RIGHT

CODES = 10
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O or U
_MISREAD = str.maketrans("ILO", "110")
_FINDS, _PROVES = 4, 8


class RecoveryCode(models.Model):
    """One code, by the part that finds it and the hash of the part that proves it."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recovery_codes"
    )
    finds = models.CharField(max_length=_FINDS)
    proves = models.CharField(max_length=200)
    used_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager[RecoveryCode]] = models.Manager()

    class Meta:
        app_label = "cms"
        constraints = (models.UniqueConstraint(fields=["account", "finds"], name="one_code_found"),)

    def __repr__(self) -> str:
        return f"RecoveryCode({self.pk})"

    __str__ = __repr__


def make_codes(account: Account) -> list[str]:
    """Ten new codes in the place of whatever the account had; this is the only time they can be shown."""
    finds: set[str] = set()
    while len(finds) < CODES:
        finds.add(_random(_FINDS))
    pairs = [(find, _random(_PROVES)) for find in sorted(finds)]
    rows = [RecoveryCode(account=account, finds=find, proves=make_password(prove)) for find, prove in pairs]
    with transaction.atomic():
        RecoveryCode.objects.filter(account=account).delete()
        RecoveryCode.objects.bulk_create(rows)
    return [f"{find}-{prove[:4]}-{prove[4:]}" for find, prove in pairs]


def use_code(account: Account, typed: str, now: datetime.datetime) -> bool:
    """Whether it is one of theirs that was not used before; now it is. Costs one hash whatever was typed."""
    code = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_MISREAD)
    row = RecoveryCode.objects.filter(account=account, finds=code[:_FINDS], used_at=None).first()
    if not check_password(code[_FINDS:], row.proves if row else NEVER_RIGHT):
        return False
    assert row is not None
    return RecoveryCode.objects.filter(pk=row.pk, used_at=None).update(used_at=now) == 1


def codes_left(account: Account) -> int:
    return RecoveryCode.objects.filter(account=account, used_at=None).count()


def _random(length: int) -> str:
    return "".join(secrets.choice(_SIGNS) for _ in range(length))
