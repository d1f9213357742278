"""OpenDocument and PDF files of the second set."""

from __future__ import annotations

from textwrap import wrap

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people, say
from tests.minutes_samples.pdf import by_hand, by_typst
from tests.minutes_samples.second.marks import LibreOffice


def marked_by_hand() -> Sample:
    """LibreOffice without styles: whole paragraphs bold, underlined, italic; attendance in sentences."""
    m = Meeting(
        date="2026-02-19",
        group="medlemsgruppen",
        title="Referat fra mødet i medlemsgruppen",
        place="Solsikken",
        start="11:00",
        end="12:30",
        present=people("Winnie Aagesholm", "Åge Dalkjærn", "Bodil Kirkeholt", "Carsten Lindebro"),
        absent=people("Yrsa Nørremølle", "Egon Strandmark-Poulsen", notice=True),
        minute_taker="Carsten Lindebro",
        next_date="2026-03-19",
        next_start="11:00",
        next_place="Solsikken",
        items=(
            item(
                "1",
                "Fastelavn",
                "Der kom 26, og tønden holdt for længe. Katten var klædt ud som Åge.",
                Decision("Det blev besluttet, at fastelavn holdes igen næste år med en tyndere tønde."),
            ),
            item(
                "2",
                "Nye ledige",
                "Slagteriet fyrer 40. Flere af dem er over halvtreds og har aldrig skrevet en ansøgning.",
                Sub("Bodil kender tillidsmanden."),
                Sub("Vi har plads til otte ekstra på ansøgningsholdet."),
                Decision("Det blev besluttet at åbne et hold mere i april."),
                Task("Tale med tillidsmanden", "Bodil Kirkeholt", "2026-02-27", "27. februar"),
                Task("Spørge Poul Erik, om han vil undervise", "Winnie Aagesholm", "2026-03-05", "5. marts"),
            ),
            item("3", "Eventuelt", "Carsten har købt ny opvaskebørste."),
        ),
    )
    o = LibreOffice()
    o.p(m.title, "P1")
    o.p("")
    o.p("Mødet fandt sted torsdag den 19. februar 2026 fra kl. 11.00 til 12.30 på Solsikken.", "Standard")
    o.p(
        "Mødt var Winnie Aagesholm, Åge Dalkjærn, Bodil Kirkeholt og Carsten Lindebro. Yrsa Nørremølle og Egon "
        "Strandmark-Poulsen havde sendt afbud.",
        "Standard",
    )
    o.p("Referent: Carsten Lindebro", "Standard")
    o.p("")
    for point in m.items:
        o.p(f"Punkt {point.number}: {point.title}", "P2")
        subs = [block.text for block in point.body if isinstance(block, Sub)]
        for block in point.body:
            match block:
                case Decision():
                    o.p(block.text, "P3")
                case Task():
                    o.p(block.say("Opgave: {what}. Ansvarlig: {who}. Senest: {due}."), "P4")
                case Sub():
                    if block.text == subs[0]:
                        o.items(subs)
                case _:
                    o.p(block, "Standard")
        o.p("")
    o.p(f"Næste møde er {say(m.next_date, '{weekday} den {d}. {month}')} kl. 11 på Solsikken.", "Standard")
    return Sample(
        "medlemsgruppen 19-02-2026.odt",
        "LibreOffice by hand: underlined items, decisions by phrase in italics, attendance in sentences",
        o.data(),
        m,
    )


