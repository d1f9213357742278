"""The hand of a former warehouse foreman: capitals, few words, who does it and when."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def capitals() -> Sample:
    """Everything short: capitals for titles, slashes in dates, initials, decisions and tasks on lines of their own."""
    m = Meeting(
        date="2026-09-04",
        group="virksomhedsgruppen",
        title="REFERAT VIRKSOMHEDSGRUPPEN",
        place="Havnegade 3, bagindgang",
        start="09:00",
        end="10:30",
        present=people("REV", "SH", "TB", "VR", "PES"),
        absent=people("UK", notice=True),
        minute_taker="PES",
        next_date="2026-10-02",
        next_start="09:00",
        items=(
            item(1, "SIDST", "Referat OK."),
            item(
                2,
                "BESØG",
                "Cementfabrikken: 14 med. Fin dag. Busfirmaet kom 20 min. for sent.",
                "Slagteriet siger nej til efter nytår.",
                Decision("Vi skifter busfirma"),
                Task("Indhente pris fra to andre", "VR", "2026-09-18", "18/9"),
            ),
            item(
                3,
                "MESSE",
                "Standplads 22. Bord 2 x 1 m. Strøm er med i prisen.",
                Decision("Vi stiller med fire mand i to hold"),
                Task("Vagtplan", "TB", "2026-09-25", "25/9"),
                Task("Køre grejet derud", "PES", "2026-10-01", "1/10"),
            ),
            item(4, "EVT", "Lyset i gangen er stadig i stykker."),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True, size=14)
    w.p("DATO: 4/9-26   KL. 9.00-10.30")
    w.p("STED: Havnegade 3, bagindgang")
    w.p("MØDT: REV, SH, TB, VR, PES")
    w.p("AFBUD: UK")
    w.p("REFERENT: PES")
    for point in m.items:
        w.p()
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="BESLUTTET: {}.", task="OPGAVE: {what}. HVEM: {who}. FRIST: {due}."))
    w.p()
    w.p("NÆSTE MØDE: 2/10-26 KL. 9.00")
    return Sample("VIRKSOMHED 4-9.docx", "capitals, initials, short lines", w.data(), m)


def form() -> Sample:
    """A form of three tables: facts in four cells a row, the attendance, and the items in five columns."""
    m = Meeting(
        date="2025-08-26",
        group="medlemsgruppen",
        title="Mødeskema, Medlemsgruppen",
        place="Lager 2",
        start="12:30",
        end="13:45",
        present=people("Winnie Aagesholm", "Åge Dalkjærn", "Egon Strandmark-Poulsen", "Carsten Lindebro"),
        absent=people("Bodil Kirkeholt", notice=True),
        minute_taker="Egon Strandmark-Poulsen",
        next_date="2025-09-23",
        next_start="12:30",
        items=(
            item(
                1,
                "Lokalet",
                "Stole og borde er talt op: 32 stole, 9 borde. To stole er defekte.",
                Decision("De to stole kasseres"),
            ),
            item(
                2,
                "Caféen",
                "Åge kan ikke låse op i uge 37.",
                Task("Låse op i uge 37", "Carsten", "2025-09-08", "08-09-2025"),
            ),
            item(
                3,
                "Nye medlemmer",
                "Fire nye i august. En vil gerne hjælpe med kørsel.",
                Decision("Ny mand tages med på næste tur"),
                Task("Ringe til ham", "Winnie", "2025-09-01", "01-09-2025"),
            ),
            item(4, "Eventuelt", "Ingen ting."),
        ),
    )
    w = Word("Calibri", 11)
    w.p("Mødeskema, Medlemsgruppen", bold=True, size=16)
    w.table(
        (
            ("Dato:", "26-08-2025", "Tid:", "12.30-13.45"),
            ("Sted:", "Lager 2", "Referent:", "Egon Strandmark-Poulsen"),
        )
    )
    w.p()
    w.table(
        (
            ("Deltagere:", "Winnie Aagesholm\n\nÅge Dalkjærn\n\nEgon Strandmark-Poulsen\n\nCarsten Lindebro"),
            ("Afbud:", "Bodil Kirkeholt"),
        )
    )
    w.p()
    rows = [("Pkt.", "Emne", "Snak", "Besluttet", "Opgave / hvem / frist")]
    for point in m.items:
        rows.append(
            (
                str(point.number),
                point.title,
                "\n\n".join(point.texts),
                "\n\n".join(decision.text for decision in point.decisions),
                "\n\n".join(task.say("{what} / {who} / {due}") for task in point.tasks),
            )
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: 23-09-2025 kl. 12.30")
    return Sample("Moedeskema aug 2025.docx", "a form of tables, facts in four cells a row", w.data(), m)


def dashes() -> Sample:
    """No styles at all: plain numbers with a bracket, text by dashes, tasks after an arrow, the name first."""
    m = Meeting(
        date="2026-11-10",
        group="virksomhedsgruppen",
        title="Møde i virksomhedsgruppen 10.11.26",
        place="Kantinen på Havnen",
        start="13:00",
        end="14:00",
        present=people(
            "Ruth Engdal-Vium/mødeleder", "Søren Hybenlund", "Poul Erik Stenmose/referent", "Fritz Ellemosen"
        ),
        absent=people("Tove Bækvad", "Verner Rughave", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Poul Erik Stenmose",
        next_date="2026-12-08",
        next_start="13:00",
        next_place="Kantinen",
        items=(
            item(
                1,
                "Truckkort",
                "Tre medlemmer vil gerne have truckkort. Prisen er 4.800 kr. pr. mand.",
                Task("spørge a-kassen om tilskud", "Fritz", "2026-11-20", "20.11."),
            ),
            item(
                2,
                "Samarbejde med vikarbureau",
                "De mangler folk til natten. Ikke noget for os alle, men en god start for nogle.",
                Decision("Bureauet inviteres i januar"),
                Task("skrive til bureauet", "Ruth", "2026-11-30", "30.11."),
            ),
            item(
                3,
                "Julefrokost",
                "Søren kender en kok.",
                Decision("Vi holder den 11. december i kantinen"),
            ),
        ),
    )
    w = Word("Calibri", 12)
    w.p(m.title)
    w.p("Kantinen på Havnen, kl. 13-14")
    w.p(
        "Deltagere: Ruth Engdal-Vium (mødeleder), Søren Hybenlund, Poul Erik Stenmose (referent), Fritz "
        "Ellemosen"
    )
    w.p("Afbud: Tove Bækvad, Verner Rughave")
    for point in m.items:
        w.p()
        w.p(f"{point.number}) {point.title}")
        w.ps(f"- {text}" for text in point.texts)
        w.ps(f"- Beslutning: {decision.text}." for decision in point.decisions)
        w.ps(f"-> {task.who}: {task.what}, senest {task.due_text}" for task in point.tasks)
    w.p()
    w.p("Næste møde 08.12.26 kl. 13 Kantinen")
    return Sample(
        "vgr nov 26.docx", "no styles, dashes for text, an arrow for tasks, name first", w.data(), m
    )


def odt_log() -> Sample:
    """LibreOffice: one big table with Punkt, Referat, Besluttet, Hvem, Hvornår; the facts are bold words on lines."""
    m = Meeting(
        date="2026-02-03",
        group="bestyrelsen",
        title="Bestyrelsesmøde 3. februar 2026",
        place="Kontoret, Rendsburggade",
        start="10:00",
        end="11:45",
        present=people(
            "Alma Vadsager/formand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
            "Flemming Østerklit",
        ),
        absent=people("Bent Holmslykke", "Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        next_date="2026-03-03",
        next_start="10:00",
        items=(
            item(1, "Regnskab", "Kassen stemmer. Overskud 1.140 kr."),
            item(
                2,
                "Flytning",
                "Reolerne er for høje til det nye sted. De måles op på torsdag.",
                Decision("Vi lejer en varevogn i to dage"),
                Task("Leje varevogn", "Erling", "2026-02-13", "13. feb."),
            ),
            item(
                3,
                "Nøgler",
                "Syv nøgler er ude. Vi kender fem af dem.",
                Decision("Låsen skiftes efter flytningen"),
                Task("Lave nøgleliste", "Flemming", "2026-02-20", "20. feb."),
            ),
            item(4, "Eventuelt", "Gaffeltrucken er solgt."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("**Tid:** kl. 10.00-11.45   **Sted:** Kontoret, Rendsburggade")
    o.p("**Til stede:**")
    o.items(person.label("{role}: {name}") for person in m.present)
    o.p("**Afbud:**")
    o.items(person.name for person in m.absent)
    o.p("**Ordstyrer:** Alma Vadsager. **Referent:** Flemming Østerklit")
    rows = [("Punkt", "Referat", "Besluttet", "Opgave", "Hvem", "Hvornår")]
    for point in m.items:
        decided = " ".join(decision.text for decision in point.decisions)
        task = point.tasks[0] if point.tasks else Task("")
        rows.append(
            (
                f"{point.number}. {point.title}",
                " ".join(point.texts),
                decided,
                task.what or "",
                task.who or "",
                task.due_text,
            )
        )
    o.table(rows)
    o.p("Næste bestyrelsesmøde: 3. marts 2026 kl. 10")
    return Sample(
        "BM 3 feb.odt", "a log in one table, the attendance in lists, role before a colon", o.data(), m
    )


SAMPLES = (capitals, form, dashes, odt_log)
