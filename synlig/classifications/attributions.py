"""Whose data this room stands on, for the site's colophon page. `data/SOURCES.md` has the details."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.language import _

ESCO_SENTENCE = "This service uses the ESCO classification of the European Commission."
"""What the Commission asks every service that uses ESCO to say, in these words; see `data/SOURCES.md`."""


@dataclass(frozen=True)
class Attribution:
    """One source. `text` is a sentence or two in Danish for the page; `licence` says on what terms."""

    name: str
    owner: str
    text: str
    licence: str


def attributions() -> tuple[Attribution, ...]:
    """Every source whose data is shown or decides what is shown, in the order of the page."""
    return (_esco(), _disco(), _db07(), _disced(), _geography(), _cldr(), _own())


def _esco() -> Attribution:
    return Attribution(
        name=_("ESCO: stillingsbetegnelser (v1.0.8) og færdighedsgrupper (v1.1.1)"),
        owner=_("Europa-Kommissionen"),
        text=f"{ESCO_SENTENCE} "
        + _("Danske navne på færdighedsgrupperne er vores egen oversættelse. Ordene bruges til søgning."),
        licence=_("Fri genbrug med kildeangivelse. Grupperne i ESCO's fag bygger på ISCO-08 fra ILO."),
    )


def _disco() -> Attribution:
    return Attribution(
        name=_("DISCO-08: fag og stillinger"),
        owner=_("Danmarks Statistik"),
        text=_("Fagene i kataloget følger DISCO-08, den danske udgave af fagklassifikationen ISCO-08."),
        licence=_("Genbrug med kildeangivelse."),
    )


def _db07() -> Attribution:
    return Attribution(
        name=_("DB07: brancher"),
        owner=_("Danmarks Statistik"),
        text=_("Brancherne følger Dansk Branchekode 2007, der siden er afløst af DB25."),
        licence=_("Genbrug med kildeangivelse."),
    )


def _disced() -> Attribution:
    return Attribution(
        name=_("DISCED-15: uddannelser"),
        owner=_("Danmarks Statistik"),
        text=_("Uddannelserne følger DISCED-15. De seks uddannelsesgrupper er vores egne."),
        licence=_("Genbrug med kildeangivelse."),
    )


def _geography() -> Attribution:
    return Attribution(
        name=_("DAGI: regioner, kommuner, postnumre og kortets omrids"),
        owner=_("Klimadatastyrelsen"),
        text=_("Indeholder data fra Klimadatastyrelsen (DAGI). Områderne i Nordjylland er vores egne."),
        licence=_("Frie data med kildeangivelse."),
    )


def _cldr() -> Attribution:
    return Attribution(
        name=_("CLDR: sprognavne"),
        owner=_("Unicode, Inc."),
        text=_("Navnene på sprog kommer fra Unicodes Common Locale Data Repository."),
        licence=_("Unicode-licensen (Unicode License V3)."),
    )


def _own() -> Attribution:
    return Attribution(
        name=_("Kompetencer, fagord og sprogniveauer"),
        owner=_("Synlig"),
        text=_(
            "Kompetencerne, hverdagsordene for fag og beskrivelserne af sprogniveauer er projektets egne."
        ),
        licence=_("Samme licens som Synlig."),
    )
