"""Word files of the second set, first part: a template, a quick note, Ad 1), a committee, an action log."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people, say
from tests.minutes_samples.second.marks import italic, ruled, shaded
from tests.minutes_samples.word import Word, picture


def board_template() -> Sample:
    """The board's template: a logo, the facts in a table of four columns, and a box of one cell per decision."""
    m = Meeting(
        date="2026-06-09",
        group="bestyrelsen",
        title="Referat",
        place="Medborgerhuset, lokale 3",
        start="13:00",
        end="15:30",
        present=people(
            "Alma Vadsager/Formand",
            "Connie Tranemose/Kasserer",
            "Dorrit Kærsbæk-Lund/Sekretær",
            "Flemming Østerklit/Medlem",
        ),
        absent=people("Bent Holmslykke/Næstformand", "Erling Munkedam/Medlem", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-08-18",
        next_start="13:00",
        next_end="15:30",
        items=(
            item(
                1,
                "Godkendelse af dagsorden og referat",
                "Referatet fra maj er rundsendt. Ingen bemærkninger.",
            ),
            item(
                2,
                "Økonomi ved halvåret",
                "Connie uddelte en oversigt. Vi har brugt 41.300 kr. af årets 90.000 kr. Telefonien er blevet "
                "dyrere, fordi den gamle aftale udløb i april.",
                "Flemming spurgte, om vi overhovedet har brug for to fastnetnumre.",
                Decision("Det ene fastnetnummer opsiges med udgangen af juli."),
                Task("Opsige nummeret hos udbyderen", "Connie Tranemose", "2026-06-30", "30-06-2026"),
            ),
            item(
                3,
                "Åbningstider i sommeren",
                "Der kommer få i ugerne 28 til 30, men de, der kommer, har ingen andre steder at gå hen.",
                Decision(
                    "Caféen holder åbent om tirsdagen hele sommeren; torsdag er lukket i uge 28, 29 og 30."
                ),
                Task("Finde to værter til hver tirsdag", "Alma Vadsager", "2026-06-19", "19-06-2026"),
                Task("Hænge skilt op på døren", "Flemming Østerklit", "2026-07-03", "03-07-2026"),
            ),
            item(
                4,
                "Henvendelse fra kommunen",
                "Kommunen vil gerne låne lokalet til et informationsmøde om fleksjob. Alma svarer, at de er "
                "velkomne, hvis de selv stiller stole op.",
            ),
            item(5, "Eventuelt", "Dorrit holder ferie de sidste to uger af juli."),
        ),
        holds={"images": 1},
    )
    w = Word("Arial", 10)
    w.image(picture("darkgreen"))
    w.h(m.title, 0)
    w.table(
        [
            ["Møde", "Bestyrelsesmøde nr. 6", "Dato", say(m.date, "{dd}-{mm}-{y}")],
            ["Sted", m.place, "Tid", "kl. 13.00 – 15.30"],
            ["Mødeleder", m.chair, "Referent", m.minute_taker],
        ]
    )
    w.p()
    rows = [["Navn", "Rolle", "Mødt", "Afbud"]]
    for place in ("Alma", "Bent", "Connie", "Dorrit", "Erling", "Flemming"):
        person = next(one for one in m.present + m.absent if one.name.startswith(place))
        here = person in m.present
        rows.append([person.name, person.role, "x" if here else "", "" if here else "x"])
    w.table(rows, head=True)
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.texts)
        for decision in point.decisions:
            box = w.table([[f"**Beslutning:** {decision.text}"]])
            shaded(box.rows[0].cells[0])
        if point.tasks:
            w.p()
            w.table(
                [["Opgave", "Ansvarlig", "Frist"], *([t.what, t.who, t.due_text] for t in point.tasks)],
                head=True,
            )
    w.p()
    w.table([["Næste møde", "18-08-2026 kl. 13.00 – 15.30"]])
    return Sample(
        "Bestyrelsesreferat juni 2026 skabelon.docx",
        "template: facts in a table of four columns, attendance with x, decisions in boxes, tasks in tables",
        w.data(),
        m,
    )


