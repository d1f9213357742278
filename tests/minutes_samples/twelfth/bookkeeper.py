"""Minutes by a former bookkeeper of 58: facts in order, amounts, a column for who and when."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def board_budget() -> Sample:
    """Table of facts, headings with numbers, decisions in bold, tasks in a table last."""
    m = Meeting(
        date="2025-01-21",
        group="bestyrelsen",
        title="Referat af bestyrelsesmøde nr. 1/2025",
        place="Foreningshuset, lokale 3",
        start="13:00",
        end="15:30",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit",
        ),
        absent=people("Erling Munkedam", "Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Connie Tranemose",
        next_date="2025-02-18",
        next_start="13:00",
        next_place="Foreningshuset, lokale 3",
        items=(
            item(1, "Godkendelse af dagsorden", "Ingen bemærkninger."),
            item(2, "Referat fra december", "Referatet var sendt ud den 19. december og blev underskrevet."),
            item(
                3,
                "Regnskab 2024",
                "Årets resultat er et overskud på 3.412,50 kr. mod et underskud året før.",
                "Kontingentindbetalinger udgør 21.600 kr. Der er fire restanter.",
                Decision("Regnskabet sendes til revisor i sin nuværende form."),
                Task("Aflevere bilag til revisor", "Connie", "2025-02-03", "3. februar"),
                Task("Skrive til de fire restanter", "Connie", "2025-01-31", "31. januar"),
            ),
            item(
                4,
                "Budget 2025",
                "Forslaget blev gennemgået linje for linje. Portoen er sat ned, da de fleste nu får mail.",
                Decision("Budgettet indstilles til generalforsamlingen med 4.000 kr. til kurser."),
            ),
            item(
                5,
                "Generalforsamling",
                "Datoen ligger fast, men vi mangler en dirigent.",
                Task("Spørge formanden fra husets beboerforening", "Bent", "2025-02-10", "10. februar"),
            ),
            item(6, "Eventuelt", "Flemming efterlyste nøglen til skabet på gangen."),
        ),
    )
    w = Word()
    w.h(m.title, 0)
    w.table(
        [
            ["Dato", "Tirsdag den 21. januar 2025"],
            ["Tid", "Kl. 13.00-15.30"],
            ["Sted", m.place or ""],
            ["Til stede", names(m.present)],
            ["Afbud", names(m.absent)],
            ["Mødeleder", "Alma Vadsager"],
            ["Referent", "Connie Tranemose"],
        ]
    )
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.texts)
        w.ps(f"**Beslutning:** {decision.text}" for decision in point.decisions)
        if point.tasks:
            w.table(
                [["Opgave", "Ansvarlig", "Frist"]]
                + [[task.what or "", task.who or "", task.due_text] for task in point.tasks],
                head=True,
            )
    w.p()
    w.p("Næste møde: Tirsdag den 18. februar 2025 kl. 13.00 i Foreningshuset, lokale 3")
    return Sample(
        "Bestyrelsesreferat 1-2025.docx", "table of facts, a table of tasks under items", w.data(), m
    )


def board_short() -> Sample:
    """A list by Word; label lines; no tables."""
    m = Meeting(
        date="2025-05-19",
        group="bestyrelsen",
        title="Bestyrelsesmøde mandag den 19. maj 2025",
        place="Kontoret",
        start="10:00",
        end="11:45",
        present=people("Alma", "Bent", "Connie", "Dorrit", "Erling"),
        absent=people("Flemming", notice=True),
        minute_taker="Dorrit",
        next_date="2025-06-16",
        next_start="10:00",
        items=(
            item(
                1, "Siden sidst", "Alma har været til møde i kommunen. De var glade for vores årsberetning."
            ),
            item(
                2,
                "Økonomi",
                "Saldo pr. dags dato er 38.227 kr. Huslejen for andet kvartal er betalt.",
                Decision("Connie får lov til at flytte 15.000 kr. til opsparingskontoen"),
            ),
            item(
                3,
                "Ny kopimaskine",
                "Leasingaftalen udløber den 1. september. Der er kommet to tilbud, og det ene er 90 kr. "
                "billigere om måneden.",
                Decision("Vi tager det billigste tilbud for tre år"),
                Task("Opsige den gamle aftale", "Erling", "2025-05-28", "28/5"),
            ),
            item(
                4,
                "Sommerudflugt",
                "Bussen koster 5.800 kr. for en hel dag. Der skal være mindst 25 med, før det løber rundt.",
                Task("Sende tilmelding ud", "Dorrit", "2025-05-26", "26/5"),
                Task("Bestille bus", "Bent", "2025-06-05", "5/6"),
            ),
            item(5, "Evt.", "Der mangler kaffefiltre."),
        ),
    )
    w = Word("Arial", 11)
    numbers = w.new_list(("decimal", "%1."))
    w.p(m.title, bold=True, size=14)
    w.p("Tid og sted: kl. 10.00 - 11.45, Kontoret")
    w.p(f"Deltagere: {names(m.present)}")
    w.p("Afbud: Flemming")
    w.p("Referent: Dorrit")
    w.p()
    for point in m.items:
        w.p(point.title, bold=True, number=(numbers, 0))
        w.ps(point.lines(decision="Beslutning: {}", task="{what}. Ansvarlig: {who}. Frist: {due}."))
    w.p()
    w.p("Næste møde: 16. juni 2025 kl. 10.00")
    return Sample(
        "Referat best. 19 maj.docx", "bold items numbered by Word's list, labels in text", w.data(), m
    )


def company_columns() -> Sample:
    """One table: item, text, who and when."""
    m = Meeting(
        date="2024-10-08",
        group="virksomhedsgruppen",
        title="Referat fra møde i virksomhedsgruppen",
        place="Jobcafeen, 1. sal",
        start="09:30",
        end="11:30",
        present=people("Ruth Engdal-Vium", "Tove Bækvad", "Verner Rughave", "Ulla Klinteskov"),
        absent=people("Søren Hybenlund", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Ulla Klinteskov",
        next_date="2024-11-05",
        next_start="09:30",
        next_place="Jobcafeen",
        items=(
            item(
                "1",
                "Besøg i september",
                "Der er besøgt 11 virksomheder. To vil gerne have et oplæg om seniorer.",
                Task("Aftale dato med de to virksomheder", "Ruth", "2024-10-18", "18.10.2024"),
            ),
            item(
                "2",
                "Kørepenge",
                "Der er i år udbetalt 2.140 kr. Bilagene skal afleveres samlet hver måned.",
                Decision("Kørepenge udbetales kun mod bilag"),
            ),
            item(
                "3",
                "Jobmesse i november",
                "Standen koster 1.200 kr. inkl. strøm. Vi skal selv have bord med.",
                Decision("Vi deltager begge dage"),
                Task("Lave vagtplan til standen", "Tove", "2024-10-25", "25.10.2024"),
                Task("Hente bord og roll-up", "Verner", "2024-11-01", "01.11.2024"),
            ),
            item("4", "Eventuelt", "Verner har fået ny mailadresse, og den gamle lukkes."),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 1)
    w.p("**Dato:** 08.10.2024 kl. 9.30-11.30")
    w.p(f"**Sted:** {m.place}")
    w.p(f"**Deltagere:** {names(m.present)}")
    w.p("**Afbud:** Søren Hybenlund")
    w.p("**Ordstyrer:** Ruth Engdal-Vium   **Referent:** Ulla Klinteskov")
    rows = [["Nr.", "Punkt", "Referat", "Opgave", "Ansvarlig", "Frist"]]
    for point in m.items:
        text = "\n\n".join(point.texts + [f"Beslutning: {found.text}" for found in point.decisions])
        tasks = point.tasks
        rows.append(
            [
                point.number or "",
                point.title,
                text,
                "\n\n".join(task.what or "" for task in tasks),
                "\n\n".join(task.who or "" for task in tasks),
                "\n\n".join(task.due_text for task in tasks),
            ]
        )
    w.table(rows, head=True)
    w.p()
    w.p("**Næste møde:** 05.11.2024 kl. 9.30 i Jobcafeen")
    return Sample(
        "Virksomhedsgr 08.10.2024.docx", "one table with columns for task, who and when", w.data(), m
    )


def members_plain() -> Sample:
    """Agenda first, then the same as headings."""
    m = Meeting(
        date="2025-11-13",
        group="medlemsgruppen",
        title="Medlemsgruppen – referat",
        place="Kantinen på Møllevej 12",
        start="14:00",
        end="16:00",
        present=people("Winnie Aagesholm/tovholder", "Bodil Kirkeholt", "Carsten Lindebro", "Ditte Havnsø"),
        absent=people("Åge Dalkjærn", "Yrsa Nørremølle", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Bodil Kirkeholt",
        next_date="2026-01-08",
        next_start="14:00",
        items=(
            item(1, "Valg af referent", "Bodil tog pennen."),
            item(
                2,
                "Medlemstal",
                "Vi er 87 medlemmer. Det er seks flere end ved halvåret. Tre har meldt sig ud, alle fordi de "
                "har fået arbejde.",
            ),
            item(
                3,
                "Julearrangement",
                "Prisen pr. kuvert er 145 kr. Foreningen giver tilskud på 50 kr. til hver.",
                Decision(
                    "Det blev besluttet at holde julefrokost den 11. december med egenbetaling på 95 kr."
                ),
                Task("Bestille mad til 40 personer", "Carsten Lindebro", "2025-11-28"),
                Task("Modtage tilmeldinger og betaling", "Ditte Havnsø", "2025-12-01"),
            ),
            item(
                4,
                "Velkomst til nye",
                "Mange nye ved ikke, hvem de skal ringe til. Ditte viste et udkast til et velkomstbrev.",
                Decision("Det blev besluttet at sende velkomstbrevet til alle nye fra 1. december."),
            ),
            item(5, "Eventuelt", "Carsten takkede for blomsterne."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.h(m.title, 1)
    w.p("Møde afholdt torsdag den 13. november 2025 kl. 14.00-16.00")
    w.p(f"Sted: {m.place}")
    w.p("Til stede:")
    w.ps((person.label() for person in m.present), "List Bullet")
    w.p(f"Afbud: {names(m.absent)}")
    w.p("Mødeleder: Winnie Aagesholm")
    w.p("Referent: Bodil Kirkeholt")
    w.p("Dagsorden:", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    w.p()
    for point in m.items:
        w.p(f"Ad {point.number}. {point.title}", bold=True)
        w.ps(point.lines(task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
        w.p()
    w.p("Næste møde: Torsdag den 8. januar 2026 kl. 14.00.")
    return Sample("Medlemsgr nov25.docx", "agenda first, Ad in bold, decisions by phrase", w.data(), m)


def general_assembly() -> Sample:
    """A general assembly after its statutes."""
    m = Meeting(
        date="2025-03-12",
        group=None,
        title="Referat af ordinær generalforsamling",
        place="Medborgerhuset, store sal",
        start="17:00",
        end="18:40",
        chair="Jens Ove Krarup",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(1, "Valg af dirigent", "Dirigenten konstaterede, at indkaldelsen var sket i rette tid."),
            item(
                2,
                "Formandens beretning",
                "Alma Vadsager fortalte om et år med flere medlemmer og mange besøg hos virksomheder.",
                Decision("Beretningen blev enstemmigt godkendt."),
            ),
            item(
                3,
                "Regnskab",
                "Connie Tranemose gennemgik regnskabet. Egenkapitalen er på 41.905 kr.",
                Decision("Regnskabet blev godkendt uden bemærkninger."),
            ),
            item(
                4,
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret kontingent på 300 kr. om året.",
                Decision("Forslaget blev vedtaget."),
            ),
            item(5, "Indkomne forslag", "Der var ikke kommet nogen forslag."),
            item(
                6,
                "Valg til bestyrelsen",
                "På valg var Bent Holmslykke og Erling Munkedam, som begge var villige til genvalg.",
                Decision("Begge blev genvalgt."),
            ),
            item(7, "Eventuelt", "En deltager roste fredagscafeen. Formanden takkede for god ro og orden."),
        ),
    )
    w = Word("Garamond", 12)
    w.h(m.title, 1)
    w.p("Onsdag den 12. marts 2025 kl. 17.00-18.40")
    w.p("Sted: Medborgerhuset, store sal")
    w.p("Dirigent: Jens Ove Krarup")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    w.p("Der var mødt 34 medlemmer op.")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="{}"))
    return Sample("Generalforsamling 12. marts 2025.docx", "general assembly, bold numbers", w.data(), m)


def board_pdf() -> Sample:
    """Board minutes printed to PDF."""
    m = Meeting(
        date="2026-02-10",
        group="bestyrelsen",
        title="Referat fra bestyrelsesmøde",
        place="Foreningshuset",
        start="13:00",
        end="15:00",
        present=people("Alma Vadsager", "Connie Tranemose", "Dorrit Kærsbæk-Lund", "Erling Munkedam"),
        absent=people("Bent Holmslykke", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-03-10",
        next_start="13:00",
        next_place="Foreningshuset",
        items=(
            item(1, "Godkendelse af referat", "Godkendt."),
            item(
                2,
                "Kassererens orientering",
                "Saldoen er 44.310 kr. Banken har hævet gebyret til 300 kr. i kvartalet.",
                Task("Undersøge gebyrer i to andre banker", "Connie", "2026-03-02", "2. marts"),
            ),
            item(
                3,
                "Fondsansøgning",
                "Vi kan søge op til 20.000 kr. til et kursus i jobsamtaler.",
                Decision("Vi søger 18.000 kr. og bidrager selv med resten."),
                Task("Skrive ansøgningen", "Alma", "2026-02-27", "27. februar"),
            ),
            item(4, "Eventuelt", "Intet."),
        ),
    )
    body = "".join(
        f"== {point.number}. {point.title}\n\n"
        + "\n\n".join(
            point.lines(
                decision="*Beslutning:* {}", task="*Opgave:* {what}. *Ansvarlig:* {who}. *Frist:* {due}."
            )
        )
        + "\n\n"
        for point in m.items
    )
    source = f"""= {m.title}

*Dato:* {say("2026-02-10")} kl. 13.00--15.00

*Sted:* Foreningshuset

*Til stede:* {names(m.present)}

*Afbud:* Bent Holmslykke

*Mødeleder:* Alma Vadsager

*Referent:* Dorrit Kærsbæk-Lund

{body}
*Næste møde:* 10. marts 2026 kl. 13.00 i Foreningshuset
"""
    return Sample("Bestyrelsen februar 2026.pdf", "PDF with headings and labels", by_typst(source), m)


SAMPLES = (board_budget, board_short, company_columns, members_plain, general_assembly, board_pdf)
