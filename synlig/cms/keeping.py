"""Nothing is kept longer than it was said to be: looked after when the CMS starts, and once a day while it runs.

What is kept how long, and why, stands in docs/decisions/0085.
"""

from __future__ import annotations

import logging
from threading import Event

from django.db import DatabaseError, connection

from synlig.cms.accounts.links import Link
from synlig.cms.accounts.session import Session
from synlig.cms.desk import Desk
from synlig.cms.drafts import Draft
from synlig.cms.lasting import KEPT_DRAFT
from synlig.cms.versions import VersionedFiles

_LOOK_EVERY = 60 * 60.0
"""Seconds. A machine that slept through midnight is seen to within the hour."""


def keep_no_longer(desk: Desk) -> None:
    """Forget what has had its time: the bin's oldest and drafts of it, old drafts, links and sessions that ended."""
    now = desk.now()
    gone = VersionedFiles(desk.content, desk.history).empty_bin(now)
    Draft.objects.filter(path__in=gone).delete()
    Draft.objects.filter(saved_at__lte=now - KEPT_DRAFT).delete()
    Link.objects.filter(ends_at__lte=now).delete()
    Session.objects.filter(expire_date__lte=now).delete()


def keep_daily(desk: Desk, is_over: Event, look_every: float = _LOOK_EVERY) -> None:
    """At once, and on each new day until `is_over`. What goes wrong is told at the terminal, and soon tried again."""
    done = None
    while True:
        if desk.today() != done:
            done = desk.today() if _is_kept(desk) else None
        if is_over.wait(look_every):
            return


def _is_kept(desk: Desk) -> bool:
    try:
        keep_no_longer(desk)
    except (DatabaseError, OSError):
        logging.getLogger(__name__).exception("what is past its time was not forgotten")
        return False
    finally:
        connection.close()
    return True
