"""OpenDocument and PDF, of both hands."""

from __future__ import annotations

from textwrap import wrap

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand, by_typst

PER_PAGE = 34  # lines of a printed page


def early_open_office() -> Sample:
    """The secretary's first OpenOffice: facts in a table, `§`, case and recommendation in one paragraph each."""
    m = Meeting(
        date="2005-05-11",
        group="it-gruppen",
        title="Referat af IT-gruppens møde nr. 5",
        place="Lokale 3",
        start="10:00",
        end="11:40",
        present=people(
            "Mogens Pilebro/tovholder", "Nina Svanekilde/sekretær", "Kaj Toftehøj", "Lars Tornelund"
        ),
        absent=people("Ole Fjordmark", notice=None),
        minute_taker="Nina Svanekilde",
        next_date="2005-06-08",
        next_start="10:00",
        items=(
            item("1", "Referat af forrige møde", "Referatet blev taget til efterretning."),
            item(
                "2",
                "Indkøb af skriveprogram",
                "Sagsfremstilling: Skriveprogrammet til de fire maskiner koster 4.396 kr. Der findes et "
                "frit program, "
                "som kan det samme, og som Kaj Toftehøj har prøvet hjemme.",
                "Indstilling: At det frie program lægges på alle fire maskiner.",
                Decision("Som indstillet, dog beholdes det gamle program på maskinen ved vinduet."),
                Task("Installation på tre maskiner", "Kaj Toftehøj", "2005-05-25"),
            ),
            item(
                "3",
                "Sikkerhedskopi",
                "Sagsfremstilling: Medlemslisten ligger på én diskette, der opbevares i skuffen.",
                "Indstilling: At der tages en kopi hver fredag, og at den opbevares et andet sted.",
                Decision("Som indstillet."),
                Task("Ugentlig kopi", "Lars Tornelund", "2005-05-13"),
            ),
            item("4", "Eventuelt", "Nina Svanekilde oplyste, at skuffen nu kan låses."),
        ),
    )
    w = Odt()
    w.header("Netværket Senior i Arbejde – IT-gruppen – J.nr. 05/5")
    w.h(m.title, 1)
    w.table(
        [
            ["Tid", f"{say('2005-05-11', '{weekday} den {d}. {month} {y}').capitalize()}, kl. 10.00-11.40"],
            ["Sted", "Lokale 3"],
            ["Til stede", names(m.present, "\n\n", "{name} ({role})")],
            ["Fraværende", "Ole Fjordmark"],
            ["Referent", "Nina Svanekilde"],
        ]
    )
    for point in m.items:
        w.h(f"§ {point.number}  {point.title}", 2)
        w.ps(
            point.lines(
                decision="**Beslutning:** {}", task="**Udføres:** {what}. Ansvarlig: {who}. Frist: {due}."
            )
        )
    w.p(f"Næste møde: {say('2005-06-08', '{weekday} den {d}. {month} {y}')} kl. 10.00.")
    return Sample("it-møde 5-2005.odt", "OpenOffice: paragraphs of law, case and recommendation", w.data(), m)


def initials_only() -> Sample:
    """The steward in LibreOffice: initials for names, an agenda as numbered list, then `Punkt 1:` in prose."""
    m = Meeting(
        date="2020-03-04",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen 4. marts 2020",
        place="Værkstedet",
        start="16:00",
        present=people("REV", "SH", "TB", "UK", "VR"),
        absent=people("PES", "FE", notice=True),
        minute_taker="VR",
        next_date="2020-04-01",
        next_start="16:00",
        items=(
            item(
                1,
                "Hvem har talt med hvem",
                "UK har talt med gartneriet – de skal bruge to i sæsonen. SH har talt med en telefonsvarer.",
                Task("ringe til gartneriet igen", "UK", "2020-03-11", "11/3"),
            ),
            item(
                2,
                "Hånden eller albuen",
                "Der går noget rundt, og TB synes ikke, vi skal give hånd på besøgene. VR synes, det er "
                "noget pjat.",
                Decision("Vi nikker."),
            ),
            item(
                3,
                "Messen i april",
                "Standen er betalt. Hvis den bliver aflyst, får vi pengene tilbage – siger de.",
                Decision("Vi beholder pladsen, til vi hører andet."),
                Task("skrive til arrangøren", "REV", "2020-03-16", "16/3"),
                Task("pakke kasserne", "SH", "2020-03-30", "30/3"),
            ),
            item(4, "Evt.", "Intet – og det tog tyve minutter."),
        ),
    )
    w = Odt()
    w.p(f"**{m.title}**")
    w.p("Kl. 16.00")
    w.p("Sted: Værkstedet")
    w.p("Til stede: REV, SH, TB, UK, VR")
    w.p("Afbud: PES, FE")
    w.p("Ref: VR")
    w.p("Dagsorden:")
    w.items((point.title for point in m.items), numbered=True)
    w.p()
    for point in m.items:
        w.p(f"**Punkt {point.number}: {point.title}**")
        label = "Besl.: {}" if point.number == "2" else "Beslutning - {}"
        w.ps(point.lines(decision=label, task="Opgave: {what} / {who} / {due}"))
        w.p()
    w.p("Næste møde: 1/4-2020 kl. 16.00")
    return Sample("virksomhed-marts2020.odt", "initials, a numbered agenda, then Punkt 1", w.data(), m)


