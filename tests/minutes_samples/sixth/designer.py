"""A graphic designer, 57: columns, boxes, big headings, air, and as few words as will do."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.pdf import by_hand, by_typst
from tests.minutes_samples.word import Word, picture, qn


def shade(paragraph: Paragraph, fill: str) -> Paragraph:
    """A box around the paragraph, filled with a colour."""
    side = 'w:val="single" w:sz="8" w:space="4" w:color="7A1F3D"'
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f"<w:pBdr {nsdecls('w')}><w:top {side}/><w:left {side}/><w:bottom {side}/><w:right {side}/></w:pBdr>"
        )
    )
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')
    )
    return paragraph


def colour(paragraph: Paragraph, red: int, green: int, blue: int) -> Paragraph:
    """All runs in one colour."""
    for run in paragraph.runs:
        run.font.color.rgb = RGBColor(red, green, blue)
    return paragraph


def columns() -> Sample:
    """Two columns of text, a logo, a facts line with strokes, decisions in coloured boxes."""
    m = Meeting(
        date="2026-03-05",
        group="pr-gruppen",
        title="PR-gruppen mødes",
        place="Atelieret, Møllegade 11",
        start="15:00",
        end="17:00",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Inge-Lise Rosenlyng", "Jørn Sandfeldt-Krogh"),
        absent=people("Karen Margrethe Hedevang", notice=True),
        minute_taker="Inge-Lise Rosenlyng",
        next_date="2026-04-09",
        next_start="15:00",
        next_place="Atelieret",
        holds={"images": 1},
        items=(
            item(
                None,
                "Nyt logo",
                "Vi så på seks skitser. Den runde læses bedst i lille størrelse, og den kan broderes.",
                Decision("Vi arbejder videre med den runde."),
                Task("Rentegner skitsen", "Jørn Sandfeldt-Krogh", "2026-03-27", "27. marts"),
            ),
            item(
                None,
                "Farver",
                "Blå går igen hos alle andre. Bordeaux skiller sig ud, men bliver mørk på avispapir.",
                Decision("Bordeaux bliver hovedfarven, og sand er baggrund."),
            ),
            item(
                None,
                "Roll-up",
                "Den gamle er bulet. En ny koster 650 kr.",
                Task("Indhenter korrektur", "Henning Brandtoft", "2026-04-01", "1. april"),
            ),
            item(None, "Løst og fast", "Gerda har fået et nyt kamera, som gruppen må låne."),
        ),
    )
    w = Word("Gill Sans MT", 10.5, spacing=1.2)
    w.image(picture("maroon"))
    colour(w.p(m.title, bold=True, size=28), 122, 31, 61)
    w.p("5. marts 2026  |  kl. 15.00–17.00  |  Atelieret, Møllegade 11", size=9)
    w.p(f"**Med ved bordet:** {names(m.present)}")
    w.p("**Afbud:** Karen Margrethe Hedevang")
    w.p("**Referent:** Inge-Lise Rosenlyng")
    w.doc.add_section(0)
    w.doc.sections[1]._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    for point in m.items:
        colour(w.h(point.title, 1), 122, 31, 61)
        w.ps(point.texts)
        for decision in point.decisions:
            shade(w.p(f"Beslutning: {decision.text}"), "F3E9DC")
        w.ps(f"**{task.who}** {task.what}. Frist: {task.due_text}." for task in point.tasks)
    w.p()
    w.p("**Næste møde:** 9. april 2026 kl. 15.00, Atelieret")
    return Sample(
        "PR_referat_05-03-2026_layout.docx", "two columns, boxes, headings without numbers", w.data(), m
    )


def side_box() -> Sample:
    """A text box in the margin holds an encouraging word; headings are big, numbers are set large before them."""
    m = Meeting(
        date="2025-12-11",
        group="medlemsgruppen",
        title="Referat fra medlemsgruppen",
        place="Kunstbygningen, caféen",
        start="11:00",
        end="12:30",
        present=people("Winnie Aagesholm/tovholder", "Bodil Kirkeholt", "Ditte Havnsø", "Carsten Lindebro"),
        absent=people("Yrsa Nørremølle", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Ditte Havnsø",
        next_date="2026-01-15",
        next_start="11:00",
        holds={"text_boxes": 1},
        items=(
            item(
                "1",
                "Tilbageblik på julefrokosten",
                "41 spiste med. Musikken var god, og lyset var for skarpt.",
            ),
            item(
                "2",
                "Invitation til nytårskur",
                "Vi prøver en trykt invitation i stedet for mail alene.",
                Decision("Nytårskuren holdes søndag den 11. januar."),
                Task("Tegner invitationen", "Bodil", "2025-12-19", "19. december"),
                Task("Køber lys", "Carsten", "2026-01-09", "9. januar"),
            ),
            item(
                "3",
                "Velkomst af de nye",
                "Fem nye siden oktober. De efterlyser et ansigt at gå hen til.",
                Decision("Hver ny får en kontaktperson fra gruppen."),
            ),
            item("4", "Eventuelt", "Caféen lukker for vinteren fra uge 3."),
        ),
    )
    w = Word("Futura", 11)
    w.text_box(["Tak for et godt år!", "41 gæster – 5 nye – 1 nytårskur"])
    title = w.p(m.title, bold=True, size=24)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    w.p("Torsdag den 11. december 2025, kl. 11.00–12.30").alignment = WD_ALIGN_PARAGRAPH.CENTER
    w.p("Sted: Kunstbygningen, caféen").alignment = WD_ALIGN_PARAGRAPH.CENTER
    w.table(
        [
            ("Deltagere", "Afbud", "Mødeleder", "Referent"),
            (
                "Winnie Aagesholm (tovholder)\n\nBodil Kirkeholt\n\nDitte Havnsø\n\nCarsten Lindebro",
                "Yrsa Nørremølle",
                "Winnie Aagesholm",
                "Ditte Havnsø",
            ),
        ],
        style="Light Shading Accent 2",
        head=True,
    )
    for point in m.items:
        w.p()
        heading = w.p(f"**{point.number}**", size=26)
        w.write(heading, f"   {point.title}", size=16)
        w.ps(point.texts)
        for decision in point.decisions:
            w.table([(f"BESLUTNING: {decision.text}",)])
        if point.tasks:
            w.p("Hvem gør hvad:", bold=True)
            w.ps((f"{task.who}: {task.what} (senest {task.due_text})" for task in point.tasks), "List Bullet")
    shade(w.p("Næste møde: torsdag den 15. januar 2026 kl. 11.00"), "DDE7F0")
    return Sample("december-referat-medlem.docx", "text box, centred head, large numbers, boxes", w.data(), m)


def cards() -> Sample:
    """A grid of cards, one cell for each item, two in a row; the next meeting is the last card's neighbour."""
    m = Meeting(
        date="2026-05-20",
        group="pr-gruppen",
        title="Kort og godt fra PR-gruppen",
        place="Zoom",
        start="20:00",
        end="20:45",
        present=people("Gerda", "Henning", "Inge-Lise", "Anne Marie"),
        absent=people("Jørn", "Karen Margrethe", notice=True),
        minute_taker="Henning",
        next_date="2026-06-17",
        next_start="20:00",
        items=(
            item("1", "Sommerbrev", "Brevet skal ud før ferien. Gerda har skrevet halvdelen.",
                 Task("Færdiggør brevet", "Gerda", "2026-06-05", "5/6")),
            item("2", "Fotos", "Vi mangler billeder med mennesker på.",
                 Decision("En fotograf bestilles til sommermødet.")),
            item("3", "Facebook", "Opslag om tirsdagen bliver set af flest.",
                 Decision("Vi lægger op hver tirsdag kl. 9.")),
            item("4", "Streamere", "Der er 200 tilbage i kassen."),
        ),
    )  # fmt: skip
    w = Word("Avenir", 10)
    w.p(m.title, bold=True, size=22)
    w.p("Onsdag 20/5 2026 · kl. 20.00–20.45 · Zoom")
    w.p("Deltagere: Gerda, Henning, Inge-Lise, Anne Marie")
    w.p("Afbud: Jørn, Karen Margrethe")
    w.p("Referent: Henning")
    cells = [
        "\n\n".join(
            [
                f"**{point.number}. {point.title}**",
                *point.lines(
                    decision="**Beslutning:** {}",
                    task="**Opgave:** {what}. **Hvem:** {who}. **Frist:** {due}",
                ),
            ]
        )
        for point in m.items
    ]
    w.table([cells[:2], cells[2:]], style="Table Grid")
    w.p()
    w.p("Næste møde: onsdag 17/6 2026 kl. 20.00")
    return Sample(
        "PR kort og godt maj.docx", "cards: one table cell for each item, two in a row", w.data(), m
    )


