"""A mail as a file that a mail program opens, ready to be addressed and sent."""

from __future__ import annotations

import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from synlig.dates import danish_moment

_SEPARATOR = "=_synlig_{part}_="
"""Between the parts: `=_` can stand in no text that is quoted-printable (RFC 2045, 6.7)."""


def draft(name: str, sender: str, subject: str, date: datetime.date, plain: str, html: str) -> bytes:
    """The file (`.eml`). The same letter gives the same bytes: its date is the day given, at noon.

    It is addressed to nobody. `X-Unsent` has Outlook open it as a letter that is yet to be sent; whoever sends it gives
    it a date and an id of its own.
    """
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(name, addr_spec=sender)
    mail["Subject"] = subject
    mail["Date"] = format_datetime(danish_moment(date, datetime.time(12)))
    mail["X-Unsent"] = "1"
    mail.set_content(plain, cte="quoted-printable")
    mail.add_alternative(html, subtype="html", cte="quoted-printable")
    mail.set_boundary(_SEPARATOR.format(part="letter"))
    return mail.as_bytes()
