"""A former project manager, 51: action logs, decision logs, and short sentences."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def two_logs() -> Sample:
    """Notes under numbered headings; at the end a decision log and an action log that name the item."""
    m = Meeting(
        date="2026-03-24",
        group="it-gruppen",
        title="IT-gruppen – statusmøde",
        place="Teams",
        start="19:00",
        end="20:15",
        present=people("Mogens Pilebro", "Nina Svanekilde", "Ole Fjordmark", "Flemming Østerklit"),
        absent=people("Kaj Toftehøj", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Nina Svanekilde",
        next_date="2026-04-21",
        next_start="19:00",
        next_place="Teams",
        items=(
            item(
                "1",
                "Status siden sidst",
                "Kalenderen er flyttet, og de gamle links virker stadig.",
                "Nyhedsbrevet nåede 143 modtagere.",
            ),
            item(
                "2",
                "Adgangskoder",
                "Tre personer deler i dag samme kode. Det er en risiko, hvis én stopper.",
                Decision("Alle med adgang får egen bruger fra 1. maj"),
                Task("Opretter brugere og sender vejledning", "Ole Fjordmark", "2026-04-17", "17-04-2026"),
            ),
            item(
                "3",
                "Billeder på hjemmesiden",
                "Mange billeder fylder over 4 MB, og siden er langsom på telefonen.",
                Decision("Billeder skaleres ned, før de lægges op"),
                Task("Skriver kort instruks om billeder", "Nina Svanekilde", "2026-04-10", "10-04-2026"),
                Task(
                    "Rydder op i mappen med gamle billeder", "Flemming Østerklit", "2026-04-20", "20-04-2026"
                ),
            ),
            item("4", "Risici", "Domænet udløber til efteråret. Ingen har set en faktura endnu."),
        ),
    )
    w = Word("Segoe UI", 10)
    w.h(m.title)
    w.p("Dato: 24-03-2026 | Tid: 19.00-20.15 | Sted: Teams")
    w.p(f"Deltagere: {names(m.present)} | Afbud: Kaj Toftehøj")
    w.p("Facilitator: Mogens Pilebro | Referent: Nina Svanekilde")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.texts, "List Bullet")
    w.h("Beslutningslog", 2)
    w.table(
        [
            ("Pkt.", "Beslutning"),
            *((point.number or "", decision.text) for point in m.items for decision in point.decisions),
        ],
        head=True,
    )
    w.h("Aktionslog", 2)
    w.table(
        [
            ("Pkt.", "Aktion", "Ansvarlig", "Deadline"),
            *(
                (point.number or "", task.what or "", task.who or "", task.due_text)
                for point in m.items
                for task in point.tasks
            ),
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde: 21-04-2026 kl. 19.00 på Teams")
    return Sample("IT statusmøde 2026-03-24.docx", "bullets, then decision log and action log", w.data(), m)


def wide_table() -> Sample:
    """All in one table of six columns on a page turned on its side."""
    m = Meeting(
        date="2025-11-04",
        group="virksomhedsgruppen",
        title="Referat, Virksomhedsgruppen",
        place="Mødelokale Vest",
        start="13:30",
        end="15:00",
        present=people("Ruth/tovholder", "Poul Erik", "Søren", "Tove", "Verner"),
        absent=people("Ulla", "Fritz", notice=True),
        minute_taker="Søren",
        next_date="2025-12-02",
        next_start="13:30",
        items=(
            item(
                "1",
                "Opfølgning",
                "Alle åbne aktioner fra oktober er lukket.",
            ),
            item(
                "2",
                "Kontaktliste",
                "Listen har 86 virksomheder, hvoraf 20 mangler en kontaktperson.",
                Decision("Listen gennemgås to gange om året."),
                Task("Ringe til de 20", "Poul Erik og Tove", "2025-11-28", "28/11"),
            ),
            item(
                "3",
                "Messe i januar",
                "En stand koster 1.800 kr. inkl. strøm.",
                Decision("Vi deltager med en halv stand."),
                Task("Tilmelde gruppen", "Verner", "2025-11-14", "14/11"),
            ),
            item("4", "Erfaringer fra oktober", "Korte besøg giver lige så meget som lange."),
            item("5", "Evt.", "Intet."),
        ),
    )
    w = Word("Calibri", 10)
    page = w.doc.sections[0]
    page.page_width, page.page_height = page.page_height, page.page_width
    w.p(m.title, bold=True, size=16)
    w.p("4/11-2025 kl. 13.30-15.00, Mødelokale Vest")
    w.p("Til stede: Ruth (tovholder), Poul Erik, Søren, Tove, Verner. Afbud: Ulla og Fritz. Referent: Søren")
    w.table(
        [
            ("#", "Emne", "Noter", "Beslutning", "Aktion", "Hvem", "Hvornår"),
            *(
                (
                    point.number or "",
                    point.title,
                    " ".join(point.texts),
                    "\n\n".join(decision.text for decision in point.decisions),
                    "\n\n".join(task.what or "" for task in point.tasks),
                    "\n\n".join(task.who or "" for task in point.tasks),
                    "\n\n".join(task.due_text for task in point.tasks),
                )
                for point in m.items
            ),
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde: 2/12-2025 kl. 13.30")
    return Sample("VG referat nov 2025.docx", "one wide table on a turned page", w.data(), m)


def tags() -> Sample:
    """A line each, with a tag before it in square brackets: [INFO], [BESLUTNING], [AKTION]."""
    m = Meeting(
        date="2026-09-01",
        group="it-gruppen",
        title="Mødenoter IT-gruppen 01.09.2026",
        start="19:00",
        present=people("Mogens P.", "Lars T.", "Lars Å.", "Nina S.", "Kaj T."),
        minute_taker="Kaj T.",
        next_date="2026-09-29",
        next_start="19:00",
        items=(
            item(
                "1",
                "Ny bærbar til foreningen",
                "[INFO] Den gamle starter kun i tredje forsøg.",
                Decision("Vi køber en brugt for højst 2.200 kr."),
                Task("Finder tre tilbud", "Lars T.", "2026-09-11", "11.09.2026"),
            ),
            item(
                "2",
                "Backup af medlemslisten",
                "[INFO] Kopien fra august er prøvet af og kan læses.",
                Task("Gentager prøven", "Kaj T.", "2026-12-01", "01.12.2026"),
            ),
            item(
                "3",
                "Kursus i tekstbehandling",
                "[INFO] Otte har meldt sig, og der er plads til ti.",
                Decision("Kurset gennemføres over to aftener."),
            ),
            item("4", "Parkeret til senere", "[INFO] Fælles kalender på telefonen."),
        ),
    )
    w = Word("Consolas", 10, spacing=1.15)
    w.p(m.title, bold=True, size=13)
    w.p("Start kl. 19.00")
    w.p("Deltog: Mogens P., Lars T., Lars Å., Nina S., Kaj T.")
    w.p("Ref.: Kaj T.")
    for point in m.items:
        w.p()
        w.p(f"{point.number}  {point.title}", bold=True)
        w.ps(point.lines(decision="[BESLUTNING] {}", task="[AKTION] {what} – {who} – {due}"))
    w.p()
    w.p("Næste møde 29.09.2026 kl. 19.00")
    return Sample("moedenoter-it-sept.docx", "tags in square brackets before each line", w.data(), m)


def closing_list() -> Sample:
    """Prose under headings with Roman numerals; the last item is the action list itself, as a table."""
    m = Meeting(
        date="2026-06-16",
        group="bestyrelsen",
        title="Evaluering af forårets aktiviteter",
        place="Connies have",
        start="15:00",
        end="17:30",
        present=people(
            "Alma Vadsager",
            "Bent Holmslykke",
            "Connie Tranemose",
            "Erling Munkedam",
            "Nina Svanekilde/projektleder",
        ),
        absent=people("Flemming Østerklit", "Dorrit Kærsbæk-Lund", notice=True),
        chair="Bent Holmslykke",
        minute_taker="Nina Svanekilde",
        items=(
            item(
                "I",
                "Formål",
                "Mødet skulle samle op på forårets fem arrangementer og give input til efteråret.",
            ),
            item(
                "II",
                "Hvad gik godt",
                "Fremmødet lå over målet ved tre af fem arrangementer.",
                Sub("Aftenen om LinkedIn var overtegnet"),
                Sub("Samarbejdet med biblioteket kører af sig selv"),
            ),
            item(
                "III",
                "Hvad gik mindre godt",
                "Invitationerne kom for sent ud i april, og to oplægsholdere fik forskellige tidspunkter oplyst.",
                Decision("Invitationer sendes senest 14 dage før et arrangement"),
                Decision("Én person ejer hvert arrangement fra start til slut"),
            ),
            item(
                "IV",
                "Aktionsliste",
                Task("Samle datoer for efteråret", "Bent Holmslykke", "2026-07-01", "1. juli"),
                Task("Lave skabelon til invitation", "Nina Svanekilde", "2026-08-10", "10. august"),
                Task("Takke oplægsholderne skriftligt", "Alma Vadsager", "2026-06-23", "23. juni"),
            ),
        ),
    )
    w = Word("Calibri Light", 11)
    w.h(m.title, 0)
    w.p("Bestyrelsen, 16. juni 2026, kl. 15-17.30, Connies have")
    w.p("Ordstyrer: Bent Holmslykke")
    w.p(
        "Deltagere: Alma Vadsager, Bent Holmslykke, Connie Tranemose, Erling Munkedam og Nina "
        "Svanekilde (projektleder)"
    )
    w.p("Afbud: Flemming Østerklit og Dorrit Kærsbæk-Lund")
    w.p("Referent: Nina Svanekilde")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 1)
        for block in point.body:
            if isinstance(block, Sub):
                w.p(block.text, "List Bullet")
            elif isinstance(block, str):
                w.p(block)
            elif isinstance(block, Decision):
                w.p(f"Beslutning: {block.text}", indent=1)
        if point.tasks:
            w.table(
                [
                    ("Aktion", "Ejer", "Deadline"),
                    *((task.what or "", task.who or "", task.due_text) for task in point.tasks),
                ],
                style="Light List Accent 1",
                head=True,
            )
    return Sample("evaluering foraar 2026.docx", "Roman numerals, the action list as last item", w.data(), m)


def printed_log() -> Sample:
    """A PDF with a grid of facts and an item a block, its decisions and actions marked B and A."""
    m = Meeting(
        date="2026-10-06",
        group="medlemsgruppen",
        title="Medlemsgruppen – koordineringsmøde",
        place="Sundhedshuset, 2. sal",
        start="10:00",
        end="11:30",
        present=people("Winnie Aagesholm", "Carsten Lindebro", "Ditte Havnsø", "Yrsa Nørremølle"),
        absent=people("Bodil Kirkeholt", "Åge Dalkjærn", notice=True),
        chair="Carsten Lindebro",
        minute_taker="Ditte Havnsø",
        next_date="2026-11-03",
        next_start="10:00",
        items=(
            item("1", "Medlemstal", "Der er 112 medlemmer, syv flere end i september."),
            item(
                "2",
                "Telefonrunde til de stille medlemmer",
                "Cirka 30 har ikke deltaget siden påske. En opringning er bedre end en mail.",
                Decision("Runden gennemføres i november med fem opkald til hver."),
                Task("Fordeler navnene", "Winnie Aagesholm", "2026-10-23", "23. oktober 2026"),
            ),
            item(
                "3",
                "Julearrangement",
                "Lokalet er reserveret, og der mangler en til at spille på klaver.",
                Task("Spørger musikskolen", "Yrsa Nørremølle", "2026-10-30", "30. oktober 2026"),
            ),
            item("4", "Eventuelt", "Carsten er bortrejst i uge 45."),
        ),
    )
    blocks = []
    for point in m.items:
        blocks.append(f"#v(6pt)\n*{point.number}. {point.title}*\n")
        blocks += [
            f"\n{line}\n"
            for line in point.lines(
                decision="*Beslutning:* {}", task="*Aktion:* {what}. Ansvarlig: {who}. Frist: {due}."
            )
        ]
    source = f"""#set page(paper: "a4", margin: 2cm)
#set text(size: 10.5pt)
= {m.title}
#table(columns: (3cm, 1fr),
  [Dato], [6. oktober 2026],
  [Tid], [10.00-11.30],
  [Sted], [Sundhedshuset, 2. sal],
  [Mødeleder], [Carsten Lindebro],
  [Referent], [Ditte Havnsø],
  [Deltagere], [{names(m.present)}],
  [Afbud], [{names(m.absent)}],
)
{"".join(blocks)}
#v(8pt)
*Næste møde:* tirsdag den 3. november 2026 kl. 10.00
"""
    return Sample(
        "koordinering-medlemsgruppen-okt.pdf", "typst: grid of facts, labelled lines", by_typst(source), m
    )


SAMPLES = (two_logs, wide_table, tags, closing_list, printed_log)
