"""A craftsman, 58, who hates writing: as few words as he can, and a layout as it falls."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def no_bold_at_all() -> Sample:
    """Everything in one style: numbers with a bracket, text below."""
    m = Meeting(
        date="2026-02-24",
        group="virksomhedsgruppen",
        title="Referat virksomhedsgruppen 24/2-26",
        present=people("Ruth", "Verner", "Poul Erik", "Tove"),
        absent=people("Søren", "Ulla", notice=True),
        minute_taker="Verner",
        next_date="2026-03-24",
        next_start="10:00",
        items=(
            item(1, "Sidste referat", "Ok."),
            item(
                2,
                "Besøg",
                "Tømrermesteren i Nørregade vil gerne have en på prøve. VVS-firmaet har ikke svaret.",
                Task("Ringe til VVS igen.", "Verner", "2026-03-06", "6/3"),
            ),
            item(
                3,
                "Biler",
                "Vi kører for meget hver for sig.",
                Decision("Vi kører sammen, og kun en får kørepenge."),
            ),
            item(4, "Eventuelt", "Ikke noget."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title)
    w.p()
    w.p("Mødt: Ruth, Verner, Poul Erik, Tove")
    w.p("Afbud: Søren, Ulla")
    w.p("Skrevet af: Verner")
    w.p()
    for point in m.items:
        w.p(f"{point.number}) {point.title}")
        w.ps(point.lines(decision="Beslutning: {}", task="{what} {who}, senest {due}."))
        w.p()
    w.p("Næste møde 24/3-26 kl. 10")
    return Sample("ref virk 24-2-26.docx", "one style throughout, numbers with a bracket", w.data(), m)


def year_in_the_file_name() -> Sample:
    """The year is in the file's name only; the title and text on one line each."""
    m = Meeting(
        date="2025-11-18",
        date_in="filename",
        group="bestyrelsen",
        title="Bestyrelsesmøde tirsdag den 18. november",
        place="hos Bent",
        start="18:30",
        present=people("Alma", "Bent", "Connie", "Erling", "Flemming"),
        absent=people("Dorrit", notice=False),
        items=(
            item(1, "Penge", "Der står 41.200 kr. i banken."),
            item(2, "Lokaler", "Døren binder. Flemming høvler den."),
            item(3, "Julehygge", "Vi plejer at være 30.", Decision("Samme som sidste år.")),
            item(4, "Formand", "Alma vil gerne stoppe til foråret. Vi tænker over det."),
            item(5, "Evt", "Tak for kaffe til Bent."),
        ),
    )
    w = Word("Calibri", 12)
    w.p(m.title, bold=True)
    w.p("kl. 18.30 hos Bent")
    w.p("Der var: Alma, Bent, Connie, Erling, Flemming")
    w.p("Ikke mødt: Dorrit")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="Besluttet: {}"))
    return Sample("bestyrelse nov 2025.docx", "the year in the file name, one line to an item", w.data(), m)


def title_and_text_in_one_line() -> Sample:
    """Each item is one paragraph: bold number and title, a colon, and the text."""
    m = Meeting(
        date="2026-08-19",
        group="it-gruppen",
        title="Møde i it-gruppen",
        place="Værkstedet",
        start="09:00",
        present=people("Kaj", "Ole", "Nina", "Mogens"),
        minute_taker="Kaj",
        next_date="2026-09-16",
        items=(
            item(1, "Printeren", "Den er lavet. Kostede 380 kr."),
            item(2, "Netværk", "Nyt kabel er trukket til lokale 3. Det gamle sidder der endnu."),
            item(3, "Skærme", "Ole kan få seks brugte gratis. Vi har plads til fire."),
            item(4, "Strøm", "Der skal en elektriker på tavlen, vi må ikke selv."),
        ),
    )
    w = Word("Arial", 11)
    w.p("Møde i it-gruppen", size=14)
    w.p("Onsdag 19. august 2026 kl. 9 i Værkstedet")
    w.p("Til stede: Kaj, Ole, Nina, Mogens")
    w.p("Ingen afbud")
    w.p("Ref. Kaj")
    for point in m.items:
        w.p(f"**{point.number}. {point.title}:** {point.texts[0]}")
    w.p("Næste gang: 16. september 2026")
    return Sample("it aug.docx", "run-in titles with a colon, no decisions", w.data(), m)


