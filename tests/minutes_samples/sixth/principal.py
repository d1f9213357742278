"""A former school principal, 63: one strict template, filled in to the last field."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.word import Word


def template_board() -> Sample:
    """A table of facts, the agenda as a list, then `Punkt 1:` with Sagsfremstilling, Drøftelse, Beslutning."""
    m = Meeting(
        date="2026-02-10",
        group="bestyrelsen",
        title="Referat af ordinært bestyrelsesmøde nr. 2/2026",
        place="Kulturhuset, lokale 204",
        start="09:30",
        end="12:00",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam",
            "Flemming Østerklit",
        ),
        absent=people("Connie Tranemose/kasserer", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-03-10",
        next_start="09:30",
        next_end="12:00",
        next_place="Kulturhuset, lokale 204",
        items=(
            item(1, "Godkendelse af dagsorden", Decision("Dagsordenen godkendt.")),
            item(2, "Godkendelse af referat fra 13. januar", Decision("Referatet godkendt uden rettelser.")),
            item(
                3,
                "Orientering fra formanden",
                "**Sagsfremstilling:** Formanden har holdt møde med jobcentret om lokaler til sommerens kurser. "
                "Jobcentret stiller to rum til rådighed i uge 25.",
                "**Drøftelse:** Flere ønskede, at kurserne ligger om formiddagen. Bent gjorde opmærksom på, at "
                "lokalerne skal være "
                "ryddet kl. 14, og at der ikke er adgang for kørestole i det ene af dem. Formanden tager det op "
                "næste gang.",
                Decision("Orienteringen taget til efterretning."),
            ),
            item(
                4,
                "Mentorordning for nye medlemmer",
                "**Sagsfremstilling:** Medlemsgruppen foreslår, at hvert nyt medlem får en mentor i tre måneder.",
                "Tanken er, at mentor ringer i den første uge, går med til det første møde og siden kan spørges "
                "til råds. Ordningen "
                "findes i to andre foreninger, som begge har gode erfaringer. Bilag var udsendt med dagsordenen.",
                "**Drøftelse:** Ordningen skal være frivillig, og en mentor skal højst have to ad gangen. Der "
                "var enighed om, at "
                "mentorer skal mødes et par gange om året, og at de skal kunne sige fra.",
                Decision("Mentorordningen indføres på prøve fra 1. april og evalueres i oktober."),
                Task("Udarbejder en side med gode råd til mentorer", "Erling Munkedam", "2026-03-06"),
            ),
            item(
                5,
                "Årshjul",
                "**Sagsfremstilling:** Sekretæren fremlagde udkast til årshjul med faste datoer.",
                Decision("Årshjulet vedtaget med den ændring, at sommermødet flyttes til juni."),
                Task("Retter årshjulet og sender det til grupperne", "Dorrit Kærsbæk-Lund", "2026-02-20"),
            ),
            item(6, "Eventuelt", "Erling spurgte til nøglen til depotet. Den hænger igen på sin plads."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.header("Bestyrelsen – referat")
    w.p(m.title, bold=True, size=15)
    w.table(
        [
            ("Dato", "Tirsdag den 10. februar 2026"),
            ("Tidspunkt", "Kl. 09.30 – 12.00"),
            ("Mødested", "Kulturhuset, lokale 204"),
            ("Mødeleder", "Alma Vadsager"),
            ("Referent", "Dorrit Kærsbæk-Lund"),
            ("Til stede", names(m.present, "\n\n", "{name}, {role}")),
            ("Afbud", names(m.absent, pattern="{name}, {role}")),
            ("Næste møde", "Tirsdag den 10. marts 2026 kl. 09.30 – 12.00, Kulturhuset, lokale 204"),
        ]
    )
    w.p()
    w.p("DAGSORDEN", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    w.p()
    w.p("REFERAT", bold=True)
    for point in m.items:
        w.p(f"Punkt {point.number}: {point.title}", bold=True)
        w.ps(
            point.lines(
                decision="**Beslutning:** {}", task="**Opfølgning:** {what}. Ansvarlig: {who}. Frist: {due}."
            )
        )
        w.p()
    return Sample(
        "Bestyrelsen referat 2-2026.docx", "fact table, agenda, Punkt 1: with fixed labels", w.data(), m
    )


def table_for_each() -> Sample:
    """Each item is a table of its own: a shaded title row, then rows Indhold, Beslutning, Ansvarlig, Frist."""
    m = Meeting(
        date="2025-09-22",
        group="medlemsgruppen",
        title="Medlemsgruppen – mødereferat",
        place="Frivillighuset, stuen til venstre",
        start="13:00",
        end="15:00",
        present=people(
            "Winnie Aagesholm", "Yrsa Nørremølle", "Åge Dalkjærn", "Bodil Kirkeholt", "Ditte Havnsø"
        ),
        absent=people("Carsten Lindebro", "Egon Strandmark-Poulsen", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Bodil Kirkeholt",
        next_date="2025-10-27",
        next_start="13:00",
        items=(
            item(
                1,
                "Velkomst og runde",
                "Alle fortalte kort om sommeren. To medlemmer er kommet i arbejde siden juni.",
            ),
            item(
                2,
                "Introduktionsmøder i efteråret",
                "Der er 11 på ventelisten til introduktion. Gruppen drøftede, om to møder er nok.",
                Decision("Der holdes tre introduktionsmøder: i oktober, november og december."),
                Task("Reserverer lokale til de tre møder", "Åge Dalkjærn", "2025-09-30"),
            ),
            item(
                3,
                "Velkomstmappe",
                "Mappen er fra 2021 og har forældede adresser. Yrsa havde markeret alt, der skal skrives om.",
                Decision("Mappen erstattes af et dobbeltsidet ark."),
                Task("Skriver første udkast", "Yrsa Nørremølle", "2025-10-20"),
            ),
            item(4, "Kaffeordning", "Prisen er uændret, og kassen stemmer."),
            item(5, "Eventuelt", "Ditte har en rulle plakater til overs, som må hentes."),
        ),
    )
    w = Word("Cambria", 11)
    w.h(m.title, 0)
    w.p("Mandag den 22. september 2025, kl. 13.00-15.00. Frivillighuset, stuen til venstre.")
    w.p("Mødeleder: Winnie Aagesholm\tReferent: Bodil Kirkeholt")
    w.p(f"Deltagere: {names(m.present)}")
    w.p(f"Afbud: {names(m.absent)}")
    for point in m.items:
        rows = [(f"{point.number}.", f"**{point.title}**"), ("Indhold", " ".join(point.texts))]
        rows += [("Beslutning", decision.text) for decision in point.decisions]
        for task in point.tasks:
            rows += [("Opgave", task.what or ""), ("Ansvarlig", task.who or ""), ("Frist", task.due_text)]
        w.p()
        w.table(rows)
    w.p()
    w.p("Næste møde er mandag den 27. oktober 2025 kl. 13.00.")
    return Sample(
        "medlemsgruppen_2025-09-22_referat.docx", "a table for each item, labels in its rows", w.data(), m
    )


def crosses() -> Sample:
    """Attendance as a table with crosses; headings with Word's own numbers; signatures below."""
    m = Meeting(
        date="2026-08-18",
        group="bestyrelsen",
        title="Bestyrelsesmøde",
        place="Mødelokalet, Havnegade 4",
        start="10:00",
        end="12:10",
        present=people(
            "Alma Vadsager/formand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam/medlem",
            "Flemming Østerklit/medlem",
        ),
        absent=people("Bent Holmslykke/næstformand", "Dorrit Kærsbæk-Lund/sekretær", notice=True),
        chair="Alma Vadsager",
        minute_taker="Erling Munkedam",
        next_date="2026-09-15",
        next_start="10:00",
        items=(
            item(
                1,
                "Formalia",
                "Dagsorden og forrige referat blev gennemgået uden bemærkninger.",
            ),
            item(
                2,
                "Økonomisk status pr. 31. juli",
                "Kassereren oplyste, at forbruget følger budgettet. Porto er steget, og trykning er faldet.",
                Decision("Status tages til efterretning"),
            ),
            item(
                3,
                "Ansøgning til kommunens § 18-midler",
                "Fristen for ansøgning er i oktober. Sidste år fik foreningen lidt under det ansøgte.",
                "Der var ønske om at søge til kurser i samtaleteknik.",
                Decision("Der søges om 40.000 kr. til kurser og lokaleleje"),
                Task("Udkast til ansøgning", "Connie Tranemose", "2026-09-08", "8. september 2026"),
                Task(
                    "Indhente udtalelse fra jobcentret", "Alma Vadsager", "2026-09-11", "11. september 2026"
                ),
            ),
            item(
                4,
                "Lukket punkt",
                "Behandlet for lukkede døre.",
                closed=True,
            ),
            item(5, "Punkter til næste møde", "Budgetønsker fra grupperne samt julemødet."),
            item(6, "Eventuelt", "Intet at bemærke."),
        ),
    )
    w = Word("Calibri", 11)
    w.h("Bestyrelsesmøde", 0)
    w.p("**Dato og tid:**\ttirsdag den 18. august 2026 kl. 10.00–12.10")
    w.p("**Sted:**\tMødelokalet, Havnegade 4")
    w.p("**Mødeleder:**\tAlma Vadsager")
    w.p("**Referent:**\tErling Munkedam")
    w.table(
        [
            ("Navn", "Funktion", "Til stede", "Afbud"),
            *((person.name, person.role or "", "X", "") for person in m.present[:1]),
            *((person.name, person.role or "", "", "X") for person in m.absent),
            *((person.name, person.role or "", "X", "") for person in m.present[1:]),
        ],
        head=True,
    )
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.h(point.title, 2, (numbers, 0))
        w.ps(point.texts)
        for decision in point.decisions:
            w.p(f"Beslutning: {decision.text}", bold=True)
        if point.tasks:
            w.table(
                [
                    ("Opgave", "Ansvarlig", "Frist"),
                    *((task.what or "", task.who or "", task.due_text) for task in point.tasks),
                ],
                head=True,
            )
    w.p()
    w.p("Næste bestyrelsesmøde: tirsdag den 15. september 2026 kl. 10.00.")
    w.p()
    w.p("Underskrifter:")
    w.p("____________________\t____________________")
    return Sample(
        "Bestyrelsesmøde 18. august.docx", "crosses, Word's numbers, small task tables", w.data(), m
    )


