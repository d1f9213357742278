"""Minutes by an IT man: Markdown through pandoc, notes of a Teams meeting, printed PDF, LibreOffice, "
"Roman numbers."""

from __future__ import annotations

from docx.enum.style import WD_STYLE_TYPE

from tests.minutes_samples.fourth.ways import wrapped
from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def from_markdown() -> Sample:
    """Markdown made Word by pandoc: its styles, headings with a typed number, boxes to tick for tasks."""
    m = Meeting(
        date="2026-03-19",
        group="it-gruppen",
        title="Møde i IT-gruppen",
        place="Jitsi",
        start="20:00",
        end="21:10",
        present=people("Mogens Pilebro", "Lars Tornelund", "Kaj Toftehøj", "Flemming Østerklit"),
        absent=people("Nina Svanekilde", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Kaj Toftehøj",
        next_date="2026-04-23",
        next_start="20:00",
        items=(
            item(
                1,
                "Referat fra sidst",
                "Lars har ikke fået renset ventilatoren. Alt andet er gjort.",
            ),
            item(
                2,
                "Adgangskoder",
                Sub("Fire personer kender koden til postkassen, og en af dem er flyttet til Spanien"),
                Sub("En fælles kodehusker er gratis for foreninger, men kræver et skema på engelsk"),
                Decision("Kodehuskeren tages i brug, og alle koder skiftes samtidig."),
                Task("udfylde skemaet", "Flemming", "2026-03-31", "31.03.2026"),
                Task("skifte koder", "Mogens", "2026-04-15", "15.04.2026"),
            ),
            item(
                3,
                "Printeren",
                Sub("Den trækker to ark ad gangen i fugtigt vejr"),
                Sub("Valserne kan købes for 140 kr."),
                Decision("Kaj køber valser for foreningens regning."),
            ),
            item(
                4,
                "Undervisning i telefoner",
                Sub("Holdet om tirsdagen er fuldt, og der står seks på venteliste"),
                Sub(
                    "Halvdelen har Android og halvdelen iPhone, så der går meget tid med at vente på hinanden"
                ),
                Decision("Holdet deles efter telefon fra næste sæson."),
            ),
            item(5, "Eventuelt", "Flemming har en skærm på 24 tommer, som kan hentes."),
        ),
    )
    w = Word("Cambria", 12)
    for name in ("First Paragraph", "Compact"):
        w.doc.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = w.doc.styles["Body Text"]
    w.h(m.title, 1)
    w.p(
        "**Dato:** 2026-03-19, 20:00-21:10\n**Sted:** Jitsi\n**Mødeleder:** Mogens Pilebro\n"
        f"**Referent:** Kaj Toftehøj\n**Deltagere:** {names(m.present)}\n**Afbud:** Nina Svanekilde",
        "First Paragraph",
    )
    dots = w.new_list(("bullet", "•"))
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "Compact", number=(dots, 0))
                case Decision():
                    w.p(f"**Beslutning:** {block.text}", "First Paragraph")
                case Task():
                    w.p(f"☐ {block.who}: {block.what} (senest {block.due_text})", "Compact", number=(dots, 0))
                case _:
                    w.p(str(block), "First Paragraph")
    w.h("Næste møde", 2)
    w.p("2026-04-23 kl. 20:00", "First Paragraph")
    return Sample(
        "2026-03-19-it-gruppen.docx",
        "Markdown by pandoc: its styles, numbered headings, round list marks, boxes to tick for tasks",
        w.data(),
        m,
    )


