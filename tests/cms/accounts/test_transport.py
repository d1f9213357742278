"""How it travels: exact hosts, headers, cookies behind TLS, and what a crash tells the terminal."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from django.http import HttpRequest
from django.test import Client, override_settings

from synlig.cms.accounts import entering
from synlig.cms.accounts.session import Session
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.web.error_log import CodeOnly
from synlig.cms.web.settings import own_settings
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock

LOG_IN = "/log-ind/"
PUBLIC = "rediger.example.org"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example.org",
        "127.0.0.1.evil.example.org",
        "localhost.evil.example.org",
        "127.0.0.2",
        "[::1].evil",
        "",
    ],
)
def test_another_name_than_ours_is_not_answered(desk: Desk, host: str) -> None:
    """DNS rebinding: a stranger's page whose name suddenly means this machine."""
    assert (
        Client(SERVER_NAME="localhost")
        .get(LOG_IN, headers={"Host": host} if host else {"Host": "x"})
        .status_code
        == 400
    )


@pytest.mark.parametrize("address", [LOG_IN, "/konto/", "/adgang/", "/no-such-page/"])
def test_every_page_says_how_it_may_be_used(desk: Desk, clock: Clock, address: str) -> None:
    page = Client(SERVER_NAME="localhost").get(address)

    assert page["Cache-Control"] == "no-store"
    assert page["Referrer-Policy"] == "same-origin"
    assert page["Cross-Origin-Opener-Policy"] == "same-origin"
    assert page["X-Content-Type-Options"] == "nosniff"
    policy = page["Content-Security-Policy"]
    for rule in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"):
        assert rule in policy
    assert "unsafe" not in policy


def test_pages_hold_no_script_or_style_of_their_own(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(Role.IT, now=clock()), way="/brugere/ny/")
    for address in (
        "/brugere/ny/",
        "/brugere/",
        "/logbog/",
        "/konto/",
        "/konto/telefon/",
        "/konto/adgangskode/",
    ):
        browser.go(address)
        assert browser.place == address
        assert "<style" not in browser.text
        assert " style=" not in browser.text
        assert "<script>" not in browser.text


def test_behind_tls_cookies_and_headers_are_of_the_strict_kind(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    public = own_settings(replace(desk, hosts=(PUBLIC,)))
    assert public["ALLOWED_HOSTS"] == [PUBLIC]
    chosen = {
        key: value
        for key, value in public.items()
        if key.startswith(("SESSION", "CSRF", "SECURE", "ALLOWED"))
    }

    with override_settings(**chosen):
        client = Client(enforce_csrf_checks=True, SERVER_NAME=PUBLIC)
        plain = client.get(LOG_IN)
        assert (plain.status_code, plain["Location"]) == (301, f"https://{PUBLIC}{LOG_IN}")
        page = client.get(LOG_IN, secure=True)
        assert page["Strict-Transport-Security"].startswith("max-age=31536000")
        fields = {
            "mail": account.mail,
            "password": PASSWORD,
            "csrfmiddlewaretoken": page.content.decode()
            .split('csrfmiddlewaretoken" value="')[1]
            .split('"')[0],
        }
        client.post(LOG_IN, fields, secure=True, headers={"Referer": f"https://{PUBLIC}{LOG_IN}"})

    assert sorted(client.cookies) == ["__Host-synlig", "__Host-synlig-browser", "__Host-synlig-form"]
    for cookie in client.cookies.values():
        assert (cookie["secure"], cookie["httponly"], cookie["path"], cookie["domain"]) == (
            True,
            True,
            "/",
            "",
        )
    assert Session.objects.exclude(account=None).count() == 1


def test_this_machine_alone_may_go_without_tls(desk: Desk) -> None:
    assert "SECURE_SSL_REDIRECT" not in own_settings(desk)
    assert own_settings(replace(desk, hosts=(PUBLIC, "localhost")))["SECURE_SSL_REDIRECT"] is True


def test_a_forged_scheme_is_not_believed(desk: Desk) -> None:
    """Only the server, told by `--address`, turns a proxy's word into a scheme (synlig/cms/web/server.py)."""
    public = own_settings(replace(desk, hosts=(PUBLIC,)))

    assert "SECURE_PROXY_SSL_HEADER" not in public
    with override_settings(SECURE_SSL_REDIRECT=True):
        page = Client(SERVER_NAME="localhost").get(LOG_IN, headers={"X-Forwarded-Proto": "https"})
    assert page.status_code == 301


def test_a_crash_tells_the_place_in_the_code_and_nothing_that_was_typed(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(request: HttpRequest, mail: str, password: str) -> None:
        secret = mail + password
        try:
            raise ValueError(secret)
        except ValueError as error:
            raise KeyError(secret) from error

    monkeypatch.setattr(entering, "check_login", breaks)
    browser = Browser(clock)
    browser.go(f"{LOG_IN}?next=/konto/")
    browser.client.raise_request_exception = False

    page = browser.send(f"{LOG_IN}?token=visir", mail="ida@example.org", password="visir lakrids")
    lines = "\n".join(
        CodeOnly().format(record) for record in caplog.records if record.levelno >= logging.ERROR
    )

    assert page.status_code == 500
    assert "builtins.ValueError" in lines
    assert "test_transport.py" in lines
    for private in ("ida@example.org", "visir", "lakrids", "konto"):
        assert private not in lines
        assert private not in page.content.decode()
