"""Minutes by a former HR consultant: purpose, rounds, templates with boxes, kinds of items."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def from_the_web() -> Sample:
    """As Google Docs exports: headings without numbers, bullets, `Beslutning` in bold."""
    m = Meeting(
        date="2026-09-15",
        group="pr-gruppen",
        title="PR-gruppen | Referat",
        place="Online (Teams)",
        start="19:00",
        end="20:15",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Anne Marie Vibedal", "Inge-Lise Rosenlyng"),
        absent=people("Karen Margrethe Hedevang", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Anne Marie Vibedal",
        next_date="2026-10-13",
        next_start="19:00",
        next_place="Online (Teams)",
        items=(
            item(
                None,
                "Check-in",
                "En kort runde: Hvad har I med jer i dag? Henning er lige kommet hjem fra kursus og er fuld "
                "af ideer.",
            ),
            item(
                None,
                "Vores fortælling",
                "Vi brugte en øvelse, hvor alle skrev tre ord om foreningen. Ordene erfaring, humor og "
                "fællesskab gik igen hos næsten alle.",
                Sub("Erfaring skal vises med eksempler, ikke kun påstås."),
                Sub("Humor er fin, så længe den ikke gør os til ofre."),
                Decision("De tre ord bliver udgangspunkt for alt materiale i 2027."),
                Task("Skrive et udkast på en halv side", "Anne Marie", "2026-10-02", "2. oktober"),
            ),
            item(
                None,
                "Opslag på LinkedIn",
                "Der er 214 følgere. Opslag med personer bliver læst mest, men ikke alle vil vises frem, og "
                "det skal der være plads til.",
                Decision("Ingen nævnes eller vises uden skriftligt ja."),
                Task("Lave en kort samtykkeerklæring", "Inge-Lise", "2026-09-29", "29. september"),
                Task("Planlægge seks opslag", "Henning", "2026-10-09", "9. oktober"),
            ),
            item(None, "Check-ud", "Alle gik fra mødet med noget, de har lyst til at lave."),
        ),
    )
    w = Word("Roboto", 11, direct=True)
    w.h(m.title, 0)
    w.p("Dato: 15. september 2026")
    w.p("Tid: 19:00–20:15")
    w.p("Sted: Online (Teams)")
    w.p(f"Deltagere: {names(m.present)}")
    w.p("Afbud: Karen Margrethe Hedevang")
    w.p("Facilitator og mødeleder: Gerda Lyngvase")
    w.p("Referent: Anne Marie Vibedal")
    for point in m.items:
        w.h(point.title, 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"**Beslutning:** {block.text}")
                case Task():
                    w.p(block.say("**Opfølgning:** {what} – {who} – {due}"))
                case _:
                    w.p(block)
    w.h("Næste møde", 2)
    w.p(f"{say('2026-10-13', '{weekday} den {d}. {month}').capitalize()} kl. 19:00, Online (Teams)")
    return Sample("PR_referat_september_2026.docx", "Google Docs, no numbers, bullets", w.data(), m)


def box_per_item() -> Sample:
    """A small table for each item: purpose, talk, decision, follow-up."""
    m = Meeting(
        date="2026-02-24",
        group="bestyrelsen",
        title="Bestyrelsesmøde 24. februar 2026",
        place="Mødestedet, Algade 22",
        start="15:30",
        end="17:30",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Flemming Østerklit",
        ),
        absent=people("Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-03-24",
        next_start="15:30",
        next_end="17:30",
        items=(
            item(
                1,
                "Rolleafklaring i bestyrelsen",
                "Flere opgaver er landet hos Alma, fordi ingen andre havde dem. Vi talte om, hvad der giver "
                "energi, og hvad der tærer.",
                Decision("Bent overtager kontakten til udlejer, og Dorrit overtager postkassen."),
                Task("Overdrage nøgler og adgang", "Alma", "2026-03-06", "6. marts 2026"),
            ),
            item(
                2,
                "Trivsel blandt frivillige",
                "Otte af tolv har svaret på spørgeskemaet. De fleste er glade, men tre savner at blive "
                "spurgt.",
                Decision("Alle frivillige tilbydes en samtale inden sommer."),
                Task("Skrive en samtaleguide", "Dorrit", "2026-03-20", "20. marts 2026"),
                Task("Fordele samtalerne", "Bent", "2026-03-24", "24. marts 2026"),
            ),
            item(
                3,
                "Årsregnskab",
                "Regnskabet viser et overskud på 3.412 kr. Revisoren har ingen kritiske bemærkninger.",
                Decision("Regnskabet underskrives og lægges frem på generalforsamlingen."),
            ),
            item(4, "Eventuelt", "Flemming spurgte til parkering. Der er to timers skive foran huset."),
        ),
    )
    w = Word("Calibri", 10.5)
    w.h(m.title, 1)
    w.table(
        [
            ["Tid og sted", "kl. 15.30-17.30, Mødestedet, Algade 22"],
            ["Til stede", names(m.present, "\n\n")],
            ["Afbud", "Erling Munkedam"],
            ["Mødeleder", "Alma Vadsager"],
            ["Referent", "Dorrit Kærsbæk-Lund"],
        ]
    )
    for point in m.items:
        w.p()
        rows = [[f"{point.number}. {point.title}", ""], ["Drøftelse", "\n\n".join(point.texts)]]
        rows += [["Beslutning", decision.text] for decision in point.decisions]
        rows += [["Opfølgning", task.say("{what} ({who}, {due})")] for task in point.tasks]
        table = w.table(rows, head=True)
        table.rows[0].cells[0].merge(table.rows[0].cells[1])
    w.p()
    w.p("Næste møde: 24. marts 2026 kl. 15.30-17.30")
    return Sample("Best.møde feb26.docx", "A small table for each item", w.data(), m)


def general_assembly() -> Sample:
    """A general assembly in whole sentences; bare phrases are its decisions."""
    m = Meeting(
        date="2026-03-26",
        group=None,
        title="Referat af ordinær generalforsamling",
        place="Medborgerhusets store sal",
        start="18:30",
        end="20:20",
        chair="Henrik Vangstrøm",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                1,
                "Valg af dirigent",
                Decision("Henrik Vangstrøm fra frivilligcentret blev valgt uden modkandidater"),
                "Dirigenten konstaterede, at generalforsamlingen var indkaldt rettidigt, og at 41 medlemmer "
                "var mødt frem.",
            ),
            item(
                2,
                "Bestyrelsens beretning",
                "Alma Vadsager fortalte om et år med 19 arrangementer og mange nye ansigter. Flere roste "
                "torsdagscaféen, og en enkelt savnede flere besøg på virksomheder.",
                Decision("Beretningen blev godkendt med akklamation"),
            ),
            item(
                3,
                "Regnskab",
                "Connie Tranemose gennemgik årets regnskab post for post. Der blev spurgt til udgiften til "
                "lokaler.",
                Decision("Regnskabet blev enstemmigt godkendt"),
            ),
            item(4, "Indkomne forslag", "Der var ikke indkommet forslag."),
            item(
                5,
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog 150 kr. om året, og en fra salen foreslog 200 kr.",
                Decision("Kontingentet blev fastsat til 150 kr. med 36 stemmer for og 5 imod"),
            ),
            item(
                6,
                "Valg til bestyrelsen",
                Decision("Bent Holmslykke og Flemming Østerklit blev genvalgt for to år"),
            ),
            item(
                7,
                "Eventuelt",
                "Der blev sagt tak til køkkenholdet, og dirigenten takkede for god ro og orden.",
            ),
        ),
    )
    w = Word("Georgia", 11)
    w.h(m.title, 1)
    w.p(f"{say(m.date or '', '{weekday} den {d}. {month} {y}').capitalize()} kl. 18.30-20.20")
    w.p("Medborgerhusets store sal")
    w.p("Dirigent: Henrik Vangstrøm")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    w.p("Dagsorden ifølge vedtægterne", bold=True)
    w.ps([point.title for point in m.items], "List Number")
    for point in m.items:
        w.p(f"Ad {point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="{}."))
    return Sample(
        "Generalforsamling 2026 - referat endelig.docx", "General assembly, Ad 1. in bold", w.data(), m
    )


def kinds() -> Sample:
    """Each item's kind in brackets and who presents it; numbered by Word's own list."""
    m = Meeting(
        date="2026-05-12",
        group="medlemsgruppen",
        title="Referat – møde i medlemsgruppen",
        place="Frivilligcentret, lokale Birk",
        start="10:00",
        end="12:00",
        present=people("Winnie Aagesholm", "Yrsa Nørremølle", "Åge Dalkjærn", "Ditte Havnsø"),
        absent=people("Carsten Lindebro", notice=True),
        chair="Yrsa Nørremølle",
        minute_taker="Ditte Havnsø",
        next_date="2026-06-09",
        next_start="10:00",
        next_place="lokale Birk",
        items=(
            item(
                1,
                "Nye medlemmer",
                "Fem har meldt sig ind i april. De har alle fået en velkomstsamtale, og den ene vil gerne "
                "hjælpe i køkkenet.",
                kind="orientering",
                presenter="Winnie",
            ),
            item(
                2,
                "Makkerordning",
                "Tanken er, at to medlemmer følges ad i tre måneder og mødes hver uge. Ditte har prøvet "
                "noget lignende på sin gamle arbejdsplads.",
                "Der skal være en vej ud for dem, der ikke passer sammen.",
                Decision("Ordningen prøves med fem par fra august."),
                Task("Beskrive ordningen på en side", "Ditte", "2026-05-29", "29. maj"),
                Task("Finde de fem par", "Winnie", "2026-06-05", "5. juni"),
                kind="beslutning",
                presenter="Ditte",
            ),
            item(
                3,
                "Hvordan tager vi afsked",
                "Når nogen får job, forsvinder de tit fra den ene dag til den anden. Vi vil gerne fejre dem "
                "uden at gøre det tungt for de andre.",
                kind="drøftelse",
                presenter="Åge",
            ),
            item(4, "Eventuelt", "Åge tager kage med næste gang."),
        ),
    )
    w = Word("Calibri", 11, pieces=True)
    w.h(m.title, 0)
    w.p("**Tidspunkt:** 12. maj 2026 kl. 10-12")
    w.p("**Sted:** Frivilligcentret, lokale Birk")
    w.p("**Mødeleder:** Yrsa Nørremølle")
    w.p("**Referent:** Ditte Havnsø")
    w.p(f"**Deltagere:** {names(m.present)}")
    w.p("**Afbud:** Carsten Lindebro")
    numbered = w.new_list(("decimal", "%1."))
    for point in m.items:
        more = f" ({point.kind}) v/ {point.presenter}" if point.kind else ""
        w.p(f"**{point.title}**{more}", number=(numbered, 0))
        w.ps(
            point.lines(decision="Beslutning: {}", task="Aktion: {what}. Ansvarlig: {who}. Deadline: {due}."),
            indent=0.7,
        )
    w.p("**Næste møde:** 9. juni kl. 10 i lokale Birk")
    return Sample("medlemsgruppe-120526.docx", "Kind and presenter beside each title", w.data(), m)


def odt_closed() -> Sample:
    """LibreOffice: headings, one closed item, four columns for follow-up under an item."""
    m = Meeting(
        date="2026-10-27",
        group="bestyrelsen",
        title="Bestyrelsen – beslutningsreferat",
        place="Mødestedet",
        start="16:00",
        end="17:45",
        present=people("Alma Vadsager", "Connie Tranemose", "Dorrit Kærsbæk-Lund", "Erling Munkedam"),
        absent=people("Bent Holmslykke", "Flemming Østerklit", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-11-24",
        next_start="16:00",
        items=(
            item(
                1,
                "Opfølgning på seminaret",
                "Stemningen var god, og fire konkrete ideer er skrevet ned.",
                Decision("Ideen om mentorer føres videre i foråret."),
                Task(
                    "Tale med medlemsgruppen om mentorer", "Alma Vadsager", "2026-11-13", "13. november 2026"
                ),
            ),
            item(
                2,
                "Samarbejde med jobcentret",
                "Den nye kontaktperson vil gerne holde oplæg hos os. Det er vigtigt, at det er frivilligt "
                "at komme.",
                Decision("Jobcentret inviteres til et møde i januar."),
                Task("Sende invitationen", "Erling Munkedam", "2026-12-01", "1. december 2026"),
            ),
            item(3, "Personsag", "Punktet blev behandlet for lukkede døre.", closed=True),
            item(4, "Eventuelt", "Der var intet til punktet."),
        ),
    )
    o = Odt()
    o.h(m.title)
    o.p("**Dato:** 27. oktober 2026")
    o.p("**Tid:** 16.00-17.45")
    o.p("**Sted:** Mødestedet")
    o.p(f"**Til stede:** {names(m.present)}")
    o.p("**Afbud:** Bent Holmslykke og Flemming Østerklit")
    o.p("**Mødeleder:** Alma Vadsager")
    o.p("**Referent:** Dorrit Kærsbæk-Lund")
    for point in m.items:
        o.h(f"{point.number}. {point.title}{' (lukket punkt)' if point.closed else ''}", 2)
        o.ps(point.texts)
        o.ps([f"**Beslutning:** {decision.text}" for decision in point.decisions])
        if point.tasks:
            o.table(
                [["Opgave", "Ansvarlig", "Frist"]]
                + [[task.what or "", task.who or "", task.due_text] for task in point.tasks]
            )
    o.h("Næste møde", 2)
    o.p("24. november 2026 kl. 16.00")
    return Sample("Beslutningsreferat 27. oktober.odt", "Headings, a closed item, task tables", o.data(), m)


def typeset() -> Sample:
    """A PDF saved from a template: labelled facts, headings."""
    m = Meeting(
        date="2026-11-18",
        group="virksomhedsgruppen",
        title="Referat: Virksomhedsgruppen",
        place="Erhvervshuset",
        start="13:00",
        end="14:30",
        present=people("Ruth Engdal-Vium", "Søren Hybenlund", "Tove Bækvad", "Fritz Ellemosen"),
        absent=people("Ulla Klinteskov", notice=True),
        chair="Tove Bækvad",
        minute_taker="Søren Hybenlund",
        next_date="2026-12-09",
        next_start="13:00",
        items=(
            item(
                1,
                "Runde",
                "Alle fortalte om ugens bedste oplevelse. Fritz har fået en fast kontakt i et "
                "rengøringsfirma.",
            ),
            item(
                2,
                "Samtaletræning",
                "Vi øvede telefonopkald to og to. Det er sværest at slutte samtalen, når svaret er nej.",
                Decision("Der øves en halv time på hvert møde frem til jul."),
                Task("Skrive fem øvelser ned", "Tove Bækvad", "2026-12-02", "2. december 2026"),
            ),
            item(
                3,
                "Aftaler med vikarbureauer",
                "To bureauer vil gerne have profiler, men de vil have dem med navn, og det går ikke.",
                Decision("Bureauerne får kun profiler uden navn."),
                Task("Svare de to bureauer", "Ruth Engdal-Vium", "2026-11-25", "25. november 2026"),
            ),
        ),
    )
    source = [f"#set text(size: 11pt)\n= {m.title}\n"]
    for label, text in (
        ("Dato", "18. november 2026"),
        ("Tid", "13.00-14.30"),
        ("Sted", "Erhvervshuset"),
        ("Deltagere", names(m.present)),
        ("Afbud", "Ulla Klinteskov"),
        ("Mødeleder", "Tove Bækvad"),
        ("Referent", "Søren Hybenlund"),
    ):
        source.append(f"*{label}:* {text}\n")
    for point in m.items:
        source.append(f"== {point.number}. {point.title}\n")
        source += [
            f"{line}\n"
            for line in point.lines(
                decision="*Beslutning:* {}", task="*Opfølgning:* {what}. Ansvarlig: {who}. Frist: {due}."
            )
        ]
    source.append("*Næste møde:* 9. december 2026 kl. 13.00\n")
    return Sample(
        "Virksomhedsgruppen referat nov.pdf", "Typeset headings and labels", by_typst("\n".join(source)), m
    )


SAMPLES = (from_the_web, box_per_item, general_assembly, kinds, odt_closed, typeset)