def teams_notes() -> Sample:
    """Notes of a Teams meeting: headings, attendance line by line, a tick before decisions, a link, "
    "who follows up."""
    m = Meeting(
        date="2025-12-02",
        group="it-gruppen",
        title="Mødenoter: IT-gruppen",
        place="Microsoft Teams",
        start="16:00",
        end="16:55",
        present=people("Mogens Pilebro", "Nina Svanekilde", "Ole Fjordmark", "Lars Åskov Dam"),
        minute_taker="Nina Svanekilde",
        items=(
            item(
                None,
                "Ny version af medlemslisten",
                "Listen ligger i tre udgaver, og kassererens er den rigtige.",
                Decision("Kun kassererens liste bruges, de to andre slettes."),
                Task("slette gamle lister", "Ole", "2025-12-05", "5. dec."),
            ),
            item(
                None,
                "Netværket i foreningslokalet",
                "Signalet når ikke ud i køkkenet. En forstærker koster 329 kr., og et kabel er gratis.",
                "Lars mente, at væggen er armeret.",
                Decision("Vi trækker et kabel i panelet."),
                Task("trække kabel", "Lars Å.", "2025-12-20", "20. dec."),
            ),
            item(
                None,
                "Svindelmails",
                "To medlemmer har fået en mail, der ligner en fra formanden. Ingen har betalt noget.",
                Task("skrive advarsel til nyhedsbrevet", "Nina", "2025-12-09", "9. dec."),
            ),
        ),
        holds={"links": ["https://eksempel.example.org/optagelse"]},
    )
    w = Word("Segoe UI", 10.5)
    w.h(m.title, 1)
    w.p("Tirsdag den 2. december 2025 16:00 – 16:55")
    w.p("Sted: Microsoft Teams")
    w.link(w.p("Optagelse: "), "se mødet her", "https://eksempel.example.org/optagelse")
    w.h("Deltagere", 2)
    w.ps(person.name for person in m.present)
    w.p("Noter taget af: Nina Svanekilde")
    for point in m.items:
        w.h(point.title, 2)
        w.ps(point.lines(decision="✔ Beslutning: {}", task="Opfølgning: {what} – {who} – {due}"))
    return Sample(
        "Mødenoter IT-gruppen.docx",
        "Teams notes: headings without numbers, attendance line by line, a tick before decisions, a link",
        w.data(),
        m,
    )


