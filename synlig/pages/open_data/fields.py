"""What each field of a profile in `katalog.json` is, in Danish, for whoever reads the file."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.language import _


@dataclass(frozen=True)
class Field:
    """A field's name in the file and what it holds."""

    name: str
    meaning: str


def fields() -> tuple[Field, ...]:
    """Every field of a profile, in the order of the file (a test holds the two together)."""
    return (
        Field("number", _("CV-nummeret. Det er tilfældigt, og det sidste tegn er et kontroltegn.")),
        Field("url", _("Profilens side. Når profilen er væk, svarer adressen 410.")),
        Field("confirmed", _("Måneden, hvor profilen sidst blev bekræftet.")),
        Field("headline", _("Det, personen kan, i én sætning.")),
        Field("text", _("Personens egne ord, i afsnit.")),
        Field(
            "occupation",
            _("Faget: en kode fra DISCO-08 med et til fire cifre. Færre cifre er et bredere fag."),
        ),
        Field("area", _("Delområde i Nordjylland, landsdel eller region.")),
        Field("experience", _("Erfaring i bånd.")),
        Field("education", _("Uddannelsesgruppe efter DISCED-15. G9 er ikke oplyst.")),
        Field("competences", _("Det, personen kan: ord fra vores liste, niveau 1 til 4 og et eksempel.")),
        Field("sectors", _("Brancher, personen har arbejdet i: hovedafdelinger i DB07.")),
        Field("languages", _("Sprog (ISO 639) i tre bånd: A grundlæggende, B til arbejde, C flydende.")),
        Field("leadership", _("Erfaring med ledelse.")),
        Field("work_forms", _("Arbejdsformer, personen gerne vil have.")),
        Field("availability", _("Hvornår personen kan begynde.")),
        Field("mobility", _("Hvor langt væk personen vil arbejde.")),
        Field("experience_lines", _("Job uden arbejdsgiver: funktion, branche og længde i bånd.")),
        Field("offers", _("Produktblade: det, personen kan hyres til at løse.")),
    )