def timetable() -> Sample:
    """The agenda is a timetable with who presents; the minutes below follow under short `Ad` headings."""
    m = Meeting(
        date="2026-05-07",
        group="virksomhedsgruppen",
        title="Møde i Virksomhedsgruppen torsdag den 7. maj 2026",
        place="Biblioteket, sal 1",
        start="09:00",
        end="11:00",
        present=people(
            "Ruth Engdal-Vium", "Poul Erik Stenmose", "Tove Bækvad", "Verner Rughave", "Ulla Klinteskov"
        ),
        absent=people("Søren Hybenlund", notice=True) + people("Fritz Ellemosen", notice=False),
        chair="Ruth Engdal-Vium",
        minute_taker="Tove Bækvad",
        next_date="2026-06-04",
        next_start="09:00",
        next_place="Biblioteket",
        items=(
            item(1, "Velkommen", "Ruth bød velkommen og gennemgik dagens program.", start="09:00",
                 end="09:10", presenter="Ruth Engdal-Vium"),
            item(
                2,
                "Virksomhedsbesøg i foråret",
                "Der er gennemført fire besøg af seks planlagte. Modtagelsen har været god alle steder.",
                Decision("De to sidste besøg gennemføres inden sommerferien."),
                Task("Aftale datoer med de to virksomheder", "Verner Rughave", "2026-05-15", "15. maj 2026"),
                start="09:10", end="09:50", presenter="Verner Rughave",
            ),
            item(
                3,
                "Brev til arbejdsgivere",
                "Tove læste udkastet højt. Tonen er rigtig, men brevet skal holdes på en side.",
                Decision("Brevet udsendes i uge 34."),
                Task("Forkorte brevet", "Tove Bækvad", "2026-06-01", "1. juni 2026"),
                start="09:50", end="10:30", presenter="Tove Bækvad",
            ),
            item(4, "Eventuelt", "Ulla mindede om sommerturen.", start="10:30", end="11:00"),
        ),
    )  # fmt: skip
    w = Word("Garamond", 12)
    w.p(m.title, bold=True, size=14)
    w.p("Sted: Biblioteket, sal 1. Mødet begyndte kl. 9.00 og sluttede kl. 11.00.")
    w.p("Mødeleder: Ruth Engdal-Vium. Referent: Tove Bækvad.")
    w.p(f"Mødt: {names(m.present)}")
    w.p("Afbud: Søren Hybenlund")
    w.p("Udeblevet uden afbud: Fritz Ellemosen")
    w.p("Dagsorden", bold=True)
    w.table(
        [
            ("Nr.", "Tid", "Punkt", "Oplæg ved"),
            *(
                (
                    point.number or "",
                    f"{(point.start or '').replace(':', '.')}–{(point.end or '').replace(':', '.')}",
                    point.title,
                    point.presenter or "",
                )
                for point in m.items
            ),
        ],
        head=True,
    )
    w.p("Referat", bold=True)
    for point in m.items:
        w.p(f"Ad {point.number}. {point.title}", underline=True)
        w.ps(point.lines(decision="Beslutning: {}", task="Ansvar: {who}. Opgave: {what}. Frist: {due}."))
    w.p("Næste møde: torsdag den 4. juni 2026 kl. 9.00 på Biblioteket.", bold=True)
    return Sample("Virksomhedsgruppen 7. maj 2026.docx", "timetable, then underlined Ad 1.", w.data(), m)