def pr_quick_note() -> Sample:
    """A note like a mail: greeting, headings in capitals without numbers, dashes, no list of facts."""
    m = Meeting(
        date="2026-02-03",
        group="pr-gruppen",
        title="PR-gruppen 3/2-26",
        place="hos Gerda",
        present=people("Gerda", "Henning/ref.", "Inge-Lise", "Karen Margrethe"),
        absent=people("Jørn", notice=True),
        minute_taker="Henning",
        next_date="2026-03-03",
        next_start="10:00",
        next_place="hos Inge-Lise",
        items=(
            item(
                None,
                "FOLDEREN",
                Sub("Teksten er færdig, men billedet på forsiden er for mørkt til tryk."),
                Sub("Trykkeriet skal have filen senest en uge før."),
                Decision("Vi besluttede at bruge billedet fra sommerturen i stedet."),
                Task("sender den nye fil til trykkeriet", "Inge-Lise", "2026-02-10", "10/2"),
            ),
            item(
                None,
                "FACEBOOK",
                Sub("Vi er nu 412 følgere. De fleste opslag ses af under halvtreds."),
                Sub("Karen Margrethe synes, vi skal vise flere mennesker og færre plakater."),
                Task(
                    "laver et opslag med tre medlemmer, der fortæller",
                    "Karen Margrethe",
                    "2026-02-20",
                    "20/2",
                ),
            ),
            item(
                None,
                "AVISEN",
                Sub("Ugeavisen vil gerne have et læserbrev igen. Gerda prøver, hvis hun får tid."),
            ),
            item(None, "EVT.", Sub("Tak til Gerda for boller.")),
        ),
    )
    w = Word("Calibri", 11)
    w.p("Hej alle")
    w.p()
    w.p("Her er lidt noter fra i går. Råb op, hvis jeg har glemt noget.")
    w.p()
    w.p(m.title)
    w.p("Vi var hos Gerda: Gerda, Henning (ref.), Inge-Lise og Karen Margrethe. Afbud fra Jørn.")
    w.p()
    for point in m.items:
        w.p(point.title)
        w.ps(point.lines(decision="- {}", task="- TO DO: {who} {what}, senest {due}"))
        w.p()
    w.p("Næste gang: tirsdag d. 3. marts kl. 10 hos Inge-Lise")
    w.p()
    w.p("Mange hilsner")
    w.p("Henning")
    return Sample(
        "noter PR feb.docx", "a note like a mail: capitals without numbers, dashes, TO DO", w.data(), m
    )


