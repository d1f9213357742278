"""Minutes by a former engineer of 63: short clauses, decimal clock, actions with initials."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def it_actions() -> Sample:
    """Initials, ISO dates, an action list in a table at the end."""
    m = Meeting(
        date="2025-09-04",
        group="it-gruppen",
        title="Mødereferat IT-gruppen",
        place="Teams",
        start="19:00",
        end="20:30",
        present=people("MP", "NS", "KT", "FØ"),
        absent=people("OF", notice=True),
        chair="MP",
        minute_taker="KT",
        next_date="2025-10-02",
        next_start="19:00",
        next_place="Teams",
        items=(
            item(
                1,
                "Opfølgning fra sidst",
                "Alle aktioner er lukket bortset fra skift af router.",
                Task("Skifte router på kontoret", "KT", "2025-09-15", "2025-09-15"),
            ),
            item(
                2,
                "Hjemmeside",
                "Svartiden er målt til 4,2 sekunder. Årsagen er store billeder på forsiden.",
                Sub("12 billeder fylder over 3 MB"),
                Sub("kalenderen hentes to gange"),
                Decision("Billeder må højst fylde 500 kB"),
                Task("Komprimere de 12 billeder", "NS", "2025-09-20", "2025-09-20"),
            ),
            item(
                3,
                "Mailinglister",
                "Listen for medlemmer har ni adresser, der ikke virker.",
                Decision("Døde adresser slettes efter to forsøg"),
                Task("Rydde op i listen", "FØ", "2025-09-30", "2025-09-30"),
            ),
            item(4, "Eventuelt", "Ingen emner."),
        ),
    )
    w = Word("Arial", 10)
    w.h(m.title, 1)
    w.p("Dato:\t2025-09-04")
    w.p("Tid:\t19.00-20.30")
    w.p("Sted:\tTeams")
    w.p("Til stede:\tMP, NS, KT, FØ")
    w.p("Afbud:\tOF")
    w.p("Mødeleder:\tMP")
    w.p("Referent:\tKT")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"Beslutning: {block.text}")
                case Task():
                    w.p(f"Aktion: {block.what}. Ansvarlig: {block.who}. Frist: {block.due_text}")
                case _:
                    w.p(block)
    w.h("Næste møde", 2)
    w.p("2025-10-02 kl. 19.00, Teams")
    return Sample("IT referat 2025-09-04.docx", "tabs after labels, initials, ISO dates", w.data(), m)


def it_clock() -> Sample:
    """The agenda is a table by the clock with a presenter, then headings."""
    m = Meeting(
        date="2026-03-05",
        group="it-gruppen",
        title="Referat af møde i IT-gruppen den 5. marts 2026",
        place="Kontoret, PC-rummet",
        start="13:00",
        end="14:30",
        present=people("Mogens Pilebro", "Lars Tornelund", "Lars Åskov Dam", "Kaj Toftehøj"),
        absent=people("Nina Svanekilde", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Lars Tornelund",
        next_date="2026-04-09",
        next_start="13:00",
        items=(
            item(1, "Velkomst", "Kaffen var klar.", start="13:00", end="13:05", presenter="Mogens Pilebro"),
            item(
                2,
                "Udskiftning af PC'er",
                "Fire maskiner er fra 2015 og kan ikke opdateres. En brugt maskine koster ca. 1.800 kr.",
                Decision("Der købes to maskiner nu og to efter sommerferien."),
                Task("Indhente tre priser", "Kaj Toftehøj", "2026-03-19", "19. marts 2026"),
                start="13:05",
                end="13:40",
                presenter="Kaj Toftehøj",
            ),
            item(
                3,
                "Kursus i regneark",
                "Otte deltagere på første hold. Tempoet var lidt for højt for de fleste.",
                Decision("Kurset deles i begyndere og øvede."),
                Task("Lave nyt program", "Lars Åskov Dam", "2026-03-31", "31. marts 2026"),
                start="13:40",
                end="14:20",
                presenter="Lars Åskov Dam",
            ),
            item(
                4,
                "Eventuelt",
                "Strømkablet under bordet er gjort fast.",
                start="14:20",
                end="14:30",
                presenter="Alle",
            ),
        ),
    )
    w = Word()
    w.h(m.title, 1)
    w.p("**Tid:** kl. 13.00-14.30")
    w.p(f"**Sted:** {m.place}")
    w.p(f"**Deltagere:** {names(m.present)}")
    w.p("**Afbud:** Nina Svanekilde")
    w.p("**Mødeleder:** Mogens Pilebro")
    w.p("**Referent:** Lars Tornelund")
    w.h("Dagsorden", 2)
    rows = [["Nr.", "Tid", "Punkt", "Oplæg"]]
    for point in m.items:
        span = f"{point.start}-{point.end}".replace(":", ".")
        rows.append([point.number or "", span, point.title, point.presenter or ""])
    w.table(rows, head=True)
    w.h("Referat", 2)
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 3)
        w.ps(point.lines(task="Opgave: {what} – ansvarlig: {who}, frist: {due}"))
    w.p("**Næste møde:** Torsdag den 9. april 2026 kl. 13.00")
    return Sample("Referat IT-gruppen marts 2026.docx", "agenda table by the clock, headings", w.data(), m)


def company_numbers() -> Sample:
    """Plain paragraphs, bold headings without style, tasks in brackets."""
    m = Meeting(
        date="2025-10-07",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen, møde 7/10-2025",
        place="Mødelokalet på biblioteket",
        start="10:00",
        end="12:00",
        present=people("Ruth Engdal-Vium", "Poul Erik Stenmose", "Fritz Ellemosen", "Søren Hybenlund"),
        absent=people("Tove Bækvad", notice=True) + people("Verner Rughave", notice=False),
        chair="Poul Erik Stenmose",
        minute_taker="Søren Hybenlund",
        next_date="2025-11-04",
        next_start="10:00",
        next_place="Biblioteket",
        items=(
            item(
                1,
                "Status",
                "32 virksomheder kontaktet, 14 svar, 5 møder. Det er på niveau med sidste år.",
                "Bedst går det i lager og service.",
            ),
            item(
                2,
                "Ny brochure til arbejdsgivere",
                "Udkastet er på fire sider, men to er nok. Tal og kilder skal stå nederst.",
                Decision("Brochuren skal være på to sider"),
                Task("Omskrive teksten", "Fritz", "2025-10-21", "21/10"),
                Task("Finde nye tal fra kommunen", "Ruth", "2025-10-17", "17/10"),
            ),
            item(
                3,
                "Besøg på maskinfabrikken",
                "Fabrikken søger to montører og kan vise rundt en formiddag.",
                Decision("Vi kommer med højst 12 personer"),
                Task("Aftale dag med fabrikken", "Poul Erik", "2025-10-14", "14/10"),
            ),
            item(4, "Evt.", "Søren har lagt alle kort ind i et fælles regneark."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=15)
    w.p("Tid: kl. 10-12\nSted: Mødelokalet på biblioteket")
    w.p(f"Til stede: {names(m.present)}\nAfbud: Tove Bækvad\nUdeblevet: Verner Rughave")
    w.p("Ordstyrer: Poul Erik Stenmose\nReferent: Søren Hybenlund")
    for point in m.items:
        w.p(f"{point.number}) {point.title}", bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="- {what} (ansvarlig: {who}, frist: {due})"))
    w.p("Næste møde", bold=True)
    w.p("4/11-2025 kl. 10 på Biblioteket")
    return Sample("Virksomhedsgruppen 7-10-2025.docx", "bold `1)` heads, soft breaks in facts", w.data(), m)


def board_stepwise() -> Sample:
    """Date in the page header, a closed item, arrows."""
    m = Meeting(
        date="2024-11-14",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde",
        place="Hos Bent",
        start="16:00",
        end="18:10",
        present=people("Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Flemming Østerklit"),
        absent=people("Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        date_in="header",
        next_date="2024-12-12",
        next_start="16:00",
        next_place="Kontoret",
        items=(
            item(1, "Dagsorden", "Punkt 4 blev flyttet sidst i rækken, men beholder sit nummer."),
            item(
                2,
                "Varme på kontoret",
                "Målt 17 grader ved vinduet to dage i træk. Udlejer siger, at anlægget er i orden.",
                Decision("Vi beder om et eftersyn på udlejers regning."),
                Task("skriver til udlejer", "Flemming", "2024-11-18", "18. november"),
            ),
            item(
                3,
                "Forsikring",
                "Nuværende police dækker ikke udlånte computere.",
                Task("henter tilbud hos to selskaber", "Connie", "2024-12-06", "6. december"),
            ),
            item(4, "Personsag", "Drøftet. Der er skrevet et særskilt notat.", closed=True),
            item(5, "Eventuelt", "Bent serverede æblekage."),
        ),
    )
    w = Word("Cambria", 11)
    w.header("Bestyrelsen – 14. november 2024")
    w.h(m.title, 1)
    w.p("Kl. 16.00-18.10")
    w.p("Sted: Hos Bent")
    w.p(f"Fremmødte: {names(m.present)}")
    w.p("Afbud: Erling Munkedam")
    w.p("Mødeleder: Alma Vadsager")
    w.p("Referent: Flemming Østerklit")
    for point in m.items:
        w.h(f"{point.number}. {point.title}{' (lukket punkt)' * point.closed}", 2)
        w.ps(point.lines(task="→ {who} {what} inden {due}"))
    w.p("Næste møde: 12. december 2024 kl. 16.00 på Kontoret")
    return Sample("Bestyrelse nov 24.docx", "date in the page header, closed item, arrows", w.data(), m)


def it_odt() -> Sample:
    """OpenDocument with headings and an action table at each item."""
    m = Meeting(
        date="2025-02-06",
        group="it-gruppen",
        title="Referat, IT-gruppens møde",
        place="Værkstedet, Smedegade 4",
        start="18:30",
        end="20:00",
        present=people("Mogens Pilebro", "Ole Fjordmark", "Nina Svanekilde"),
        absent=people("Kaj Toftehøj", "Flemming Østerklit", notice=True),
        minute_taker="Ole Fjordmark",
        next_date="2025-03-06",
        next_start="18:30",
        items=(
            item(1, "Godkendelse af sidste referat", "Godkendt."),
            item(
                2,
                "Sikkerhedskopi",
                "Prøven i januar tog 40 minutter. To filer manglede, fordi de var åbne.",
                Decision("Kopien tages fremover om natten"),
                Task("Ændre tidspunktet", "Ole", "2025-02-13", "13.02.2025"),
            ),
            item(
                3,
                "Adgangskoder",
                "Koden til trådløst net hænger på opslagstavlen og er fra 2019.",
                Decision("Koden skiftes hvert halve år"),
                Task("Skifte kode og sende den ud", "Nina", "2025-02-28", "28.02.2025"),
            ),
            item(4, "Eventuelt", "Tre gamle skærme kan hentes gratis."),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.p("Dato: 06.02.2025 kl. 18.30-20.00")
    o.p(f"Sted: {m.place}")
    o.p(f"Deltagere: {names(m.present)}")
    o.p(f"Afbud: {names(m.absent)}")
    o.p("Referent: Ole Fjordmark")
    for point in m.items:
        o.h(f"{point.number}. {point.title}", 2)
        o.ps(point.texts)
        o.ps(f"Beslutning: {decision.text}" for decision in point.decisions)
        if point.tasks:
            rows = [["Opgave", "Ansvarlig", "Frist"]]
            rows += [[task.what or "", task.who or "", task.due_text] for task in point.tasks]
            o.table(rows)
    o.p("Næste møde: 06.03.2025 kl. 18.30")
    return Sample("IT februar 2025.odt", "OpenDocument: headings, a table of tasks", o.data(m.title), m)


def company_pdf() -> Sample:
    """A PDF line for line."""
    m = Meeting(
        date="2025-08-18",
        group="virksomhedsgruppen",
        title="Referat - Virksomhedsgruppen",
        place="Erhvervshuset",
        start="09:00",
        end="10:30",
        present=people("Ruth Engdal-Vium", "Ulla Klinteskov", "Verner Rughave"),
        absent=people("Fritz Ellemosen", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Verner Rughave",
        next_date="2025-09-15",
        next_start="09:00",
        items=(
            item(1, "Sommerens henvendelser", "Syv mails er kommet ind. Fem er besvaret."),
            item(
                2,
                "Kontaktliste",
                "Listen har 140 linjer, hvoraf ca. 30 er forældede.",
                Decision("Listen gennemgås en gang i kvartalet"),
                Task("Ringe til de 30", "Ulla", "2025-09-08", "8. september"),
            ),
            item(3, "Eventuelt", "Parkering bag huset er nu med p-skive."),
        ),
    )
    lines = [
        ("F2", m.title),
        ("F1", "Mandag den 18. august 2025 kl. 9.00-10.30"),
        ("F1", "Sted: Erhvervshuset"),
        ("F1", f"Til stede: {names(m.present)}"),
        ("F1", "Afbud: Fritz Ellemosen"),
        ("F1", "Mødeleder: Ruth Engdal-Vium"),
        ("F1", "Referent: Verner Rughave"),
        ("F1", ""),
    ]
    for point in m.items:
        lines.append(("F2", f"{point.number}. {point.title}"))
        lines += [
            ("F1", text) for text in point.lines(task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}.")
        ]
        lines.append(("F1", ""))
    lines.append(("F1", "Næste møde: mandag den 15. september 2025 kl. 9.00"))
    page = [(60.0, 70.0 + 17 * place, font, text) for place, (font, text) in enumerate(lines) if text]
    return Sample("Virksomhedsgruppen aug 2025.pdf", "PDF line for line, bold titles", by_hand([page]), m)


SAMPLES = (it_actions, it_clock, company_numbers, board_stepwise, it_odt, company_pdf)
