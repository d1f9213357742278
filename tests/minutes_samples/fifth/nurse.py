"""A nurse, 60: short notes full of abbreviations, as in a patient's file."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word, picture


def initials_with_legend() -> Sample:
    """Initials, with a line that explains them; `B:` for decisions and `A:` for actions."""
    m = Meeting(
        date="2026-03-04",
        group="medlemsgruppen",
        title="Ref. medlemsgr. 04.03.26",
        place="kontoret",
        start="12:30",
        end="13:45",
        present=people("WA", "YN", "BK", "DH"),
        absent=people("ÅD", "ESP", notice=True),
        chair="WA",
        minute_taker="DH",
        next_date="2026-04-08",
        next_start="12:30",
        items=(
            item(1, "Ref. fra sidst", "Gennemgået, o.k."),
            item(
                2,
                "Nye medl.",
                "4 nye pr. 01.03. Alle har fået velkomstsamtale. 1 ønsker ikke foto.",
                Decision("Samtale tilbydes inden for 5 hverdage."),
                Task("lave skema til samtaler", "BK", "2026-03-13", "13.03."),
            ),
            item(
                3,
                "Trivsel",
                "Obs på medl., som ikke har været her i > 3 mdr. Ca. 9 pers.",
                Decision("Alle 9 ringes op."),
                Task("fordele listen", "WA", "2026-03-06", "06.03."),
                Task("ringe til de første 5", "YN", "2026-03-20", "20.03."),
            ),
            item(4, "Gåtur hver onsd.", "Kører fint, ml. 6 og 10 pers. pr. gang."),
            item(5, "Evt.", "Førstehjælpskasse efterfyldt."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=13)
    w.p("Kl. 12.30-13.45, kontoret")
    w.p("Tilst.: WA, YN, BK, DH")
    w.p("Afb.: ÅD, ESP")
    w.p("Ordst.: WA   Ref.: DH")
    w.p(
        "(WA = Winnie Aagesholm, YN = Yrsa Nørremølle, BK = Bodil Kirkeholt, DH = Ditte Havnsø, ÅD = Åge Dalkjærn, "
        "ESP = Egon Strandmark-Poulsen)",
        size=8,
    )
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="B: {}", task="A: {what} / {who} / {due}"))
    w.p("Næste møde: onsd. 08.04.26 kl. 12.30")
    return Sample("ref medlemsgr 040326.docx", "initials with a legend, B: and A:", w.data(), m)


def two_columns() -> Sample:
    """A table of two columns without lines: the title to the left, notes to the right."""
    m = Meeting(
        date="2025-12-02",
        group="it-gruppen",
        title="IT-gr. møde",
        place="lok. 2",
        start="15:00",
        present=people("Mogens P.", "Nina S.", "Lars T.", "Ole F."),
        absent=people("Kaj T.", notice=True),
        minute_taker="Nina S.",
        next_date="2026-01-06",
        next_start="15:00",
        next_place="lok. 2",
        items=(
            item(1, "Status PC'er", "7 virker, 1 til rep. Batteri slidt på 3 stk."),
            item(
                2,
                "Brugeroprettelse",
                "Tager pt. 2-3 dg., for lang ventetid ift. nye.",
                Decision("Oprettes samme dag som indmeldelse."),
                Task("Skrive kort vejl.", "Lars T.", "2025-12-12", "12/12"),
            ),
            item(
                3,
                "Kodeord",
                "Mange glemmer. Sedler ved skærmen ses stadig!",
                Decision("Sedler fjernes ved lukketid."),
            ),
            item(4, "Kursus", "Tekstbehandling for begyndere, 5 tilmeldte, max 8."),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 1)
    w.table(
        [
            ["Dato", "ti. 2/12-2025 kl. 15"],
            ["Sted", "lok. 2"],
            ["Tilstede", "Mogens P., Nina S., Lars T., Ole F."],
            ["Afbud", "Kaj T."],
            ["Ref.", "Nina S."],
            *(
                [
                    f"{point.number}. {point.title}",
                    "\n\n".join(point.lines(decision="Besl.: {}", task="{what} Ansv.: {who}. Frist: {due}")),
                ]
                for point in m.items
            ),
            ["Næste møde", "6/1-2026 kl. 15, lok. 2"],
        ],
        None,
    )
    return Sample(
        "IT 2 dec 2025.docx", "one table of two columns without lines, facts and items", w.data(), m
    )


def letters_below_numbers() -> Sample:
    """Items 1, 2a, 2b, 3: letters below a number, nested dashes, the date in the page's header."""
    m = Meeting(
        date="2026-06-10",
        date_in="header",
        group="virksomhedsgruppen",
        title="Virksomhedsgr. – kort ref.",
        start="08:30",
        end="09:30",
        present=people("Ruth", "Søren", "Tove", "Ulla", "Fritz"),
        absent=people("Verner", notice=True) + people("Poul Erik", notice=False),
        minute_taker="Ulla",
        next_date="2026-08-12",
        next_start="08:30",
        items=(
            item("1", "Siden sidst", Sub("5 besøg, 2 tlf.møder"), Sub("1 medl. i job (plejehjem, 28 t.)")),
            item(
                "2a",
                "Plejesektoren",
                Sub("Mangler hænder i ferien, uge 27-32"),
                Sub("Kræver straffeattest + kort intro"),
                Decision("Vi tilbyder 6 afløsere"),
                Task("kontakt til plejehjemmet", "Ulla", "2026-06-15", "15/6"),
            ),
            item(
                "2b",
                "Butikker",
                Sub("Kun timer i weekend"),
                Sub("Lav interesse hos medl."),
                Decision("Sættes på pause til okt."),
            ),
            item("3", "Evt.", Sub("Ruth på ferie uge 28-30")),
        ),
    )
    w = Word("Arial", 10.5)
    w.header("Virksomhedsgruppen 10. juni 2026")
    w.p(m.title, bold=True)
    w.p("kl. 8.30-9.30")
    w.p("Tilstede: Ruth, Søren, Tove, Ulla, Fritz")
    w.p("Afbud: Verner")
    w.p("Ikke mødt: Poul Erik")
    w.p("Ref.: Ulla")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="Bsl.: {}", task="Opg.: {what} ({who}, {due})", sub="- {}"), indent=0.5)
    w.p("Næste: 12/8 kl. 8.30")
    return Sample("VG kort ref juni.docx", "2a and 2b, dashes, the date in the page's header", w.data(), m)


