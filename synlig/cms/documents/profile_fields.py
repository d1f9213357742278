"""The fields of a member's profile, in the steps of the association's competence interview."""

from __future__ import annotations

from dataclasses import replace

from synlig.cms.documents import choices
from synlig.cms.documents.field import Field, Widget
from synlig.cms.documents.kind import Step
from synlig.language import _

PROFILE_STEPS = (
    Step("kontakt", _("Hvem du er"), _("Så kontoret kan få fat i dig. Ingen virksomhed ser det.")),
    Step("fag", _("Dit fag"), _("Hvad kalder du dig, når nogen spørger, hvad du laver?")),
    Step("job", _("Hvad du har løst"), _("Job for job: Hvilken funktion havde du, og hvad løste du?")),
    Step("kompetencer", _("Hvad du kan"), _("Det, du kan, et eksempel på, at du kan det, og hvor godt.")),
    Step("uddannelse", _("Uddannelse og sprog"), _("Også den uddannelse, der ligger langt tilbage.")),
    Step("vilkår", _("Hvordan du vil arbejde"), _("Hvor meget, hvor langt væk og hvornår.")),
    Step(
        "tilbud",
        _("Det, du kan hyres til"),
        _("En opgave, du kan løse fra ende til anden. Det er frivilligt."),
    ),
    Step("forening", _("I foreningen"), _("Det udfylder den, der har ansvar for medlemmerne.")),
)

STATUSES = choices.of_pairs(
    ("aktiv", _("Aktiv: er med nu")),
    ("hvilende", _("Hvilende: holder pause")),
    ("udmeldt", _("Udmeldt: er ikke medlem mere")),
)


def _step(step: str, *fields: Field, member: bool = True) -> tuple[Field, ...]:
    return tuple(replace(field, step=step, editable_by_member=member) for field in fields)