def landscape_table() -> Sample:
    """One OpenDocument table with the tasks in a column of their own, `Hvem: hvad (hvornår)`."""
    m = Meeting(
        date="2025-05-13",
        group="it-gruppen",
        title="IT-gruppens referat",
        place="Kælderen",
        start="17:15",
        end="18:45",
        present=people("Mogens Pilebro", "Ole Fjordmark", "Kaj Toftehøj", "Lars Åskov"),
        absent=people("Nina Svanekilde"),
        minute_taker="Kaj Toftehøj",
        next_date="2025-06-10",
        next_start="17:15",
        items=(
            item(
                "1",
                "Netværket i kælderen",
                "Signalet når ikke om hjørnet. Ole har målt med telefonen.",
                Decision("Der sættes en ekstra antenne op ved trappen."),
                Task("køber antenne", "Ole", "2025-05-21", "21/5"),
            ),
            item(
                "2",
                "Sikkerhedskopi",
                "Kopien ligger i samme skab som maskinen. Brænder det ene, brænder det andet.",
                Decision("En kopi opbevares fremover hjemme hos formanden."),
                Task("finder en krypteret disk", "Mogens", "2025-05-28", "28/5"),
                Task("skriver, hvordan man henter en kopi frem", "Lars Åskov", "2025-06-06", "6/6"),
            ),
            item("3", "Kursus i regneark", "Ni har meldt sig. Kaj tager to gange, hvis nogen låser op."),
            item("4", "Evt.", "Pæren i kælderen er skiftet."),
        ),
    )
    o = LibreOffice()
    o.header("IT-gruppen")
    o.h(m.title)
    o.p("Tid: 13/05 2025 kl. 17:15-18:45 – Sted: Kælderen")
    o.table(
        [
            ["Deltagere", "\n\n".join(one.name for one in m.present)],
            ["Fraværende", "Nina Svanekilde"],
            ["Referent", "Kaj Toftehøj"],
        ]
    )
    rows = [["**Nr.**", "**Emne**", "**Drøftelse**", "**Besluttet**", "**Hvem gør hvad**"]]
    for point in m.items:
        rows.append(
            [
                point.number or "",
                point.title,
                "\n\n".join(point.texts),
                "\n\n".join(one.text for one in point.decisions),
                "\n\n".join(one.say("{who}: {what} ({due})") for one in point.tasks),
            ]
        )
    o.p("")
    o.table(rows)
    o.p("Næste møde: 10/06 2025 kl. 17:15")
    return Sample(
        "it-referat maj25.odt",
        "OpenDocument table Nr. | Emne | Drøftelse | Besluttet | Hvem gør hvad; attendance in a table",
        o.data(),
        m,
    )


def initials_and_numbers() -> Sample:
    """A numbered list whose numbers the reader makes, initials, and a telephone number that must not get out."""
    m = Meeting(
        date="2026-11-04",
        group="pr-gruppen",
        title="Onsdagsmøde i PR-gruppen",
        place="Ruths køkken",
        start="09:45",
        present=people("GL", "ILR", "JSK", "AMV"),
        absent=people("HB", "KMH", notice=True),
        minute_taker="ILR",
        next_date="2026-11-18",
        next_start="09:45",
        items=(
            item(
                "1",
                "Annonce i ugeavisen",
                "En kvart side koster 1.900 kr. Vi kan nå nummeret i uge 48.",
                "Annoncesælgeren kan fanges på 98 76 54 32 eller annoncer@example.org.",
                Decision("Vi køber en kvart side i uge 48."),
                Task("Bestille annoncen", "GL", "2026-11-11", "11. nov."),
            ),
            item("2", "Julehilsen", "AMV rimer. Det plejer at gå godt."),
            item(
                "3",
                "Billeder af medlemmer",
                "Vi har 300 billeder og ved ikke, hvem der har sagt ja til at være på dem.",
                Decision("Billeder uden et skriftligt ja bruges ikke."),
                Task("Lave en samtykkeseddel", "JSK", "2026-11-16", "16. nov."),
            ),
        ),
        holds={"private": ["98 76 54 32", "annoncer@example.org"]},
    )
    o = LibreOffice()
    o.h(m.title, 2)
    o.p("4. nov. 2026 fra kl. 9.45, Ruths køkken")
    o.p("GL: Gerda Lyngvase, ILR: Inge-Lise Rosenlyng, JSK: Jørn Sandfeldt-Krogh, AMV: Anne Marie Vibedal,")
    o.p("HB: Henning Brandtoft, KMH: Karen Margrethe Hedevang")
    o.p("**Til stede** GL, ILR, JSK, AMV")
    o.p("**Afbud** HB, KMH")
    o.p("**Referent** ILR")
    o.p("**Dagsorden**")
    o.items([point.title for point in m.items], numbered=True)
    for point in m.items:
        o.h(f"{point.number}. {point.title}", 3)
        o.ps(point.lines(decision="Besluttet: {}", task="Opfølgning: {what}, {who}, {due}"))
    o.p("**Næste møde** 18. nov. 2026 kl. 9.45")
    return Sample(
        "PR onsdag.odt",
        "a legend of initials above, labels in bold without colons, a telephone number and an address in the text",
        o.data(),
        m,
    )


