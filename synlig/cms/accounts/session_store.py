"""Sessions on the server: the browser holds a key, the database its hash, and whatever has lain idle is not there.

A copy of the database lets nobody in: the keys are not in it. Django finds the store by this module's name.
"""

from __future__ import annotations

import datetime
import hashlib
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession

from synlig.cms.accounts.session import Session
from synlig.cms.desk import the_desk
from synlig.cms.lasting import LONGEST_SESSION

BEFORE_LOGIN = datetime.timedelta(hours=1)
"""What a browser has of us before anybody has logged in: a link that was opened, a password that was right."""
_NOTE_EVERY = datetime.timedelta(minutes=1)


class SessionStore(DatabaseStore):
    """Django's own store in the database, with three things added: hashed keys, whose it is, and the two limits."""

    @classmethod
    def get_model_class(cls) -> type[AbstractBaseSession]:
        return Session

    def _get_session_from_db(self) -> Session | None:
        now = the_desk().now()
        found = Session.objects.filter(session_key=hash_of(self.session_key or "")).first()
        if found is None or found.ends <= now:
            if found is not None:
                found.delete()
            self._session_key = None
            return None
        if now - found.seen >= _NOTE_EVERY:
            Session.objects.filter(pk=found.pk).update(seen=now)
        return found

    def exists(self, session_key: str) -> bool:
        return Session.objects.filter(session_key=hash_of(session_key)).exists()

    def delete(self, session_key: str | None = None) -> None:
        key = session_key or self.session_key
        if key:
            Session.objects.filter(session_key=hash_of(key)).delete()

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        now = the_desk().now()
        began = datetime.datetime.fromtimestamp(data["began"], datetime.UTC) if "began" in data else now
        account = data.get(SESSION_KEY)
        return Session(
            session_key=hash_of(self._get_or_create_session_key()),  # type: ignore[attr-defined]  # the stubs lack it
            session_data=self.encode(data),
            account_id=account,
            began=began,
            seen=now,
            idle=datetime.timedelta(seconds=data["idle"]) if "idle" in data else BEFORE_LOGIN,
            browser=data.get("browser", ""),
            expire_date=began + (LONGEST_SESSION if account else BEFORE_LOGIN),
        )


def hash_of(key: str) -> str:
    """As many signs as Django's column has: 160 of SHA-256's bits."""
    return hashlib.sha256(key.encode()).hexdigest()[:40]
