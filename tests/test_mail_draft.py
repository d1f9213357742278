"""A mail as a file: two parts that say the same, addressed to nobody, and the same bytes every time."""

from __future__ import annotations

import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from synlig.mail_draft import draft

DAY = datetime.date(2026, 11, 22)
PLAIN = "Hej på kontoret\n\nKaffe = godt\n"
HTML = "<!doctype html>\n<p>" + "Blåbærgrød " * 200 + "</p>\n"


def made() -> bytes:
    return draft("Åse & Søn, Lilleby", "kontor@example.org", "Nyt fra Ærø, 22. november", DAY, PLAIN, HTML)


def read() -> EmailMessage:
    message = message_from_bytes(made(), policy=default)
    assert isinstance(message, EmailMessage)
    assert not [part.defects for part in message.walk() if part.defects]
    return message


def test_a_mail_has_a_text_and_html_in_that_order() -> None:
    parts = [
        (part.get_content_type(), part.get_content().replace("\r\n", "\n")) for part in read().iter_parts()
    ]

    assert read().get_content_type() == "multipart/alternative"
    assert parts == [("text/plain", PLAIN), ("text/html", HTML)]


def test_a_mail_says_from_whom_and_is_not_yet_to_anybody() -> None:
    message = read()

    assert set(message.keys()) == {
        "From", "Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type",
    }  # fmt: skip
    assert message["From"].addresses[0].addr_spec == "kontor@example.org"
    assert message["From"].addresses[0].display_name == "Åse & Søn, Lilleby"
    assert message["Subject"] == "Nyt fra Ærø, 22. november"
    assert message["Date"].datetime.isoformat() == "2026-11-22T12:00:00+01:00"


def test_a_mail_is_ascii_in_short_lines_and_the_same_every_time() -> None:
    data = made()

    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert made() == data