def printed_board() -> Sample:
    """A printed PDF of two pages with a line on top of each; numbers in the margin, decisions indented."""
    m = Meeting(
        date="2025-03-13",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde",
        place="Strandvejen 40",
        start="17:00",
        end="19:00",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit",
        ),
        absent=people("Dorrit Kærsbæk-Lund", "Erling Munkedam", notice=True),
        minute_taker="Flemming Østerklit",
        next_date="2025-04-10",
        next_start="17:00",
        items=(
            item(
                1,
                "Formandens orientering",
                "Alma har været til møde i kommunens frivilligråd sammen med tolv andre foreninger. "
                "Rådet vil lave en fælles kalender, så arrangementer ikke lægges oven i hinanden. "
                "Kalenderen skal efter planen være klar til sommer, men der mangler en, der vil passe den.",
                "Desuden har en studerende fra universitetet skrevet for at få lov at interviewe tre "
                "medlemmer "
                "om at søge arbejde efter de 55. Alma sender opfordringen videre i nyhedsbrevet uden navne.",
            ),
            item(
                2,
                "Økonomi",
                "Der står 31.204 kr. på kontoen. Tre medlemmer mangler at betale kontingent.",
                Decision("Der sendes en venlig påmindelse, og ingen slettes før sommer."),
            ),
            item(
                3,
                "Generalforsamling",
                "Salen er bestilt fra kl. 15. Kaffe og kringle til 40 personer koster 1.480 kr.",
                "Flemming sørger for mikrofonen, som sidste gang peb.",
                Decision("Indkaldelsen sendes med både mail og brev."),
                Decision("Bestyrelsen foreslår uændret kontingent."),
            ),
            item(
                4,
                "Henvendelse fra aftenskolen",
                "Aftenskolen tilbyder et hold i LinkedIn for vores medlemmer. Mindst ti skal melde sig.",
                "Bent var i tvivl, om vi kan samle ti i maj.",
                Decision("Vi siger ja til et hold i september."),
            ),
            item(
                5,
                "Nøgler og alarm",
                "Alarmen er gået to gange, begge gange fordi bagdøren ikke var lukket. Vagtselskabet "
                "tager 850 kr. for hver "
                "udrykning, og det kan foreningen ikke blive ved med.",
                Decision(
                    "Der sættes et skilt på bagdøren, og den sidste, der går, skriver sit navn på "
                    "listen ved kontakten."
                ),
            ),
            item(6, "Eventuelt", "Connie holder ferie i uge 15."),
        ),
    )
    top = [(60.0, 40.0, "F1", "Senior Erhverv Fjordbyen"), (470.0, 40.0, "F1", "marts 2025")]
    first: list[tuple[float, float, str, str]] = [
        *top,
        (60, 80, "F2", m.title),
        (60, 104, "F1", "Dato:"),
        (140, 104, "F1", "Torsdag den 13. marts 2025 kl. 17.00-19.00"),
        (60, 120, "F1", "Sted:"),
        (140, 120, "F1", "Strandvejen 40"),
        (60, 136, "F1", "Til stede:"),
        (140, 136, "F1", names(m.present[:2]) + ","),
        (140, 152, "F1", names(m.present[2:])),
        (60, 168, "F1", "Afbud:"),
        (140, 168, "F1", names(m.absent)),
        (60, 184, "F1", "Referent:"),
        (140, 184, "F1", "Flemming Østerklit"),
    ]
    pages = [first]
    y = 214.0
    for point in m.items:
        if point.number == "4":
            pages[-1].append((290, 800, "F1", "1"))
            pages.append([*top])
            y = 80.0
        pages[-1] += [(60, y, "F2", f"{point.number}."), (84, y, "F2", point.title)]
        y += 18
        for block in point.body:
            text, x = (
                (f"Beslutning: {block.text}", 108.0) if isinstance(block, Decision) else (str(block), 84.0)
            )
            for line in wrapped(text, 82):
                pages[-1].append((x, y, "F1", line))
                y += 14
            y += 4
        y += 12
    pages[-1] += [
        (60, y, "F1", "Næste møde: torsdag den 10. april 2025 kl. 17.00."),
        (290, 800, "F1", "2"),
    ]
    return Sample(
        "bestyrelsesreferat_20250313.pdf",
        "PDF as printed, two pages with a line on top and a number below: facts by label, decisions indented",
        by_hand(pages),
        m,
    )


def three_columns() -> Sample:
    """LibreOffice: a table of item, minutes and decision."""
    m = Meeting(
        date="2026-04-30",
        group="virksomhedsgruppen",
        title="Referat - møde i virksomhedsgruppen",
        place="Mødecentret, lokale Birk",
        start="12:30",
        end="14:00",
        present=people("Ruth Engdal-Vium", "Poul Erik Stenmose", "Fritz Ellemosen", "Søren Hybenlund"),
        absent=people("Ulla Klinteskov", "Verner Rughave"),
        chair="Ruth Engdal-Vium",
        minute_taker="Fritz Ellemosen",
        next_date="2026-05-28",
        next_start="12:30",
        items=(
            item(
                1,
                "Bordet rundt",
                "Søren har fået svar fra rederiet. De vil gerne have to praktikanter over 50.",
            ),
            item(
                2,
                "Svar fra bestyrelsen om vikarbureauer",
                "Bestyrelsen mener, at vi selv må bestemme, så længe ingen betaler for at tale.",
                Decision("Bureauet inviteres sammen med to andre."),
            ),
            item(
                3,
                "Brug af profilerne",
                "Flere virksomheder spørger efter kørekort og truck. Det står kun på hver fjerde profil.",
                "Poul Erik har talt med IT-gruppen om at spørge medlemmerne.",
                Decision("Medlemmerne opfordres til at skrive certifikater på profilen."),
            ),
            item(4, "Eventuelt", "Ingen bemærkninger."),
        ),
    )
    o = Odt()
    o.header("Senior Erhverv Fjordbyen")
    o.p(f"**{m.title}**")
    o.p("**Dato:** 30-04-2026")
    o.p("**Tid:** 12.30-14.00")
    o.p(f"**Sted:** {m.place}")
    o.p(f"**Deltagere:** {names(m.present)}")
    o.p(f"**Fraværende:** {names(m.absent, ' og ')}")
    o.p("**Ordstyrer:** Ruth Engdal-Vium")
    o.p("**Referent:** Fritz Ellemosen")
    o.p("")
    o.table(
        [
            ["**Punkt**", "**Referat**", "**Beslutning**"],
            *(
                [
                    f"{point.number}. {point.title}",
                    "\n\n".join(point.texts),
                    "\n\n".join(one.text for one in point.decisions),
                ]
                for point in m.items
            ),
        ]
    )
    o.p("")
    o.p("Næste møde: 28-05-2026 kl. 12.30")
    return Sample(
        "Referat VG 30-04-2026.odt",
        "LibreOffice: facts with bold labels, then a table of item, minutes and decision",
        o.data(),
        m,
    )


