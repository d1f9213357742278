"""What must be read again and is nobody's to read: sealed with the secret that lies beside the database, not in it.

AES-128-CBC with HMAC-SHA-256 (Fernet); its key is made of Django's secret by HKDF-SHA-256 and used for nothing else.
"""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

_USE = b"synlig.cms.accounts.sealing"


def seal(text: str) -> str:
    return _box().encrypt(text.encode()).decode("ascii")


def open_sealed(sealed: str) -> str:
    """The text; an `InvalidToken` if the secret is another by now, or if somebody changed what was sealed."""
    return _box().decrypt(sealed.encode("ascii")).decode()


def _box() -> Fernet:
    key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=_USE).derive(
        settings.SECRET_KEY.encode()
    )
    return Fernet(base64.urlsafe_b64encode(key))