_CONTACT = _step(
    "kontakt",
    Field(
        "navn",
        _("Navn"),
        _("Hele navnet. Det bliver på kontoret."),
        required=True,
        autocomplete="name",
        longest=120,
    ),
    Field(
        "telefon",
        _("Telefon"),
        _("Otte cifre, for eksempel 98 00 00 00."),
        autocomplete="tel",
        inputmode="tel",
    ),
    Field(
        "mail", _("Mail"), _("Der, hvor kontoret skriver til dig."), autocomplete="email", inputmode="email"
    ),
    Field(
        "adresse",
        _("Vej og nummer"),
        _("For eksempel: Østre Fælledvej 21."),
        autocomplete="street-address",
        longest=120,
    ),
    Field(
        "postnummer",
        _("Postnummer"),
        _("Fire cifre, for eksempel 9400. Virksomheder kan højst se, hvilken egn det er."),
        required=True,
        autocomplete="postal-code",
        inputmode="numeric",
    ),
    Field(
        "født",
        _("Født"),
        _("Dag, måned og år. Skriv aldrig de fire sidste cifre af dit CPR-nummer."),
        Widget.DATE,
        autocomplete="bday",
    ),
)
_TRADE = _step(
    "fag",
    Field(
        "fag",
        _("Fag"),
        _("Skriv det, du kalder dig, for eksempel bogholder, og vælg det nærmeste på listen."),
        required=True,
        search="occupations",
    ),
    Field(
        "overskrift",
        _("Det, du kan, i én sætning"),
        _(
            "Begynd med «Kan». For eksempel: Kan få et lager til at gå op. Skriv ikke navne på steder eller personer."
        ),
        longest=200,
    ),
    Field(
        "tekst",
        _("Et par linjer i dine egne ord"),
        _("Sig det, som du ville sige det hen over bordet. Skriv, hvad du kan, ikke hvem du er."),
        Widget.LONG,
        longest=20_000,
    ),
)
_JOBS = _step(
    "job",
    Field(
        "erfaring",
        _("Job"),
        _("Det nyeste først. Tag også de gamle med: Det, du kunne dengang, kan du nok endnu."),
        Widget.LIST,
        rows=(
            Field(
                "titel",
                _("Din funktion"),
                _("Det, der stod på dit kort eller din lønseddel. For eksempel: Bogholder."),
                required=True,
                longest=200,
            ),
            Field(
                "fag",
                _("Faget"),
                _("Skriv det i hverdagsord, og vælg det nærmeste på listen."),
                required=True,
                search="occupations",
            ),
            Field(
                "arbejdsgiver", _("Hvor"), _("Bliver aldrig vist."), autocomplete="organization", longest=120
            ),
            Field(
                "branche",
                _("Branche"),
                _(
                    "Hvad arbejdspladsen levede af, for eksempel detailhandel. Vælg på listen. Det er frivilligt."
                ),
                search="sectors",
            ),
            Field(
                "fra",
                _("Fra"),
                _("Året, eller år og måned: 2009 eller 2009-03."),
                required=True,
                inputmode="numeric",
            ),
            Field("til", _("Til"), _("Lad stå tomt, hvis du er der endnu."), inputmode="numeric"),
            Field(
                "opgaver",
                _("Hvad du løste"),
                _("For eksempel: Løn, moms og årsregnskab for 40 ansatte."),
                Widget.LONG,
                longest=20_000,
            ),
            Field(
                "resultater",
                _("Hvad der kom ud af det"),
                _("For eksempel: Lukkede hver måned på tre dage i stedet for ni."),
                Widget.LONG,
                longest=20_000,
            ),
        ),
        row_label=_("Job"),
    ),
)
_COMPETENCES = _step(
    "kompetencer",
    Field(
        "kompetencer",
        _("Kompetencer"),
        _("Det, du kan, med et eksempel. Fem, du kan bevise, er bedre end tyve."),
        Widget.LIST,
        rows=(
            Field(
                "navn",
                _("Hvad du kan"),
                _("Skriv i dine egne ord, og vælg det nærmeste på listen."),
                required=True,
                search="competences",
            ),
            Field(
                "eksempel",
                _("Et bevis"),
                _("En gang, du gjorde det. For eksempel: Flyttede tolv års bilag uden en fejl i momsen."),
                longest=200,
            ),
            Field(
                "niveau",
                _("Hvor godt"),
                _("Vær ærlig: Du bliver spurgt om det til samtalen."),
                Widget.CHOICE,
                required=True,
                choices=choices.levels,
            ),
        ),
        row_label=_("Kompetence"),
    ),
)
_EDUCATION = _step(
    "uddannelse",
    Field(
        "uddannelse",
        _("Uddannelse"),
        _("Den højeste først."),
        Widget.LIST,
        rows=(
            Field(
                "kode",
                _("Hvilken uddannelse"),
                _("Vælg den, der ligner mest."),
                required=True,
                widget=Widget.CHOICE,
                choices=choices.educations,
            ),
            Field("skole", _("Skole"), _("Bliver aldrig vist."), longest=120),
            Field("år", _("Færdig år"), _("For eksempel 1988. Bliver aldrig vist."), inputmode="numeric"),
        ),
        row_label=_("Uddannelse"),
    ),
    Field(
        "sprog",
        _("Sprog"),
        _("Også dansk."),
        Widget.LIST,
        rows=(
            Field("sprog", _("Sprog"), _("For eksempel tysk."), required=True, suggested=choices.languages),
            Field(
                "niveau",
                _("Hvor godt"),
                _("B1: Du kan klare dig på arbejde. M: modersmål."),
                Widget.CHOICE,
                required=True,
                choices=choices.language_levels,
            ),
        ),
        row_label=_("Sprog"),
    ),
)
_TERMS = _step(
    "vilkår",
    Field(
        "ledelse",
        _("Ledelse"),
        _("Det mest, du har haft ansvar for."),
        Widget.CHOICE,
        choices=choices.of_scale("leadership"),
    ),
    Field(
        "arbejdsformer",
        _("Måder at arbejde på"),
        _("Vælg dem, du siger ja til."),
        Widget.CHOICES,
        choices=choices.of_scale("work_forms"),
    ),
    Field(
        "til_rådighed",
        _("Hvornår du kan begynde"),
        _("Så tidligt, du selv vil."),
        Widget.CHOICE,
        choices=choices.of_scale("availability"),
    ),
    Field(
        "mobilitet",
        _("Hvor langt du vil køre"),
        _("Det, du kan holde til hver dag."),
        Widget.CHOICE,
        choices=choices.of_scale("mobility"),
    ),
)
_OFFERS = _step(
    "tilbud",
    Field(
        "produktblade",
        _("Produktblade"),
        _("Hvert blad er én opgave, en virksomhed kan hyre dig til."),
        Widget.LIST,
        rows=(
            Field(
                "overskrift",
                _("Opgaven i én sætning"),
                _("For eksempel: Orden i varelageret på seks uger."),
                required=True,
                longest=200,
            ),
            Field(
                "løser",
                _("Det løser du"),
                _("For eksempel: Tæller op, rydder ud og skriver en vejledning."),
                Widget.LONG,
                required=True,
                longest=20_000,
            ),
            Field(
                "for_hvem",
                _("Hvem det er for"),
                _("For eksempel: Butikker og værksteder med 5 til 50 ansatte."),
                longest=200,
            ),
            Field(
                "bevis",
                _("Et bevis"),
                _("For eksempel: Har gjort det fire steder, senest med 3.000 varenumre."),
                Widget.LONG,
                longest=20_000,
            ),
        ),
        row_label=_("Produktblad"),
    ),
)
_ASSOCIATION = (
    *_step(
        "forening",
        Field("status", _("Status"), _("Kun aktive kan være i kataloget."), Widget.CHOICE, choices=STATUSES),
        Field(
            "grupper",
            _("Grupper"),
            _("De grupper, medlemmet er med i."),
            Widget.CHOICES,
            choices=choices.groups,
        ),
        Field(
            "poster",
            _("Poster"),
            _("Vises kun på hjemmesiden, hvis medlemmet har sagt ja til det."),
            Widget.LIST,
            rows=(
                Field(
                    "gruppe",
                    _("Gruppe"),
                    _("Der, hvor posten er."),
                    Widget.CHOICE,
                    required=True,
                    choices=choices.groups,
                ),
                Field("post", _("Post"), _("For eksempel: kasserer."), required=True, longest=60),
            ),
            row_label=_("Post"),
        ),
        Field(
            "intern_note",
            _("Note til kontoret"),
            _("Noget, kontoret skal huske. Medlemmet kan bede om at se den."),
            Widget.LONG,
            longest=20_000,
        ),
        Field(
            "bekræftet",
            _("Sidst bekræftet"),
            _("Måneden, hvor medlemmet sidst sagde, at det hele passer. For eksempel 2026-11."),
            required=True,
            inputmode="numeric",
        ),
        member=False,
    ),
    *_step(
        "forening",
        Field(
            "mentor", _("Vil være mentor"), _("Sæt ja, hvis du vil tage imod en, der er ny."), Widget.YES_NO
        ),
    ),
)

PROFILE_FIELDS = (*_CONTACT, *_TRADE, *_JOBS, *_COMPETENCES, *_EDUCATION, *_TERMS, *_OFFERS, *_ASSOCIATION)
