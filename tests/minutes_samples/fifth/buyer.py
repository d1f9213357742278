"""A former purchasing manager, 54: writes in tables and bullets on a laptop while the meeting runs."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people, say
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def action_log_last() -> Sample:
    """A table of facts, bullets under headings that Word numbers, and all actions in a table at the end."""
    m = Meeting(
        date="2026-03-17",
        group="bestyrelsen",
        title="Bestyrelsesmøde nr. 3/2026",
        place="Foreningshuset, lokale 4",
        start="13:00",
        end="15:10",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit",
        ),
        absent=people("Dorrit Kærsbæk-Lund", "Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        next_date="2026-04-21",
        next_start="13:00",
        next_end="15:00",
        next_place="Foreningshuset, lokale 4",
        items=(
            item(
                1,
                "Opfølgning fra sidst",
                Sub("6 af 8 punkter på listen er lukket"),
                Sub("De to sidste følger med"),
            ),
            item(
                2,
                "Leverandører og aftaler",
                Sub("Kopimaskine: aftalen udløber 30. juni"),
                Sub("Tre leverandører er spurgt, prisen svinger fra 289 til 410 kr. pr. måned"),
                Sub("Kaffe: forbruget er steget 20 % siden oktober"),
                Decision("Kopimaskinen opsiges, og vi skifter til den billigste af de tre"),
                Task("Opsige aftalen om kopimaskinen skriftligt", "Connie", "2026-03-31"),
                Task("Bestille ny maskine til levering 1. juli", "Flemming", "2026-05-15"),
            ),
            item(
                3,
                "Budgetopfølgning 1. kvartal",
                Sub("Indtægter følger budgettet"),
                Sub("Annoncer er 1.200 kr. over"),
                Sub("Kurser er 3.400 kr. under"),
                Decision("Der annonceres ikke mere før sommerferien"),
            ),
            item(
                4,
                "Kommunens partnerskabsaftale",
                Sub("Nyt udkast modtaget 10. marts"),
                Sub("Krav om halvårlig status er kommet til"),
                Task("Skrive bemærkninger til udkastet", "Alma og Bent", "2026-04-07"),
            ),
            item(5, "Eventuelt", Sub("Nøgle nr. 7 er stadig væk")),
        ),
    )
    w = Word("Segoe UI", 10)
    w.p(m.title, size=16, bold=True)
    w.table(
        [
            ["Dato", "17-03-2026"],
            ["Tid", "13.00 – 15.10"],
            ["Sted", "Foreningshuset, lokale 4"],
            ["Deltagere", names(m.present, "\n\n", "{name}, {role}")],
            ["Afbud", "Dorrit Kærsbæk-Lund\n\nErling Munkedam"],
            ["Mødeleder", "Alma Vadsager"],
            ["Referent", "Flemming Østerklit"],
            ["Næste møde", "21-04-2026, 13.00 – 15.00, Foreningshuset, lokale 4"],
        ],
    )
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.h(point.title, 2, number=(numbers, 0))
        w.ps(point.texts, "List Bullet")
        w.ps([f"**Beslutning:** {decision.text}" for decision in point.decisions], "List Bullet")
    w.h("Aktionsliste", 2)
    rows = [
        [point.number or "", task.what or "", task.who or "", say(task.due or "", "{dd}-{mm}-{y}")]
        for point in m.items
        for task in point.tasks
    ]
    w.table([["Pkt.", "Aktion", "Ansvarlig", "Deadline"], *rows], "Light Grid Accent 1", head=True)
    return Sample(
        "BM 3-2026 referat.docx",
        "facts in a table with the next meeting, headings that Word numbers, bullets, action log last",
        w.data(),
        m,
    )


def six_columns() -> Sample:
    """One landscape table: number, topic, notes, decision, action, owner and date."""
    m = Meeting(
        date="2026-05-06",
        group="virksomhedsgruppen",
        title="Møde i Virksomhedsgruppen 06.05.2026",
        place="Havnekontoret",
        start="09:00",
        end="11:00",
        present=people("Ruth Engdal-Vium", "Søren Hybenlund", "Ulla Klinteskov", "Fritz Ellemosen/referent"),
        absent=people("Tove Bækvad", notice=True),
        minute_taker="Fritz Ellemosen",
        next_date="2026-06-03",
        next_start="09:00",
        items=(
            item(
                1,
                "Besøg siden sidst",
                "4 besøg\n\n2 positive, 1 vil tænke, 1 nej tak",
                Task("Ringe igen til maskinfabrikken", "Søren", "2026-05-20", "20.05."),
            ),
            item(
                2,
                "Emneliste 2. halvår",
                "37 virksomheder på bruttolisten\n\nGrossister mangler helt",
                Decision("Listen skæres til 20, og grossister tages med"),
                Task("Udarbejde ny liste", "Ulla", "2026-05-29", "29.05."),
            ),
            item(
                3,
                "Præsentationsmappe",
                "Den nuværende er fra 2021\n\nFotos er utidssvarende",
                Decision("Ny mappe trykkes i 100 eksemplarer, max 2.000 kr."),
                Task("Hente priser hos to trykkerier", "Fritz", "2026-05-27", "27.05."),
            ),
            item(
                4,
                "Jobmesse i Hallen",
                "Standen koster 750 kr.\n\nPlads nr. 14 er ledig",
                Decision("Vi deltager ikke i år"),
            ),
            item(5, "Evt.", "Intet"),
        ),
    )
    w = Word("Calibri", 9)
    section = w.doc.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    w.h(m.title, 1)
    w.p("Kl. 09.00-11.00 | Havnekontoret")
    w.p("Til stede: Ruth Engdal-Vium, Søren Hybenlund, Ulla Klinteskov, Fritz Ellemosen (referent)")
    w.p("Afbud: Tove Bækvad")
    rows = [["Nr.", "Emne", "Noter", "Beslutning", "Aktion", "Ansvarlig", "Frist"]]
    for point in m.items:
        notes = "".join(point.texts)
        choice = point.decisions[0].text if point.decisions else ""
        task = point.tasks[0] if point.tasks else Task(None)
        rows.append(
            [point.number or "", point.title, notes, choice, task.what or "", task.who or "", task.due_text]
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: 03.06.2026 kl. 09.00")
    return Sample("VG_060526.docx", "landscape table of seven columns", w.data(), m)


def bullets_only() -> Sample:
    """No numbers: bold headings, bullets, and bullets that begin with Besluttet and Aktion."""
    m = Meeting(
        date="2025-10-08",
        group="pr-gruppen",
        title="PR-gruppen – noter",
        place="Café Kornmod",
        start="14:00",
        present=people("Gerda", "Henning", "Inge-Lise", "Anne Marie"),
        absent=people("Karen Margrethe", notice=True),
        minute_taker="Henning",
        next_date="2025-11-05",
        next_start="14:00",
        next_place="Café Kornmod",
        items=(
            item(
                None,
                "Efterårets annoncer",
                "Budget 8.000 kr., brugt 5.150 kr.",
                "Ugeavisen giver 15 % ved fire indrykninger",
                Decision("Vi køber fire kvartsider i Ugeavisen"),
                Task("bestille annoncerne", "Gerda", "2025-10-15", "15/10"),
            ),
            item(
                None,
                "Roll-up",
                "Den gamle er knækket i foden",
                "Pris på ny: 695 kr. + moms",
                Decision("Vi køber en ny med samme tekst"),
                Task("sende trykfilen", "Henning", "2025-10-20", "20/10"),
                Task("hente den nye hos trykkeriet", "Anne Marie", "2025-11-03", "3/11"),
            ),
            item(None, "Facebook", "412 følgere mod 388 i august", "Opslag med billeder virker bedst"),
            item(
                None,
                "Nyt bybudskab",
                "Fem forslag på tavlen",
                "To gik videre: Erfaring virker og Klar til mandag",
                Task("spørge bestyrelsen om de to", "Gerda", "2025-10-29", "29/10"),
            ),
        ),
    )
    w = Word("Verdana", 10)
    w.p("PR-gruppen – noter", size=18)
    w.p("8/10-2025 kl. 14, Café Kornmod", "List Bullet")
    w.p("Med: Gerda, Henning, Inge-Lise, Anne Marie", "List Bullet")
    w.p("Afbud: Karen Margrethe", "List Bullet")
    w.p("Noter: Henning", "List Bullet")
    for point in m.items:
        w.p(point.title, bold=True)
        w.ps(point.lines(decision="Besluttet: {}", task="Aktion: {what} – {who} – {due}"), "List Bullet")
    w.p("Næste møde", bold=True)
    w.p("5/11-2025 kl. 14, Café Kornmod", "List Bullet")
    return Sample("PR noter oktober.docx", "bullets under bold headings without numbers", w.data(), m)


def ticked_columns() -> Sample:
    """Attendance as a table with crosses; each item a small table of its own."""
    rows = (
        ("Mogens Pilebro", "Tovholder", "x", ""),
        ("Nina Svanekilde", "", "x", ""),
        ("Ole Fjordmark", "", "", "x"),
        ("Kaj Toftehøj", "", "x", ""),
        ("Lars Tornelund", "", "x", ""),
    )
    m = Meeting(
        date="2026-01-13",
        group="it-gruppen",
        title="IT-GRUPPEN – REFERAT",
        place="Mødelokalet på 1. sal",
        start="10:00",
        end="11:45",
        present=people("Mogens Pilebro/Tovholder", "Nina Svanekilde", "Kaj Toftehøj", "Lars Tornelund"),
        absent=people("Ole Fjordmark", notice=True),
        minute_taker="Nina Svanekilde",
        next_date="2026-02-10",
        next_start="10:00",
        items=(
            item(
                1,
                "Licenser",
                "12 pladser i brug, 15 betalt.",
                "Fornyelse i marts.",
                Decision("Antallet sættes ned til 12."),
                Task("Ændre abonnementet", "Mogens Pilebro", "2026-02-28"),
            ),
            item(
                2,
                "Bærbare til udlån",
                "5 stk. købt brugt i 2022. To kan ikke opgraderes.",
                Decision("De to udfases og afleveres til genbrug."),
                Task("Slette diske på de to maskiner", "Kaj Toftehøj", "2026-01-23"),
            ),
            item(3, "Support i åbningstiden", "19 henvendelser i december, mest om kodeord og printer."),
            item(
                4,
                "Backup",
                "Gendannelse er ikke prøvet siden foråret.",
                Task("Prøve en gendannelse og skrive resultatet ned", "Lars Tornelund", "2026-02-06"),
            ),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, underline=True)
    w.p("Tirsdag 13. januar 2026, kl. 10.00-11.45. Mødelokalet på 1. sal.")
    w.table([["Navn", "Funktion", "Til stede", "Afbud"], *rows], head=True)
    w.p("Referent: Nina Svanekilde")
    for point in m.items:
        lines = [["Punkt", f"{point.number}. {point.title}"], ["Noter", "\n\n".join(point.texts)]]
        lines += [["Beslutning", decision.text] for decision in point.decisions]
        lines += [["Opgave", task.say("{what}\n\nAnsvarlig: {who}\n\nFrist: {due}")] for task in point.tasks]
        w.table(lines)
        w.p()
    w.p("Næste møde: tirsdag 10. februar 2026 kl. 10.00")
    return Sample("IT-gruppen 2026-01-13.docx", "crosses for attendance, a table for each item", w.data(), m)


def agenda_with_times() -> Sample:
    """The agenda first as a table of time, topic and who; then the notes under the same headings."""
    m = Meeting(
        date="2026-09-02",
        group="medlemsgruppen",
        title="Medlemsgruppen – møde 5",
        place="Torvegade 11, kælderen",
        start="09:30",
        end="11:15",
        present=people("Winnie Aagesholm", "Bodil Kirkeholt", "Carsten Lindebro", "Egon Strandmark-Poulsen"),
        absent=people("Ditte Havnsø", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Carsten Lindebro",
        next_date="2026-10-07",
        next_start="09:30",
        next_place="Torvegade 11",
        items=(
            item(
                1,
                "Tal og status",
                Sub("Medlemmer 1. september: 61"),
                Sub("Nye siden juni: 7, udmeldt: 9, heraf 6 i job"),
                start="09:30",
                end="09:45",
                presenter="Winnie",
            ),
            item(
                2,
                "Introforløb",
                Sub("Forløbet tager i dag tre uger, ønsket er to"),
                Sub("Bodil har tegnet et nyt skema"),
                Decision("Nyt forløb på to uger prøves med holdet i oktober"),
                Task("Tilrette velkomstmappen", "Bodil", "2026-09-25", "25.09.2026"),
                start="09:45",
                end="10:20",
                presenter="Bodil",
            ),
            item(
                3,
                "Vagtplan",
                Sub("Fire huller i uge 38-41"),
                Task("Udfylde hullerne", "Egon", "2026-09-11", "11.09.2026"),
                Task("Lægge planen op", "Carsten", "2026-09-14", "14.09.2026"),
                start="10:20",
                end="10:40",
                presenter="Egon",
            ),
            item(
                4,
                "Efterårstur",
                Sub("Forslag A: glasværk, 145 kr. pr. person"),
                Sub("Forslag B: havnerundtur, 60 kr. pr. person"),
                Decision("Forslag B, torsdag i uge 43"),
                start="10:40",
                end="11:05",
                presenter="Winnie",
            ),
            item(5, "Eventuelt", Sub("Ingen bemærkninger"), start="11:05", end="11:15", presenter="Alle"),
        ),
    )
    w = Word("Arial", 10)
    w.h(m.title, 1)
    w.table(
        [
            ["Dato/tid:", "02.09.2026, 09:30-11:15", "Sted:", "Torvegade 11, kælderen"],
            ["Mødeleder:", "Winnie Aagesholm", "Referent:", "Carsten Lindebro"],
            ["Deltagere:", names(m.present), "Afbud:", "Ditte Havnsø"],
        ]
    )
    w.h("Dagsorden", 2)
    w.table(
        [
            ["Tid", "Punkt", "Ansvarlig"],
            *(
                [f"{p.start}-{p.end}".replace(":", "."), f"{p.number}. {p.title}", p.presenter or ""]
                for p in m.items
            ),
        ],
        head=True,
    )
    w.h("Referat", 2)
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 3)
        w.ps(
            point.lines(decision="**BESLUTNING:** {}", task="**AKTION:** {what} ({who}, {due})", sub="{}"),
            "List Bullet",
        )
    w.h("Næste møde", 2)
    w.p("Onsdag 7. oktober 2026 kl. 09.30, Torvegade 11")
    return Sample("Medlemsgruppen_moede5.docx", "agenda as a table of times, then bullets", w.data(), m)


def pdf_table() -> Sample:
    """A PDF of a spreadsheet-like table: topic, minutes, who does what."""
    m = Meeting(
        date="2026-06-11",
        group="bestyrelsen",
        title="Referat – ekstraordinært bestyrelsesmøde",
        place="Online",
        start="19:00",
        end="19:50",
        present=people("Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Erling Munkedam"),
        absent=people("Flemming Østerklit", notice=True),
        chair="Bent Holmslykke",
        minute_taker="Erling Munkedam",
        items=(
            item(
                1,
                "Lejemål",
                "Udlejer hæver lejen med 8 % fra oktober. To andre lokaler er set på.",
                Decision("Vi bliver og accepterer stigningen."),
                Task("Svare udlejer", "Alma", "2026-06-15", "15. juni"),
            ),
            item(
                2,
                "Forsikring",
                "Selvrisikoen er 5.000 kr. Et andet selskab tilbyder 2.000 kr. til samme pris.",
                Decision("Forsikringen flyttes ved udløb."),
                Task("Indhente police på skrift", "Connie", "2026-08-20", "20. august"),
            ),
            item(3, "Eventuelt", "Ingen punkter."),
        ),
    )
    rows = ""
    for point in m.items:
        task = point.tasks[0] if point.tasks else Task(None)
        choice = point.decisions[0].text if point.decisions else ""
        cells = (point.number, point.title, "".join(point.texts), choice, task.what, task.who, task.due_text)
        rows += "".join(f"[{cell or ''}], " for cell in cells) + "\n"
    source = f"""#set page(flipped: true, margin: 1.5cm)
#set text(size: 9.5pt)
#text(size: 15pt, weight: "bold")[{m.title}]

*Dato:* 11. juni 2026 #h(1cm) *Tid:* kl. 19.00-19.50 #h(1cm) *Sted:* Online

*Deltagere:* {names(m.present)}

*Afbud:* Flemming Østerklit

*Mødeleder:* Bent Holmslykke #h(1cm) *Referent:* Erling Munkedam

#table(columns: (1cm, 3cm, 1fr, 5cm, 3.5cm, 2cm, 2.4cm),
[*Nr.*], [*Emne*], [*Referat*], [*Beslutning*], [*Opgave*], [*Hvem*], [*Frist*],
{rows})
"""
    return Sample("Ekstra BM juni 2026.pdf", "landscape PDF table of seven columns", by_typst(source), m)


SAMPLES = (action_log_last, six_columns, bullets_only, ticked_columns, agenda_with_times, pdf_table)
