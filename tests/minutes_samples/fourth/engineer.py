"""Minutes by a retired engineer, who still writes as his works did: references, initials, actions and "
"deadlines."""

from __future__ import annotations

from tests.minutes_samples.fourth.ways import shade
from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def works_template() -> Sample:
    """The works' template: a head table, who took part by x, and actions in columns of their own."""
    m = Meeting(
        date="2026-02-10",
        group="it-gruppen",
        title="IT-gruppen, møde nr. 12",
        place="Mødelokale 2, Havnegade 7",
        start="10:00",
        end="11:40",
        present=people("Mogens Pilebro", "Ole Fjordmark", "Nina Svanekilde", "Lars Åskov Dam"),
        absent=people("Kaj Toftehøj", "Lars Tornelund", notice=True),
        minute_taker="OF",
        next_date="2026-03-10",
        next_start="10:00",
        items=(
            item(
                1,
                "Opfølgning på møde nr. 11",
                "Aktion 11.2 (mærkning af ladere) er lukket. Aktion 11.4 (liste over udlånte pc'er) er "
                "overført hertil.",
                Task(None, "NS", "2026-02-24"),
            ),
            item(
                2,
                "Backup af fællesdrevet",
                "Den eksterne disk fra 2018 giver læsefejl. MP har indhentet to tilbud på henholdsvis "
                "749 og 1.120 kr.",
                "Begge diske kan krypteres. Den dyre har fem års garanti.",
                Decision("Disken til 1.120 kr. indkøbes, og den gamle destrueres hos MP."),
                Task(None, "MP", "2026-02-17"),
            ),
            item(
                3,
                "Udskiftning af projektor",
                "Lampen har 2.900 driftstimer. Ny lampe koster ca. det halve af en ny projektor.",
                "Virksomhedsgruppen bruger den hver anden torsdag og oplever ingen problemer.",
                Decision("Der foretages ikke udskiftning i 2026."),
            ),
            item(
                4,
                "Hjælp til medlemmer",
                "Der har været 9 henvendelser siden sidst, heraf 6 om MitID. LÅD efterlyser en kort "
                "vejledning.",
                Task(None, "LÅD/OF", "2026-03-06"),
            ),
            item(5, "Eventuelt", "Nøglen til skab 4 er fundet."),
        ),
    )
    w = Word("Arial", 10)
    w.header("Senior Erhverv Fjordbyen\tReferat\tSide 1 af 2")
    head = w.table(
        [
            ["MØDEREFERAT", "Ref.: IT-12/OF"],
            [f"Emne:\t{m.title}", "Udsendt: 12.02.2026"],
            ["Dato:\t10.02.2026, kl. 10.00 – 11.40", "Referent:\tOF"],
            [f"Sted:\t{m.place}", "Bilag: ingen"],
        ]
    )
    shade(head.rows[0].cells[0], "D9D9D9")
    shade(head.rows[0].cells[1], "D9D9D9")
    w.p()
    w.table(
        [
            ["Navn", "Init.", "Deltog", "Afbud"],
            ["Mogens Pilebro", "MP", "x", ""],
            ["Ole Fjordmark", "OF", "x", ""],
            ["Nina Svanekilde", "NS", "x", ""],
            ["Lars Åskov Dam", "LÅD", "x", ""],
            ["Kaj Toftehøj", "KT", "", "x"],
            ["Lars Tornelund", "LT", "", "x"],
        ],
        head=True,
    )
    w.p()
    rows = [["Pkt.", "Emne og referat", "Aktion", "Frist"]]
    for point in m.items:
        said = point.lines(decision="Beslutning: {}", task="")
        rows.append(
            [
                f"{point.number}.",
                "\n\n".join([f"**{point.title}**", *filter(None, said)]),
                "\n\n".join(task.who or "" for task in point.tasks),
                "\n\n".join(say(task.due, "{dd}.{mm}.{y}") for task in point.tasks if task.due),
            ]
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: 10.03.2026 kl. 10.00.")
    w.p("Kopi til: bestyrelsen, arkiv")
    return Sample(
        "IT-12 Referat 10.02.2026.docx",
        "a works' template: head table, attendance by x, a table with action and deadline columns",
        w.data("Mødereferat"),
        m,
    )


def numbered_paragraphs() -> Sample:
    """Headings 1, 2 ... and paragraphs 1.1, 1.2 ... that Word counts; a list of actions at the end."""
    m = Meeting(
        date="2025-09-18",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde",
        place="Sognegården, lokale 3",
        start="09:30",
        end="12:15",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
            "Flemming Østerklit/referent",
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        next_date="2025-10-16",
        next_start="09:30",
        items=(
            item(
                1,
                "Godkendelse af dagsorden",
                "Punktet om forsikring blev rykket frem, da Connie skulle gå kl. 11.",
            ),
            item(
                2,
                "Forsikring",
                "Ansvarsforsikringen dækker ikke udlån af elektronik uden for lokalerne.",
                "Et tillæg koster 612 kr. om året ved en selvrisiko på 1.500 kr.",
                Decision("Tillægget tegnes pr. 1. oktober."),
            ),
            item(
                3,
                "Økonomi",
                "Kontingentindbetalingerne ligger 4 % under budget, porto og tryk 11 % under.",
                "Revisor har bedt om, at bilag nummereres fortløbende i stedet for pr. måned.",
                Decision("Bilag nummereres fortløbende fra 1. januar."),
            ),
            item(
                4,
                "Efterårets foredrag",
                "Tre foredragsholdere er spurgt. En har svaret ja, en har svaret nej, og en mangler.",
                "Salen rummer 60 personer af hensyn til brandmyndighederne.",
            ),
            item(
                5,
                "Lokalerne",
                "Radiatoren ved vinduet banker. Kommunens vicevært har været her to gange.",
                "Der mangler et skilt ved indgangen fra gården.",
                Decision("Bestyrelsen rekvirerer selv et skilt i aluminium, A3."),
                Task("Måle op og bestille skilt", "Erling Munkedam", "2025-10-01"),
                Task("Skrive til kommunen om radiatoren", "Alma Vadsager", "2025-09-25"),
            ),
            item(
                6,
                "Samarbejde med naboforeningen",
                "Naboforeningen har 38 medlemmer og intet sted at være om vinteren. De spørger, om vi "
                "vil dele lokalet.",
                "Connie ønskede tal på varme og rengøring, inden der svares. Bent mente, at sagen haster, "
                "da de ellers indgår aftale med idrætsforeningen.",
                "Lokalet er optaget tirsdag formiddag og hver anden torsdag.",
                Decision("Naboforeningen tilbydes onsdag eftermiddag på prøve til og med december."),
                Task("Svare naboforeningen", "Bent Holmslykke", "2025-09-22"),
            ),
            item(
                7,
                "Persondata",
                "Flemming gennemgik, hvilke lister der findes, hvor de ligger, og hvem der har adgang.",
                "Deltagerlister fra arrangementer før 2022 ligger i to ringbind i skab 1.",
                Decision(
                    "Ringbindene makuleres, og nye lister slettes senest tre måneder efter arrangementet."
                ),
                Task("Makulere ringbind", "Flemming Østerklit", "2025-10-16"),
            ),
            item(
                8,
                "Mødeplan",
                "Møderne ligger fortsat på tredje torsdag i måneden, bortset fra december.",
            ),
            item(9, "Eventuelt", "Bent foreslog en fælles travetur. Ingen havde kalenderen med."),
        ),
    )
    w = Word("Times New Roman", 12, renamed={"Heading1": "Overskrift1"})
    w.p(m.title, bold=True, size=16)
    w.p("Torsdag den 18. september 2025, kl. 9.30-12.15, Sognegården, lokale 3")
    w.p()
    w.p(f"Til stede:\t{names(m.present)}")
    w.p("Afbud:\tDorrit Kærsbæk-Lund")
    w.p("Mødeleder:\tAlma Vadsager")
    w.p()
    numbered = w.new_list(("decimal", "%1"), ("decimal", "%1.%2"))
    for point in m.items:
        w.h(point.title, 1, number=(numbered, 0))
        for block in point.body:
            if isinstance(block, str):
                w.p(block, number=(numbered, 1))
            elif isinstance(block, Decision):
                w.p(f"**Konklusion:** {block.text}", number=(numbered, 1))
    w.p()
    w.p("Aktionsliste", bold=True)
    tasks = [(point, task) for point in m.items for task in point.tasks]
    w.table(
        [
            ["Pkt.", "Aktion", "Ansvarlig", "Frist"],
            *(
                [point.number or "", task.what or "", task.who or "", say(task.due or "", "{d}. {month}")]
                for point, task in tasks
            ),
        ],
        head=True,
    )
    w.p()
    w.p("Næste bestyrelsesmøde: torsdag den 16. oktober 2025 kl. 9.30.")
    return Sample(
        "Bestyrelsesmøde 2025-09-18.docx",
        "headings and paragraphs numbered by Word as 1 and 1.1, a list of actions at the end",
        w.data(),
        m,
    )


def typeset() -> Sample:
    """A typeset PDF with counted sections, attendance as a table with roles and decisions in frames."""
    m = Meeting(
        date="2026-01-22",
        group="virksomhedsgruppen",
        title="Referat fra møde i virksomhedsgruppen",
        place="Erhvervshuset, Kanalvej 14",
        start="13:00",
        end="14:30",
        present=people(
            "Ruth Engdal-Vium/tovholder",
            "Poul Erik Stenmose/referent",
            "Tove Bækvad",
            "Verner Rughave",
            "Fritz Ellemosen",
        ),
        absent=people("Ulla Klinteskov", notice=True),
        minute_taker="Poul Erik Stenmose",
        next_date="2026-02-19",
        next_start="13:00",
        items=(
            item(
                1,
                "Siden sidst",
                "Verner har talt med to maskinfabrikker i industrikvarteret. Den ene vil gerne have besøg.",
            ),
            item(
                2,
                "Virksomhedsbesøg i foråret",
                "Der er plads til 15 deltagere pr. besøg, og fabrikken stiller krav om sikkerhedssko.",
                Decision("Besøget afholdes i uge 12, og tilmelding sker til Tove."),
                Task("Aftale dato med fabrikken", "Verner Rughave", "2026-02-06"),
            ),
            item(
                3,
                "Brev til nye virksomheder",
                "Brevet fra 2023 fylder halvanden side. Fritz mente, at ingen direktør læser side to.",
                Decision("Brevet kortes ned til højst en side."),
                Task("Skrive nyt udkast", "Fritz Ellemosen", "2026-02-12"),
            ),
            item(4, "Eventuelt", "Kaffemaskinen skal afkalkes."),
        ),
    )
    table = ", ".join(
        f"[{person.name}], [{person.role or ''}], [{'afbud' if person in m.absent else 'ja'}]"
        for person in (*m.present, *m.absent)
    )
    lines = [
        '#set page(paper: "a4", margin: 2.5cm, numbering: "1")',
        "#set par(justify: true)",
        '#set heading(numbering: "1.")',
        f"#align(center, text(17pt)[*{m.title}*])",
        "#align(center)[22. januar 2026, kl. 13.00–14.30 \\ Erhvervshuset, Kanalvej 14]",
        f"#table(columns: (auto, auto, auto), [*Deltager*], [*Rolle*], [*Til stede*], {table})",
    ]
    for point in m.items:
        lines.append(f"= {point.title}")
        lines += point.lines(
            decision="#box(stroke: 0.5pt, inset: 5pt)[*Beslutning:* {}]",
            task="*Aktion:* {what}. *Ansvarlig:* {who}. *Frist:* {due}.",
        )
    lines.append("*Næste møde:* torsdag den 19. februar 2026 kl. 13.00.")
    return Sample(
        "VG-2026-01-22.pdf",
        "PDF by typst: sections with numbers, a table of attendance, framed decisions",
        by_typst("\n\n".join(lines)),
        m,
    )


def memo() -> Sample:
    """A memo to and from, of a meeting on Teams without decisions; the year stands in the page's header."""
    m = Meeting(
        date="2025-10-14",
        group="it-gruppen",
        title="Referat af Teams-møde i IT-gruppen",
        place="Teams",
        start="19:30",
        end="20:15",
        present=people("Mogens", "Lars T.", "Nina", "Ole"),
        absent=people("Kaj", notice=True),
        minute_taker="Ole Fjordmark",
        date_in="header",
        next_date="2025-11-11",
        items=(
            item(
                None,
                "Status på hjemmesiden",
                "Besøgstallet er steget med en fjerdedel siden sommer. De fleste kommer via søgning på "
                "telefon.",
                "Billederne er for tunge. Nina har formindsket dem, der er fra i år.",
            ),
            item(
                None,
                "Nye maskiner",
                "Bibliotekets kasserede maskiner er hentet. Fire ud af syv kan starte, og tre af dem "
                "har et brugbart batteri.",
            ),
            item(
                None,
                "Kursus i regneark",
                "Der er interesse fra 11 medlemmer, men kun otte pladser i lokalet. Spørgsmålet om to "
                "hold tages op næste gang.",
            ),
        ),
    )
    w = Word("Calibri", 11)
    w.header("IT-gruppen 2025")
    w.p("NOTAT", bold=True, size=20)
    w.p("Til:\tIT-gruppen")
    w.p("Fra:\tOle Fjordmark")
    w.p(f"Emne:\t{m.title}")
    w.p("Tid:\tTirsdag den 14. oktober kl. 19.30-20.15")
    w.p("Sted:\tTeams")
    w.p("_" * 60)
    w.p("Deltagere: Mogens, Lars T., Nina, Ole. Afbud: Kaj.")
    w.p("Referent: Ole Fjordmark")
    for point in m.items:
        w.p(point.title, underline=True)
        w.ps(point.texts)
    w.p()
    w.p("Næste Teams-møde er tirsdag den 11. november.")
    return Sample(
        "Notat Teams oktober.docx",
        "a memo of a Teams meeting: underlined headings without numbers, no decisions, year in the header",
        w.data(),
        m,
    )


def status_table() -> Sample:
    """A table of matters: status, agreement, who and when."""
    m = Meeting(
        date="2026-04-16",
        group="virksomhedsgruppen",
        title="Statusmøde i virksomhedsgruppen",
        place="Kantinen på Værftsvej",
        start="10:00",
        end="11:30",
        present=people("Ruth Engdal-Vium", "Poul Erik Stenmose", "Søren Hybenlund", "Ulla Klinteskov"),
        absent=people("Tove Bækvad", "Verner Rughave", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Poul Erik Stenmose",
        items=(
            item(
                1,
                "Besøg på fabrikken i marts",
                "13 deltog. Værkføreren var levende at høre på, men der var larm, så de bageste hørte "
                "ikke alt.",
                Decision("Ved næste besøg lånes høretelefoner af museet."),
                Task(None, "Søren", "2026-05-04", "4. maj"),
            ),
            item(
                2,
                "Kontakt til lageret ved motorvejen",
                "De søger folk til aftenholdet og vil gerne have kortere ansøgninger, end vi plejer at "
                "skrive.",
                Decision("Vi inviterer deres leder til et formiddagsmøde."),
                Task(None, "Ulla", "2026-04-30", "30. april"),
            ),
            item(
                3,
                "Listen over virksomheder",
                "Listen er nu på 84 virksomheder. 22 af dem har vi aldrig ringet til.",
            ),
            item(
                4,
                "Vikarbureauer",
                "Et bureau har tilbudt at komme gratis. Der var delte meninger, om det er reklame.",
                Decision("Sagen tages op med bestyrelsen, før vi svarer."),
                Task(None, "Ruth", "2026-05-11", "11. maj"),
            ),
        ),
    )
    w = Word("Arial", 10)
    w.p(f"{m.title} 16/4 2026", bold=True, size=14)
    facts = w.table(
        [
            ["Tid og sted", "Kl. 10-11.30, Kantinen på Værftsvej"],
            ["Mødeleder", "Ruth Engdal-Vium"],
            ["Referent", "Poul Erik Stenmose"],
            ["Deltagere", names(m.present)],
            ["Afbud", names(m.absent)],
        ]
    )
    for row in facts.rows:
        shade(row.cells[0], "E7E6E6")
    w.p()
    rows = [["Nr.", "Emne", "Status", "Konklusion", "Hvem", "Hvornår"]]
    for point in m.items:
        rows.append(
            [
                point.number or "",
                point.title,
                " ".join(point.texts),
                " ".join(one.text for one in point.decisions),
                " ".join(one.who or "" for one in point.tasks),
                " ".join(one.due_text for one in point.tasks),
            ]
        )
    table = w.table(rows, head=True)
    for cell in table.rows[0].cells:
        shade(cell)
    return Sample(
        "Statusmøde virksomheder 16-04-2026.docx",
        "facts in a table; then a table of subject, status, conclusion, who, when",
        w.data(),
        m,
    )


SAMPLES = (works_template, numbered_paragraphs, typeset, memo, status_table)
