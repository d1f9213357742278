"""What happens once, when the CMS starts: the tables are brought up to date, and a first account is offered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

from synlig.cms.desk import Desk


def application() -> Any:
    """Django, on tables that are as this version of the program knows them."""
    call_command("migrate", verbosity=0, interactive=False)
    return get_wsgi_application()


def first_steps(desk: Desk, address: str) -> Iterator[str]:
    """What whoever started it is to know first."""
    yield from ()