def poster() -> Sample:
    """A PDF by typst: a coloured band with the facts, items in two columns, decisions in filled boxes."""
    m = Meeting(
        date="2026-09-17",
        group="pr-gruppen",
        title="PR-gruppens septembermøde",
        place="Huset, 1. sal",
        start="15:00",
        end="16:45",
        present=people("Gerda Lyngvase", "Karen Margrethe Hedevang", "Anne Marie Vibedal", "Jørn Sandfeldt-Krogh"),
        absent=people("Henning Brandtoft", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Karen Margrethe Hedevang",
        next_date="2026-10-15",
        next_start="15:00",
        items=(
            item(
                "1",
                "Efterårets plakat",
                "Formatet bliver A3, så den passer i butikkernes ruder.",
                Decision("Plakaten trykkes i 80 stk."),
                Task("Henter plakaterne", "Jørn", "2026-09-30", "30. september"),
            ),
            item(
                "2",
                "Temadag",
                "Emnet er netværk. Der er plads til 50.",
                Decision("Tilmelding åbner 1. oktober."),
            ),
            item("3", "Pressen", "Radioen ringede og vil lave et indslag om os.",
                 Task("Finder to, der vil medvirke", "Anne Marie", "2026-09-25", "25. september")),
            item("4", "Eventuelt", "Gerda viste sin nye mappe frem."),
        ),
    )  # fmt: skip
    blocks = []
    for point in m.items:
        if point.number == "3":
            blocks.append("#colbreak()\n")
        blocks.append(f"== {point.number}. {point.title}\n")
        for block in point.body:
            if isinstance(block, str):
                blocks.append(f"{block}\n")
            elif isinstance(block, Decision):
                blocks.append(
                    f'#block(fill: rgb("#f3e9dc"), inset: 6pt, radius: 3pt, width: 100%)[*Beslutning:* {block.text}]\n'
                )
            elif isinstance(block, Task):
                blocks.append(f"*Opgave:* {block.what}. Ansvarlig: {block.who}. Frist: {block.due_text}.\n")
    source = f"""#set page(paper: "a4", margin: 1.8cm)
#set text(size: 10pt)
#block(fill: rgb("#7a1f3d"), inset: 12pt, width: 100%)[
  #set text(fill: white)
  #text(size: 22pt, weight: "bold")[{m.title}]

  #box[17. september] 2026, kl. 15.00-16.45, Huset, 1. sal
]

*Til stede:* {names(m.present)}

*Afbud:* {names(m.absent)}

*Ordstyrer:* Gerda Lyngvase

*Referent:* Karen Margrethe Hedevang

#columns(2)[
{chr(10).join(blocks)}
]

#block(stroke: 1pt, inset: 8pt)[*Næste møde:* torsdag den 15. oktober 2026 kl. 15.00]
"""
    return Sample("pr-september-plakat.pdf", "typst: band, two columns, filled boxes", by_typst(source), m)


def margins() -> Sample:
    """A PDF from a layout program: titles in the left margin, text to the right, each line placed."""
    m = Meeting(
        date="2025-05-28",
        group="it-gruppen",
        title="Referat IT-gruppen",
        place="Værkstedet",
        start="18:30",
        present=people("Mogens Pilebro", "Ole Fjordmark", "Kaj Toftehøj"),
        absent=people("Nina Svanekilde", notice=True),
        minute_taker="Kaj Toftehøj",
        next_date="2025-06-25",
        items=(
            item("1", "Forsiden", "Billedet øverst er for højt på en telefon, og menuen dækker teksten.",
                 Decision("Billedet beskæres til det halve.")),
            item("2", "Skrifttyper", "Vi bruger fem forskellige. To er nok.",
                 Decision("Én til overskrifter og én til brødtekst.")),
            item("3", "Oplæring", "Mogens viser Ole, hvordan nyheder lægges ind."),
        ),
    )  # fmt: skip
    lines: list[tuple[float, float, str, str]] = [
        (60, 60, "F2", "Referat IT-gruppen"),
        (200, 60, "F1", "28.05.2025 kl. 18.30"),
        (200, 76, "F1", "Sted: Værkstedet"),
        (200, 92, "F1", "Til stede: Mogens Pilebro, Ole Fjordmark, Kaj Toftehøj"),
        (200, 108, "F1", "Afbud: Nina Svanekilde"),
        (200, 124, "F1", "Referent: Kaj Toftehøj"),
    ]
    y = 170.0
    for point in m.items:
        lines.append((60, y, "F2", f"{point.number}. {point.title}"))
        for line in point.lines(decision="Beslutning: {}"):
            lines.append((200, y, "F1", line))
            y += 16
        y += 24
    lines.append((60, y, "F2", "Næste møde"))
    lines.append((200, y, "F1", "25. juni 2025"))
    return Sample("it-referat-maj-2025.pdf", "titles in the margin, text beside them", by_hand([lines]), m)


SAMPLES = (columns, side_box, cards, poster, margins)
