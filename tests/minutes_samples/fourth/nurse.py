"""Minutes by a nurse: a ward's template, an iPad, and mails."""

from __future__ import annotations

from tests.minutes_samples.fourth.ways import running, shade, slant, wrapped
from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def ward_template() -> Sample:
    """Two columns, subject and minutes, under a head of facts: a hospital's form."""
    m = Meeting(
        date="2025-11-05",
        group="medlemsgruppen",
        title="Referat af møde i medlemsgruppen",
        place="Frivilligcentret, lokale 1",
        start="09:00",
        end="10:30",
        present=people(
            "Winnie Aagesholm", "Åge Dalkjærn", "Bodil Kirkeholt", "Ditte Havnsø", "Carsten Lindebro"
        ),
        absent=people("Yrsa Nørremølle", "Egon Strandmark-Poulsen", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Ditte Havnsø",
        next_date="2025-12-03",
        next_start="09:00",
        items=(
            item(
                1,
                "Velkommen til nye medlemmer",
                "To nye siden sidst. Begge er blevet ringet op inden for en uge, som vi har lovet.",
            ),
            item(
                2,
                "Onsdagscaféen",
                "Der kommer mellem 14 og 20. Nogle synes, at der bliver talt for meget sygdom og for "
                "lidt job.",
                "Carsten vil gerne have et lille oplæg hver gang.",
                Decision("Den første halve time har fremover et tema."),
                Task("Lave liste over temaer til foråret", "Carsten Lindebro", "2025-12-01"),
            ),
            item(
                3,
                "Julefrokost",
                "Sidste år blev der rigeligt med sild og for lidt leverpostej.",
                Decision("Julefrokosten holdes den 11. december kl. 12 i caféen. Pris 85 kr."),
                Task("Samle tilmeldinger", "Bodil Kirkeholt", "2025-12-04"),
            ),
            item(
                4,
                "Besøg hos syge medlemmer",
                "Vi talte om, hvordan vi holder kontakten, uden at det føles som en pligt.",
            ),
            item(5, "Evt.", "Husk at skylle egne kopper."),
        ),
    )
    w = Word("Verdana", 9.5)
    w.p("Senior Erhverv Fjordbyen", size=8)
    w.p(m.title, bold=True, size=15)
    facts = w.table(
        [
            ["Dato:", "5. november 2025"],
            ["Tidspunkt:", "Kl. 9.00 – 10.30"],
            ["Sted:", m.place or ""],
            ["Mødeleder:", "Winnie Aagesholm"],
            ["Deltagere:", "\n".join(person.name for person in m.present)],
            ["Afbud:", "\n".join(person.name for person in m.absent)],
            ["Referent:", "Ditte Havnsø"],
        ]
    )
    for row in facts.rows:
        shade(row.cells[0], "DEEAF6")
    w.p()
    rows = [["Emne", "Referat"]]
    for point in m.items:
        said = point.lines(
            decision="**Beslutning:** {}", task="**Opgave:** {what}. **Ansvarlig:** {who}. **Frist:** {due}."
        )
        rows.append([f"{point.number}. {point.title}", "\n\n".join(said)])
    table = w.table(rows, head=True)
    for cell in table.rows[0].cells:
        shade(cell, "DEEAF6")
    w.p()
    w.p("Næste møde: onsdag den 3. december 2025 kl. 9.00")
    return Sample(
        "Referat medlemsgruppen november 2025.docx",
        "a ward's form: facts in a table, then a table of subject and minutes",
        w.data(),
        m,
    )


def on_an_ipad() -> Sample:
    """Written in Pages on an iPad: bold headings, typed dots, first names."""
    m = Meeting(
        date="2026-03-12",
        group="pr-gruppen",
        title="PR-gruppen d. 12. marts 2026",
        place="hos Gerda",
        start="14:00",
        present=people("Gerda", "Henning", "Jørn", "Karen Margrethe"),
        absent=people("Inge-Lise", notice=True),
        minute_taker="Karen Margrethe",
        next_date="2026-04-09",
        next_start="14:00",
        next_place="hos Henning",
        items=(
            item(
                None,
                "Opslag på Facebook",
                Sub("Opslaget om kurset i februar blev set af 1.900"),
                Sub("Vi når mest, når der er mennesker på billedet"),
                Sub("Nogle medlemmer er nervøse for at blive genkendt"),
                Decision("Ingen ansigter på billeder uden skriftligt ja."),
            ),
            item(
                None,
                "Plakat til biblioteket",
                Sub("Jørn har lavet to udkast, et blåt og et grønt"),
                Sub("Det grønne kan læses på afstand"),
                Decision("Vi trykker 25 af den grønne."),
            ),
            item(
                None,
                "Interview med radioen",
                Sub("De vil gerne have en, der har fået job efter de 60"),
                Sub("Henning kender måske en"),
            ),
            item(None, "Eventuelt", Sub("Gerdas hund har fået hvalpe")),
        ),
    )
    w = Word("Helvetica Neue", 11, direct=True)
    w.p(m.title, bold=True, size=18)
    w.p("Kl. 14 hos Gerda")
    w.p("Vi var: Gerda, Henning, Jørn, Karen Margrethe")
    w.p("Afbud: Inge-Lise")
    w.p("Referent: Karen Margrethe")
    w.p()
    for point in m.items:
        w.p(point.title, bold=True)
        w.ps(point.lines(decision="• **Aftalt:** {}", sub="• {}"))
        w.p()
    w.p("Næste gang: torsdag d. 9. april kl. 14 hos Henning")
    return Sample(
        "PR 12 marts.docx",
        "Pages on an iPad: bold headings without numbers, typed dots, first names",
        w.data(),
        m,
    )


def saved_mail() -> Sample:
    """A mail saved in Word: its head, a greeting, numbered headings, decisions as phrases in the text."""
    m = Meeting(
        date="2026-05-06",
        group="medlemsgruppen",
        title="Referat fra mødet i medlemsgruppen",
        place="Kulturhuset",
        start="10:00",
        end="11:45",
        present=people("Winnie", "Yrsa", "Åge", "Ditte/ref.", "Egon"),
        absent=people("Bodil", "Carsten", notice=True),
        minute_taker="Ditte",
        next_date="2026-06-03",
        next_start="10:00",
        items=(
            item(
                1,
                "Runden",
                "Alle fortalte kort, hvordan det går. Egon har været til samtale to gange på samme "
                "kontor og venter spændt.",
            ),
            item(
                2,
                "Sommerudflugt",
                "Yrsa havde undersøgt to muligheder, øen og herregården. Øen kræver færge, og ikke alle "
                "er godt til bens.",
                Decision("Vi blev enige om, at turen går til herregården torsdag den 18. juni."),
                "Yrsa har fået tilbud på en bus med lift.",
            ),
            item(
                3,
                "Telefonkæden",
                "Kæden virker, men stopper, når nogen er på ferie.",
                Decision("Det blev besluttet, at hver kæde får en afløser."),
            ),
            item(4, "Eventuelt", "Åge mangler sin paraply. Den er sort med træhåndtag."),
        ),
    )
    w = Word("Calibri", 11)
    w.p("**Fra:** Ditte Havnsø")
    w.p("**Sendt:** 8. maj 2026 21:14")
    w.p("**Til:** Medlemsgruppen")
    w.p("**Emne:** Referat fra mødet i medlemsgruppen")
    w.p()
    w.p("Kære alle")
    w.p("Tak for et godt møde. Her kommer referatet, sig til hvis I er uenige :-)")
    w.p()
    w.p("Mødet blev holdt onsdag den 6. maj 2026 kl. 10.00-11.45 i Kulturhuset.")
    w.p("Til stede: Winnie, Yrsa, Åge, Ditte (ref.) og Egon")
    w.p("Afbud: Bodil og Carsten")
    for point in m.items:
        w.p()
        w.p(f"{point.number}. {point.title}", bold=True)
        w.p(running(point))
    w.p()
    w.p("Næste møde er onsdag den 3. juni kl. 10.00.")
    w.p()
    w.p("Mange hilsner")
    w.p("Ditte")
    w.p()
    w.p("Sendt fra min iPad")
    return Sample(
        "SV Referat medlemsgruppen.docx",
        "a mail saved in Word: its head and greeting, numbered bold headings, decisions as phrases "
        "within the text",
        w.data(),
        m,
    )


def printed_note() -> Sample:
    """A note printed from an iPad: one column of lines, wrapped where the page ends, dashes typed."""
    m = Meeting(
        date="2025-08-28",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen 28.8.2025",
        place="Havnecaféen",
        start="13:00",
        present=people("Ruth", "Søren", "Tove", "Ulla"),
        absent=people("Fritz", notice=True),
        minute_taker="Tove",
        next_date="2025-09-25",
        next_start="13:00",
        items=(
            item(
                1,
                "Sommeren",
                "Stille. To virksomheder har skrevet selv, det er ikke sket før.",
            ),
            item(
                2,
                "Jobmesse i oktober",
                "Vi kan få en stand til 500 kr., hvis vi svarer før måneden er omme. Standen er to "
                "gange to meter, og der er strøm.",
                Decision("Vi aftalte at tage standen, og alle fire hjælper."),
                "Søren låner borddug.",
            ),
            item(
                3,
                "Ny folder",
                "Der er 40 tilbage af den gamle. Søren synes, at teksten er kedelig.",
                Decision("Vi blev enige om at bruge den gamle op først."),
            ),
            item(4, "Evt.", "Tak til Ulla for kage."),
        ),
    )
    lines: list[tuple[str, str]] = [
        ("F2", m.title),
        ("F1", "Kl. 13, Havnecaféen"),
        ("F1", "Tilstede: Ruth, Søren, Tove og Ulla"),
        ("F1", "Afbud: Fritz"),
        ("F1", "Referent: Tove"),
        ("F1", ""),
    ]
    for point in m.items:
        lines.append(("F2", f"{point.number}. {point.title}"))
        lines += [("F1", piece) for piece in wrapped(running(point), 78)]
        lines.append(("F1", ""))
    lines.append(("F1", "Næste møde: torsdag den 25. september kl. 13"))
    placed = [(60.0, 70 + 16.0 * place, font, text) for place, (font, text) in enumerate(lines) if text]
    return Sample(
        "Note 28 aug.pdf",
        "PDF of a printed note: wrapped lines at one margin, bold numbered headings, decisions within "
        "the text",
        by_hand([placed]),
        m,
    )


def commented_board() -> Sample:
    """A board's minutes with heading styles, `v/` after titles, decisions in italics, a closed item, a "
    "comment."""
    m = Meeting(
        date="2026-02-24",
        group="bestyrelsen",
        title="Bestyrelsesmøde tirsdag den 24. februar 2026",
        place="Lærkevej 3",
        start="16:00",
        end="18:15",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam",
        ),
        absent=people("Flemming Østerklit", notice=True),
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-03-24",
        next_start="16:00",
        next_place="hos Connie",
        items=(
            item(1, "Referat og dagsorden", "Ingen bemærkninger til referatet. Punkt 9 er kommet til."),
            item(
                2,
                "Nyt fra formanden",
                "Alma har været til nytårskur i frivilligcentret, hvor borgmesteren roste foreningerne "
                "og derefter gik før regningen.",
                "Kommunen har fået en ny kontaktperson for foreninger. Hun hedder Pia Rønholt og "
                "træffes om torsdagen.",
                presenter="Alma",
            ),
            item(
                3,
                "Regnskab 2025",
                "Årets resultat er et overskud på 3.412 kr. Der er brugt mindre på annoncer end ventet, "
                "fordi ugeavisen skiftede ejer og glemte at sende to regninger.",
                "Bent spurgte, om regningerne kan komme endnu. Det kan de i tre år.",
                Decision(
                    "Der hensættes 1.800 kr. til annoncerne, og regnskabet sendes til revisor i uge 10."
                ),
                presenter="Connie",
            ),
            item(
                4,
                "Nyt fra grupperne",
                "**PR-gruppen:** Åbent hus den 5. marts er annonceret. Plakaten er grøn i år.",
                "**IT-gruppen:** Den nye disk virker. Alle referater før 2020 er scannet.",
                "**Virksomhedsgruppen:** Der er aftalt besøg på maskinfabrikken i uge 12.",
                "**Medlemsgruppen:** Ingen var mødt fra gruppen, men Winnie har sendt en hilsen.",
            ),
            item(
                5,
                "Generalforsamling",
                "Indkaldelsen skal ud senest tre uger før. Erling modtager ikke genvalg efter otte år.",
                "Vi gennemgik, hvem der kan spørges. Der var enkelte navne på bordet, som Bent går "
                "videre med.",
                Decision("Generalforsamlingen holdes den 15. april i sognegården."),
                Task("Udsende indkaldelse", "Dorrit", "2026-03-20", "20. marts"),
                Task("Spørge en dirigent", "Bent", "2026-03-10", "10. marts"),
            ),
            item(
                6,
                "Vedtægter",
                "Kasserer og revisor ønsker, at kontingentet kan deles i to rater.",
                "Erling mindede om, at vedtægtsændringer kræver to tredjedele af de fremmødte.",
                Decision("Bestyrelsen stiller forslaget på generalforsamlingen."),
                presenter="Connie",
            ),
            item(
                7,
                "Tilskud fra kommunen",
                "Ansøgningsrunden åbner efter påske. Vi fik afslag sidst, fordi budgettet manglede.",
            ),
            item(
                8,
                "Lokaler fra 1. august",
                "Huslejen i Foreningshuset stiger med 400 kr. om måneden, og trappen er et problem for "
                "flere.",
                "Skolegade 9 er ledig om eftermiddagen, men der må ikke laves mad. Biblioteket lukker "
                "kl. 18.",
                "Alma og Erling har set begge steder. Erling har målt op, og bordene kan være der.",
                Decision("Lejemålet i Foreningshuset opsiges ikke i år."),
                Decision("Spørgsmålet tages op igen på mødet i september."),
                presenter="Erling",
            ),
            item(9, "Henvendelse fra et medlem", closed=True),
            item(
                10,
                "Eventuelt",
                "Mødetidspunktet passer dårligt med bussen. Det tages op efter valget.",
                "Connie har fundet 14 termokander i depotet.",
            ),
        ),
        holds={"comments": ["Var det ikke fordi vi søgte for sent?"]},
    )
    w = Word("Calibri", 11, pieces=True)
    w.h(m.title, 1)
    w.p("Sted: Lærkevej 3")
    w.p("Tid: kl. 16.00-18.15")
    w.p()
    w.p("Deltagere:", bold=True)
    w.ps((person.label("{name}, {role}") for person in m.present), "List Bullet")
    w.p("Afbud:", bold=True)
    w.ps((person.name for person in m.absent), "List Bullet")
    w.p("**Referent:** Dorrit Kærsbæk-Lund")
    for point in m.items:
        led = f" v/{point.presenter}" if point.presenter else ""
        w.h(f"{point.number}. {point.title}{led}{' (lukket punkt)' * point.closed}", 2)
        for block in point.body:
            match block:
                case Decision():
                    slant(w.p(f"Beslutning: {block.text}"))
                case Task():
                    w.p(f"{block.what}: {block.who} – senest {block.due_text}", "List Bullet")
                case _:
                    said = w.p(str(block))
                    if point.title.startswith("Tilskud"):
                        w.comment(said, "Var det ikke fordi vi søgte for sent?", "Connie")
    w.p()
    w.p("Næste møde: tirsdag den 24. marts kl. 16.00 hos Connie.")
    return Sample(
        "Best 240226.docx",
        "heading styles with `v/`, attendance as bullets with roles, decisions in italics, a closed "
        "item, a comment",
        w.data(),
        m,
    )


SAMPLES = (ward_template, on_an_ipad, saved_mail, printed_note, commented_board)
