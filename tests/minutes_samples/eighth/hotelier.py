"""Minutes by a former hotel manager: brisk, in tables, by the clock, with action points."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word, picture


def _clock(time: str | None) -> str:
    """`09:20` as `9.20`."""
    return (time or "").removeprefix("0").replace(":", ".")


def run_sheet() -> Sample:
    """One table by the clock: time, item with presenter, minutes, action."""
    m = Meeting(
        date="2026-02-03",
        group="pr-gruppen",
        title="PR-gruppen · mødereferat",
        place="Café Kajkanten",
        start="09:00",
        end="10:30",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Jørn Sandfeldt-Krogh", "Anne Marie Vibedal"),
        absent=people("Karen Margrethe Hedevang", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Anne Marie Vibedal",
        next_date="2026-03-03",
        next_start="09:00",
        next_end="10:30",
        next_place="Café Kajkanten",
        holds={"images": 1},
        items=(
            item(
                1,
                "Status på opslag",
                "Tre opslag i januar, det bedste set af 1.140.",
                Decision("To opslag om ugen resten af foråret."),
                Task("Lave en plan for februar", "Anne Marie", "2026-02-06", "6/2"),
                start="09:00",
                presenter="Anne Marie",
            ),
            item(
                2,
                "Messen i Kongrescentret",
                "Standpladsen koster 900 kr. uden strøm.",
                Decision("Vi tager pladsen og låner et batteri."),
                Task("Bestille stand", "Henning", "2026-02-10", "10/2"),
                start="09:20",
                presenter="Henning",
            ),
            item(
                3,
                "Portrætfotos",
                "Fotografen kan den 17. februar fra kl. 12.",
                Task("Samle navne", "Jørn", "2026-02-13", "13/2"),
                start="09:50",
                presenter="Jørn",
            ),
            item(4, "Runden", "Alle var glade for den nye mødetid.", start="10:15"),
        ),
    )
    w = Word("Calibri Light", 10.5)
    w.image(picture("teal"))
    w.h(m.title, 1)
    w.table(
        [
            ["Hvornår", "3. februar 2026 kl. 9.00-10.30", "Hvor", "Café Kajkanten"],
            ["Mødeleder", "Gerda Lyngvase", "Referent", "Anne Marie Vibedal"],
            ["Deltagere", names(m.present), "Afbud", "Karen Margrethe Hedevang"],
        ]
    )
    w.p()
    w.table(
        [
            ["Kl.", "Punkt", "Referat", "Aktion"],
            *(
                [
                    _clock(point.start),
                    f"{point.number}. {point.title}"
                    + (f"\n\n({point.presenter})" if point.presenter else ""),
                    "\n\n".join(line for line in point.lines(decision="**Besluttet:** {}", task="") if line),
                    "\n\n".join(task.say("{what} – {who}, {due}") for task in point.tasks),
                ]
                for point in m.items
            ),
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde: 3. marts 2026 kl. 9.00-10.30, Café Kajkanten")
    return Sample("PR møde 03-02-2026.docx", "One table by the clock, actions in a column", w.data(), m)


def briefing() -> Sample:
    """A morning briefing: headings without numbers, bullets, decisions in bold."""
    m = Meeting(
        date="2025-08-25",
        group="medlemsgruppen",
        title="Kort referat fra Medlemsgruppens morgenmøde",
        start="08:30",
        end="09:15",
        present=people("Winnie", "Yrsa", "Åge", "Bodil"),
        minute_taker="Yrsa",
        next_date="2025-09-29",
        next_start="08:30",
        items=(
            item(
                None,
                "Velkomstkaffe",
                Sub("Gæsterne kommer før tid og står ude i regnen."),
                Sub("Kanden løber tør ved halvtiden."),
                Decision("Vi åbner dørene kl. 8.45 og brygger to kander."),
            ),
            item(
                None,
                "Navneskilte",
                Sub("De selvklæbende falder af uldtrøjer."),
                Decision("Vi køber 50 med klemme."),
                Task("Køb af skilte", "Åge", "2025-09-12"),
            ),
            item(
                None,
                "Gæstebog",
                Sub("Udgår, da navne på besøgende ikke skal ligge fremme."),
            ),
        ),
    )
    w = Word("Trebuchet MS", 11, direct=True)
    w.p(m.title, bold=True, size=16)
    w.p("Mandag den 25. august 2025, 8.30-9.15")
    w.p("Til stede: Winnie, Yrsa, Åge, Bodil")
    w.p("Pennefører: Yrsa")
    for point in m.items:
        w.p(point.title, bold=True, size=13)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"**Beslutning:** {block.text}")
                case Task():
                    w.p(block.say("**Action:** {what} / {who} / {due}"))
    w.p("Vi ses igen mandag den 29. september 2025 kl. 8.30.")
    return Sample(
        "Morgenmøde Medlemsgruppen 25.8.2025.docx", "Google Docs look, bullets, no numbers", w.data(), m
    )


def action_log() -> Sample:
    """Headings by style with Word's own numbers; the action list alone holds who and when."""
    m = Meeting(
        date="2026-04-15",
        group="bestyrelsen",
        title="Bestyrelsesmøde 3/2026",
        place="Mødelokale Skagen",
        start="16:30",
        end="18:45",
        present=people(
            "Alma Vadsager/formand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Flemming Østerklit",
            "Gerda Lyngvase/PR-gruppen",
        ),
        absent=people("Bent Holmslykke", "Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-05-20",
        next_start="16:30",
        items=(
            item(
                1,
                "Økonomi pr. 31. marts",
                "Omsætningen følger budgettet. Porto ligger 600 kr. over, kørsel 1.100 kr. under.",
                Sub("Kontingent: 9.300 kr. indbetalt"),
                Sub("Tilskud: første rate er modtaget"),
                Decision("Kvartalsregnskabet tages til efterretning."),
            ),
            item(
                2,
                "Jubilæum i oktober",
                "Gerda havde tre forslag med: reception, middag eller en dag med åbne værksteder.",
                "Middagen er den dyreste; receptionen kan klares for 7.000 kr.",
                Decision("Der holdes reception fredag den 9. oktober kl. 14-17."),
                Decision("Budgettet er 8.000 kr."),
                Task("Gæsteliste", "Alma Vadsager", "2026-05-15"),
                Task("Tilbud på forplejning", "Flemming Østerklit", "2026-05-08"),
            ),
            item(
                3,
                "Forsikring",
                "Arbejdsskadeforsikringen dækker også frivillige, der kører for os.",
                Task("Lægge policen på drevet", "Connie Tranemose", "2026-04-30"),
            ),
            item(4, "Eventuelt", "Intet at bemærke."),
        ),
    )
    w = Word("Cambria", 11)
    w.h(m.title, 0)
    w.p("**Tid:** Onsdag den 15. april 2026 kl. 16.30 til 18.45\n**Sted:** Mødelokale Skagen")
    w.p("**Deltagere**")
    w.ps((person.label("{name}, {role}") for person in m.present), "List Bullet")
    w.p("**Afbud**")
    w.ps((person.name for person in m.absent), "List Bullet")
    w.p("**Mødeleder:** Alma Vadsager  **Referent:** Dorrit Kærsbæk-Lund")
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.h(point.title, 2, number=(numbers, 0))
        for block in point.body:
            match block:
                case str():
                    w.p(block)
                case Sub():
                    w.p(block.text, "List Bullet 2")
                case Decision():
                    w.p(f"Beslutning: {block.text}", bold=True)
    w.h("Aktionsliste", 2)
    w.table(
        [
            ["Punkt", "Aktion", "Ejer", "Deadline"],
            *(
                [point.number or "", task.what or "", task.who or "", task.due_text]
                for point in m.items
                for task in point.tasks
            ),
        ],
        style="Light Grid Accent 1",
        head=True,
    )
    w.h("Næste møde", 2)
    w.p("20. maj 2026 kl. 16.30")
    return Sample("Bestyrelsesmøde 3-2026.docx", "Word's numbers, an action list at the end", w.data(), m)


def attendance_sheet() -> Sample:
    """An OpenDocument text: attendance in a table with crosses, tasks in brackets."""
    m = Meeting(
        date="2026-06-10",
        group="virksomhedsgruppen",
        title="Referat: Virksomhedsgruppen den 10. juni 2026",
        place="Hotel Limfjorden, lobbyen",
        start="15:00",
        present=people("Ruth Engdal-Vium", "Søren Hybenlund", "Tove Bækvad", "Fritz Ellemosen"),
        absent=people("Verner Rughave", notice=True) + people("Ulla Klinteskov", notice=False),
        minute_taker="Søren Hybenlund",
        next_date="2026-08-12",
        next_start="15:00",
        next_place="Kontoret",
        items=(
            item(
                1,
                "Siden sidst",
                "Fritz har fået to nye kontakter i hotelbranchen, begge søger nattevagter.",
            ),
            item(
                2,
                "Morgenmad for arbejdsgivere",
                "Vi regner med 25 gæster. Hotellet giver lokalet, vi betaler morgenmaden.",
                Decision("Arrangementet holdes den 22. september kl. 8."),
                Task("Invitation", "Tove", "2026-08-20", "20. aug."),
                Task("Bordplan og skilte", "Søren", "2026-09-15", "15. sep."),
            ),
            item(
                3,
                "Opfølgning efter besøg",
                "Kun hver tredje virksomhed hører fra os igen.",
                Decision("Alle får en mail inden for tre dage."),
            ),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.p("Kl. 15.00, Hotel Limfjorden, lobbyen")
    o.table(
        [
            ["Navn", "Til stede", "Afbud", "Udeblevet"],
            *([person.name, "x", "", ""] for person in m.present),
            ["Verner Rughave", "", "x", ""],
            ["Ulla Klinteskov", "", "", "x"],
        ]
    )
    o.p("Referent: Søren Hybenlund")
    for point in m.items:
        o.h(f"{point.number} {point.title}", 2)
        o.ps(point.lines(decision="**Besluttet:** {}", task="Opgave: {what} ({who}, {due})"))
    o.h("Næste møde", 2)
    o.p("12. august 2026 kl. 15.00 på Kontoret")
    return Sample("VG referat juni 2026.odt", "OpenDocument, attendance in columns of crosses", o.data(), m)


def two_columns() -> Sample:
    """Two columns: the item left, the minutes right; persons by initials."""
    m = Meeting(
        date="2025-12-02",
        group="pr-gruppen",
        title="Referat, møde i PR-gruppen",
        place="Online (Teams)",
        start="20:00",
        end="21:00",
        present=people("GL", "HB", "ILR", "KMH"),
        absent=people("JSK", notice=True),
        chair="GL",
        minute_taker="ILR",
        next_date="2026-01-06",
        next_start="20:00",
        items=(
            item(
                1,
                "Julehilsen",
                "KMH delte skærm og viste to udgaver. Den med fyrtårnet fik flest hjerter i chatten.",
                Decision("Fyrtårnet vælges."),
                Task("sætter tekst på og sender til godkendelse", "KMH", "2025-12-08"),
            ),
            item(
                2,
                "Annoncer",
                "Prisen i ugeavisen stiger 12 % fra januar.",
                Decision("Vi springer januar over og annoncerer igen i februar."),
            ),
            item(
                3,
                "Billedbank",
                "HB har samlet 60 billeder, men der mangler samtykke på de 22.",
                Task("indhenter samtykke", "HB", "2025-12-19"),
                Task("sletter resten", "HB", "2026-01-05"),
            ),
        ),
    )
    w = Word("Segoe UI", 10)
    w.p(m.title, bold=True, size=14)
    w.p("2. december 2025 kl. 20.00-21.00. Online (Teams).")
    w.p("Med: GL (ordstyrer), HB, ILR (referent), KMH. Afbud: JSK.")
    w.table(
        [
            [
                f"{point.number}. {point.title}",
                "\n\n".join(
                    point.lines(decision="**Beslutning:** {}", task="**Opgave:** {who} {what}. Frist: {due}")
                ),
            ]
            for point in m.items
        ],
        style=None,
    )
    w.p("Næste møde 6. januar 2026 kl. 20.00, samme link.")
    return Sample(
        "pr-gruppen 2. dec 2025 teams.docx", "A table of two columns without lines, initials", w.data(), m
    )


SAMPLES = (run_sheet, briefing, action_log, attendance_sheet, two_columns)
