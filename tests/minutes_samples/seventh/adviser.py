"""The hand of a former communications adviser: a short version first, boxes, `Det besluttede vi`, next steps."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.pdf import by_hand, by_typst
from tests.minutes_samples.word import Word, picture


def boxed() -> Sample:
    """A logo, the facts in a text box, unnumbered headings, decisions and tasks under small bold headings."""
    m = Meeting(
        date="2026-03-05",
        group="pr-gruppen",
        title="Referat: PR-gruppen",
        place="Café Kop",
        start="10:00",
        end="11:45",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Inge-Lise Rosenlyng", "Anne Marie Vibedal"),
        absent=people("Karen Margrethe Hedevang", notice=True),
        minute_taker="Henning Brandtoft",
        next_date="2026-04-09",
        next_start="10:00",
        next_place="Café Kop",
        holds={"images": 1, "text_boxes": 1},
        items=(
            item(
                None,
                "Hvad siger tallene?",
                "Opslaget om Tove og bageriet nåede ud til 9.300. Det er det bedste, siden vi begyndte at "
                "måle.",
                "Til gengæld falder nyhedsbrevets åbningsrate for tredje måned i træk.",
                Decision("Nyhedsbrevet sendes tirsdag formiddag i stedet for fredag"),
            ),
            item(
                None,
                "Kernefortællingen",
                "Vi har tre budskaber for meget. Inge-Lise læste dem op, og vi holdt hånden oppe, når vi "
                "kunne huske "
                "dem bagefter.",
                Decision("Vi skærer ned til to budskaber: erfaring og lyst"),
                Task("Skrive budskaberne ud på en halv side", "Inge-Lise Rosenlyng", "2026-03-20"),
            ),
            item(
                None,
                "Pressen",
                "Lokalradioen vil gerne have os med i morgenfladen i april.",
                Task("Finde to medlemmer, der vil i radioen", "Gerda Lyngvase", "2026-03-16"),
                Task("Holde medietræning for dem", "Henning Brandtoft", "2026-03-30"),
            ),
        ),
    )
    w = Word("Calibri Light", 11.5, renamed={"Heading1": "Overskrift1", "Heading2": "Overskrift2"})
    w.image(picture("teal"), 1.2)
    w.h(m.title, 1)
    w.text_box(
        (
            "Dato: torsdag den 5. marts 2026",
            "Tid: kl. 10.00-11.45",
            "Sted: Café Kop",
        )
    )
    w.p(f"**Med ved bordet:** {names(m.present)}")
    w.p("**Afbud:** Karen Margrethe Hedevang")
    w.p("**Referent:** Henning Brandtoft")
    for point in m.items:
        w.h(point.title, 2)
        w.ps(point.texts)
        if point.decisions:
            w.p("Det besluttede vi", bold=True)
            w.ps((decision.text for decision in point.decisions), "List Bullet")
        if point.tasks:
            w.p("Opgaver", bold=True)
            w.ps((task.say("{what} – {who}, {due}") for task in point.tasks), "List Bullet")
    w.p("Vi ses igen torsdag den 9. april 2026 kl. 10.00 på Café Kop.")
    return Sample(
        "PR marts - referat.docx", "a logo, facts in a text box, decisions and tasks by heading", w.data(), m
    )


def designed() -> Sample:
    """A facts table without borders, `v/` after titles, and `Næste skridt` as a table that names the item."""
    m = Meeting(
        date="2026-08-13",
        group="pr-gruppen",
        title="Kommunikationsmøde i PR-gruppen",
        place="Nordkraft, 4. etage",
        start="09:30",
        end="11:00",
        present=people(
            "Gerda Lyngvase/tovholder",
            "Jørn Sandfeldt-Krogh/foto",
            "Anne Marie Vibedal",
            "Alma Vadsager/formand",
        ),
        absent=people("Henning Brandtoft", "Inge-Lise Rosenlyng", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Anne Marie Vibedal",
        next_date="2026-09-10",
        next_start="09:30",
        next_end="11:00",
        items=(
            item(
                1,
                "Efterårets kampagne",
                "Gerda tegnede en tidslinje fra september til december. Kampagnen har to bølger og slutter "
                "med "
                "jubilæet.",
                "Alma spurgte, hvad det må koste. Svaret er, at trykket alene løber op i 3.400 kr.",
                Decision("Kampagnen kører i to bølger, i september og november"),
                Decision("Budgettet er på 6.000 kr."),
                Task("Bestille tryk", "Gerda Lyngvase", "2026-08-21"),
                presenter="Gerda",
            ),
            item(
                2,
                "Nye portrætbilleder",
                "Jørn har fotograferet elleve og mangler syv. Lyset er bedst om formiddagen.",
                Task("Fotografere de sidste syv", "Jørn Sandfeldt-Krogh", "2026-09-01"),
                presenter="Jørn",
            ),
            item(
                3,
                "Samtykke til billeder",
                "Formularen fra i fjor er for uklar om, hvor billederne bruges.",
                Decision("Ingen portrætter offentliggøres uden underskrevet samtykke"),
                Task("Skrive en ny formular", "Anne Marie Vibedal", "2026-08-28"),
                presenter="Anne Marie",
            ),
            item(4, "Eventuelt", "Gerda roste vinduesudstillingen på biblioteket."),
        ),
    )
    w = Word("Verdana", 9.5)
    w.p(m.title, bold=True, size=20)
    w.table(
        (
            ("Hvornår", "Torsdag den 13. august 2026 kl. 9.30-11.00"),
            ("Hvor", "Nordkraft, 4. etage"),
            ("Deltagere", names(m.present, pattern="{name} – {role}")),
            ("Afbud", "Henning Brandtoft og Inge-Lise Rosenlyng"),
            ("Mødeleder", "Gerda Lyngvase"),
            ("Referent", "Anne Marie Vibedal"),
            ("Næste møde", "Torsdag den 10. september 2026 kl. 9.30-11.00"),
        ),
        style=None,
    )
    for point in m.items:
        w.h(f"{point.number}. {point.title}" + (f" v/ {point.presenter}" if point.presenter else ""), 2)
        w.ps(point.texts)
        w.ps((f"**Besluttet:** {decision.text}" for decision in point.decisions), indent=0.6)
    w.h("Næste skridt", 2)
    w.table(
        [("Pkt.", "Hvad skal ske", "Ansvarlig", "Deadline")]
        + [
            (str(point.number), task.what or "", task.who or "", task.due_text)
            for point in m.items
            for task in point.tasks
        ],
        head=True,
    )
    return Sample(
        "Kommunikationsmøde 13. august.docx",
        "facts in a borderless table, presenters after `v/`, next steps in a table that names the item",
        w.data(),
        m,
    )


def mail() -> Sample:
    """A mail pasted into Word: Fra, Til, Emne; numbers with a bracket; decisions in bold only after a label."""
    m = Meeting(
        date="2026-04-14",
        group="pr-gruppen",
        title="Referat af møde i PR-gruppen 14. april 2026",
        place="hos Inge-Lise",
        start="16:00",
        end="17:30",
        present=people("Gerda", "Henning", "Inge-Lise", "Jørn"),
        absent=people("Anne Marie", "Karen Margrethe", notice=True),
        minute_taker="Inge-Lise",
        next_date="2026-05-12",
        next_start="16:00",
        next_place="hos Henning",
        items=(
            item(
                1,
                "Radioindslaget",
                "Det gik strålende! Begge medlemmer var rolige, og værten fik sagt hjemmesidens adresse to "
                "gange.",
            ),
            item(
                2,
                "Sommerens pause",
                "Vi plejer at holde stille i juli, men i år er der jobmesse den 6. august.",
                Decision("Vi holder kun pause i uge 28, 29 og 30"),
                Task("lægge opslag klar til ugerne uden os", "Henning", "2026-06-26", "26. juni"),
            ),
            item(
                3,
                "Nyt slogan",
                "Syv forslag blev til tre. Jørn var ikke vild med nogen af dem.",
                Decision("Medlemmerne stemmer om sloganet i maj"),
                Task("sætte afstemningen op", "Jørn", "2026-05-04", "4. maj"),
            ),
        ),
    )
    w = Word("Aptos", 12)
    w.p("**Fra:** Inge-Lise Rosenlyng")
    w.p("**Til:** PR-gruppen")
    w.p(f"**Emne:** {m.title}")
    w.p()
    w.p("Hej alle")
    w.p("Tak for et godt møde hos Inge-Lise, kl. 16.00-17.30. Her er referatet.")
    w.p("Til stede: Gerda, Henning, Inge-Lise, Jørn")
    w.p("Afbud fra Anne Marie og Karen Margrethe")
    w.p("Referent: Inge-Lise")
    for point in m.items:
        w.p()
        w.p(f"{point.number}) {point.title}", bold=True)
        w.ps(
            point.lines(
                decision="Beslutning: **{}**", task="Næste skridt: {who} sørger for at {what} senest {due}"
            )
        )
    w.p()
    w.p("Næste møde: 12. maj 2026 kl. 16.00 hos Henning")
    w.p("Bedste hilsner\nInge-Lise")
    return Sample("Mail - referat april.docx", "a mail pasted into Word, first names", w.data(), m)


def sleek_pdf() -> Sample:
    """A PDF by design: a coloured rule, facts in a grid of two columns, a table under each item's text."""
    m = Meeting(
        date="2026-10-22",
        group="pr-gruppen",
        title="Beslutningsreferat, PR-gruppen",
        place="Frivilligcentret, mødelokale B",
        start="13:00",
        end="14:30",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Jørn Sandfeldt-Krogh"),
        absent=people("Anne Marie Vibedal", notice=True),
        minute_taker="Gerda Lyngvase",
        next_date="2026-11-19",
        next_start="13:00",
        items=(
            item(
                1,
                "Evaluering af jubilæet",
                "Avisen bragte en hel side, og 74 gæster skrev i bogen.",
                Decision("Billederne fra festen lægges kun på den lukkede side"),
            ),
            item(
                2,
                "Julekampagne",
                "Henning foreslog en julekalender med 24 gode råd fra medlemmerne.",
                Decision("Kalenderen laves som billeder uden navne"),
                Task("Samle 24 gode råd", "Henning Brandtoft", "2026-11-13"),
                Task("Lave grafik til kalenderen", "Jørn Sandfeldt-Krogh", "2026-11-23"),
            ),
            item(3, "Eventuelt", "Der mangler visitkort til Gerda."),
        ),
    )
    body = ""
    for point in m.items:
        body += f"== {point.number}. {point.title}\n\n" + "\n\n".join(point.texts) + "\n\n"
        for decision in point.decisions:
            body += f"#block(fill: luma(235), inset: 6pt)[*Beslutning:* {decision.text}]\n\n"
        for task in point.tasks:
            body += f"- *Opgave:* {task.what}. *Ansvarlig:* {task.who}. *Frist:* {task.due_text}\n"
        body += "\n"
    data = by_typst(
        "#set page(margin: 2.5cm)\n#set text(size: 10.5pt)\n"
        f"= {m.title}\n#line(length: 100%, stroke: 2pt + teal)\n"
        "#grid(columns: (3cm, 1fr), row-gutter: 6pt, [*Dato*], [22. oktober 2026], [*Tid*], [kl. "
        "13.00-14.30], "
        "[*Sted*], [Frivilligcentret, mødelokale B], "
        "[*Deltagere*], [Gerda Lyngvase, Henning Brandtoft, Jørn Sandfeldt-Krogh], "
        "[*Afbud*], [Anne Marie Vibedal], [*Referent*], [Gerda Lyngvase])\n\n" + body + "\n"
        "*Næste møde:* 19. november 2026 kl. 13.00\n"
    )
    return Sample("Beslutningsreferat PR okt.pdf", "facts in a grid, decisions in grey boxes", data, m)


