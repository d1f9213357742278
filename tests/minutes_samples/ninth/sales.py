"""By a former sales engineer of 56: tables, action points, kinds of items, dates with dots, a little English."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def action_log() -> Sample:
    """Numbered headings; a table of action points under each item that has any."""
    m = Meeting(
        date="2026-06-02",
        group="it-gruppen",
        title="IT-gruppen – mødereferat 02.06.2026",
        place="IT-lokalet",
        start="16:00",
        end="17:30",
        present=people("Mogens Pilebro/tovholder", "Nina Svanekilde", "Ole Fjordmark", "Lars Tornelund"),
        absent=people("Kaj Toftehøj", "Lars Åskov Dam", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Ole Fjordmark",
        next_date="2026-06-30",
        next_start="16:00",
        next_place="IT-lokalet",
        items=(
            item(
                1, "Status på hjemmesiden", "Alle sider er flyttet, og 404-listen er nede på fire adresser."
            ),
            item(
                2,
                "Bærbare til udlån",
                "Vi har syv maskiner, hvoraf to ikke kan køre Windows 11.",
                Decision("De to gamle maskiner får Linux og bruges kun i lokalet."),
                Task("Installere Linux på de to maskiner", "Nina Svanekilde", "2026-06-16", "16.06.2026"),
                Task("Lave udlånsseddel", "Lars Tornelund", "2026-06-12", "12.06.2026"),
            ),
            item(
                3,
                "Backup",
                "Ole viste, hvordan en genskabelse tager 20 minutter.",
                Decision("Genskabelse prøves to gange om året, i marts og september."),
                Task("Skrive en vejledning på én side", "Ole Fjordmark", "2026-06-26", "26.06.2026"),
            ),
            item(4, "Kurser efter ferien", "Der er stadig efterspørgsel på Excel for begyndere."),
            item(5, "Eventuelt", "Routeren skal genstartes med knappen og ikke med stikket."),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 1)
    w.table(
        [
            ["Dato", "02.06.2026", "Tid", "16.00-17.30"],
            ["Sted", m.place or "", "Referent", "Ole Fjordmark"],
            ["Mødeleder", "Mogens Pilebro", "Afbud", names(m.absent)],
        ]
    )
    w.p()
    w.p(f"Deltagere: {names(m.present)}")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.texts)
        w.ps(f"Beslutning: {decision.text}" for decision in point.decisions)
        if point.tasks:
            rows = [["Opgave", "Ansvarlig", "Deadline"]]
            w.table(rows + [[t.what or "", t.who or "", t.due_text] for t in point.tasks], head=True)
            w.p()
    w.p("Næste møde: 30.06.2026 kl. 16.00 i IT-lokalet")
    return Sample("IT-grp MoM 020626.docx", "a table of action points under each item", w.data(), m)


def kinds() -> Sample:
    """Agenda table with kind and presenter; `1.0` typed as in his old firm's procedures."""
    m = Meeting(
        date="2025-09-30",
        group="virksomhedsgruppen",
        title="Referat: Virksomhedsgruppen, kvartalsmøde Q3",
        place="Erhvervshuset, lokale B",
        start="14:00",
        end="16:00",
        present=people(
            "Ruth Engdal-Vium", "Søren Hybenlund", "Verner Rughave", "Fritz Ellemosen", "Poul Erik Stenmose"
        ),
        absent=people("Tove Bækvad", "Ulla Klinteskov", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Søren Hybenlund",
        next_date="2025-12-16",
        next_start="14:00",
        holds={"links": ["https://example.org/q3"]},
        items=(
            item(
                1,
                "Tal for kvartalet",
                "46 kontakter, 12 besøg og 5 ansættelser. Det er bedre end sidste år.",
                kind="orientering",
                presenter="Søren Hybenlund",
            ),
            item(
                2,
                "Målgruppe i industrien",
                "Vi har for mange døre åbne på én gang. Verner vil hellere gå i dybden.",
                Decision("Vi samler os om tyve virksomheder i metal og fødevarer."),
                Task("Udvælge de tyve virksomheder", "Verner Rughave", "2025-10-14", "14-10-2025"),
                kind="beslutning",
                presenter="Verner Rughave",
            ),
            item(
                3,
                "Stand på jobmessen",
                "Prisen er 2.000 kr. for seks kvadratmeter.",
                "Der skal være mindst to personer på standen hele dagen.",
                kind="drøftelse",
                presenter="Fritz Ellemosen",
            ),
            item(4, "Eventuelt", "Fritz har to fribilletter til messen i Herning."),
        ),
    )
    w = Word("Arial", 10)
    w.p(m.title, bold=True, size=16)
    w.p("Tirsdag 30. september 2025 | kl. 14.00-16.00 | Erhvervshuset, lokale B")
    w.p(f"Til stede: {names(m.present)}")
    w.p(f"Afbud: {names(m.absent)}")
    w.p("Ordstyrer: Ruth Engdal-Vium")
    w.p("Referent: Søren Hybenlund")
    w.p("Dagsorden", bold=True)
    w.table(
        [["Nr.", "Emne", "Type", "Oplæg ved"]]
        + [[f"{p.number}.0", p.title, (p.kind or "").capitalize(), p.presenter or ""] for p in m.items],
        head=True,
    )
    w.p()
    for point in m.items:
        w.p(f"{point.number}.0 {point.title}", bold=True)
        w.ps(point.lines(decision="Konklusion: {}", task="Opgave: {what}, ansvarlig: {who}, frist: {due}"))
    link = w.p("Tallene ligger her: ")
    w.link(link, "regneark for Q3", "https://example.org/q3")
    w.p("Næste møde: 16. december 2025 kl. 14.00")
    return Sample(
        "2025 Q3 virksomhedsgruppen SH rev1.docx", "agenda table with type and presenter", w.data(), m
    )


def mail_notes() -> Sample:
    """Quick notes as in a mail: greeting, short items, arrows for what each does."""
    m = Meeting(
        date="2026-10-06",
        group="it-gruppen",
        title="Referat fra IT-gruppens møde 6/10-2026",
        place="Hos Nina",
        start="17:00",
        present=people("Nina", "Mogens", "Kaj", "Ole"),
        absent=people("Lars Tornelund", notice=True),
        minute_taker="Kaj",
        next_date="2026-11-03",
        next_start="17:00",
        items=(
            item(
                1,
                "Nye kodeord",
                "Alle delte kodeord er skiftet, efter at seddelen på skærmen blev fundet.",
                Decision("Vi bruger kun kodeordshusker fra nu af."),
            ),
            item(
                2,
                "Tilmelding til kurser",
                "Formularen på siden sender dobbelt, når folk klikker to gange.",
                Task("Rette formularen", "Mogens", "2026-10-20", "20/10"),
            ),
            item(
                3,
                "Gamle telefoner",
                "Vi har fået en kasse med ti stykker fra et lager.",
                Decision("De slettes og gives til medlemmer, der mangler en."),
                Task("Slette telefonerne", "Ole", "2026-10-27", "27/10"),
            ),
            item(4, "Evt.", "Tak til Nina for kagen."),
        ),
    )
    w = Word("Calibri", 11, direct=True)
    w.p(m.title, bold=True)
    w.p("Hej alle")
    w.p("Her er kort, hvad vi talte om.")
    w.p("Tid og sted: kl. 17, Hos Nina")
    w.p(f"Med: {names(m.present)}")
    w.p("Afbud: Lars Tornelund")
    w.p("Referent: Kaj")
    for point in m.items:
        w.p(f"{point.number}) {point.title}", bold=True)
        w.ps(point.lines(decision="Besluttet: {}", task="→ {what} ({who}, senest {due})"))
    w.p("Næste møde bliver 3/11-2026 kl. 17.")
    w.p("Mvh Kaj")
    return Sample("Noter IT-møde 6-10-26.docx", "notes as in a mail, arrows for tasks", w.data(), m)


def decision_column() -> Sample:
    """Landscape habits: one table with discussion and decision in columns; actions after it."""
    m = Meeting(
        date="2026-11-10",
        group="bestyrelsen",
        title="Bestyrelsesmøde – Referat",
        place="Foreningslokalet",
        start="16:30",
        end="18:15",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit",
        ),
        absent=people("Erling Munkedam", "Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        next_date="2026-12-08",
        next_start="16:30",
        next_place="Foreningslokalet",
        items=(
            item(1, "Godkendelse af referat", "Ingen kommentarer til sidste referat."),
            item(
                2,
                "Budget 2027",
                "Connie fremlagde to scenarier, med og uden tilskud fra kommunen.",
                Decision("Budgettet uden tilskud lægges til grund."),
                Task("Udsende det endelige budget", "Connie Tranemose", "2026-11-24"),
            ),
            item(
                3,
                "Samarbejde med jobcentret",
                "Jobcentret ønsker en fast kontakt og et møde hvert kvartal.",
                "De har fået ny leder, og hun var på besøg den 3. november. Hun spurgte især til, hvor "
                "mange der kommer videre, og til hvordan vi passer på oplysninger om medlemmer. Begge dele "
                "fik hun gode svar på.",
                Decision("Bent er fast kontakt i 2027."),
                Task("Aftale det første møde", "Bent Holmslykke", "2026-12-01"),
            ),
            item(4, "Julearrangement", "Salen er booket, og menuen er den samme som sidste år."),
            item(5, "Eventuelt", "Der er fundet en grøn paraply."),
        ),
    )
    w = Word("Calibri", 10)
    w.header("Senior Erhverv Nordjylland | Bestyrelsen")
    w.h(m.title, 0)
    w.p("Dato: 10.11.2026")
    w.p("Tid: 16.30-18.15")
    w.p("Sted: Foreningslokalet")
    w.p(f"Deltagere: {names(m.present, pattern='{name} - {role}')}")
    w.p(f"Afbud: {names(m.absent)}")
    w.p("Mødeleder: Alma Vadsager")
    w.p("Referent: Flemming Østerklit")
    rows = [["Nr.", "Punkt", "Referat", "Beslutning"]]
    rows += [
        [p.number or "", p.title, "\n\n".join(p.texts), "".join(d.text for d in p.decisions)] for p in m.items
    ]
    w.table(rows, head=True)
    w.p()
    w.p("Aktionsliste", bold=True, size=12)
    rows = [["Pkt.", "Opgave", "Ansvarlig", "Frist"]]
    rows += [
        [p.number or "", t.what or "", t.who or "", say(t.due or "", "{dd}.{mm}.{y}")]
        for p in m.items
        for t in p.tasks
    ]
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: 08.12.2026 kl. 16.30, Foreningslokalet")
    return Sample(
        "BM november 2026 referat FØ.docx", "discussion and decision in columns, action list", w.data(), m
    )


def odt_plain() -> Sample:
    """LibreOffice, headings of its own, items `Punkt 1`, tasks as a list."""
    m = Meeting(
        date="2025-03-25",
        group="pr-gruppen",
        title="PR-gruppen: møde 25. marts 2025",
        place="Mødelokalet på 2. sal",
        start="15:00",
        end="16:15",
        present=people("Henning Brandtoft", "Gerda Lyngvase", "Jørn Sandfeldt-Krogh"),
        absent=people("Karen Margrethe Hedevang", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Henning Brandtoft",
        next_date="2025-04-29",
        next_start="15:00",
        items=(
            item(
                1,
                "LinkedIn-siden",
                "Siden har 214 følgere, og opslag med billeder ses tre gange så ofte.",
                Decision("Der laves ét opslag om ugen frem til sommer."),
                Task("Lægge en plan for opslag", "Jørn Sandfeldt-Krogh", "2025-04-08"),
            ),
            item(
                2,
                "Roll-up til messer",
                "Den gamle er bulet og har forkert telefonnummer.",
                Decision("Der bestilles en ny til 900 kr."),
                Task("Bestille roll-up", "Henning Brandtoft", "2025-04-11"),
            ),
            item(3, "Eventuelt", "Gerda har rester af papir i A3, hvis nogen kan bruge dem."),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.table(
        [
            ["Tid", "Tirsdag den 25. marts 2025 kl. 15.00-16.15"],
            ["Sted", m.place or ""],
            ["Deltagere", names(m.present)],
            ["Afbud", "Karen Margrethe Hedevang"],
            ["Ordstyrer", "Gerda Lyngvase"],
            ["Referent", "Henning Brandtoft"],
        ]
    )
    for point in m.items:
        o.h(f"Punkt {point.number} – {point.title}", 2)
        o.ps(point.texts)
        o.ps(f"**Beslutning:** {decision.text}" for decision in point.decisions)
        if point.tasks:
            o.items(task.say("Opgave: {what}. Ansvarlig: {who}. Deadline: {due}") for task in point.tasks)
    o.h("Næste møde", 2)
    o.p("Tirsdag den 29. april 2025 kl. 15.00")
    return Sample("PR-gruppen marts 2025 HB.odt", "facts in a table, tasks as bullets", o.data(m.title), m)


def printed() -> Sample:
    """Printed line by line: facts with the values in a column of their own, two spaces between items."""
    m = Meeting(
        date="2026-04-28",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen - referat",
        place="Erhvervshuset",
        start="14:00",
        end="15:30",
        present=people("Søren Hybenlund", "Verner Rughave", "Ruth Engdal-Vium", "Ulla Klinteskov"),
        absent=people("Poul Erik Stenmose", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Verner Rughave",
        next_date="2026-05-26",
        next_start="14:00",
        items=(
            item(1, "Opfølgning på messen", "Vi fik 23 visitkort, og otte af dem er kontaktet."),
            item(
                2,
                "Præsentation til virksomheder",
                "Den nuværende har 34 sider. Ingen læser så meget.",
                Decision("Præsentationen skæres ned til ti sider."),
                Task("Lave et udkast", "Søren Hybenlund", "2026-05-12", "12.05.2026"),
            ),
            item(
                3,
                "CRM eller regneark",
                "Regnearket er godt nok, hvis alle udfylder det samme dag.",
                Decision("Vi fortsætter med regnearket i år."),
                Task("Rydde op i regnearket", "Ulla Klinteskov", "2026-05-19", "19.05.2026"),
            ),
            item(4, "Eventuelt", "Intet."),
        ),
    )
    texts = [(60.0, 70.0, "F2", m.title)]
    facts = [
        ("Dato:", "28.04.2026"),
        ("Tid:", "kl. 14.00-15.30"),
        ("Sted:", "Erhvervshuset"),
        ("Deltagere:", names(m.present)),
        ("Afbud:", "Poul Erik Stenmose"),
        ("Mødeleder:", "Ruth Engdal-Vium"),
        ("Referent:", "Verner Rughave"),
    ]
    y = 100.0
    for label, value in facts:
        texts += [(60.0, y, "F2", label), (140.0, y, "F1", value)]
        y += 16
    for point in m.items:
        y += 14
        texts.append((60.0, y, "F2", f"{point.number}. {point.title}"))
        for line in point.lines(
            decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."
        ):
            y += 16
            texts.append((60.0, y, "F1", line))
        y += 8
    texts.append((60.0, y + 24, "F1", "Næste møde: 26.05.2026 kl. 14.00"))
    return Sample(
        "Virksomhedsgruppen 28.04.2026 print.pdf", "PDF line by line, facts in columns", by_hand([texts]), m
    )


SAMPLES = (action_log, kinds, mail_notes, decision_column, odt_plain, printed)