def small_letters() -> Sample:
    """Everything in small letters, labels too, with tabs for columns and no style at all."""
    m = Meeting(
        date="2023-03-09",
        group="bestyrelsen",
        title="bestyrelsen, referat",
        place="mødelokalet på første sal",
        start="13:30",
        end="15:00",
        present=people("alma vadsager", "bent holmslykke", "erling munkedam"),
        absent=people("connie tranemose", notice=True),
        minute_taker="erling munkedam",
        next_date="2023-04-13",
        items=(
            item(
                1,
                "siden sidst",
                "bent har fået tastaturet skiftet,  men skift-tasten sidder stadig fast.",
            ),
            item(
                2,
                "tilskud fra kommunen",
                "vi har fået 38.000 kr.   det er 2.000 mindre end sidste år.",
                "alma har spurgt hvorfor  -  svaret var at alle fik mindre.",
                Decision("vi søger fonden om resten"),
                Task("skrive ansøgning", "alma", "2023-03-31", "31/3"),
            ),
            item(3, "gulvet", "det knirker.", Decision("det får det lov til")),
            item(4, "evt", "erling har fundet bens briller."),
        ),
    )
    w = Odt()
    w.p(m.title)
    w.p()
    w.p("dato\t9. marts 2023")
    w.p("tid\t13.30 - 15.00")
    w.p("sted\tmødelokalet på første sal")
    w.p("til stede\talma vadsager, bent holmslykke, erling munkedam")
    w.p("afbud\tconnie tranemose")
    w.p("referent\terling munkedam")
    w.p()
    for point in m.items:
        w.p(f"{point.number}.\t{point.title}")
        w.ps(
            point.lines(
                decision="\tbeslutning:\t{}", task="\topgave:\t{what}\tansvarlig: {who}\tfrist: {due}"
            )
        )
        w.p()
    w.p("næste møde\t13. april 2023")
    return Sample("referat uden store bogstaver.odt", "small letters, tabs, no styles", w.data(), m)


def _grid(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"[*{label}*], [{text}],\n" for label, text in rows)
    return f"#table(columns: (3.2cm, 1fr), inset: 5pt,\n{cells})\n"


