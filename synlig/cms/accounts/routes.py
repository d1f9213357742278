"""This room's rows in the table of who may do what."""

from __future__ import annotations

from synlig.cms.accounts.arriving import arrive, open_link
from synlig.cms.accounts.carrying import send_again
from synlig.cms.accounts.entering import get_telephone, give_code, log_in, log_out
from synlig.cms.accounts.log_page import log_page
from synlig.cms.accounts.member_link import member_link
from synlig.cms.accounts.own import (
    end_my_sessions,
    my_account,
    my_password,
    my_telephone,
    new_recovery_codes,
    remove_telephone,
    still_here,
)
from synlig.cms.accounts.proving import prove
from synlig.cms.accounts.setting_up import telephone_picture
from synlig.cms.accounts.users import change_user, new_user, user, users
from synlig.cms.roles import LOGGED_IN, Role
from synlig.cms.web.routes import DO, SEE, Route, allow
from synlig.language import _

_OUTSIDE = frozenset({Role.NOBODY})
_ANYBODY = LOGGED_IN | _OUTSIDE
_IT = frozenset({Role.IT})

ROUTES: tuple[Route, ...] = (
    Route("log-in", "log-ind/", log_in, allow(_ANYBODY), help="log-ind"),
    Route("log-in-code", "log-ind/kode/", give_code, allow(_OUTSIDE), help="log-ind"),
    Route("log-in-telephone", "log-ind/telefon/", get_telephone, allow(_OUTSIDE), help="log-ind"),
    Route("send-again", "log-ind/fortsaet/", send_again, allow(LOGGED_IN, SEE)),
    Route("log-out", "log-ud/", log_out, allow(LOGGED_IN, DO)),
    Route("open-link", "adgang/<str:token>/", open_link, allow(_ANYBODY, SEE), help="log-ind"),
    Route("arrive", "adgang/", arrive, allow(_ANYBODY), help="log-ind"),
    Route("telephone-picture", "telefon.svg", telephone_picture, allow(_ANYBODY, SEE)),
    Route("prove", "bekraeft/", prove, allow(LOGGED_IN)),
    Route("my-account", "konto/", my_account, allow(LOGGED_IN, SEE), help="min-konto"),
    Route("my-password", "konto/adgangskode/", my_password, allow(LOGGED_IN), help="min-konto"),
    Route("my-telephone", "konto/telefon/", my_telephone, allow(LOGGED_IN), help="min-konto"),
    Route("remove-telephone", "konto/telefon/fjern/", remove_telephone, allow(LOGGED_IN, DO)),
    Route("recovery-codes", "konto/noedkoder/", new_recovery_codes, allow(LOGGED_IN, DO)),
    Route("end-my-sessions", "konto/log-ud-andre/", end_my_sessions, allow(LOGGED_IN, DO)),
    Route("still-here", "konto/her/", still_here, allow(LOGGED_IN, DO)),
    Route(
        "member-link",
        "medlemmer/<slug:member>/personligt-link/",
        member_link,
        allow({Role.MEMBERSHIP}),
        help="medlem-i-cms",
    ),
    Route("users", "brugere/", users, allow(_IT, SEE), menu=_("Brugere"), help="brugere"),
    Route("new-user", "brugere/ny/", new_user, allow(_IT), help="brugere"),
    Route("user", "brugere/<slug:pk>/", user, allow(_IT), help="brugere"),
    Route("change-user", "brugere/<slug:pk>/<slug:action>/", change_user, allow(_IT, DO)),
    Route("log", "logbog/", log_page, allow(_IT, SEE), menu=_("Logbog"), help="brugere"),
)
