"""If somebody gets past the types, the build stops: a gate patched to leak puts nothing out, and says no value."""

from __future__ import annotations

import datetime

import pytest

from synlig.records import text_hash
from tests.building.runs import everything_in, run
from tests.site_builder import PROFILE, BuiltSite, copy_site, take_in

LEAK = """
import sys
import build
from synlig.edition import ProductSheet, PublicText
from synlig.gate.profile import ProfileGate
make = ProfileGate.make
def leaking(self, folder):
    profile = make(self, folder)
    if profile is None:
        return None
    value = {value}
    return profile.model_copy(update={{"headline": PublicText("Kan alt. " + str(value))}})
ProfileGate.make = leaking
sys.exit(build.main(sys.argv[1:]))
"""
HEADLINE = '"headline": PublicText("Kan alt. " + str(value))'
OFFER = (
    '"offers": (ProductSheet(headline=PublicText("Orden på lageret"), for_whom=None, evidence=None, '
    'solves=PublicText("Jeg rydder op. " * 20 + str(value))),)'
)


PROFILE_TEXT = """\
navn: Ragnhild Tofteskov
telefon: 20 00 12 34
mail: ragnhild@example.org
adresse: Opfundsvej 12
postnummer: 9700
født: 1961-05-04
fag: lagerchef
overskrift: Kan holde orden i et pakhus med otte porte
erfaring:
  - titel: Lagerchef
    fag: lagerchef
    arbejdsgiver: Limfjordens Kassefabrik
    fra: 2004
bekræftet: 2026-09
intern_note: Hun har talt med sin A-kasse om det, og det må ingen andre vide.
"""
CONSENT = """\
samtykker:
  - formål: [katalogkort, overskrift]
    tekst: katalog-1
    tekst_sha256: {hash}
    givet: 2026-09-01
    hvordan: på papir
    til: 2027-09-01
    cv_nummer: K7QX-2M4P-H
"""
SECRETS = (
    "Ragnhild",
    "Tofteskov",
    "20 00 12 34",
    "20001234",
    "ragnhild@",
    "Opfundsvej",
    "1961",
    "Kassefabrik",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    made = copy_site("minimal", tmp_path_factory.mktemp("leak") / "forening")
    consent_text = (made.content / "private" / "consent-texts" / "katalog-1.md").read_text(encoding="utf-8")
    made.add("site.yml", "  policy: informed\n  k: 1\n")
    made.write(PROFILE, PROFILE_TEXT)
    made.write(PROFILE.replace("profil", "samtykke"), CONSENT.format(hash=text_hash(consent_text)))
    take_in(made, datetime.date(2026, 11, 1))
    assert run("--site", made.settings).code == 0
    return made


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("folder.member.phone", "member.phone"),
        ("folder.member.experience[0].employer", "member.experience.employer"),
    ],
)
def test_what_leaks_into_an_offer_is_found_on_its_page_and_in_its_pdf(
    site: BuiltSite, value: str, rule: str
) -> None:
    """The gate is patched to end an offer with a private value: on paper it stands where the line happens to turn."""
    code = LEAK.format(value=value).replace(HEADLINE, OFFER)
    output = site.folder / "output"
    before = everything_in(output)

    done = run("--site", site.settings, code=code)

    found = {line.strip().partition(":")[0] for line in done.err.splitlines() if rule in line}
    sheet = "find-en-medarbejder/K7QX2M4PH/produktblad/1/"
    assert done.code == 1
    assert {f"{sheet}index.html", f"{sheet}produktblad-K7QX2M4PH-1.pdf"} <= found, done.err
    assert everything_in(output) == before
    for secret in SECRETS:
        assert secret not in done.out + done.err


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("folder.member.name", "member.name"),
        ("folder.member.name.split()[0]", "member.name"),
        ("folder.member.name.split()[-1]", "member.name"),
        ("folder.member.name.upper()", "member.name"),
        ("folder.member.phone", "member.phone"),
        ("'+45 ' + folder.member.phone.replace(' ', '')", "member.phone"),
        ("folder.member.mail", "member.mail"),
        ("folder.member.street", "member.street"),
        ("folder.member.postal_code", "member.postal_code"),
        ("folder.id", "member.id"),
        ("folder.member.born", "member.born"),
        ("folder.member.note", "member.note"),
        ("folder.member.experience[0].employer", "member.experience.employer"),
        ("__import__('base64').b64encode(folder.member.mail.encode()).decode()", "member.mail"),
    ],
)
def test_a_gate_that_leaks_stops_the_build(site: BuiltSite, value: str, rule: str) -> None:
    output = site.folder / "output"
    before = everything_in(output)

    done = run("--site", site.settings, code=LEAK.format(value=value))

    assert done.code == 1
    assert rule in done.err
    assert everything_in(output) == before, "neither the site nor a left-over that holds the value"
    for secret in SECRETS:
        assert secret not in done.out + done.err