def soft_lines() -> Sample:
    """One paragraph to an item, its lines made with shift and enter; decisions in capitals."""
    m = Meeting(
        date="2026-04-15",
        group="medlemsgruppen",
        title="REFERAT MEDLEMSGRUPPEN",
        place="Kantinen",
        start="13:30",
        present=people("Winnie", "Åge", "Egon", "Yrsa"),
        absent=people("Carsten", notice=True),
        chair="Winnie",
        minute_taker="Egon",
        next_date="2026-05-20",
        next_start="13:30",
        next_place="Kantinen",
        items=(
            item(1, "NYE", "Tre nye. En murer, en fra kontor og en chauffør."),
            item(2, "FROKOSTKLUB", "Der kommer kun fem.", Decision("Lukker til sommer.")),
            item(
                3,
                "REOLEN",
                "Den hælder.",
                Decision("Den skrues fast i væggen."),
                Task("Skrue den fast.", "Åge", "2026-04-22", "22/4"),
            ),
            item(4, "EVT", "Egon mangler sin tommestok."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(
        "REFERAT MEDLEMSGRUPPEN\n15. april 2026 kl. 13.30\nSted: Kantinen\nDeltagere: Winnie, Åge, Egon, Yrsa\n"
        "Afbud: Carsten\nOrdstyrer: Winnie\nReferent: Egon"
    )
    for point in m.items:
        lines = point.lines(decision="BESLUTNING: {}", task="{what} Ansvarlig: {who}. Frist: {due}.")
        w.p("\n".join([f"{point.number}. {point.title}", *lines]))
    w.p("NÆSTE MØDE: 20. maj 2026 kl. 13.30 i Kantinen")
    return Sample(
        "referat_medlem_april.docx", "soft line breaks within one paragraph to an item", w.data(), m
    )


def odt_plain() -> Sample:
    """LibreOffice: small headings, the date in the title, who was there in one line."""
    m = Meeting(
        date="2026-01-28",
        group="pr-gruppen",
        title="PR møde 28.1.2026",
        present=people("Jørn", "Gerda", "Henning"),
        absent=people("Inge-Lise", notice=True),
        minute_taker="Jørn",
        next_date="2026-02-25",
        next_start="10:00",
        items=(
            item(1, "Skiltet ved døren", "Det er faldet ned.", Decision("Vi laver et nyt i træ.")),
            item(2, "Folder", "Der er 40 tilbage. Ingen gider læse så meget tekst."),
            item(
                3,
                "Stand på torvet",
                "Lørdag den 14. marts. Vi skal selv have telt med.",
                Decision("Vi låner Hennings telt."),
                Task("sømme stativet sammen", "Jørn", "2026-03-07", "7. marts"),
            ),
        ),
    )
    o = Odt()
    o.p(m.title)
    o.p("Til stede: Jørn, Gerda, Henning. Afbud: Inge-Lise. Referent: Jørn.")
    for point in m.items:
        o.h(f"{point.number}. {point.title}", 3)
        o.ps(point.lines(decision="Vi besluttede: {}", task="Opgave: {what} ({who}, {due})"))
    o.h("Næste møde", 3)
    o.p("25.2.2026 kl. 10")
    return Sample("pr januar.odt", "LibreOffice, small headings, all facts in one line", o.data(), m)


def pdf_printed() -> Sample:
    """A PDF from an old printer driver: each line in its place."""
    m = Meeting(
        date="2026-10-27",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen - referat",
        place="Klubhuset",
        start="15:00",
        end="16:00",
        present=people("Ruth Engdal-Vium", "Verner Rughave", "Fritz Ellemosen"),
        absent=people("Poul Erik Stenmose", "Tove Bækvad", notice=True),
        minute_taker="Verner Rughave",
        next_date="2026-11-24",
        next_start="15:00",
        items=(
            item(1, "Siden sidst", "To er kommet i arbejde, en som pedel og en på lager."),
            item(
                2,
                "Besøg hos håndværkere",
                "De små mestre har ikke tid om formiddagen. Vi må komme efter fire.",
                Decision("Besøg lægges tirsdag og torsdag efter kl. 16."),
                Task("Lave en liste over mestre i byen.", "Verner", "2026-11-10"),
            ),
            item(3, "Visitkort", "Brugt op.", Decision("Der trykkes 500.")),
            item(4, "Eventuelt", "Varmen er gået igen."),
        ),
    )
    lines: list[tuple[str, str]] = [
        ("F2", m.title),
        ("F1", "Tirsdag den 27. oktober 2026 kl. 15.00 - 16.00"),
        ("F1", "Sted: Klubhuset"),
        ("F1", "Deltagere: Ruth Engdal-Vium, Verner Rughave, Fritz Ellemosen"),
        ("F1", "Afbud: Poul Erik Stenmose, Tove Bækvad"),
        ("F1", "Referent: Verner Rughave"),
        ("F1", ""),
    ]
    for point in m.items:
        lines.append(("F2", f"{point.number}. {point.title}"))
        below = point.lines(task="{what} Ansvarlig: {who}. Frist: {due}.")
        lines += [("F1", line) for line in below]
        lines.append(("F1", ""))
    lines.append(("F1", "Næste møde: 24. november 2026 kl. 15"))
    page = [(62.0, 70.0 + 16 * place, font, text) for place, (font, text) in enumerate(lines) if text]
    return Sample("virk okt.pdf", "a printed PDF, line by line", by_hand([page]), m)


SAMPLES = (
    no_bold_at_all,
    year_in_the_file_name,
    title_and_text_in_one_line,
    soft_lines,
    odt_plain,
    pdf_printed,
)
