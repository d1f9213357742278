"""Django's settings: what is the same everywhere stands below, what an association brings is added by `set_up`.

Nothing of content/ is in the database: accounts, sessions and drafts alone.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any

from synlig.cms.desk import Desk, use_desk
from synlig.cms.kept import DATABASE
from synlig.cms.web.error_log import LOGGING as ERROR_LOG
from synlig.files import remove_tree, write_file

SECRET_KEY = "replaced by set_up"  # noqa: S105 - each association's own, from a file
DEBUG = False
ALLOWED_HOSTS: list[str] = []
ROOT_URLCONF = "synlig.cms.urls"
AUTH_USER_MODEL = "cms.Account"
AUTHENTICATION_BACKENDS = ["synlig.cms.accounts.backend.AccountBackend"]
PASSWORD_HASHERS = ["synlig.cms.accounts.passwords.Argon2id"]
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.messages",
    "synlig.cms",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "synlig.cms.web.headers.answer_headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "synlig.cms.accounts.middleware.AccountsMiddleware",
    "synlig.cms.web.errors.NoSuchFile",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [
            str(Path(__file__).resolve().parents[1] / room / "templates")
            for room in ("web", "accounts", "screens")
        ],
        "OPTIONS": {"environment": "synlig.cms.web.rendering.make_environment"},
    }
]
DATABASES: dict[str, dict[str, Any]] = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"},
}
LANGUAGE_CODE = "da"
TIME_ZONE = "Europe/Copenhagen"
USE_TZ = True
DATE_FORMAT = "j. F Y"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
LOGIN_URL = "log-in"

# What a browser keeps: a session of no more than a working day, closed to scripts and to other sites.
SESSION_ENGINE = "synlig.cms.accounts.session_store"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_NAME = "synlig"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"  # Strict would log out whoever follows a link from a mail
SESSION_COOKIE_AGE = 12 * 60 * 60
CSRF_COOKIE_NAME = "synlig-form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = (
    "Lax"  # Strict would spoil the forms in other windows of whoever follows a link from a mail
)
CSRF_FAILURE_VIEW = "synlig.cms.accounts.carrying.form_expired"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_REFERRER_POLICY = "same-origin"

# How much a form may bring: text in memory, files through the disk. The server stops reading at LARGEST_BODY.
LARGEST_BODY = 32 * 1024 * 1024  # a picture that is a little too large is told so by its page
DATA_UPLOAD_MAX_MEMORY_SIZE = 3 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
DATA_UPLOAD_MAX_NUMBER_FILES = 20
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]

# A line tells what went wrong where in the code; never what somebody typed.
LOGGING = ERROR_LOG

# Where others can reach it, there is TLS before it, and a browser is told never to try without.
_PUBLIC: dict[str, Any] = {
    "SECURE_SSL_REDIRECT": True,
    "SECURE_HSTS_SECONDS": 365 * 24 * 60 * 60,
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_NAME": "__Host-synlig",
    "CSRF_COOKIE_SECURE": True,
    "CSRF_COOKIE_NAME": "__Host-synlig-form",
}
_LOOPBACK = {"127.0.0.1", "localhost", "[::1]"}

_SECRET = "secret"  # noqa: S105 - a file's name
_OWNER_ONLY = 0o600


def set_up(desk: Desk) -> None:
    """Make Django ready for this association; once in a process, before anything else of it is imported.

    Makes the CMS's folder, its secret and its database where they are missing.
    """
    import django
    from django.conf import settings

    use_desk(desk)
    prepare_folder(desk)
    common = {name: value for name, value in globals().items() if name.isupper() and not name.startswith("_")}
    settings.configure(**{**common, **own_settings(desk)})
    django.setup()


def own_settings(desk: Desk) -> dict[str, Any]:
    """What this association brings."""
    return {
        "SECRET_KEY": _secret(desk.folder),
        "ALLOWED_HOSTS": list(desk.hosts),
        "FILE_UPLOAD_TEMP_DIR": str(desk.uploads),
        **({} if _is_local(desk) else _PUBLIC),
        "DATABASES": {
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": str(desk.folder / DATABASE),
                "OPTIONS": {
                    # A reader waits for no writer, a draft that was acknowledged survives a power cut, and whoever
                    # writes asks for the turn at once, so that two never wait for each other.
                    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
                    "transaction_mode": "IMMEDIATE",
                    "timeout": 20,
                },
            }
        },
    }


def _is_local(desk: Desk) -> bool:
    """Whether only this machine can ask; a name that others can reach it by makes it public."""
    return set(desk.hosts) <= _LOOPBACK


def prepare_folder(desk: Desk) -> None:
    """The CMS's folders, which nobody but its user can look into."""
    for folder in (desk.folder, desk.history, desk.uploads):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for (
        left
    ) in desk.uploads.iterdir():  # half sent when the last run was ended, with all that a telephone knows
        remove_tree(left)
    database = desk.folder / DATABASE
    if not database.exists():  # SQLite would let others read it
        os.close(os.open(database, os.O_CREAT | os.O_WRONLY, _OWNER_ONLY))


def _secret(folder: Path) -> str:
    file = folder / _SECRET
    if not file.exists():
        write_file(file, secrets.token_urlsafe(64).encode(), _OWNER_ONLY)
    return file.read_text(encoding="ascii").strip()
