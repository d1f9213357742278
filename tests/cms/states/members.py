"""Members: the guided profile, the consent, and taking somebody out."""

from __future__ import annotations

import datetime
import re
import shutil

from synlig.cms.erasure_receipts import ErasureReceipt, keep_receipt
from synlig.cms.roles import Role
from synlig.records import Erasure, append_to_ledger
from tests.cms.browser import Browser
from tests.cms.members.test_consent import MEMBER, PLACE, activate, form, hidden
from tests.cms.screens.filled import filled
from tests.cms.screens.test_members import begun_from, fill
from tests.cms.states.state import Here, States

HERS = f"/medlemmer/{MEMBER}"
REMOVED = {
    "kind": "removed",
    "was_shown": True,
    "profiles": 1,
    "documents": 1,
    "mended": 2,
    "releases": 1,
    "notes": ["En side mangler et link."],
}
state = States()


def _step(here: Here, number: int, **said: str) -> Browser:
    browser = here.somebody(Role.MEMBERSHIP)
    place = f"{HERS}/profil/{number}/"
    browser.go(place)
    browser.send(place, begun_from=begun_from(browser.text), **said)
    return browser


@state(422, "#f-postnummer")
def a_step_with_a_mistake(here: Here) -> Browser:
    return _step(here, 1, do="next", navn="Asta Opdigtet", postnummer="94")


@state(200, "Mener du en af dem her?")
def an_occupation_with_what_is_near(here: Here) -> Browser:
    return _step(here, 2, find="fag", fag="bogholderi", overskrift="", tekst="")


@state(200, "Intet på listen ligner det.")
def an_occupation_that_is_like_nothing(here: Here) -> Browser:
    return _step(here, 2, find="fag", fag="§§§", overskrift="", tekst="")


@state(200, "Filen kan ikke vises")
def a_profile_that_cannot_be_read(here: Here) -> Browser:
    _spoil(here)
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go(f"{HERS}/profil/1/")
    return browser


@state(409, "Ét sted har I rettet det samme")
def a_profile_that_somebody_changed_meanwhile(here: Here) -> Browser:
    return _met(here.somebody(Role.MEMBERSHIP), here, f"{HERS}/profil/1/")


@state(409, "Ét sted har I rettet det samme")
def ones_own_profile_that_the_office_changed_meanwhile(here: Here) -> Browser:
    return _met(here.somebody(Role.MEMBER, member=MEMBER), here, "/mit-cv/profil/1/")


@state(200, "Medlemmet er ikke oprettet endnu")
def a_new_member_as_employers_would_see_them(here: Here) -> Browser:
    return _begun(here, fag="bogholder")


@state(200, "Den kan ikke vises endnu")
def a_new_member_who_cannot_be_shown_yet(here: Here) -> Browser:
    return _begun(here, fag="")


@state(200, "kontoret")
def ones_own_profile_that_cannot_be_read(here: Here) -> Browser:
    _spoil(here)
    browser = here.somebody(Role.MEMBER, member=MEMBER)
    browser.go("/mit-cv/profil/1/")
    return browser


@state(422, "#f-formaal")
def a_consent_to_nothing(here: Here) -> Browser:
    return _consent(here, formaal=[])


@state(200, "Medlemmet siger ja")
def what_a_consent_means(here: Here) -> Browser:
    activate(here.desk)
    return _consent(here)


@state(200, "Samtykket er skrevet ned")
def a_consent_that_is_written_down(here: Here) -> Browser:
    browser = what_a_consent_means(here)
    browser.send(PLACE, **hidden(browser), do="record")
    return browser


@state(422, "samtykketekst")
def no_text_to_consent_to(here: Here) -> Browser:
    for file in (here.desk.content / "private" / "consent-texts").iterdir():
        file.unlink()
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go(PLACE)
    return browser


@state(200, "bliver taget")
def a_withdrawal_at_work(here: Here) -> Browser:
    step = {"kind": "step", "what": "Bygger", "done": 1, "of": 3}
    return _taken_out(here, "traek-tilbage", "withdraw", step, code=None)


@state(200, "Samtykket er trukket tilbage")
def a_withdrawal_that_is_through(here: Here) -> Browser:
    return _taken_out(here, "traek-tilbage", "withdraw", REMOVED)


@state(200, "viser stadig noget")
def a_withdrawal_that_somebody_must_look_at(here: Here) -> Browser:
    said = {"kind": "complaint", "text": "Webserveren svarer ikke."}
    return _taken_out(here, "traek-tilbage", "withdraw", {**REMOVED, "still_shown": True}, said, code=1)


@state(200, "bliver slettet")
def an_erasure_at_work(here: Here) -> Browser:
    return _taken_out(here, "slet", "erase", code=None)


@state(200, "Kvittering for sletning")
def the_receipt_of_an_erasure(here: Here) -> Browser:
    _erase(here)
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go(f"{HERS}/slet/")
    return browser


@state(200, MEMBER)
def the_list_of_those_who_were_erased(here: Here) -> Browser:
    _erase(here)
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go("/slettede-medlemmer/")
    return browser


def _consent(here: Here, **changes: object) -> Browser:
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go(PLACE)
    browser.send(PLACE, **form(**changes))
    return browser


def _taken_out(here: Here, where: str, kind: str, *said: dict[str, object], code: int | None = 0) -> Browser:
    here.a_run(kind, *said, member=MEMBER, code=code)
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go(f"{HERS}/{where}/")
    return browser


def _erase(here: Here) -> None:
    append_to_ledger(here.desk.content, "content", Erasure(date=here.desk.today(), member=MEMBER))
    shutil.rmtree(here.desk.content / "private" / "members" / MEMBER)
    at = here.clock().astimezone(datetime.UTC)
    keep_receipt(here.desk, ErasureReceipt("1", MEMBER, at, "", was_shown=True, files=4, to_look_at=1))


def _begun(here: Here, **said: str) -> Browser:
    """A member whom nobody has saved, seen from the second step."""
    browser = here.somebody(Role.MEMBERSHIP)
    browser.go("/medlemmer/")
    browser.send("/medlemmer/ny/")
    fill(browser, do="next", navn="Asta Opdigtet", postnummer="9400")
    fill(browser, do="show", overskrift="Kan få et lager til at gå op", tekst="", **said)
    return browser


def _met(browser: Browser, here: Here, place: str) -> Browser:
    """Two new postal codes, and of the others' a name as well."""
    browser.go(place)
    file = here.desk.content / f"private/members/{MEMBER}/profil.yml"
    text = re.sub("(?m)^postnummer: .*$", "postnummer: 9990", file.read_text(encoding="utf-8"))
    text = re.sub("(?m)^navn: .*$", "navn: Asta Opdigtet", text)
    file.write_text(text, encoding="utf-8", newline="\n")
    browser.send(place, **{**filled(browser.text), "postnummer": "9400", "do": "save"})
    return browser


def _spoil(here: Here) -> None:
    file = here.desk.content / f"private/members/{MEMBER}/profil.yml"
    file.write_text("navn: [\n", encoding="utf-8")
