"""Minutes by a former electrician: few words, lists, what is to be done and by whom."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def short() -> Sample:
    """Half a page: `1)` over indented text, no decisions, tasks as sentences."""
    m = Meeting(
        date="2026-01-28",
        group="it-gruppen",
        title="IT-gruppen 28/1-2026",
        place="Kælderen",
        present=people("Mogens", "Ole", "Kaj"),
        absent=people("Nina", notice=True),
        next_date="2026-02-25",
        items=(
            item(
                1,
                "Printer",
                "Den trækker to ark ad gangen. Valsen er slidt.",
                Task("finder en ny valse", "Kaj", "2026-02-11", "11/2"),
            ),
            item(2, "Trådløst net", "Det nye punkt virker. Dækker også køkkenet nu."),
            item(
                3,
                "Gamle maskiner",
                "Fem stk. i kælderen. To kan reddes.",
                Task("sletter diskene", "Ole", "2026-02-20", "20/2"),
            ),
            item(4, "Evt", "Husk at slukke lyset."),
        ),
    )
    w = Word()
    w.p(m.title, bold=True)
    w.p("Sted: Kælderen")
    w.p("Mødt: Mogens, Ole, Kaj")
    w.p("Afbud: Nina")
    w.p()
    for point in m.items:
        w.p(f"{point.number}) {point.title}")
        w.ps(point.lines(task="{who} {what} inden {due}."), indent=0.7)
        w.p()
    w.p("Næste gang 25/2.")
    return Sample("it 28-1-26.docx", "Half a page, no styles, tasks as sentences", w.data(), m)


def done_list() -> Sample:
    """The old list with what was done, then items, then who does what as a list with dashes."""
    m = Meeting(
        date="2025-04-22",
        group="bestyrelsen",
        title="Bestyrelsesmøde d. 22. april 2025",
        place="Værkstedet",
        start="18:00",
        end="20:00",
        present=people("Bent", "Connie", "Erling", "Flemming"),
        absent=people("Alma", "Dorrit", notice=True),
        chair="Bent",
        minute_taker="Erling",
        next_date="2025-05-27",
        next_start="18:00",
        next_place="Værkstedet",
        items=(
            item(
                1,
                "Fra sidst",
                "Lampen i gangen er skiftet. Nøglen til porten er stadig væk.",
                Decision("Låsen skiftes, hvis nøglen ikke er fundet til 1. maj."),
            ),
            item(
                2,
                "Penge",
                "Der står 31.450 kr. på kontoen.",
                Decision("Der købes en brugt bærbar til højst 2.000 kr."),
                Task("Køber bærbar", "Flemming", "2025-05-09", "9/5"),
            ),
            item(
                3,
                "Arbejdslørdag",
                "Der skal males, ryddes op og sættes stikkontakter op.",
                Decision("Det bliver den 17. maj kl. 9."),
                Task("Køber maling", "Bent", "2025-05-14", "14/5"),
                Task("Smører madder", "Connie", "2025-05-17", "17/5"),
            ),
            item(4, "Eventuelt", "Erling har en stige til overs."),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True, underline=True)
    w.p("Kl. 18-20 på Værkstedet.")
    w.p("Deltagere: Bent (ordstyrer), Connie, Erling (referent), Flemming")
    w.p("Afbud: Alma, Dorrit")
    for point in m.items:
        w.p(f"Pkt {point.number} {point.title}", bold=True)
        w.ps(line for line in point.lines(decision="Besluttet: {}", task="") if line)
    w.p("Skal laves", bold=True)
    for point in m.items:
        w.ps(task.say(f"- {{what}} (pkt {point.number}): {{who}} {{due}}") for task in point.tasks)
    w.p("Næste møde tirsdag d. 27. maj kl. 18 på Værkstedet")
    return Sample("Best.møde april 2025.docx", "`Pkt 1`, a list with dashes of tasks below", w.data(), m)


def typed_lines() -> Sample:
    """A PDF line for line: capitals, facts in a column at the left."""
    m = Meeting(
        date="2025-09-16",
        group="it-gruppen",
        title="REFERAT IT-GRUPPEN",
        place="Kælderen",
        start="10:00",
        end="11:30",
        present=people("Mogens Pilebro", "Kaj Toftehøj", "Lars Åskov Dam"),
        absent=people("Ole Fjordmark", notice=True),
        minute_taker="Kaj Toftehøj",
        next_date="2025-10-14",
        next_start="10:00",
        items=(
            item(
                1,
                "SKABET MED KABLER",
                "Kablerne er sorteret i tre kasser.",
                Decision("Kabler med flosset kappe smides ud."),
            ),
            item(
                2,
                "PROJEKTOR",
                "Pæren har kørt 1.900 timer af 2.000.",
                Decision("Der købes en ny pære nu."),
                Task("Bestille pære", "Lars Åskov Dam", "2025-09-23"),
            ),
            item(3, "HJEMMESIDE", "Mogens viste den nye forside. Den er ikke ude endnu."),
            item(4, "EVENTUELT", "Ingen havde noget."),
        ),
    )
    lines: list[tuple[float, float, str, str]] = [(60, 60, "F2", m.title)]
    facts = (
        ("Dato", "16. september 2025"),
        ("Tid", "10.00 - 11.30"),
        ("Sted", "Kælderen"),
        ("Til stede", names(m.present)),
        ("Afbud", "Ole Fjordmark"),
        ("Referent", "Kaj Toftehøj"),
    )
    y = 90.0
    for label, text in facts:
        lines += [(60, y, "F2", label + ":"), (150, y, "F1", text)]
        y += 15
    for point in m.items:
        y += 14
        lines.append((60, y, "F2", f"{point.number}. {point.title}"))
        for line in point.lines(
            decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}"
        ):
            y += 15
            lines.append((60, y, "F1", line))
        y += 8
    lines.append((60, y + 20, "F1", "Næste møde: 14. oktober 2025 kl. 10.00"))
    return Sample(
        "it-gruppen 16-09-2025.pdf", "PDF by hand, capitals, facts in two columns", by_hand([lines]), m
    )


def ticks() -> Sample:
    """A LibreOffice text: no labels for day and place, the number bold and apart from the title."""
    m = Meeting(
        date="2026-03-11",
        group="medlemsgruppen",
        title="Møde i Medlemsgruppen",
        place="Cafeen",
        start="13:30",
        present=people("Carsten", "Ditte", "Egon"),
        absent=people("Winnie", "Yrsa", notice=True),
        minute_taker="Carsten",
        next_date="2026-04-08",
        next_start="13:30",
        next_place="Cafeen",
        items=(
            item(
                1,
                "Kaffeordning",
                "Kassen gik 42 kr. i minus.",
                Decision("Koppen stiger til 6 kr."),
            ),
            item(
                2,
                "Makkerordning",
                "Seks har meldt sig som makker. Der mangler to mere.",
                Task("Spørge på onsdagsmødet", "Ditte", "2026-03-18", "18.3.2026"),
            ),
            item(
                3,
                "Cykelstativ",
                "Viceværten har sagt god for det.",
                Decision("Vi bolter det fast selv."),
                Task("Bolte og boremaskine", "Egon", "2026-03-28", "28.3.2026"),
            ),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("11.3.2026 kl. 13.30")
    o.p("Cafeen")
    o.p()
    o.p("Kom: Carsten, Ditte, Egon")
    o.p("Meldte afbud: Winnie og Yrsa")
    o.p("Skrevet af: Carsten")
    for point in m.items:
        o.p()
        o.p(f"**{point.number}** **{point.title}**")
        o.ps(point.lines(decision="Beslutning: {}", task="Gøres: {what}. Hvem: {who}. Hvornår: {due}."))
    o.p()
    o.p("Næste møde 8.4.2026 kl. 13.30 i Cafeen")
    return Sample(
        "Medlemsgr. 11.3.2026.odt", "LibreOffice, bold numbers, `Kom:` and `Skrevet af:`", o.data(), m
    )


def safety_round() -> Sample:
    """Items as rows: number, what, decision, who, when; facts run together in a line above."""
    m = Meeting(
        date="2024-09-05",
        group="bestyrelsen",
        title="Referat fra bestyrelsens møde om lokalerne",
        place="Industrivej 4",
        start="17:00",
        end="18:15",
        present=people("Alma Vadsager", "Bent Holmslykke", "Erling Munkedam", "Thorkild Vesterlund/vicevært"),
        minute_taker="Erling Munkedam",
        items=(
            item(
                1,
                "Eltavlen",
                "HPFI-relæet slår ikke fra ved test.",
                Decision("En autoriseret installatør tilkaldes."),
                Task(None, "Bent Holmslykke", "2024-09-06"),
            ),
            item(
                2,
                "Flugtvejen",
                "Der står stole foran bagdøren.",
                Decision("Stolene flyttes op på loftet."),
                Task(None, "Erling Munkedam", "2024-09-12"),
            ),
            item(3, "Brandslukkere", "De tre er efterset i maj. Den i køkkenet mangler skilt."),
            item(
                4,
                "Udelys",
                "Sensoren tænder midt om dagen.",
                Decision("Sensoren udskiftes, når der er råd."),
            ),
        ),
    )
    w = Word("Calibri", 10)
    w.h(m.title, 2)
    w.p("5. september 2024 kl. 17.00-18.15, Industrivej 4")
    w.p(f"Deltagere: {names(m.present)}. Referent: Erling Munkedam.")
    w.table(
        [
            ["Nr.", "Emne", "Hvad vi så", "Beslutning", "Ansvarlig", "Frist"],
            *(
                [
                    point.number or "",
                    point.title,
                    point.texts[0],
                    "".join(decision.text for decision in point.decisions),
                    "".join(task.who or "" for task in point.tasks),
                    "".join(task.due_text for task in point.tasks),
                ]
                for point in m.items
            ),
        ],
        head=True,
    )
    return Sample("Lokaler 5 september 2024.docx", "One table of six columns, a guest", w.data(), m)


def two_hands() -> Sample:
    """Bullets under headings in capitals; decisions after `=>`."""
    m = Meeting(
        date="2026-10-07",
        group="it-gruppen",
        title="Referat IT-gruppen onsdag den 7. oktober 2026",
        start="10:00",
        present=people("Mogens", "Nina", "Ole", "Lars T."),
        absent=people("Kaj", "Lars Åskov Dam", notice=True),
        chair="Nina",
        minute_taker="Ole",
        next_date="2026-11-04",
        next_start="10:00",
        items=(
            item(
                1,
                "BACKUP",
                Sub("Den ugentlige kører."),
                Sub("Ingen har prøvet at hente noget tilbage."),
                Decision("Vi prøver det hvert kvartal."),
                Task("Første prøve", "Lars T.", "2026-10-30", "30/10"),
            ),
            item(
                2,
                "KODEORD",
                Sub("Tre deler det samme."),
                Decision("Hver får sit eget."),
                Task("Opretter brugere", "Nina", "2026-10-14", "14/10"),
            ),
            item(3, "KURSUS I MOBIL", Sub("Ti deltagere, to gik hjem med ondt i nakken.")),
            item(4, "EVT.", Sub("Ole tager kage med næste gang.")),
        ),
    )
    w = Word("Calibri", 11, pieces=True)
    w.p(m.title, bold=True)
    w.p("Kl. 10, ordstyrer Nina, referent Ole")
    w.p("Tilstede: Mogens, Nina, Ole, Lars T.")
    w.p("Afbud fra: Kaj og Lars Åskov Dam")
    for point in m.items:
        w.p(f"{point.number}. {point.title}")
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"=> Beslutning: {block.text}")
                case Task():
                    w.p(block.say("=> Opgave: {what}, {who}, {due}"))
    w.p("NÆSTE MØDE: 4. november kl. 10")
    return Sample("IT ref 7 okt.docx", "Capitals, bullets, arrows before the labels", w.data(), m)


SAMPLES = (short, done_list, typed_lines, ticks, safety_round, two_hands)
