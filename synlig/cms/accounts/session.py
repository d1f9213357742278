"""The table of sessions: whose each is, since when, and when it ends."""

from __future__ import annotations

import datetime
from typing import Any

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models


class Session(AbstractBaseSession):
    """One browser that is logged in, or about to be. `session_key` is a hash of what the browser holds.

    `idle` is how long nothing may happen in it, `expire_date` when it ends at the latest. `browser` is a word or two
    that its owner knows it by (`"Firefox på Windows"`); no address is kept.
    """

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="sessions"
    )
    began = models.DateTimeField()
    seen = models.DateTimeField()
    idle = models.DurationField()
    browser = models.CharField(max_length=60, blank=True)

    class Meta(AbstractBaseSession.Meta):
        app_label = "cms"
        abstract = False
        ordering = ("-seen",)

    def __str__(self) -> str:
        return "Session"

    @property
    def ends(self) -> datetime.datetime:
        return min(self.seen + self.idle, self.expire_date)

    @property
    def handle(self) -> str:
        """What a form calls it by: enough to tell a person's few sessions apart, and no way into any."""
        return self.session_key[:12]

    @classmethod
    def get_session_store_class(cls) -> Any:
        from synlig.cms.accounts.session_store import SessionStore

        return SessionStore