def printed_pdf() -> Sample:
    """A PDF as a printer driver leaves it: lines broken by width, two pages, a page number, labels in bold."""
    m = Meeting(
        date="2025-05-13",
        group="bestyrelsen",
        title="Referat fra bestyrelsens møde",
        place="Medborgerhuset, lokale 2",
        start="15:00",
        end="17:00",
        present=people("Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Erling Munkedam"),
        absent=people("Flemming Østerklit", notice=True),
        chair="Alma Vadsager",
        minute_taker="Bent Holmslykke",
        next_date="2025-06-10",
        next_start="15:00",
        items=(
            item(
                1,
                "Meddelelser",
                "Formanden har været i Viborg til landsmøde. Temaet var frivillige, der bliver ved.",
            ),
            item(
                2,
                "Kommunikationsplan",
                "Planen har været i høring hos grupperne. IT-gruppen ønsker færre billeder, og PR-gruppen "
                "ønsker flere. Bestyrelsen landede midt imellem.",
                Decision("Planen godkendes og gælder fra august"),
                Task("Sende planen til alle grupper", "Alma Vadsager", "2025-05-30"),
            ),
            item(
                3,
                "Økonomi",
                "Der er 52.900 kr. på kontoen. Revisoren har ingen bemærkninger.",
                Decision("Der købes to skærme til studierummet"),
                Task("Købe skærme", "Connie Tranemose", "2025-06-06"),
            ),
            item(4, "Eventuelt", "Intet at bemærke."),
        ),
    )
    pages: list[list[tuple[float, float, str, str]]] = [[]]
    y = 70.0

    def put(text: str, font: str = "F1", gap: float = 15) -> None:
        nonlocal y
        pages[-1].append((60, y, font, text))
        y += gap

    def wrapped(text: str) -> None:
        line = ""
        for word in text.split():
            if len(line) + len(word) > 78:
                put(line)
                line = ""
            line = f"{line} {word}".strip()
        put(line, gap=19)

    put(m.title, "F2", 24)
    put("Tirsdag den 13. maj 2025 kl. 15.00-17.00")
    put("Sted: Medborgerhuset, lokale 2")
    put(f"Deltagere: {names(m.present)}")
    put("Afbud: Flemming Østerklit")
    put("Mødeleder: Alma Vadsager")
    put("Referent: Bent Holmslykke", gap=26)
    for place, point in enumerate(m.items):
        if place == 2:
            pages[-1].append((280, 800, "F1", "Side 1 af 2"))
            pages.append([])
            y = 70.0
        put(f"Punkt {point.number}. {point.title}", "F2", 17)
        for line in point.lines(
            decision="Beslutning: {}.", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."
        ):
            wrapped(line)
        y += 8
    put("Næste møde: tirsdag den 10. juni 2025 kl. 15.00")
    pages[-1].append((280, 800, "F1", "Side 2 af 2"))
    return Sample(
        "Bestyrelsen maj 2025 print.pdf", "lines broken by width, two pages, page numbers", by_hand(pages), m
    )


SAMPLES = (boxed, designed, mail, sleek_pdf, printed_pdf)