def on_teams() -> Sample:
    """A meeting on Teams: who came late, arrows for decisions, notes from the chat."""
    m = Meeting(
        date="2026-02-12",
        group="pr-gruppen",
        title="PR-gr., Teams",
        place="Teams",
        start="20:00",
        end="20:40",
        present=people(
            "Gerda Lyngvase", "Henning Brandtoft", "Karen Margrethe Hedevang", "Anne Marie Vibedal"
        ),
        absent=people("Jørn Sandfeldt-Krogh", notice=True),
        minute_taker="Anne Marie Vibedal",
        next_date="2026-03-12",
        next_start="20:00",
        next_place="Teams",
        items=(
            item(
                1,
                "Nyhedsbrev",
                "3 indlæg mangler. Deadline overskredet x 2.",
                Decision("Brevet udsendes uden de manglende indlæg."),
                Task("udsende nyhedsbrev", "Henning", "2026-02-16", "16. feb."),
            ),
            item(2, "Fotos", "Samtykke mangler på 2 pers. Må ikke bruges før det er i orden."),
            item(
                3,
                "Åbent hus",
                "Ca. 40 forventes. Alm. kaffe + småkager.",
                Decision("Holdes to. 19. marts kl. 14-17."),
                Task("plakat", "Gerda", "2026-02-27", "27. feb."),
                Task("bestille kager", "Anne Marie", "2026-03-13", "13. marts"),
            ),
            item(None, "Fra chatten", "Lyden faldt ud for Karen Margrethe et par gange. God aften til alle."),
        ),
    )
    w = Word("Segoe UI", 10, direct=True)
    w.p(m.title, size=14, bold=True)
    w.p("To. 12. februar 2026 kl. 20.00-20.40 på Teams")
    w.p("På mødet: Gerda Lyngvase, Henning Brandtoft, Karen Margrethe Hedevang, Anne Marie Vibedal")
    w.p("Afbud: Jørn Sandfeldt-Krogh")
    w.p("Ref.: Anne Marie Vibedal")
    for point in m.items:
        w.p(f"{point.number}. {point.title}" if point.number else point.title, bold=True)
        w.ps(point.lines(decision="→ Beslutning: {}", task="→ Opgave: {what}, {who}, {due}"))
    w.p("Næste møde: 12. marts 2026 kl. 20.00 (Teams)")
    return Sample(
        "PR teams 120226.docx", "Teams, arrows before decisions and tasks, the chat last", w.data(), m
    )