def printed_template() -> Sample:
    """The secretary's template printed to PDF: page header and footer on each of several pages, ruled sections."""
    m = Meeting(
        date="2020-10-07",
        group="medlemsgruppen",
        title="Referat fra Medlemsgruppens møde",
        place="Multisalen, indgang C",
        start="14:00",
        end="15:45",
        present=people(
            "Winnie Aagesholm/tovholder",
            "Yrsa Nørremølle",
            "Bodil Kirkeholt",
            "Ditte Havnsø",
            "Egon Strandmark-Poulsen",
        ),
        absent=people("Åge Dalkjærn", "Carsten Lindebro", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Ditte Havnsø",
        next_date="2020-11-04",
        next_start="14:00",
        next_place="Multisalen",
        items=(
            item(
                1,
                "Godkendelse af referat",
                Decision("Referatet fra mødet den 2. september er godkendt med én rettelse."),
            ),
            item(
                2,
                "Møder med afstand",
                "Salen må bruges af højst 24 personer ad gangen, og stolene skal stå med to meters "
                "mellemrum. Det "
                "betyder, at fællesmødet i november ikke kan holdes som sædvanlig.",
                "Winnie havde undersøgt, om mødet kan deles i to. Kulturhuset har plads både før og efter "
                "frokost, og "
                "prisen er den samme.",
                "Yrsa gjorde opmærksom på, at nogle af de ældste hellere bliver hjemme, og at de bør "
                "ringes op.",
                Decision("Fællesmødet deles i to hold med hver sit tidspunkt."),
                Decision("Medlemmer over 65 ringes op inden mødet."),
                Task("Booke begge tidspunkter", "Winnie Aagesholm", "2020-10-12"),
                Task("Fordele opkaldene", "Yrsa Nørremølle", "2020-10-19"),
            ),
            item(
                3,
                "Kontakt til nye medlemmer",
                "Siden marts er 19 indmeldt uden at have mødt nogen af os. Ditte har skrevet til dem alle "
                "og fået svar "
                "fra syv. Tre ønsker en samtale på telefon, og fire vil gerne gå en tur.",
                "Gruppen talte om, hvordan man siger velkommen uden at give hånd. Der var forslag om et "
                "kort med et "
                "billede af gruppen på forsiden, og om at lægge en lille ting ved.",
                Decision("Nye medlemmer får et kort med posten."),
                Task("Udkast til kort", "Bodil Kirkeholt", "2020-10-28"),
            ),
            item(
                4,
                "Gåture",
                "Turen ved åen samlede elleve, delt i to grupper. Der er ønske om kortere ture for dem, "
                "der går dårligt.",
                Decision("Der lægges en tur på to kilometer ind hver anden uge."),
                Task("Finde en rute med bænke", "Egon Strandmark-Poulsen", "2020-10-21"),
            ),
            item(5, "Eventuelt", "Der er sat håndsprit ved begge døre."),
        ),
    )
    facts = _grid(
        [
            ("Dato", "7. oktober 2020"),
            ("Tid", "Kl. 14.00-15.45"),
            ("Sted", "Multisalen, indgang C"),
            ("Deltagere", names(m.present)),
            ("Afbud", names(m.absent)),
            ("Ordstyrer", "Winnie Aagesholm"),
            ("Referent", "Ditte Havnsø"),
        ]
    )
    source = [
        '#set page(paper: "a4", margin: (top: 3.2cm, bottom: 3cm), header: [Netværket Senior i Arbejde #h(1fr) '
        "Medlemsgruppen], footer: context [Udskrevet 9. oktober 2020 #h(1fr) Side #counter(page).display()])",
        "#set text(size: 13pt)\n#set par(leading: 1em, spacing: 1.6em)\n"
        "#show heading: set block(above: 2em, below: 1em)",
        f"= {m.title}\n",
        facts,
    ]
    for point in m.items:
        source += ["#line(length: 100%)", f"== {point.number}. {point.title}"]
        source += point.lines(
            decision="*Beslutning:* {}", task="*Opgave:* {what} *Ansvarlig:* {who} *Frist:* {due}"
        )
    source += ["#line(length: 100%)", "*Næste møde:* 4. november 2020 kl. 14.00 i Multisalen."]
    return Sample(
        "Medlemsgruppen oktober 2020 udskrift.pdf",
        "typst: page header and footer on each page, a printing day",
        by_typst("\n\n".join(source)),
        m,
    )


def letter_as_pdf() -> Sample:
    """The steward's letter saved as PDF: bullets, headings in bold without numbers, dashes."""
    m = Meeting(
        date="2023-06-14",
        group="pr-gruppen",
        title="PR-gruppen lige før ferien",
        place="Gerdas have",
        start="15:00",
        present=people("Gerda", "Henning", "Inge-Lise", "Jørn"),
        absent=people("Anne Marie", notice=True),
        minute_taker="Inge-Lise",
        next_date="2023-08-16",
        next_start="15:00",
        items=(
            item(
                None,
                "Hjemmesiden",
                "Forsiden er fin – resten er fra sidste år. Jørn har skrevet en liste over det, der skal "
                "væk.",
                Decision("Det blev besluttet, at alt fra før 2021 slettes."),
                Task("slette det gamle", "Jørn", "2023-07-01", "1. juli"),
            ),
            item(
                None,
                "Folkemødet i gågaden",
                "Vi stod der i fire timer:",
                Sub("32 tog en pjece"),
                Sub("9 blev stående og talte"),
                Sub("1 ville have os til at flytte os"),
            ),
            item(
                None,
                "Sommerhilsen",
                "Den skal være kort. Henning har et billede af en måge.",
                Decision("Det blev besluttet, at mågen kommer med."),
                Task("sende hilsenen ud", "Henning", "2023-06-30", "30. juni"),
            ),
            item(None, "Eventuelt", "God ferie – og husk at vande."),
        ),
    )
    source = [
        "#set text(size: 11pt)",
        f'#text(size: 17pt, weight: "bold")[{m.title}]',
        "Kære alle",
        f"Vi mødtes {say('2023-06-14', '{weekday} den {d}. {month} {y}')} kl. 15 i Gerdas have.",
        "Sted: Gerdas have",
        "Til stede: Gerda, Henning, Inge-Lise og Jørn",
        "Afbud: Anne Marie",
        "Referent: Inge-Lise",
    ]
    for point in m.items:
        source.append(f"*{point.title}*")
        source += point.lines(decision="{}", task="Opgave: {what} – {who} – senest {due}")
    source.append("Næste møde: 16. august kl. 15")
    return Sample(
        "PR lige før ferien.pdf", "typst: a letter, bold headings", by_typst("\n\n".join(source)), m
    )


def _placed(
    lines: list[tuple[float, str, str]], head: str, foot: str, per_page: int = PER_PAGE
) -> list[list[tuple[float, float, str, str]]]:
    """Lines at their x on pages, each with a head and a numbered foot; an empty text is an empty line."""
    pages = []
    for number, start in enumerate(range(0, len(lines), per_page), 1):
        page = [(60.0, 40.0, "F1", head), (480.0, 810.0, "F1", f"{foot} {number}")]
        page += [
            (x, 80.0 + 16 * row, font, text)
            for row, (x, font, text) in enumerate(lines[start : start + per_page])
            if text
        ]
        pages.append(page)
    return pages


def narrow_margin() -> Sample:
    """From a printer driver: labels in the left margin, text in a column to the right of them, head on each page."""
    m = Meeting(
        date="2003-09-18",
        group="bestyrelsen",
        title="Bestyrelsesmøde nr. 6 - referat",
        place="Biblioteket, studiecirkelrummet",
        start="19:00",
        end="21:15",
        present=people(
            "Alma Vadsager/formand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Flemming Østerklit",
        ),
        absent=people("Bent Holmslykke", "Erling Munkedam", notice=True),
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2003-10-16",
        next_start="19:00",
        items=(
            item(1, "Dagsorden", "Punkt 5 blev flyttet frem."),
            item(
                2,
                "Regnskab for tredje kvartal",
                "Kassereren uddelte et ark med tal. Indtægterne er som ventet, og udgifterne til blade er "
                "steget, fordi "
                "oplaget er større.",
                Decision("Bladet udkommer fire gange i stedet for seks."),
            ),
            item(
                3,
                "Foredrag i vinter",
                "Sekretæren har fået tilsagn fra en forfatter og en havnefoged. Forfatteren skal have "
                "kørsel og en gave.",
                Decision("Begge foredrag holdes, og der tages 30 kr. ved døren."),
                Task("Bestille sal", "Dorrit Kærsbæk-Lund", "2003-10-01"),
                Task("Trykke plakat", "Flemming Østerklit", "2003-10-13"),
            ),
            item(
                4,
                "Medlemstal",
                "Der er 81 medlemmer. Det er første gang, tallet er over 80.",
            ),
            item(
                5,
                "Lokaler",
                "Biblioteket skal bygges om fra nytår, og studiecirkelrummet lukkes i mindst seks måneder. "
                "Der er tre "
                "muligheder: sognegården, skolen og det gamle posthus.",
                Decision("Formanden ser på posthuset og skriver til skolen."),
                Task("Skrive til skolen", "Alma Vadsager", "2003-09-26"),
            ),
            item(6, "Eventuelt", "Intet."),
        ),
    )
    lines: list[tuple[float, str, str]] = [(60, "F2", m.title), (60, "F1", "")]

    def pair(label: str, text: str, font: str = "F2") -> None:
        """The label at the left on the line on which its text begins."""
        for row, line in enumerate(wrap(text, 62, break_on_hyphens=False)):
            if not row:
                placed.append((len(lines), label, font))
            lines.append((190, "F1", line))

    placed: list[tuple[int, str, str]] = []
    pair("Dato:", say("2003-09-18", "{weekday} den {d}. {month} {y}"))
    pair("Tid:", "kl. 19.00-21.15")
    pair("Sted:", "Biblioteket, studiecirkelrummet")
    pair("Til stede:", names(m.present))
    pair("Afbud:", names(m.absent))
    pair("Referent:", "Dorrit Kærsbæk-Lund")
    lines.append((60, "F1", ""))
    for point in m.items:
        lines.append((60, "F2", f"{point.number}. {point.title}"))
        for block in point.body:
            match block:
                case Decision():
                    pair("Beslutning:", block.text)
                case Task():
                    pair("Opgave:", block.say("{what}. Ansvarlig: {who}. Frist: {due}."))
                case _:
                    pair("", str(block))
        lines.append((60, "F1", ""))
    pair("Næste møde:", say("2003-10-16", "{weekday} den {d}. {month} {y}") + " kl. 19.00")
    pages = _placed(lines, "FORENINGEN AKTIV SENIOR", "Side")
    for row, label, font in placed:
        page, line = divmod(row, PER_PAGE)
        if label:
            at = next(
                place for place, (x, y, _, _) in enumerate(pages[page]) if (x, y) == (190, 80.0 + 16 * line)
            )
            pages[page].insert(at, (60.0, 80.0 + 16 * line, font, label))
    return Sample("Bestyrelsesmoede nr 6.pdf", "printer driver: labels in the margin", by_hand(pages), m)


def typed_columns() -> Sample:
    """From a printer driver: the steward's list of tasks in three columns by place, at the end of each item."""
    m = Meeting(
        date="2007-02-05",
        group="it-gruppen",
        title="IT-GRUPPEN MANDAG",
        place="skolens kælder",
        start="18:30",
        end="20:00",
        present=people("Mogens", "Nina", "Ole", "Kaj"),
        absent=people("Lars T.", notice=True),
        minute_taker="Kaj",
        next_date="2007-03-05",
        next_start="18:30",
        items=(
            item(
                1,
                "SKÆRME",
                "De store skal ud, de flade skal ind - vi har fået seks af banken.",
                Task("køre de gamle væk", "Ole", "2007-02-17", "17/2"),
                Task("takke banken", "Nina", "2007-02-09", "9/2"),
            ),
            item(
                2,
                "KURSUS FOR BEGYNDERE",
                "Femten på ventelisten. Rummet kan tage otte.",
                Decision("Vi holder det to gange."),
                Task("ringe rundt", "Mogens", "2007-02-12", "12/2"),
            ),
            item(3, "VIRUS", "Kaj åbnede en vedhæftet fil - det gør han ikke mere."),
            item(4, "EVT", "Intet"),
        ),
    )
    lines: list[list[tuple[float, str, str]]] = [
        [(70, "F2", m.title)],
        [],
        [(70, "F1", "Dato"), (150, "F1", "5/2-2007")],
        [(70, "F1", "Tid"), (150, "F1", "18.30-20.00")],
        [(70, "F1", "Sted"), (150, "F1", "skolens kælder")],
        [(70, "F1", "Til stede"), (150, "F1", "Mogens, Nina, Ole, Kaj")],
        [(70, "F1", "Afbud"), (150, "F1", "Lars T.")],
        [(70, "F1", "Referent"), (150, "F1", "Kaj")],
        [],
    ]
    for point in m.items:
        lines.append([(70, "F2", f"{point.number}) {point.title}")])
        for text in point.texts:
            lines.append([(70, "F1", text)])
        for decision in point.decisions:
            lines.append([(70, "F1", f"BESLUTNING: {decision.text}")])
        if point.tasks:
            lines.append([(70, "F2", "HVAD"), (300, "F2", "HVEM"), (420, "F2", "FRIST")])
        for task in point.tasks:
            lines.append(
                [(70, "F1", task.what or ""), (300, "F1", task.who or ""), (420, "F1", task.due_text)]
            )
        lines.append([])
    lines.append([(70, "F1", "Næste møde 5/3-2007 kl. 18.30")])
    page = [(x, 90.0 + 17 * row, font, text) for row, line in enumerate(lines) for x, font, text in line]
    return Sample("itgr0207.pdf", "printer driver: tasks in three columns by place", by_hand([page]), m)


SAMPLES = (
    early_open_office,
    initials_only,
    small_letters,
    printed_template,
    letter_as_pdf,
    narrow_margin,
    typed_columns,
)