def set_by_typst() -> Sample:
    """A PDF as from a modern template: facts in a grid, items as headings, decisions in shaded blocks."""
    m = Meeting(
        date="2026-05-28",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen: mødereferat",
        place="Iværksætterhuset",
        start="13:30",
        end="15:00",
        present=people("Ruth Engdal-Vium", "Søren Hybenlund", "Ulla Klinteskov", "Fritz Ellemosen"),
        absent=people("Verner Rughave", "Tove Bækvad", notice=True),
        chair="Søren Hybenlund",
        minute_taker="Ulla Klinteskov",
        next_date="2026-06-25",
        next_start="13:30",
        next_place="Iværksætterhuset",
        items=(
            item(
                "1",
                "Bordet rundt",
                "Fritz har været til samtale og er gået videre til anden runde.",
                "Ulla har fået nej fra kommunen, men en venlig samtale.",
            ),
            item(
                "2",
                "Mentorordning",
                "Fire ledere fra lokale firmaer vil gerne være mentor for en ledig i et halvt år. Søren har talt med "
                "dem hver for sig.",
                "Det afgørende er, at de to passer sammen, og at nogen følger op undervejs.",
                Decision("Ordningen begynder den 1. september med fire par."),
                Task("Skrive en side om, hvad en mentor gør", "Søren Hybenlund", "2026-06-18", "18. juni"),
                Task("Finde fire medlemmer, der vil være med", "Ruth Engdal-Vium", "2026-06-24", "24. juni"),
            ),
            item(
                "3",
                "Besøg på fjernvarmeværket",
                "Værket vil vise rundt den 11. juni. Der kan højst komme tolv.",
                Decision("Pladserne gives til dem, der først melder sig."),
            ),
            item("4", "Eventuelt", "Ingen bemærkninger."),
        ),
    )
    lines = [
        f"= {m.title}",
        "#grid(columns: (3cm, 1fr), row-gutter: 6pt, [*Dato*], [28. maj 2026], [*Tid*], [13.30 til 15.00], [*Sted*],"
        " [Iværksætterhuset], [*Deltagere*], [Ruth Engdal-Vium, Søren Hybenlund, Ulla Klinteskov, Fritz Ellemosen],"
        " [*Afbud*], [Verner Rughave, Tove Bækvad], [*Mødeleder*], [Søren Hybenlund], [*Referent*], [Ulla Klinteskov])",
    ]
    for point in m.items:
        lines.append(f"== {point.number} {point.title}")
        for block in point.body:
            match block:
                case Decision():
                    lines.append(
                        f"#block(fill: luma(235), inset: 8pt, width: 100%)[*Beslutning:* {block.text}]"
                    )
                case Task():
                    lines.append(block.say("#sym.arrow.r {what}. Ansvarlig: {who}. Frist: {due}."))
                case _:
                    lines.append(str(block))
    lines.append("*Næste møde:* 25. juni 2026 kl. 13.30, Iværksætterhuset")
    return Sample(
        "virksomhedsgruppen_2026-05-28.pdf",
        "PDF: facts in a grid without colons, decisions in shaded blocks, tasks after an arrow",
        by_typst("\n\n".join(lines)),
        m,
    )


