"""How Django finds whose session it is. Passwords are checked in `synlig/cms/accounts/checking.py` alone."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import BaseBackend

from synlig.cms.accounts.account import Account


class AccountBackend(BaseBackend):
    """An account that was switched off is nobody's, from the next request on."""

    def get_user(self, user_id: Any) -> Account | None:
        return Account.objects.filter(pk=user_id, is_active=True).first()
