"""The six figures from a telephone (TOTP, RFC 6238): the key, its QR code, and whether a code is right."""

from __future__ import annotations

import datetime
import io

import pyotp
import segno
from django.db.models import Q

from synlig.cms.accounts.account import Account

_STEP = 30  # seconds
_DRIFT = 1  # steps that the telephone's clock may be off, either way


def new_key() -> str:
    """160 bits, base 32."""
    return pyotp.random_base32()


def spelt_out(key: str) -> str:
    """The key as one copies it by hand: groups of four."""
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def qr_code(key: str, mail: str, association: str) -> bytes:
    """The picture that a telephone reads, as an SVG file."""
    address = pyotp.TOTP(key).provisioning_uri(name=mail, issuer_name=association)
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", scale=5, border=4, light="#fff")
    return out.getvalue()


def step_of(key: str, typed: str, now: datetime.datetime) -> int | None:
    """The half minute whose code this is, counted since 1970; None if it is no code of these minutes."""
    code = "".join(typed.split())
    here = int(now.timestamp()) // _STEP
    clock = pyotp.TOTP(key)
    steps = [
        step
        for step in range(here - _DRIFT, here + _DRIFT + 1)
        if pyotp.utils.strings_equal(clock.generate_otp(step), code)
    ]
    return steps[-1] if steps else None


def use_code(account: Account, typed: str, now: datetime.datetime) -> bool:
    """Whether it is right, and newer than the last that was used; now this one is."""
    step = step_of(account.telephone_key, typed, now)
    if step is None:
        return False
    unused = Account.objects.filter(Q(pk=account.pk) & Q(telephone_step__lt=step))
    return unused.update(telephone_step=step) == 1