def letters_legend() -> Sample:
    """Initials with a legend in the head; the tasks begin with initials after an arrow."""
    m = Meeting(
        date="2026-01-20",
        group="pr-gruppen",
        title="PR-gruppens 1. møde i 2026",
        place="Lokale B, Frivilligcentret",
        start="14:00",
        end="15:45",
        present=people(
            "Gerda Lyngvase", "Henning Brandtoft", "Karen Margrethe Hedevang", "Anne Marie Vibedal"
        ),
        absent=people("Inge-Lise Rosenlyng", "Jørn Sandfeldt-Krogh"),
        chair="Gerda Lyngvase",
        minute_taker="Anne Marie Vibedal",
        next_date="2026-02-17",
        next_start="14:00",
        items=(
            item("1", "Godkendelse af dagsorden og valg af referent", "AMV valgt som referent."),
            item(
                "2",
                "Annoncer",
                "Ugeavisen har hævet prisen med 12 procent, men vi må fortsat få en spalte gratis i marts.",
                Decision("Vi tager den gratis spalte og sparer annoncen i april."),
                Task("skriver til spalten", "KMH", "2026-02-13", "13. februar"),
            ),
            item(
                "3",
                "Pressekontakt",
                "Listen over journalister er gået igennem, og fem navne er udgået.",
                Task("ringer til lokalradioen", "HB", "2026-01-30", "30. januar"),
                Task("opdaterer listen", "GL", None, "løbende"),
            ),
            item(
                "4",
                "Plakat til foråret",
                "To forslag blev vist på væggen. Farverne i det ene var svære at læse.",
                Decision("Forslag A trykkes i 60 eksemplarer."),
            ),
            item("5", "Eventuelt", "Der mangler magneter til tavlen."),
        ),
    )
    w = Word("Arial", 11, renamed={"Heading2": "Overskrift2"})
    w.p("REFERAT", bold=True, size=18)
    w.p(m.title, bold=True)
    w.p("Afholdt tirsdag den 20. januar 2026 kl. 14.00 til 15.45 i Lokale B, Frivilligcentret")
    w.p("Til stede:")
    w.ps(("Gerda Lyngvase (GL)", "Henning Brandtoft (HB)"), "List Bullet")
    w.ps(("Karen Margrethe Hedevang (KMH)", "Anne Marie Vibedal (AMV)"), "List Bullet")
    w.p("Fraværende:")
    w.ps((person.name for person in m.absent), "List Bullet")
    w.p("Ordstyrer: Gerda Lyngvase")
    w.p("Referent: Anne Marie Vibedal")
    for point in m.items:
        w.h(f"{point.number}) {point.title}", 2)
        w.ps(point.lines(decision="Beslutning: {}", task="→ {who} {what}. Frist: {due}."))
    w.h("Næste møde", 2)
    w.p(f"{say(m.next_date or '', '{weekday}').capitalize()} den 17. februar 2026 kl. 14.00")
    return Sample("PR 1. møde 2026.docx", "initials with legend, arrows, heading styles", w.data(), m)


SAMPLES = (template_board, table_for_each, crosses, timetable, letters_legend)
