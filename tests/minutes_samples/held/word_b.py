"""Word files to measure on, second part."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.word import Word, picture


def number_then_title() -> Sample:
    """Runs in pieces; `Punkt 1` on a line of its own and the title on the next."""
    m = Meeting(
        date="2026-10-01",
        group="virksomhedsgruppen",
        title="Referat af gruppemøde",
        place="Hos Poul Erik",
        start="10:00",
        present=people("Poul Erik", "Ruth", "Tove", "Verner"),
        absent=people("Ulla", notice=True),
        chair="Tove",
        minute_taker="Ruth",
        next_date="2026-11-05",
        items=(
            item(1, "Siden sidst", "To medlemmer er begyndt i job hos virksomheder, vi besøgte i foråret."),
            item(
                2,
                "Telefonkampagne",
                "Tove har prøvet at ringe i stedet for at køre. Det gav tre møder på en formiddag.",
                Decision("Alle bruger første time på at ringe"),
                Task("Skrive en kort tekst til opringning", "Tove", "2026-10-15"),
            ),
            item(3, "Kørepenge", "Satsen følger statens.", Decision("Kvitteringer afleveres samme måned")),
            item(4, "Eventuelt", "Poul Erik serverede æblekage."),
        ),
    )
    w = Word("Liberation Sans", 11, pieces=True)
    w.h(m.title, 1)
    w.p("Virksomhedsgruppen i Senior Erhverv Fjordbyen")
    w.p("Torsdag d. 1. oktober 2026 kl. 10 – Hos Poul Erik")
    w.p("Tilstedeværende: Poul Erik, Ruth, Tove, Verner")
    w.p("Afbud modtaget fra: Ulla")
    w.p("Ordstyrer var Tove, og Ruth skrev referat.")
    for point in m.items:
        w.p(f"Punkt {point.number}", bold=True)
        w.p(point.title, bold=True)
        w.ps(point.lines(decision="Beslutning: {}.", task="{what}.\nAnsvarlig: {who}.\nFrist: {due}."))
    w.p("Næste møde holdes 5. november 2026.")
    return Sample(
        "gruppemoede_okt.docx", "number and title on two lines, chair and taker in a sentence", w.data(), m
    )


def dotted() -> Sample:
    """Facts with dotted lines; items `1.` typed with tabs; decisions numbered."""
    m = Meeting(
        date="2025-05-14",
        group="bestyrelsen",
        title="Bestyrelsesreferat",
        place="Skolen, lokale 11",
        start="19:00",
        end="21:00",
        present=people(
            "Alma Vadsager/fmd.", "Bent Holmslykke/nfmd.", "Connie Tranemose/kass.", "Flemming Østerklit"
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        minute_taker="Flemming Østerklit",
        next_date="2025-06-11",
        items=(
            item(1, "Opfølgning fra sidst", "Alt er gjort, bortset fra maling af gangen."),
            item(
                2,
                "Tilskud",
                "Svaret fra styrelsen kom mandag: vi får det samme som sidste år.",
                Decision("2025-11: Tilskuddet fordeles med halvdelen til husleje"),
                Decision("2025-12: Ti tusind kroner sættes af til kurser"),
            ),
            item(
                3,
                "Maling af gangen",
                "Farven skal være lys.",
                Task("Købe maling", "Bent", "2025-05-24", "24/5-25"),
            ),
            item(4, "Fortroligt", closed=True),
            item(5, "Eventuelt", "Næste gang er der smørrebrød."),
        ),
    )
    w = Word("Courier New", 10)
    w.p(m.title, bold=True)
    w.p("Dato.......: 14.05.2025")
    w.p("Tid........: 19.00 - 21.00")
    w.p("Sted.......: Skolen, lokale 11")
    w.p(f"Til stede..: {names(m.present, pattern='{name}, {role}', between='; ')}")
    w.p("Afbud......: Dorrit Kærsbæk-Lund")
    w.p("Referent...: Flemming Østerklit")
    w.p("-" * 50)
    for point in m.items:
        w.p(f"{point.number}.\t{point.title}{' - LUKKET PUNKT' * point.closed}")
        w.ps(
            point.lines(decision="Beslutning {}", task="Ansvarlig for: {what} - {who} - frist {due}"),
            indent=1.2,
        )
    w.p("-" * 50)
    w.p("Næste møde.: 11.06.2025")
    return Sample(
        "BREF0514.docx", "typewriter: dotted facts, tabs, numbered decisions, closed item", w.data(), m
    )


def strategy_day() -> Sample:
    """Seven pages or so: agenda as a table of times, Heading 1 an item and Heading 2 within it, an appendix."""
    m = Meeting(
        date="2025-11-13",
        group="bestyrelsen",
        title="Referat af strategidag",
        place="Kursuscenter Klitly",
        start="09:00",
        end="16:00",
        chair="Sidsel Humletoft",
        minute_taker="Dorrit Kærsbæk-Lund",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam/bestyrelsesmedlem",
            "Gerda Lyngvase/PR-gruppen",
            "Mogens Pilebro/IT-gruppen",
            "Ruth Engdal-Vium/Virksomhedsgruppen",
            "Sidsel Humletoft/ekstern",
        ),
        absent=people("Winnie Aagesholm/Medlemsgruppen", "Flemming Østerklit", notice=True),
        next_date="2026-01-29",
        next_start="09:00",
        next_end="12:00",
        items=(
            item(
                1,
                "Velkomst og dagens form",
                "Alma bød velkommen og forklarede, hvorfor der i år var sat en hel dag af. Sidste år nåede bestyrelsen "
                "kun halvdelen af punkterne, og resten blev aldrig taget op igen.",
                "Sidsel, der styrede ordet hele dagen, bad om to ting: at man lader hinanden tale ud, og at hver "
                "diskussion ender med et spørgsmål, som kan besvares.",
                start="09:00",
                end="09:30",
            ),
            item(
                2,
                "Hvor er vi nu",
                "Connie viste tallene for de seneste fem år. Medlemstallet svinger mellem 58 og 83, mens antallet af "
                "aktive ligger stille omkring 40. Gennemsnitsalderen er steget med to år.",
                "Ruth fortalte, at arbejdsgiverne kender os, men sjældent tænker på os, når de mangler folk. De "
                "ringer, når vi lige har været der, og glemmer os igen efter en måned. Hun foreslog derfor færre, "
                "men faste kontakter.",
                "Mogens gjorde opmærksom på, at det meste af vores viden sidder i hovedet på fire personer. Hvis to af "
                "dem får job samtidig, går kontoret i stå. Det skete næsten i marts.",
                "Erling mente, at vi taler for meget om antal. Han ville hellere høre, hvordan det går den, der kommer "
                "ind ad døren første gang, og hvad der skal til, for at vedkommende kommer igen.",
                "I den fælles runde blev styrkerne kaldt sammenhold, erfaring og tid. Svaghederne blev kaldt "
                "gennemstrømning, lokaler og synlighed. Det blev bemærket, at de samme ord stod på tavlen for seks år "
                "siden, og at det måske siger noget i sig selv.",
                start="09:30",
                end="10:45",
            ),
            item(
                3,
                "Hvad vil vi være kendt for",
                "Deltagerne skrev hver tre sætninger på sedler, som blev hængt op og samlet i bunker. Den største "
                "bunke handlede om, at vi hjælper hinanden, før nogen andre gør.",
                "Gerda læste op af de gamle foldere, hvor der står 'kompetencer' otte gange på to sider. Hun foreslog, "
                "at vi viser mennesker i stedet. Bent var enig, men mindede om, at mange medlemmer ikke ønsker at stå "
                "frem med billede og navn, så længe de søger arbejde.",
                "Der var en længere snak om ordet senior. Nogle føler sig ramt af det, andre er glade for det, og "
                "alle var trætte af diskussionen. Navnet røres der ikke ved.",
                Decision("Fremover er vores løfte, at enhver ny bliver ringet op inden for to hverdage."),
                start="11:00",
                end="12:15",
            ),
            item(
                4,
                "Tre indsatser for 2026",
                "Efter frokost blev der arbejdet i tre hold, og hvert hold kom tilbage med ét forslag og en pris.",
                "Hold A foreslog en fast ugedag, hvor døren står åben uden aftale. Det koster kun kaffe og to vagter. "
                "Hold B foreslog at lave en lille udgave af kataloget på papir til virksomheder. Det koster omkring "
                "4.000 kr. om året. Hold C foreslog at dele undervisere med to andre netværk, hvilket vil spare penge.",
                "Alle tre forslag fik støtte. Connie advarede mod at begynde på dem samme måned, og Alma foreslog en "
                "rækkefølge, som de fleste kunne se sig selv i.",
                Decision("De tre indsatser gennemføres i rækkefølgen A, C, B."),
                Task("Lægge vagtplan for den åbne dag.", "Bent Holmslykke", "2025-12-15"),
                Task("Skrive til de to netværk om fælles undervisere.", "Alma Vadsager", "2026-01-10"),
                Task("Finde et trykkeri og tre priser.", "Gerda Lyngvase", "2026-03-01"),
                start="13:00",
                end="14:30",
            ),
            item(
                5,
                "Hvem gør hvad, når nogen får job",
                "Punktet var sat på af Mogens. Når et medlem får job, mister vi ofte både en kollega og et stykke "
                "viden fra den ene dag til den anden. Han viste en tavle med opgaver, hvor mere end halvdelen kun "
                "har et enkelt navn.",
                "Dorrit foreslog, at hver opgave får en afløser, og at de to bytter mindst én gang om måneden. Erling "
                "var bange for, at det bliver endnu en liste, som ingen ser på. Sidsel spurgte, hvem der ville savne "
                "listen, hvis den forsvandt, og det blev der grinet af.",
                Decision("Alle faste opgaver skal have en afløser inden 1. februar."),
                Task("Lave en oversigt over opgaver og afløsere.", "Mogens Pilebro", "2026-01-15"),
                start="14:45",
                end="15:30",
            ),
            item(
                6,
                "Afslutning",
                "Hver sagde en ting, de tog med hjem. De fleste nævnte samtalen om nye medlemmer. Connie nævnte "
                "frokosten.",
                start="15:30",
                end="16:00",
            ),
        ),
    )
    w = Word("Garamond", 14, spacing=1.7)
    w.header("Senior Erhverv Fjordbyen")
    w.p("Bestyrelsen", size=14)
    w.h(m.title, 0)
    w.p("Torsdag den 13. november 2025 fra kl. 9.00 til kl. 16.00")
    w.p("Sted: Kursuscenter Klitly")
    w.p("Deltagere", bold=True)
    w.ps((person.label("{name}, {role}") for person in m.present), "List Bullet")
    w.p("Afbud", bold=True)
    w.ps((person.label("{name}, {role}") for person in m.absent), "List Bullet")
    w.p("Ordstyrer: Sidsel Humletoft")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    w.new_page()
    w.p("Program", bold=True, size=18)
    rows = [["Tid", "Nr.", "Punkt"]]
    rows += [[f"{point.start}–{point.end}", point.number or "", point.title] for point in m.items]
    w.table(rows, head=True)
    w.new_page()
    headings = {2: "Tal og stemning", 3: "Sedler på væggen", 4: "Holdenes forslag", 5: "Baggrund"}
    for place, point in enumerate(m.items, 1):
        w.h(f"{point.number}. {point.title}", 1)
        if place in headings:
            w.h(headings[place], 2)
        w.ps(point.texts)
        if point.decisions:
            w.h("Beslutning", 2)
            w.ps(decision.text for decision in point.decisions)
        if point.tasks:
            w.h("Opgaver", 2)
            rows = [["Hvad", "Ansvarlig", "Frist"]]
            rows += [[task.what or "", task.who or "", task.due_text] for task in point.tasks]
            w.table(rows, head=True)
    w.new_page()
    w.h("Næste møde", 1)
    w.p("Opfølgning holdes torsdag den 29. januar 2026 kl. 9-12.")
    w.h("Bilag: Ord fra sedlerne", 1)
    w.ps(
        (
            "Her bliver man set.",
            "Nogen, der ringer tilbage.",
            "Erfaring, som kan bruges i morgen.",
            "Et sted at stå op til.",
            "Vi kender en, der kender en.",
            "Ikke en kø, men et bord.",
            "God kaffe og ærlige råd.",
        ),
        "List Bullet",
    )
    return Sample(
        "Strategidag bestyrelsen november.docx",
        "seven pages or so: programme table, two heading levels, decision and tasks under headings, appendix",
        w.data(),
        m,
    )


def programme_table() -> Sample:
    """A programme as a table Tid, Emne, Oplægsholder; notes in bold-led paragraphs after it."""
    m = Meeting(
        date="2026-03-25",
        group="medlemsgruppen",
        title="Temadag om LinkedIn",
        place="Aulaen",
        start="09:30",
        end="12:30",
        chair="Ditte Havnsø",
        minute_taker="Carsten Lindebro",
        next_date="2026-04-29",
        items=(
            item(1, "Velkomst", "Der var mødt 26.", start="09:30", end="09:45", presenter="Ditte Havnsø"),
            item(
                2,
                "Din profil",
                "Vi så på tre gode og tre mindre gode profiler uden at nævne navne.",
                start="09:45",
                end="10:45",
                presenter="Malthe Gyldenvang, karriererådgiver",
            ),
            item(
                3,
                "Øvelse ved bordene",
                "Alle fik skrevet en overskrift.",
                start="11:00",
                end="12:00",
                presenter="Nina Svanekilde og Kaj Toftehøj",
            ),
            item(
                4,
                "Opsamling",
                "Stemningen var god.",
                Decision("Dagen gentages til efteråret med plads til 40"),
                Task("Booke Aulaen igen", "Carsten", "2026-04-15", "onsdag den 15. april"),
                start="12:00",
                end="12:30",
                presenter="Ditte Havnsø",
            ),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 0)
    w.p("Medlemsgruppen indbød til temadag onsdag d. 25/3 2026 kl. 9.30-12.30. Sted: Aulaen")
    w.p("Ordstyrer: Ditte Havnsø\tReferent: Carsten Lindebro")
    rows = [["Tid", "Nr.", "Emne", "Oplægsholder"]]
    for point in m.items:
        span = f"{point.start} - {point.end}".replace(":", ".")
        rows.append([span, point.number or "", point.title, point.presenter or ""])
    w.table(rows, "Light List Accent 1")
    for point in m.items:
        w.p(f"Ad {point.number}: {point.title}", bold=True)
        w.ps(point.lines(decision="Det besluttedes: {}.", task="{what} – {who} – {due}."))
    w.p("Næste temadag: 29. april 2026")
    return Sample("temadag.docx", "programme as a table Tid/Nr./Emne/Oplægsholder, notes after", w.data(), m)


def lists_at_end() -> Sample:
    """Decisions and tasks are gathered in two tables at the end, by item number."""
    m = Meeting(
        date="2025-01-22",
        group="it-gruppen",
        title="IT-gruppens møde d. 22. januar 2025",
        place="Kontoret",
        start="10:00",
        end="11:45",
        present=people("Lars Åskov Dam", "Mogens Pilebro", "Ole Fjordmark"),
        absent=people("Lars Tornelund", "Kaj Toftehøj"),
        chair="Mogens Pilebro",
        minute_taker="Lars Åskov Dam",
        next_date="2025-02-19",
        items=(
            item(
                1,
                "Nye computere",
                "Tilbuddet lyder på 3.900 kr. stykket.",
                Decision("Der købes to computere"),
                Task("Bestille computerne", "Ole Fjordmark", "2025-01-31", "31-01-2025"),
            ),
            item(
                2,
                "Gæstenettet",
                "Gæster kan ikke komme på nettet om fredagen, og ingen ved hvorfor.",
                Task("Ringe til udbyderen", "Mogens Pilebro", "2025-01-24", "24-01-2025"),
            ),
            item(
                3,
                "Gamle filer",
                "Mappen med billeder fylder mest.",
                Decision("Billeder fra før 2015 slettes, når PR-gruppen har set dem"),
            ),
            item(4, "Eventuelt", "Møderne begynder fremover til tiden."),
        ),
    )
    w = Word("Tahoma", 10)
    w.h(m.title, 1)
    w.p("Kl. 10.00-11.45 på Kontoret")
    w.p("Deltagere: Lars Åskov Dam (referent), Mogens Pilebro (mødeleder) og Ole Fjordmark")
    w.p("Fraværende: Lars Tornelund, Kaj Toftehøj")
    for point in m.items:
        w.h(f"Punkt {point.number} - {point.title}", 2)
        w.ps(point.texts)
    w.h("Beslutningsliste", 1)
    w.table(
        [["Punkt", "Beslutning"], *[[p.number or "", d.text] for p in m.items for d in p.decisions]],
        head=True,
    )
    w.h("Opgaveliste", 1)
    rows = [["Punkt", "Opgave", "Ansvarlig", "Frist"]]
    rows += [[p.number or "", t.what or "", t.who or "", t.due_text] for p in m.items for t in p.tasks]
    w.table(rows, head=True)
    w.p("Næste møde er onsdag d. 19. februar 2025.")
    return Sample(
        "IT januar 2025.docx",
        "lists of decisions and tasks at the end, roles in the attendance line",
        w.data(),
        m,
    )


def reviewed_table() -> Sample:
    """A tracked change within a table, a comment, a footnote, a closed item."""
    m = Meeting(
        date="2026-12-02",
        group="bestyrelsen",
        title="Referat af møde i bestyrelsen 2/12-2026",
        place="Mødelokale 1",
        start="15:00",
        present=people("Alma", "Bent", "Erling", "Dorrit"),
        absent=people("Connie", notice=True),
        minute_taker="Dorrit",
        next_date="2027-01-13",
        holds={
            "deleted": ["80.000 kr."],
            "inserted": ["85.000 kr."],
            "comments": ["Connie bør se tallet igennem."],
            "footnotes": ["Se bilag 3 i mappen."],
            "links": ["https://www.example.com/puljer"],
        },
        items=(
            item(1, "Økonomi", "Der budgetteres med 85.000 kr."),
            item(
                2,
                "Puljer",
                "Fristen for ansøgning er lige efter nytår.",
                Task("Udfylde skemaet", "Erling", "2026-12-18", "18/12"),
            ),
            item(3, "Medlemssag", closed=True),
            item(
                4,
                "Generalforsamling",
                "Salen er ledig.",
                Decision("Generalforsamlingen holdes 16. marts 2027"),
            ),
            item(5, "Evt.", "Glædelig jul!"),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 1)
    w.p("Kl. 15, Mødelokale 1")
    w.p("Til stede: Alma, Bent, Erling og Dorrit. Afbud: Connie. Referent: Dorrit.")
    table = w.table(
        [
            ["Nr.", "Punkt", "Referat"],
            ["1", "Økonomi", ""],
            [
                "2",
                "Puljer",
                "Fristen for ansøgning er lige efter nytår.\n\n"
                "Opgave: Udfylde skemaet. Ansvarlig: Erling. Frist: 18/12",
            ],
            ["3", "Medlemssag", "(lukket punkt)"],
            [
                "4",
                "Generalforsamling",
                "Salen er ledig.\n\nBeslutning: Generalforsamlingen holdes 16. marts 2027",
            ],
            ["5", "Evt.", "Glædelig jul!"],
        ],
        head=True,
    )
    table.cell(3, 1).merge(table.cell(3, 2))
    money = table.cell(1, 2).paragraphs[0]
    w.change(w.write(money, "Der budgetteres med "), "80.000 kr.", "85.000 kr.", "Bent")
    w.comment(money, "Connie bør se tallet igennem.", "Bent")
    w.footnote(table.cell(2, 2).paragraphs[0], "Se bilag 3 i mappen.")
    w.link(w.p("Oversigt over puljer: "), "puljerne", "https://www.example.com/puljer")
    w.p("Næste møde: onsdag den 13. januar 2027")
    return Sample(
        "Referat 2.12. med rettelser.docx",
        "tracked change, comment and footnote in a table, closed item",
        w.data(),
        m,
    )


def template() -> Sample:
    """A template: date in a content control, two images, the next meeting in the footer."""
    m = Meeting(
        date="2025-12-09",
        group="pr-gruppen",
        title="Mødereferat – PR-gruppen",
        present=people("Anne Marie Vibedal", "Henning Brandtoft", "Jørn Sandfeldt-Krogh"),
        absent=people("Gerda Lyngvase", notice=True),
        chair="Anne Marie Vibedal",
        minute_taker="Jørn Sandfeldt-Krogh",
        next_date="2026-01-13",
        holds={"images": 2},
        items=(
            item(
                1,
                "Årets kampagner",
                "Plakaten ved stationen gav flest opkald.",
                Decision("Vi søger om at få pladsen igen"),
            ),
            item(
                2,
                "Nye billeder",
                "Vi mangler billeder af folk i arbejdstøj.",
                Task("Finde en fotograf", "Henning Brandtoft", "2026-01-09", "9. januar 2026"),
            ),
            item(3, "Eventuelt", "Der er gløgg i køkkenet."),
        ),
    )
    w = Word("Calibri Light", 11)
    w.image(picture("darkgreen"), 2)
    w.footer("Næste møde: 13. januar 2026")
    w.h(m.title, 0)
    w.control("Dato: ", "9. december 2025")
    w.p("Mødeleder: Anne Marie Vibedal")
    w.p("Referent: Jørn Sandfeldt-Krogh")
    w.p("Deltagere: Anne Marie Vibedal; Henning Brandtoft; Jørn Sandfeldt-Krogh")
    w.p("Afbud: Gerda Lyngvase")
    for point in m.items:
        w.h(f"Punkt {point.number}. {point.title}", 1)
        w.h("Referat", 3)
        w.ps(point.texts)
        for decision in point.decisions:
            w.h("Beslutning", 3)
            w.p(decision.text)
        for task in point.tasks:
            w.h("Opgave", 3)
            w.p(task.say("{what}. Ansvarlig: {who}. Frist: {due}"))
    w.image(picture("maroon", 64), 3)
    return Sample(
        "skabelon PR dec.docx",
        "template: content control, two images, next meeting in the footer",
        w.data(),
        m,
    )


def as_a_letter() -> Sample:
    """Written as a letter: facts in sentences, the year in the title alone."""
    m = Meeting(
        date="2026-08-11",
        group="medlemsgruppen",
        title="Medlemsgruppen 2026: referat fra augustmødet",
        place="kontoret",
        start="10:00",
        present=people("Åge", "Yrsa", "Bodil"),
        absent=people("Winnie", "Egon", notice=True),
        minute_taker="Yrsa",
        next_date="2026-09-08",
        date_in="title",
        items=(
            item(1, "Sommeren", "Der kom kun få forbi i juli, men alle vagter blev dækket."),
            item(
                2,
                "Nøglebokse",
                "Koden er kendt af for mange.",
                Decision("Det blev aftalt, at koden skiftes hver måned."),
                Task("skifter koden", "Åge", "2026-09-01", "1. september"),
            ),
            item(3, "Ny i gruppen", "En ny har meldt sig og kommer næste gang."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True)
    w.p("Kære alle")
    w.p("Her er referatet fra mødet d. 11. august kl. 10 på kontoret.")
    w.p("Med var Åge, Yrsa og Bodil.")
    w.p("Winnie og Egon havde meldt afbud.")
    for point in m.items:
        w.p(f"{point.number}) {point.title}")
        w.ps(point.lines(decision="{}", task="{who} {what} senest {due}."))
    w.p("Vi ses igen tirsdag den 8. september.")
    w.p("Mange hilsner\nYrsa (referent)")
    return Sample("referat fra yrsa.docx", "a letter: facts in sentences, year in the title", w.data(), m)


def run_in() -> Sample:
    """An extraordinary general assembly: each item's title is bold at the beginning of its paragraph."""
    m = Meeting(
        date="2026-06-03",
        group=None,
        title="Referat fra ekstraordinær generalforsamling",
        place="Forsamlingshuset",
        start="17:00",
        chair="Rikke Solbjergsen",
        minute_taker="Bent Holmslykke",
        items=(
            item(
                1,
                "Valg af dirigent og referent",
                "Rikke Solbjergsen og Bent Holmslykke blev valgt. Dirigenten fastslog, at "
                "indkaldelsen var sket rettidigt.",
            ),
            item(
                2,
                "Forslag om at optage lån",
                "Connie Tranemose begrundede forslaget med den nye husleje. Der var 21 stemmer for og 3 imod.",
                Decision("Forslaget blev vedtaget."),
            ),
            item(3, "Valg af suppleant", "Fritz Ellemosen blev valgt uden modkandidat."),
            item(4, "Eventuelt", "Dirigenten takkede for fremmødet og hævede mødet kl. 17.50."),
        ),
    )
    w = Word("Book Antiqua", 12)
    w.p(m.title, bold=True, size=16)
    w.p("afholdt d. 3. juni 2026, kl. 17.00 i Forsamlingshuset. Der var 24 fremmødte.")
    w.p("Dirigent: Rikke Solbjergsen\nReferent: Bent Holmslykke")
    for point in m.items:
        first, *rest = point.lines(decision="{}")
        w.p(f"**{point.number}. {point.title}.** {first}")
        w.ps(rest)
    w.p("_" * 20 + "\nRikke Solbjergsen, dirigent")
    return Sample(
        "ekstraord GF.docx", "extraordinary general assembly: titles run in, signature line", w.data(), m
    )


SAMPLES = (
    number_then_title,
    dotted,
    strategy_day,
    programme_table,
    lists_at_end,
    reviewed_table,
    template,
    as_a_letter,
    run_in,
)