def formal_form() -> Sample:
    """Microsoft's formal minutes: Roman numbers by Word, opening, roll-call, open and new matters, "
    "closing."""
    m = Meeting(
        date="2025-08-20",
        group="bestyrelsen",
        title="Mødereferat",
        place="Foreningshuset",
        start="16:00",
        end="17:30",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
        ),
        absent=people("Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2025-09-18",
        items=(
            item(
                "I",
                "Mødets åbning",
                "Mødeleder Alma Vadsager åbnede bestyrelsens ordinære møde kl. 16.00 den 20. august "
                "2025 i Foreningshuset.",
            ),
            item(
                "II",
                "Navneopråb",
                "Følgende var til stede: formand Alma Vadsager, næstformand Bent Holmslykke, "
                "kasserer Connie Tranemose og sekretær Dorrit Kærsbæk-Lund.",
                "Afbud fra Erling Munkedam.",
                "Referent: Dorrit Kærsbæk-Lund",
            ),
            item(
                "III",
                "Referat fra sidste møde",
                "Dorrit læste referatet op. Connie gjorde opmærksom på, at beløbet under punkt IV var "
                "forkert.",
                Decision("Det blev besluttet at rette beløbet til 4.300 kr."),
            ),
            item(
                "IV",
                "Udestående sager",
                Sub("Kaffemaskinen: Garantien er udløbet, og reparationen koster 900 kr."),
                Sub("Hjertestarteren: Den er efterset og godkendt til 2027."),
                Decision("Bestyrelsen vedtog at købe en ny kaffemaskine for højst 1.200 kr."),
            ),
            item(
                "V",
                "Nye sager",
                Sub("Studiebesøg: Højskolen har spurgt, om fire elever må følge os en dag."),
                Sub("Kalender: Mødedatoerne for efteråret blev lagt."),
                Decision("Der var enighed om at sige ja til højskolen."),
            ),
            item(
                "VI",
                "Afslutning",
                "Alma Vadsager hævede mødet kl. 17.30. Næste møde er den 18. september 2025.",
            ),
        ),
    )
    w = Word("Garamond", 12)
    w.p("Senior Erhverv Fjordbyen", bold=True, size=18)
    w.p(m.title, bold=True, size=14)
    w.p("20. august 2025")
    roman = w.new_list(("upperRoman", "%1."), ("lowerLetter", "%2)"))
    for point in m.items:
        w.p(point.title, bold=True, number=(roman, 0))
        for block in point.body:
            if isinstance(block, Sub):
                w.p(block.text, number=(roman, 1))
            else:
                w.p(block.text if isinstance(block, Decision) else str(block), indent=0.65)
    w.p()
    w.p("Referat indsendt af: Dorrit Kærsbæk-Lund")
    return Sample(
        "Mødereferat 20. august.docx",
        "Microsoft's formal minutes: Roman numbers counted by Word, roll-call as an item, decisions as "
        "phrases",
        w.data(),
        m,
    )


SAMPLES = (from_markdown, teams_notes, printed_board, three_columns, formal_form)
