"""A former farmer and member of a parish council, 69: plain words, `Ad 1:`, and a protocol to sign."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def two_columns() -> Sample:
    """The council's form: a table with the agenda to the left and what came of it to the right."""
    m = Meeting(
        date="2026-04-14",
        group="bestyrelsen",
        title="Dagsorden/protokol til bestyrelsesmøde",
        place="Sognegården, lille sal",
        start="19:00",
        end="21:20",
        present=people(
            "Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Erling Munkedam", "Flemming Østerklit"
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        minute_taker="Erling Munkedam",
        next_date="2026-05-12",
        next_start="19:00",
        items=(
            item(1, "Godkendelse af dagsorden", Decision("Godkendt.")),
            item(
                2,
                "Regnskab for 1. kvartal",
                Decision("Gennemgået af kassereren og godkendt."),
            ),
            item(
                3,
                "Udlån af foreningens telt",
                "Spejderne vil gerne låne teltet i pinsen. Det har to huller i dugen.",
                Decision("Teltet lånes ud mod, at de lapper hullerne."),
                Task("tager en snak med spejderne", "Flemming", "2026-05-01", "1. maj"),
            ),
            item(
                4,
                "Sommerudflugt",
                "Der var snak om enten Rebild eller Fur. Bussen koster omtrent det samme.",
                Decision("Turen går til Fur onsdag den 17. juni."),
                Task("bestiller bus", "Bent", "2026-04-30", "30. april"),
            ),
            item(5, "Indkomne breve", "Et takkekort fra biblioteket blev læst op."),
            item(6, "Eventuelt", "Vandhanen i køkkenet drypper."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, bold=True, size=14)
    w.p("Tirsdag den 14. april 2026 kl. 19.00 i Sognegården, lille sal")
    w.p(f"Fremmødte: {names(m.present)}")
    w.p("Afbud fra: Dorrit Kærsbæk-Lund")
    w.p("Protokolfører: Erling Munkedam")
    w.table(
        [
            ("Dagsorden", "Referat"),
            *(
                (
                    f"{point.number}. {point.title}",
                    "\n\n".join(
                        point.lines(decision="Beslutning: {}", task="Opgave: {who} {what} inden {due}.")
                    ),
                )
                for point in m.items
            ),
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde er tirsdag den 12. maj 2026 kl. 19.00.")
    w.p("Mødet sluttede kl. 21.20.")
    w.p()
    w.p("Underskrift:")
    w.p("______________      ______________      ______________")
    return Sample("Protokol 14. april 2026.docx", "two columns: agenda left, minutes right", w.data(), m)


def said_in_words() -> Sample:
    """A letter of an evening: no headings but `Ad 1:` run into the text, decisions in the sentence."""
    m = Meeting(
        date="2025-10-08",
        group="medlemsgruppen",
        title="Møde i medlemsgruppen onsdag den 8. oktober 2025",
        place="hos Egon",
        start="19:30",
        present=people("Winnie", "Egon", "Åge", "Bodil", "Carsten"),
        absent=people("Ditte", notice=True),
        minute_taker="Åge",
        next_date="2025-11-12",
        next_start="19:30",
        next_place="hos Bodil",
        items=(
            item(1, "Siden sidst", "Der har været 23 til spisning, og maden slog lige akkurat til."),
            item(
                2,
                "Fællesspisning",
                "Snakken gik på, om prisen skal op. Flæsk og kaffe er blevet dyrere.",
                Decision("Vi besluttede at sætte prisen op til 60 kr. fra nytår."),
            ),
            item(
                3,
                "Besøg hos de syge",
                "Bodil har været hos to, som begge blev glade.",
                Decision("Det blev besluttet at give en blomst til højst 100 kr. med på besøg."),
            ),
            item(4, "Sangbøger", "Halvdelen mangler ryg. Egon kigger på, om de kan limes."),
            item(5, "Eventuelt", "Carsten takkede for fødselsdagsgaven."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Vi holdt mødet hos Egon og begyndte kl. 19.30.")
    o.p("Til stede var: Winnie, Egon, Åge, Bodil og Carsten.")
    o.p("Afbud: Ditte.")
    for point in m.items:
        o.p()
        o.p(f"**Ad {point.number}: {point.title}**")
        o.ps(point.lines(decision="{}"))
    o.p()
    o.p("Næste møde: onsdag den 12. november 2025 kl. 19.30 hos Bodil.")
    o.p("Referent: Åge")
    return Sample("medlemsmoede oktober 2025.odt", "Ad 1: in bold, decisions as sentences", o.data(), m)


def council_odt() -> Sample:
    """A protocol by LibreOffice: table of facts, headings, `Besl.:` and who looks after it."""
    m = Meeting(
        date="2026-11-03",
        group="bestyrelsen",
        title="Bestyrelsesprotokol nr. 9",
        place="Kontoret",
        start="16:30",
        end="18:45",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam",
        ),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-12-01",
        next_start="16:30",
        next_place="Kontoret",
        items=(
            item(1, "Protokol fra sidste møde", "Protokol nr. 8 blev læst op og skrevet under."),
            item(
                2,
                "Varme på kontoret",
                "Det gamle fyr stod stille i fem dage. Smeden har givet en pris på en ny pumpe.",
                Decision("Pumpen skiftes for 3.750 kr."),
                Task("Ringer til smeden", "Erling Munkedam", "2026-11-06", "6. november"),
            ),
            item(
                3,
                "Julehjælp",
                "Der er kommet fire ansøgninger. Navnene holdes inden for bestyrelsen.",
                Decision("Alle fire får en kurv."),
            ),
            item(
                4,
                "Ny ordning for nøgler",
                "Der er 14 nøgler ude, og kun ni er skrevet op.",
                Decision("Nøgler udleveres kun mod kvittering."),
                Task("Laver en liste", "Dorrit Kærsbæk-Lund", "2026-12-01", "1. december"),
            ),
            item(5, "Lukket møde", "Herom ingen protokol.", closed=True),
            item(6, "Eventuelt", "Der var ikke noget."),
        ),
    )
    o = Odt()
    o.h(m.title)
    o.table(
        [
            ("Mødedato:", "tirsdag d. 3/11-2026"),
            ("Klokken:", "16.30 til 18.45"),
            ("Hvor:", "Kontoret"),
            ("Mødt:", names(m.present)),
            ("Afbud:", "Ingen"),
            ("Ordstyrer:", "Alma Vadsager"),
            ("Referent:", "Dorrit Kærsbæk-Lund"),
        ]
    )
    for point in m.items:
        o.h(f"{point.number}. {point.title}", 2)
        o.ps(point.lines(decision="Besl.: {}", task="{what} ({who}, inden {due})"))
    o.h("Næste møde", 2)
    o.p("Tirsdag den 1. december 2026 kl. 16.30 på Kontoret")
    return Sample("Protokol nr 9.odt", "LibreOffice headings, Besl.:, tasks in brackets", o.data(), m)


def agenda_filled_in() -> Sample:
    """The agenda as it was sent, with the answers written in under it, each after a dash."""
    m = Meeting(
        date="2026-02-26",
        group="virksomhedsgruppen",
        title="Indkaldelse og referat",
        place="Forsamlingshuset i Østerby",
        start="10:00",
        end="12:00",
        present=people("Ruth Engdal-Vium", "Fritz Ellemosen", "Verner Rughave", "Ulla Klinteskov"),
        absent=people("Poul Erik Stenmose", "Tove Bækvad", notice=True)
        + people("Søren Hybenlund", notice=False),
        chair="Ruth Engdal-Vium",
        minute_taker="Fritz Ellemosen",
        next_date="2026-03-26",
        next_start="10:00",
        items=(
            item(1, "Velkomst", "Kaffe og rundstykker. Ruth bød velkommen."),
            item(
                2,
                "Besøg på maskinfabrikken",
                "De tog godt imod os, og der er måske en plads på lageret.",
                Decision("Vi inviterer fabrikken til møde i april."),
                Task("Sende indbydelse", "Verner", "2026-03-10", "10. marts"),
            ),
            item(3, "Nye brochurer", "Der er 40 tilbage. De ligger i det grå skab."),
            item(
                4,
                "Kørsel",
                "Nogle kører langt uden at få noget for det.",
                Decision("Der betales kørselspenge efter laveste takst."),
            ),
            item(5, "Eventuelt", "Fritz har æg med næste gang."),
        ),
    )
    w = Word("Times New Roman", 13)
    w.p("Virksomhedsgruppen", bold=True, underline=True)
    w.p(m.title, bold=True, size=16)
    w.p("Torsdag d. 26. februar 2026 kl. 10 - 12 i Forsamlingshuset i Østerby")
    w.p()
    w.p("Mødte:\tRuth Engdal-Vium, Fritz Ellemosen, Verner Rughave, Ulla Klinteskov")
    w.p("Afbud:\tPoul Erik Stenmose og Tove Bækvad")
    w.p("Ikke mødt:\tSøren Hybenlund")
    w.p("Ordstyrer:\tRuth Engdal-Vium")
    w.p("Referent:\tFritz Ellemosen")
    w.p()
    for point in m.items:
        w.p(f"{point.number}.  {point.title}")
        w.ps(
            point.lines(decision="– Vedtaget: {}", task="– Opgave: {what}. Hvem: {who}. Inden: {due}."),
            indent=1,
        )
    w.p()
    w.p("Næste gang: torsdag d. 26. marts 2026 kl. 10.")
    return Sample(
        "indkaldelse+referat feb 26.docx", "agenda in plain type, answers indented below", w.data(), m
    )


def old_machine() -> Sample:
    """Half a page on an old machine: capitals for headings, no bold, the year in the file's name only."""
    m = Meeting(
        date="2025-03-19",
        group="medlemsgruppen",
        title="MEDLEMSGRUPPEN, REFERAT",
        place="Sognegården",
        start="14:00",
        end="15:30",
        date_in="filename",
        present=people("Winnie Aagesholm", "Yrsa Nørremølle", "Egon Strandmark-Poulsen", "Carsten Lindebro"),
        absent=people("Åge Dalkjærn", notice=True),
        minute_taker="Egon Strandmark-Poulsen",
        next_date="2025-04-23",
        items=(
            item("1", "FORÅRSFEST", "Spillemandslauget kan den 9. maj. De skal have mad og 800 kr.",
                 Decision("Vi siger ja til spillemændene.")),
            item("2", "HJÆLP TIL ANSØGNINGER", "Yrsa har hjulpet tre med deres ansøgning denne måned."),
            item("3", "EVENTUELT", "Carsten har fundet en paraply."),
        ),
    )  # fmt: skip
    o = Odt()
    o.p(m.title)
    o.p("Onsdag den 19. marts, Sognegården, kl. 14 til 15.30")
    o.p("Mødt var Winnie Aagesholm, Yrsa Nørremølle, Egon Strandmark-Poulsen og Carsten Lindebro")
    o.p("Afbud fra Åge Dalkjærn")
    for point in m.items:
        o.p()
        o.p(f"{point.number}. {point.title}")
        o.ps(point.lines(decision="Beslutning: {}"))
    o.p()
    o.p("Næste møde onsdag den 23. april")
    o.p("Referent Egon Strandmark-Poulsen")
    return Sample("medlemsgruppen marts 2025.odt", "capitals, no bold, year in the file's name", o.data(), m)


SAMPLES = (two_columns, said_in_words, council_odt, agenda_filled_in, old_machine)
