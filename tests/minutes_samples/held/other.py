"""What is no Word file, to measure on: an OpenDocument text and two PDFs."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand, by_typst


def odt_table() -> Sample:
    """The facts in the page header and a table; the items in a table too."""
    m = Meeting(
        date="2025-03-26",
        group="virksomhedsgruppen",
        title="Referat fra Virksomhedsgruppen",
        place="Kontoret",
        start="13:00",
        end="14:30",
        present=people("Ulla Klinteskov", "Fritz Ellemosen", "Tove Bækvad"),
        absent=people("Søren Hybenlund", notice=True),
        chair="Fritz Ellemosen",
        minute_taker="Ulla Klinteskov",
        next_date="2025-04-23",
        date_in="header",
        items=(
            item(
                1,
                "Kontakt til kommunen",
                "Kommunen søger folk til ældreplejen og vil gerne holde et oplæg.",
                Decision("Kommunen inviteres til maj"),
            ),
            item(
                2,
                "Besøgsrapporter",
                "Der mangler rapporter fra februar.",
                Task("Rykke for rapporter", "Fritz Ellemosen", "2025-04-01", "1. april 2025"),
            ),
            item(3, "Eventuelt", "Tove har cykel med næste gang."),
        ),
    )
    o = Odt()
    o.header("Senior Erhverv Fjordbyen\tOnsdag den 26. marts 2025")
    o.h(m.title, 1)
    o.table(
        [
            ["Sted", "Kontoret"],
            ["Tidspunkt", "13.00-14.30"],
            ["Til stede", names(m.present)],
            ["Afbud", "Søren Hybenlund"],
            ["Mødeleder / referent", "Fritz Ellemosen / Ulla Klinteskov"],
        ]
    )
    rows = [["Nr.", "Emne", "Referat og beslutning"]]
    for point in m.items:
        text = "\n\n".join(
            point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}")
        )
        rows.append([f"{point.number}.", point.title, text])
    o.table(rows)
    o.p("Næste møde onsdag den 23. april 2025")
    return Sample(
        "virksomhedsgruppen marts.odt",
        "OpenDocument: date in the page header, facts and items in tables",
        o.data(),
        m,
    )


def pdf_table() -> Sample:
    """A PDF whose items stand in a table."""
    m = Meeting(
        date="2026-09-10",
        group="pr-gruppen",
        title="PR-gruppen: mødereferat",
        place="Biblioteket",
        start="10:00",
        end="12:00",
        present=people("Gerda Lyngvase", "Karen Margrethe Hedevang", "Henning Brandtoft"),
        absent=people("Anne Marie Vibedal", notice=True),
        minute_taker="Gerda Lyngvase",
        next_date="2026-10-08",
        items=(
            item(
                1,
                "Avisen",
                "Journalisten kommer tirsdag.",
                Task("Finde to at tale med", "Henning", "2026-09-14", "14/9"),
            ),
            item(2, "Plakater", "Vi har 30 tilbage.", Decision("Der trykkes ikke flere i år")),
            item(3, "Eventuelt", "Intet."),
        ),
    )
    cells = ["*Pkt.*", "*Emne*", "*Referat*", "*Ansvarlig*", "*Frist*"]
    for point in m.items:
        task = point.tasks[0] if point.tasks else Task(None)
        text = " ".join(point.lines(decision="Beslutning: {}.", task="{what}."))
        cells += [point.number or "", point.title, text, task.who or "", task.due_text]
    source = [
        "#set page(margin: 2cm)",
        f"= {m.title}",
        "Torsdag den 10. september 2026 kl. 10-12 \\ Sted: Biblioteket",
        f"Deltagere: {names(m.present)} \\ Afbud: Anne Marie Vibedal \\ Referent: Gerda Lyngvase",
        "#table(columns: (auto, auto, 1fr, auto, auto), " + ", ".join(f"[{cell}]" for cell in cells) + ")",
        "Næste møde: 8. oktober 2026",
    ]
    return Sample("PR september 2026.pdf", "PDF by typst: items in a table", by_typst("\n\n".join(source)), m)


def pdf_printed() -> Sample:
    """A PDF as a printer driver leaves it: each line in its own place, bold for titles, two pages."""
    m = Meeting(
        date="2025-09-03",
        group="medlemsgruppen",
        title="Referat - Medlemsgruppen",
        place="Kontoret",
        start="09:30",
        end="11:00",
        present=people("Winnie Aagesholm", "Carsten Lindebro", "Ditte Havnsø", "Bodil Kirkeholt"),
        absent=people("Åge Dalkjærn", notice=True),
        chair="Carsten Lindebro",
        minute_taker="Bodil Kirkeholt",
        next_date="2025-10-01",
        next_start="09:30",
        items=(
            item(
                1, "Nye medlemmer siden juni", "Seks er kommet til, og to af dem har allerede job på deltid."
            ),
            item(
                2,
                "Vagtplan",
                "Planen hænger på tavlen. Fredag eftermiddag er svær at dække.",
                Decision("Kontoret lukker kl. 12 om fredagen."),
            ),
            item(
                3,
                "Kursus i samtaler",
                "Tolv pladser, ni tilmeldte.",
                Task("Ringe til de sidste", "Ditte Havnsø", "2025-09-12", "12. september 2025"),
            ),
            item(4, "Eventuelt", "Brug bagdøren, når forhallen males."),
        ),
    )
    top = [
        ("F2", m.title),
        ("F1", ""),
        ("F1", "Dato:|Onsdag den 3. september 2025, kl. 9.30 - 11.00"),
        ("F1", "Sted:|Kontoret"),
        ("F1", "Til stede:|Winnie Aagesholm, Carsten Lindebro, Ditte Havnsø,"),
        ("F1", "|Bodil Kirkeholt"),
        ("F1", "Afbud:|Åge Dalkjærn"),
        ("F1", "Ordstyrer:|Carsten Lindebro"),
        ("F1", "Referent:|Bodil Kirkeholt"),
    ]
    pages = [top, [("F1", "Side 2")]]
    for place, point in enumerate(m.items):
        lines = [("F1", ""), ("F2", f"{point.number}.|{point.title}")]
        lines += [
            ("F1", f"|{text}")
            for text in point.lines(decision="Beslutning: {}", task="{what}. Ansvarlig: {who}. Frist: {due}.")
        ]
        pages[0 if place < 2 else 1].extend(lines)
    pages[1] += [("F1", ""), ("F1", "Næste møde:|Onsdag den 1. oktober 2025 kl. 9.30")]
    drawn = []
    for page in pages:
        texts = []
        for row, (font, line) in enumerate(page):
            left, bar, right = line.partition("|")
            y = 72.0 + 18 * row
            texts += [(57.0, y, font, left)] * bool(left)
            texts += [(142.0, y, font, right)] * bool(bar)
        drawn.append(texts)
    return Sample(
        "Medlemsgr. 3. sept. 2025.pdf", "PDF line by line: hanging labels, two pages", by_hand(drawn), m
    )


SAMPLES = (odt_table, pdf_table, pdf_printed)