def half_a_page() -> Sample:
    """A short one: a logo, no numbers, titles before a dash, nothing decided."""
    m = Meeting(
        date="2026-07-01",
        group="bestyrelsen",
        title="Kort formøde, bestyrelsen, 1/7-2026",
        place="Havestuen",
        present=people("Alma", "Bent", "Dorrit"),
        absent=people("Connie", "Erling", notice=None),
        minute_taker="Dorrit",
        holds={"images": 1},
        items=(
            item(None, "Ferie", "Alma væk uge 29-31, Bent passer tlf."),
            item(None, "Sygemelding", "Kontorvagten onsd. er syg ca. 14 dg., Dorrit dækker."),
            item(None, "Høring", "Kommunens udkast til ny aftale modtaget 26/6, svar afventer ferien."),
            item(None, "Evt.", "God sommer!"),
        ),
    )
    w = Word("Calibri", 11)
    w.image(picture("darkgreen"))
    w.p(m.title, bold=True)
    w.p("Sted: Havestuen")
    w.p("Tilst.: Alma, Bent, Dorrit")
    w.p("Fraværende: Connie, Erling")
    w.p("Ref.: Dorrit")
    for point in m.items:
        w.p(f"**{point.title}** – {point.texts[0]}")
    return Sample("formøde 1 juli.docx", "half a page, run-in titles before a dash, a logo", w.data(), m)


def odt_short() -> Sample:
    """LibreOffice: facts parted by bars, bold titles, decisions in a line of bold."""
    m = Meeting(
        date="2026-04-29",
        group="medlemsgruppen",
        title="Medlemsgr. ref. 29-04-2026",
        place="Mødested Syd",
        start="11:00",
        end="12:00",
        present=people("Winnie", "Bodil", "Carsten", "Yrsa"),
        absent=people("Ditte", notice=True),
        chair="Bodil",
        minute_taker="Yrsa",
        next_date="2026-05-27",
        next_start="11:00",
        items=(
            item(1, "Medl.tal", "58 i alt. +3 / -5 siden marts (4 i job, 1 flyttet)."),
            item(
                2,
                "Foredrag om søvn",
                "Ekstern oplægsholder, ca. 1.000 kr. inkl. kørsel. Stor interesse, 22 har skrevet sig på.",
                Decision("Holdes ti. 19. maj kl. 13."),
                Task("Booke lokale.", "Bodil", "2026-05-04", "04-05-2026"),
                Task("Lave tilmeldingsliste.", "Carsten", "2026-05-08", "08-05-2026"),
            ),
            item(3, "Hjertestarter", "Nærmeste hænger 400 m væk.", Decision("Pris på egen undersøges.")),
            item(4, "Evt.", "Intet nyt."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Kl. 11.00-12.00 | Mødested Syd")
    o.p("Tilstede: Winnie, Bodil, Carsten, Yrsa | Afbud: Ditte")
    o.p("Ordstyrer: Bodil | Referent: Yrsa")
    for point in m.items:
        o.p(f"**Pkt. {point.number} {point.title}**")
        o.ps(point.lines(decision="**Beslutning:** {}", task="{what} Ansv.: {who}, frist {due}"))
    o.p("**Næste møde** 27-05-2026 kl. 11")
    return Sample(
        "medlemsgr 290426.odt", "LibreOffice, facts parted by bars, bold titles after Pkt.", o.data(), m
    )


SAMPLES = (initials_with_legend, two_columns, letters_below_numbers, on_teams, half_a_page, odt_short)
