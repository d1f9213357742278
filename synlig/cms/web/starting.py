"""What happens once, when the CMS starts: the tables are brought up to date, and a first account is offered."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import reverse

from synlig.cms.accounts.links import first_link
from synlig.cms.desk import Desk, the_desk
from synlig.cms.forgetting import forget_all_erased, unfinished
from synlig.cms.keeping import keep_daily
from synlig.language import _


def application() -> Any:
    """Django, on tables that are as this version of the program knows them."""
    call_command("migrate", verbosity=0, interactive=False)
    forget_all_erased(the_desk())
    finish_erasures(the_desk())
    return get_wsgi_application()


def first_steps(desk: Desk, address: str) -> Iterator[str]:
    """What whoever started it is to know first."""
    token = first_link(desk.now())
    if token is not None:
        yield _("Ingen kan logge ind endnu. Opret IT's adgang her inden for en halv time: {link}").format(
            link=urljoin(address, reverse("open-link", kwargs={"token": token}))
        )


def look_after(desk: Desk) -> threading.Event:
    """Now and on each day, what has had its time is forgotten; until the event is set. Nobody waits for it."""
    is_over = threading.Event()
    threading.Thread(target=keep_daily, args=(desk, is_over), daemon=True).start()
    return is_over


def finish_erasures(desk: Desk) -> None:
    """What a power cut ended half-way goes on by itself, one after the other, while the CMS is used."""
    left = unfinished(desk)
    if left:
        threading.Thread(target=_finish, args=(desk, left), daemon=True).start()


def _finish(desk: Desk, members: list[str]) -> None:
    from synlig.cms.screens.taking_out import go_on_erasing

    for member in members:
        while (run := desk.runner.last(desk.now())) is not None and run.state == "running":
            time.sleep(1)
        go_on_erasing(desk, member)