def printed_with_foot() -> Sample:
    """A PDF line for line over two pages, with a head and a foot on each, and roles in a column."""
    m = Meeting(
        date="2025-02-06",
        group="bestyrelsen",
        title="REFERAT AF BESTYRELSESMØDE",
        place="Havnehuset",
        start="16:00",
        end="18:15",
        present=people(
            "Alma Vadsager/formand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Erling Munkedam/medlem",
        ),
        absent=people("Bent Holmslykke/næstformand", notice=True),
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2025-03-06",
        next_start="16:00",
        items=(
            item("1", "Godkendelse af dagsorden", "Erling bad om at få nøgler med under eventuelt."),
            item(
                "2",
                "Regnskab 2024",
                "Connie lagde regnskabet frem. Overskuddet er 6.345 kr., og revisor har ingen bemærkninger. Der "
                "mangler en kvittering for frimærker på 240 kr., som ingen kan huske at have købt.",
                Decision("Bestyrelsen underskriver regnskabet og lægger det frem på generalforsamlingen."),
                Task("Sende regnskabet til revisor", "Connie", "2025-02-14", "14. februar"),
            ),
            item(
                "3",
                "Kandidater til bestyrelsen",
                "Erling genopstiller ikke. To medlemmer har vist interesse, og den ene har prøvet det før i en "
                "grundejerforening og er alligevel villig.",
                Task("Tale med begge kandidater", "Alma", "2025-02-20", "20. februar"),
            ),
            item(
                "4",
                "Lokaler",
                "Huslejen stiger fra april med fire procent. Udlejeren vil til gengæld male vinduerne.",
                Decision("Bestyrelsen accepterer stigningen, men beder om, at vinduerne males inden sommer."),
                Task("Svare udlejeren", "Dorrit", "2025-02-10", "10. februar"),
            ),
            item("5", "Eventuelt", "Der er otte nøgler ude. Erling laver en liste."),
        ),
    )
    head, pages, y = "Netværket – bestyrelsen", [[]], 0.0

    def put(text: str = "", font: str = "F1", x: float = 60.0) -> None:
        nonlocal y
        if y == 0 or y > 430:
            if y:
                pages.append([])
            pages[-1].append((60.0, 40.0, "F1", head))
            y = 80.0
        if text:
            pages[-1].append((x, y, font, text))
        y += 14.0

    put(m.title, "F2")
    put()
    put("Torsdag den 6. februar 2025 kl. 16.00 - 18.15, Havnehuset")
    put()
    put("Til stede:", "F2")
    for person in m.present:
        put(f"{person.name}, {person.role}", x=80.0)
    put("Afbud:", "F2")
    put("Bent Holmslykke, næstformand", x=80.0)
    put("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        put()
        put(f"{point.number}. {point.title}", "F2")
        for text in point.lines(
            decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."
        ):
            for line in wrap(text, 84):
                put(line)
    put()
    put("Næste møde: 6. marts 2025 kl. 16.00")
    for number, page in enumerate(pages, 1):
        page.append((270.0, 810.0, "F1", f"Side {number} af {len(pages)}"))
    return Sample(
        "Ref best 6 feb 2025.pdf",
        "PDF line for line over two pages, the same head and foot on each",
        by_hand(pages),
        m,
    )


def three_columns() -> Sample:
    """A PDF table Emne | Referat | Aktion without item numbers; a short year in the date."""
    m = Meeting(
        date="2026-05-14",
        group="pr-gruppen",
        title="PR-gruppens referat",
        start="15:00",
        end="16:30",
        present=people("Gerda/ordstyrer", "Henning/referent", "Jørn", "Karen Margrethe"),
        absent=people("Anne Marie"),
        chair="Gerda",
        minute_taker="Henning",
        next_date="2026-06-11",
        next_start="15:00",
        items=(
            item(
                None,
                "Sommeravis",
                "Otte sider er for meget. Fire er nok, hvis vi nøjes med to historier.",
                Decision("Sommeravisen bliver på fire sider."),
                Task("skrive om udflugten", "Jørn", "2026-05-29", "29/5"),
            ),
            item(
                None,
                "Pressekontakt",
                "Radioen ringede til tre forskellige af os på samme dag.",
                Decision("Gerda svarer pressen, og ellers Henning."),
            ),
            item(None, "Trykte kalendere", "Der ligger 90 tilbage fra i år. Vi laver færre næste gang."),
        ),
    )
    cells = []
    for point in m.items:
        middle = [*point.texts, *(f"*Beslutning:* {one.text}" for one in point.decisions)]
        actions = [one.say("{who}: {what}, {due}") for one in point.tasks]
        cells.append(
            f"[*{point.title}*], [{' #parbreak() '.join(middle)}], [{' #parbreak() '.join(actions)}],"
        )
    source = "\n\n".join(
        [
            f'#text(size: 16pt, weight: "bold")[{m.title}]',
            "Dato: 14.05.26, kl. 15.00-16.30",
            "Til stede: Gerda (ordstyrer), Henning (referent), Jørn, Karen Margrethe \\\nFraværende: Anne Marie",
            "#table(columns: (3cm, 1fr, 4cm),\n[*Emne*], [*Referat*], [*Aktion*],\n" + "\n".join(cells) + ")",
            "Næste møde: 11.06.26 kl. 15.00",
        ]
    )
    return Sample(
        "pr-referat-maj.pdf",
        "PDF table Emne | Referat | Aktion without numbers, the year in two figures",
        by_typst(source),
        m,
    )


SAMPLES = (
    marked_by_hand,
    landscape_table,
    initials_and_numbers,
    set_by_typst,
    printed_with_foot,
    three_columns,
)
