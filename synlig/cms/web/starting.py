"""What happens once, when the CMS starts: the tables are brought up to date, and a first account is offered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import reverse

from synlig.cms.accounts.links import first_link
from synlig.cms.desk import Desk
from synlig.language import _


def application() -> Any:
    """Django, on tables that are as this version of the program knows them."""
    call_command("migrate", verbosity=0, interactive=False)
    return get_wsgi_application()


def first_steps(desk: Desk, address: str) -> Iterator[str]:
    """What whoever started it is to know first."""
    token = first_link(desk.now())
    if token is not None:
        yield _("Ingen kan logge ind endnu. Opret IT's adgang her inden for en halv time: {link}").format(
            link=urljoin(address, reverse("open-link", kwargs={"token": token}))
        )