def housing_ad() -> Sample:
    """Agenda with titles first; then only `Ad 1)` underlined, and the text beside it."""
    m = Meeting(
        date="2025-10-08",
        group="medlemsgruppen",
        title="Referat af medlemsgruppens møde onsdag den 8. oktober 2025",
        place="fælleshuset, Ellekrattet 14",
        start="19:00",
        end="21:15",
        present=people(
            "Winnie Aagesholm",
            "Yrsa Nørremølle",
            "Åge Dalkjærn/ordstyrer",
            "Bodil Kirkeholt/referent",
            "Egon Strandmark-Poulsen",
        ),
        absent=people("Carsten Lindebro", notice=True) + people("Ditte Havnsø", notice=False),
        chair="Åge Dalkjærn",
        minute_taker="Bodil Kirkeholt",
        next_date="2025-11-05",
        next_start="19:00",
        items=(
            item(1, "Valg af ordstyrer og referent", "Åge blev ordstyrer, og Bodil skriver."),
            item(
                2,
                "Meddelelser",
                "Nøglen til kælderen er fundet. Den lå i Yrsas cykelkurv.",
                "Der er kommet tre nye medlemmer siden september.",
            ),
            item(
                3,
                "Indkomne forslag",
                "Egon havde foreslået en fast spisning den første onsdag i måneden.",
                "Der blev talt om, hvem der laver mad, og om prisen kan holdes under 50 kr.",
                Decision("Det blev vedtaget at prøve med spisning i november og december."),
                Task("Finde to hold kokke", "Egon", "2025-10-25", "25. oktober"),
            ),
            item(
                4,
                "Velkomst af nye medlemmer",
                "I dag får man en brochure og et kram. Det er for lidt for den, der ikke kender nogen.",
                Decision("Det blev vedtaget at give hvert nyt medlem en makker i de første tre måneder."),
                Task(
                    "Skrive en liste over makkere",
                    "Winnie",
                    "2025-11-01",
                    "1. november",
                ),
            ),
            item(5, "Eventuelt", "Intet."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, bold=True, size=14)
    w.p("Mødet blev holdt i fælleshuset, Ellekrattet 14, kl. 19.00-21.15.")
    w.p(
        "Til stede var: Winnie Aagesholm, Yrsa Nørremølle, Åge Dalkjærn (ordstyrer), Bodil Kirkeholt (referent) og "
        "Egon Strandmark-Poulsen."
    )
    w.p("Afbud fra: Carsten Lindebro")
    w.p("Ikke mødt: Ditte Havnsø")
    w.p()
    w.p("Dagsorden:", bold=True)
    w.ps([f"{point.number}) {point.title}" for point in m.items], indent=1)
    w.p()
    for point in m.items:
        w.p(f"Ad {point.number})", underline=True)
        w.ps(point.lines(decision="{}", task="Opgave: {what} ({who}, inden {due})"))
        w.p()
    w.p(f"Næste møde er {say(m.next_date, '{weekday} den {d}. {month}')} kl. 19.")
    w.p()
    w.p("Bodil Kirkeholt")
    return Sample(
        "Referat medlemsgruppen oktober.docx",
        "titles in the agenda only, then a bare `Ad 1)`; phrases instead of labels",
        w.data(),
        m,
    )


def committee() -> Sample:
    """A municipal committee's way: Sagsfremstilling, Indstilling, Beslutning as headings of their own."""

    def case(number: int, title: str, told: tuple[str, ...], advised: str, decided: str, *tasks: Task):
        return item(
            number, title, "Sagsfremstilling", *told, "Indstilling", advised, Decision(decided), *tasks
        )

    m = Meeting(
        date="2026-04-21",
        group="bestyrelsen",
        title="Beslutningsprotokol",
        place="Rådhussalen, mødelokale B",
        start="16:30",
        end="18:05",
        present=people("Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Erling Munkedam"),
        absent=people("Dorrit Kærsbæk-Lund", "Flemming Østerklit", notice=True),
        chair="Alma Vadsager",
        items=(
            case(
                1,
                "Godkendelse af dagsordenen",
                ("Dagsordenen er udsendt den 14. april 2026.",),
                "Formanden indstiller, at dagsordenen godkendes.",
                "Godkendt.",
            ),
            case(
                2,
                "Ansøgning om tilskud til kursusrække",
                (
                    "Foreningen kan søge op til 60.000 kr. fra puljen for frivilligt socialt arbejde. Fristen er "
                    "snart, og ansøgningen skal være underskrevet af to.",
                    "Kursusrækken omfatter otte eftermiddage om jobsøgning på nettet for ledige over 50 år. Der "
                    "ventes 15 deltagere.",
                ),
                "Kassereren indstiller, at der søges 48.000 kr. til undervisning, lokaler og forplejning.",
                "Indstillingen følges, idet beløbet forhøjes til 52.000 kr., så der også er råd til rejsegodtgørelse.",
                Task("Indsende ansøgningen", "Connie Tranemose", "2026-05-04", "4. maj 2026"),
            ),
            case(
                3,
                "Samarbejdsaftale med jobcentret",
                (
                    "Jobcentret har sendt et udkast, hvorefter foreningen skal indberette fremmøde for hver enkelt "
                    "deltager. Det har medlemmerne tidligere været imod.",
                ),
                "Næstformanden indstiller, at aftalen ikke underskrives i den foreliggende form.",
                "Sagen udsættes til næste møde.",
                Task("Bede jobcentret om et møde", "Bent Holmslykke", "2026-05-12", "12. maj 2026"),
            ),
            item(4, "Klage over en frivillig", closed=True),
        ),
    )
    w = Word("Verdana", 9.5)
    w.h(m.title, 0)
    w.p("Bestyrelsen")
    w.p(f"Mødedato: {say(m.date, '{dd}. {month} {y}')}")
    w.p("Mødetidspunkt: 16:30 - 18:05")
    w.p("Mødested: Rådhussalen, mødelokale B")
    w.p("Mødeleder: Alma Vadsager")
    w.p("Deltagere: Alma Vadsager, Bent Holmslykke, Connie Tranemose og Erling Munkedam")
    w.p("Fraværende med afbud: Dorrit Kærsbæk-Lund og Flemming Østerklit")
    w.h("Åbne punkter", 1)
    for point in m.items:
        if point.closed:
            w.h("Lukkede punkter", 1)
        w.h(f"Punkt {point.number}: {point.title}", 2)
        for block in point.body:
            if isinstance(block, Decision):
                w.h("Beslutning", 3)
                w.p(block.text)
            elif isinstance(block, Task):
                w.p(block.say("Opfølgning: {what}. Ansvarlig: {who}. Frist: {due}"))
            elif block in ("Sagsfremstilling", "Indstilling"):
                w.h(block, 3)
            else:
                w.p(block)
    w.footer("Beslutningsprotokol, bestyrelsen")
    return Sample(
        "protokol-2026-04-21.docx",
        "a committee's: Sagsfremstilling, Indstilling and Beslutning as headings under each item",
        w.data(),
        m,
    )


def action_log() -> Sample:
    """A table of five columns over the page's breadth; who and when beside the decision, some without what."""
    m = Meeting(
        date="2026-03-17",
        group="it-gruppen",
        title="IT-gruppen: referat og handlingslog",
        place="Biblioteket, studierum 2",
        start="17:00",
        end="18:30",
        present=people(
            "Mogens Pilebro/tovholder",
            "Nina Svanekilde/referent",
            "Ole Fjordmark/hjemmeside",
            "Lars Tornelund/netværk",
            "Sanne Præstekjær/gæst fra biblioteket",
        ),
        absent=people("Kaj Toftehøj", notice=True),
        minute_taker="Nina Svanekilde",
        next_date="2026-04-14",
        next_start="17:00",
        items=(
            item(
                1,
                "Siden sidst",
                "Serveren stod stille i to døgn. Ingen opdagede det før mandag, hvor tre medlemmer skrev.",
            ),
            item(
                2,
                "Overvågning",
                "Ole viste en gratis tjeneste, der sender en sms, når siden ikke svarer.",
                Decision("Tjenesten tages i brug med Ole og Mogens som modtagere."),
                Task(None, "Ole", "2026-03-24", "24.03."),
            ),
            item(
                3,
                "Undervisning",
                "Sanne fortalte, at biblioteket gerne vil lægge lokale til fire formiddage om MitID og e-Boks.",
                Decision("Vi siger ja tak og stiller med to hjælpere hver gang."),
                Task(None, "Nina", "2026-04-01", "01.04."),
            ),
            item(
                4,
                "Gamle maskiner",
                "Der står elleve bærbare i skabet. Fem kan starte.",
                Decision("De fem renses og lånes ud; resten afleveres på genbrugspladsen."),
                Task(None, "Lars Tornelund", "2026-05-15", "15.05."),
            ),
            item(5, "Evt.", "Intet til referat."),
        ),
    )
    w = Word("Calibri", 10)
    w.h(m.title, 1)
    w.p("Tirsdag den 17. marts 2026 kl. 17-18.30, Biblioteket, studierum 2")
    w.p("Deltagere", bold=True)
    w.ps([person.label("{name} – {role}") for person in m.present])
    w.p("Afbud", bold=True)
    w.p("Kaj Toftehøj")
    w.p()
    rows = [["Punkt", "Referat", "Beslutning", "Ansvarlig", "Frist"]]
    for point in m.items:
        rows.append(
            [
                f"{point.number}. {point.title}",
                "\n\n".join(point.texts),
                "\n\n".join(one.text for one in point.decisions),
                "\n\n".join(one.who for one in point.tasks),
                "\n\n".join(one.due_text for one in point.tasks),
            ]
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: 14. april 2026 kl. 17")
    return Sample(
        "IT handlingslog marts 2026.docx",
        "table Punkt | Referat | Beslutning | Ansvarlig | Frist; attendance line by line, roles after a dash",
        w.data(),
        m,
    )


def program_then_minutes() -> Sample:
    """A table as agenda with times and presenters, a new page, and the same titles again in capitals by Word."""
    m = Meeting(
        date="2026-09-24",
        group="virksomhedsgruppen",
        title="Dagsorden og referat, Virksomhedsgruppen",
        place="Erhvervshuset, 2. sal",
        start="09:30",
        end="11:45",
        present=people(
            "Ruth Engdal-Vium", "Søren Hybenlund", "Tove Bækvad", "Verner Rughave", "Poul Erik Stenmose"
        ),
        absent=people("Ulla Klinteskov", "Fritz Ellemosen"),
        chair="Ruth Engdal-Vium",
        minute_taker="Tove Bækvad",
        next_date="2026-10-29",
        next_start="09:30",
        next_place="Erhvervshuset",
        items=(
            item(
                1,
                "Velkomst",
                "Ruth bød velkommen og præsenterede dagens program.",
                start="09:30",
                end="09:35",
            ),
            item(
                2,
                "Status på virksomhedsbesøg",
                "Siden juni er 17 virksomheder besøgt, og fire har meldt tilbage med ledige timer.",
                Sub("Bageriet på torvet søger en til morgenvagter."),
                Sub("Revisionsfirmaet vil hellere have en praktikant."),
                Sub("To lagerfirmaer har bedt os komme igen efter nytår."),
                Decision("Besøg bookes fremover kun tirsdag og onsdag, så der er tid til at følge op."),
                start="09:35",
                end="10:10",
                presenter="Søren",
            ),
            item(
                3,
                "Messen i november",
                "Standen koster 3.200 kr. med strøm. Verner har talt med to andre foreninger om at dele.",
                Decision("Vi deler stand med håndværkernes seniorklub, hvis prisen bliver højst 1.600 kr."),
                Task("Skrive kontrakt med seniorklubben", "Verner", "2026-10-09", "9/10"),
                Task("Bestille roll-up", "Poul Erik", "2026-10-16", "16/10"),
                start="10:10",
                end="10:45",
                presenter="Verner",
            ),
            item(None, "Kaffe", start="10:45", end="11:00"),
            item(
                4,
                "Ny pjece til arbejdsgivere",
                "Udkastet er for langt. Tove læste et afsnit højt, og ingen kunne huske det bagefter.",
                Task("Skære pjecen ned til to sider", "Tove", "2026-10-20", "20/10"),
                start="11:00",
                end="11:30",
                presenter="Tove",
            ),
            item(
                5,
                "Eventuelt",
                "Poul Erik har fået arbejde! Han bliver i gruppen.",
                start="11:30",
                end="11:45",
            ),
        ),
    )
    w = Word("Cambria", 11)
    w.h(m.title, 0)
    w.p("Dato: torsdag d. 24. september 2026\tTid: 9.30-11.45")
    w.p("Sted: Erhvervshuset, 2. sal")
    rows = [["Kl.", "Punkt", "Emne", "Ved"]]
    for point in m.items:
        clock = f"{point.start}-{point.end}".replace(":", ".")
        rows.append([clock, point.number or "", point.title, point.presenter or ""])
    table = w.table(rows, head=True)
    table.style = "Light Grid Accent 1"
    w.new_page()
    ruled(w.p("Referat", bold=True, size=16))
    w.p("Mødeleder: Ruth Engdal-Vium")
    w.p("Referent: Tove Bækvad")
    w.p(
        "Deltog: Ruth Engdal-Vium, Søren Hybenlund, Tove Bækvad, Verner Rughave, Poul Erik Stenmose\n"
        "Fraværende: Ulla Klinteskov, Fritz Ellemosen"
    )
    for point in m.items:
        if point.number is None:
            continue
        w.p(f"{point.number}. {point.title}", bold=True)
        for block in point.body:
            match block:
                case Decision():
                    italic(w.p(f"Konklusion: {block.text}", indent=1))
                case Task():
                    w.p(block.say("Handling: {what} ({who}, {due})"), indent=1)
                case Sub():
                    w.p(block.text, "List Bullet")
                case _:
                    w.p(block)
    w.p("Næste møde: 29. oktober 2026 kl. 9.30 i Erhvervshuset")
    return Sample(
        "Virksomhedsgruppen 24 sept 2026.docx",
        "agenda table with times, presenters and a break; then bold headings, Konklusion in italics, Handling",
        w.data(),
        m,
    )


SAMPLES = (board_template, pr_quick_note, housing_ad, committee, action_log, program_then_minutes)
