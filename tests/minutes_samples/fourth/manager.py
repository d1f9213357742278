"""Minutes by a former shop manager: Microsoft's own form, quick notes, and who does what by when."""

from __future__ import annotations

from tests.minutes_samples.fourth.ways import across, running, shade
from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def informal_form() -> Sample:
    """Microsoft's informal minutes: a head of facts, and a small table for each item."""
    m = Meeting(
        date="2025-10-02",
        group="pr-gruppen",
        title="PR-gruppemøde",
        place="Bibliotekets mødelokale",
        start="13:00",
        end="14:45",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Inge-Lise Rosenlyng", "Jørn Sandfeldt-Krogh"),
        absent=people("Anne Marie Vibedal", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Henning Brandtoft",
        items=(
            item(
                None,
                "Annoncer i ugeavisen",
                "En halv side koster 2.400 kr. Den lille annonce på side 5 har givet flere "
                "opringninger, end vi ventede.",
                Decision("Vi annoncerer kun i oktober og februar."),
                Task("Bestille annonce til uge 43", "Jørn Sandfeldt-Krogh", "2025-10-10"),
                presenter="Jørn Sandfeldt-Krogh",
            ),
            item(
                None,
                "Rollups",
                "Den ene er knækket i foden. Inge-Lise har fået en pris på to nye.",
                Decision("Der købes én ny, og den knækkede smides ud."),
                Task("Bestille hos trykkeriet", "Inge-Lise Rosenlyng", "2025-10-17"),
                presenter="Inge-Lise Rosenlyng",
            ),
            item(
                None,
                "Historier fra medlemmer",
                "Vi mangler gode historier. De fleste vil først fortælle, når de har fået jobbet.",
                presenter="Gerda Lyngvase",
            ),
        ),
    )
    w = Word("Calibri", 10)
    w.p("MØDEREFERAT", bold=True, size=22)
    top = w.table([["2. oktober 2025", "13.00 – 14.45", m.place or ""]], style=None)
    for cell in top.rows[0].cells:
        shade(cell, "F2F2F2")
    w.p()
    facts = w.table(
        [
            ["MØDET INDKALDT AF", "Gerda Lyngvase"],
            ["MØDETYPE", m.title],
            ["MØDELEDER", "Gerda Lyngvase"],
            ["REFERENT", "Henning Brandtoft"],
            ["DELTAGERE", names(m.present)],
            ["AFBUD", "Anne Marie Vibedal"],
        ]
    )
    for row in facts.rows:
        shade(row.cells[0], "F2F2F2")
    w.p()
    w.p("Dagsordenspunkter", bold=True, size=14)
    for point, minutes in zip(m.items, ("45 min", "30 min", "30 min"), strict=True):
        actions = [
            [task.what or "", task.who or "", say(task.due or "", "{d}. {month}")] for task in point.tasks
        ]
        rows = [
            [minutes, point.title, point.presenter or ""],
            ["DISKUSSION", " ".join(point.texts), ""],
            ["KONKLUSIONER", " ".join(one.text for one in point.decisions), ""],
            ["HANDLINGSPUNKTER", "ANSVARLIG PERSON", "TIDSFRIST"],
            *(actions or [["", "", ""]]),
        ]
        table = w.table(rows)
        across(table, 1, 1)
        across(table, 2, 1)
        for place in (0, 3):
            for cell in table.rows[place].cells:
                shade(cell, "F2F2F2")
        w.p()
    return Sample(
        "Mødereferat PR 02-10-2025.docx",
        "Microsoft's informal minutes: facts, and for each item a table of discussion, conclusions and "
        "actions",
        w.data("Mødereferat"),
        m,
    )


def quick_notes() -> Sample:
    """Notes with headings in capitals, decisions after an arrow, and who does what at the end."""
    m = Meeting(
        date="2026-01-15",
        group="pr-gruppen",
        title="REFERAT PR-MØDE",
        place="Kontoret",
        start="10:00",
        end="11:30",
        present=people("Gerda", "Henning", "Inge-Lise", "Anne Marie"),
        absent=people("Jørn", "Karen Margrethe", notice=True),
        minute_taker="Inge-Lise",
        date_in="filename",
        next_date="2026-02-12",
        next_start="10:00",
        items=(
            item(
                None,
                "ÅBENT HUS",
                "Sidste gang var kl. 15 for sent, folk skulle hente børnebørn. Skiltet på fortovet virkede.",
                Decision("Åbent hus den 5. marts kl. 10-13."),
                Task("Låne fortovsskilt", "Anne Marie", "2026-02-20", "20/2"),
                Task("Skrive til avisen", "Gerda", "2026-02-10", "10/2"),
            ),
            item(
                None,
                "NYHEDSBREV",
                "Det bliver åbnet af under halvdelen. Emnelinjen siger det samme hver gang.",
                Decision("Ny emnelinje hver gang, og højst tre historier."),
                Task("Tænke over emnelinjer", "Henning", "2026-01-29", "29/1"),
            ),
            item(None, "VISITKORT", "Der er til to år endnu. Telefonnummeret på dem er stadig rigtigt."),
            item(None, "EVT.", "Anne Marie har fået arbejde og stopper til sommer. Stort tillykke!"),
        ),
    )
    w = Word("Comic Sans MS", 11)
    w.p(m.title, bold=True, size=14)
    w.p("Dato: 15/1   Tid: 10.00-11.30   Sted: Kontoret")
    w.p("Mødt: Gerda, Henning, Inge-Lise, Anne Marie")
    w.p("Afbud: Jørn, Karen Margrethe")
    w.p("Ref.: Inge-Lise")
    for point in m.items:
        w.p()
        w.p(point.title, bold=True)
        w.ps(point.texts)
        w.ps(f"→ {one.text}" for one in point.decisions)
    w.p()
    w.p("HVEM GØR HVAD", bold=True)
    w.table(
        [
            ["Hvad", "Hvem", "Hvornår"],
            *([task.what or "", task.who or "", task.due_text] for point in m.items for task in point.tasks),
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde: 12/2 kl. 10")
    return Sample(
        "PR referat januar 2026.docx",
        "headings in capitals without numbers, decisions after an arrow, who does what at the end, year "
        "in the file name",
        w.data(),
        m,
    )


def plain_numbers() -> Sample:
    """Agenda first; then the same numbers again with the text at once behind them, decisions as phrases."""
    m = Meeting(
        date="2025-06-12",
        group="virksomhedsgruppen",
        title="Referat fra virksomhedsgruppens møde",
        place="Jernbanegade 22",
        start="09:00",
        end="11:00",
        present=people(
            "Ruth Engdal-Vium", "Søren Hybenlund", "Tove Bækvad", "Ulla Klinteskov", "Verner Rughave"
        ),
        absent=people("Poul Erik Stenmose", "Fritz Ellemosen", notice=True),
        minute_taker="Søren Hybenlund",
        next_date="2025-08-14",
        next_start="09:00",
        items=(
            item(
                1,
                "Nyt fra besøgene",
                "Ulla og Verner besøgte møbelfabrikken den 3. juni. Der var fin modtagelse, og de "
                "skriver vores navn på deres opslagstavle.",
            ),
            item(
                2,
                "Pjece til arbejdsgivere",
                "Tove havde taget tre pjecer med fra andre foreninger. Den norske var bedst.",
                Decision("Vi besluttede at lave vores egen i A5."),
                "Billeder tages efter sommerferien.",
            ),
            item(
                3,
                "Morgenmøder",
                "Restauranten på torvet har sat prisen op til 95 kr. pr. kuvert.",
                Decision("Der var enighed om at flytte morgenmøderne til kantinen på rådhuset."),
            ),
            item(4, "Ferieplan", "Ruth er væk i juli, og Søren passer telefonen. Ulla gik kl. 10.30."),
            item(5, "Eventuelt", "Intet til punktet."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=14)
    w.p("Torsdag den 12. juni 2025 kl. 9-11, Jernbanegade 22")
    w.p()
    w.p("Dagsorden:", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    w.p()
    w.p(f"Deltagere: {names(m.present)}")
    w.p(f"Afbud: {names(m.absent)}")
    w.p("Referent: Søren Hybenlund")
    w.p()
    w.p("Referat:", bold=True)
    for point in m.items:
        w.p(f"**{point.number}. {point.title}**\n{running(point)}")
    w.p()
    w.p("Næste møde er torsdag den 14. august kl. 9.")
    return Sample(
        "Virksomhedsgruppen juni 2025.docx",
        "agenda first; then number and title again, text after a soft break, decisions as phrases in "
        "the text",
        w.data(),
        m,
    )


def libre_board() -> Sample:
    """LibreOffice: a head with tabs, numbered headings by style and a label before each decision."""
    m = Meeting(
        date="2025-12-09",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde d. 9. december 2025",
        place="Foreningshuset",
        start="15:00",
        end="17:00",
        present=people("Alma Vadsager", "Connie Tranemose", "Dorrit Kærsbæk-Lund", "Flemming Østerklit"),
        absent=people("Bent Holmslykke", "Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Connie Tranemose",
        next_date="2026-01-13",
        next_start="15:00",
        items=(
            item(1, "Siden sidst", "Alma har holdt foredrag i Rotary. Der kom 22 kroner i kassen til kaffe."),
            item(
                2,
                "Budget 2026",
                "Huslejen stiger 2 %. Connie foreslog at spare på porto.",
                Decision("Budgettet godkendes med 5.000 kr. til kurser."),
            ),
            item(
                3,
                "Julegave til rengøringen",
                "Vi plejer at give en kurv, men den bliver vist givet videre.",
                Decision("Der gives et gavekort på 300 kr."),
                Task("Købe gavekort", "Connie", "2025-12-16"),
            ),
            item(
                4,
                "Medlemstal",
                "71 medlemmer, heraf 9 nye i år. 14 har fået arbejde, og de tre vil gerne fortsætte som "
                "frivillige.",
            ),
            item(5, "Eventuelt", "Glædelig jul."),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.p("Tid:\tTirsdag kl. 15.00 - 17.00")
    o.p("Sted:\tForeningshuset")
    o.p(f"Deltog:\t{names(m.present)}")
    o.p(f"Afbud:\t{names(m.absent)}")
    o.p("Mødeleder:\tAlma Vadsager")
    o.p("Referent:\tConnie Tranemose")
    o.p("**Dagsorden**")
    o.items((point.title for point in m.items), numbered=True)
    for point in m.items:
        o.h(f"{point.number}. {point.title}", 2)
        o.ps(
            point.lines(
                decision="**Besluttet:** {}", task="**Opgave:** {what}. Ansvarlig: {who}. Frist: {due}."
            )
        )
    o.p("")
    o.p("**Næste møde:** tirsdag den 13. januar 2026 kl. 15.00")
    return Sample(
        "bestyrelsesmoede-december.odt",
        "LibreOffice: head with tabs, agenda as a counted list, numbered headings, `Besluttet:` in bold",
        o.data(),
        m,
    )


SAMPLES = (informal_form, quick_notes, plain_numbers, libre_board)
