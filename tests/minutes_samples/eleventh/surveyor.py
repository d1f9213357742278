"""Minutes by a former surveyor: numbers, initials, times to the minute, action lists."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_hand
from tests.minutes_samples.word import Word


def point_nought() -> Sample:
    """`1.0 Title` in bold, a table of facts, initials with the names."""
    m = Meeting(
        date="2026-04-21",
        group="bestyrelsen",
        title="Bestyrelsesmøde nr. 4/2026",
        place="Mødelokale B, Søgade 7",
        start="15:00",
        end="17:10",
        present=people(
            "Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Erling Munkedam", "Flemming Østerklit"
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Flemming Østerklit",
        next_date="2026-05-19",
        next_start="15:00",
        next_end="17:00",
        next_place="Mødelokale B",
        items=(
            item(1, "Godkendelse af dagsorden", "Ingen bemærkninger."),
            item(
                2,
                "Opfølgning på møde nr. 3/2026",
                "Af de otte opgaver er seks udført. To er udskudt, fordi leverandøren ikke har svaret.",
                Task("Rykke leverandøren.", "EM", "2026-04-28", "28.04.2026"),
            ),
            item(
                3,
                "Økonomi",
                "CT fremlagde saldobalance pr. 31.03.2026. Afvigelsen fra budgettet er 1,8 pct.",
                "Tilskuddet fra kommunen er modtaget med 32.000 kr.",
                Decision("Saldobalancen tages til efterretning."),
                Decision("Der overføres 10.000 kr. til opsparingskontoen."),
                Task("Foretage overførslen.", "CT", "2026-04-24", "24.04.2026"),
            ),
            item(
                4,
                "Indretning af lokalet",
                "FØ havde målt op: 9,40 x 6,15 m. Der er plads til højst 34 stole, når flugtvejen skal være "
                "fri.",
                "Et bord kan klappes op mod væggen.",
                Decision("Bordplan 2 følges, og antallet af stole sættes til 32."),
                Task("Tegne planen i endelig udgave.", "FØ", "2026-05-12", "12.05.2026"),
            ),
            item(5, "Eventuelt", "Intet at bemærke."),
        ),
    )
    w = Word("Arial", 10)
    w.header("Senior Netværk - referat")
    w.p(m.title, bold=True, size=14)
    w.table(
        [
            ["Dato:", "21.04.2026", "Tidspunkt:", "15.00 - 17.10"],
            ["Sted:", m.place or "", "Referent:", "Flemming Østerklit"],
            ["Mødeleder:", "Alma Vadsager", "Afbud:", "Dorrit Kærsbæk-Lund"],
        ]
    )
    w.p()
    w.p("Deltagere:", bold=True)
    initials = ("AV", "BH", "CT", "EM", "FØ")
    w.ps([f"{person.name} ({short})" for person, short in zip(m.present, initials, strict=True)], indent=0.5)
    for point in m.items:
        w.p(f"{point.number}.0 {point.title}", bold=True)
        w.ps(
            point.lines(decision="Beslutning: {}", task="Aktion: {what} Ansvarlig: {who}. Frist: {due}."),
            indent=1,
        )
    w.p("Næste møde", bold=True)
    w.p("19.05.2026 kl. 15.00 - 17.00, Mødelokale B", indent=1)
    return Sample("BM_4_2026_referat.docx", "1.0 in bold, facts in four columns", w.data(), m)


def action_list() -> Sample:
    """Headings that Word numbers, and all tasks in a list at the end that names the item."""
    m = Meeting(
        date="2026-06-09",
        group="it-gruppen",
        title="Referat af møde i IT-gruppen",
        place="Bibliotekets computerrum",
        start="10:00",
        end="11:50",
        present=people("Mogens Pilebro/tovholder", "Lars Tornelund", "Nina Svanekilde", "Ole Fjordmark"),
        absent=people("Kaj Toftehøj", "Lars Åskov Dam", notice=True),
        minute_taker="Ole Fjordmark",
        items=(
            item(
                1,
                "Status for hjemmesiden",
                "Der var 612 besøg i maj mod 540 i april. Siden med arrangementer er den mest læste.",
                "Billederne fylder for meget, og siden er langsom på telefoner.",
                Decision("Alle billeder gøres mindre end 300 kB."),
                Task("Gøre billederne mindre", "Nina", "2026-06-23", "23.06.2026"),
            ),
            item(
                2,
                "Sikkerhedskopi",
                "Kopien tages hver nat, men ingen har prøvet at lægge den tilbage.",
                Decision("Tilbagelægning afprøves to gange om året, første gang i juni."),
                Task("Afprøve tilbagelægning og skrive en vejledning", "Ole", "2026-06-30", "30.06.2026"),
                Task("Gemme vejledningen i mappen", "Mogens", "2026-07-03", "03.07.2026"),
            ),
            item(
                3,
                "Kursus i regneark",
                "Ni har skrevet sig på listen. Der er otte pladser, og en har tilbudt at tage sin egen "
                "maskine med.",
                Decision("Alle ni optages."),
            ),
            item(4, "Eventuelt", "Printeren på 1. sal kan ikke bruges før efter sommerferien."),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 0)
    w.p("Mødedato\t09.06.2026")
    w.p("Mødetid\t10.00 - 11.50")
    w.p("Mødested\tBibliotekets computerrum")
    w.p(f"Til stede\t{names(m.present)}")
    w.p("Afbud\tKaj Toftehøj, Lars Åskov Dam")
    w.p("Referent\tOle Fjordmark")
    numbered = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.h(point.title, 2, number=(numbered, 0))
        w.ps(point.texts)
        w.ps([f"Beslutning: {decision.text}" for decision in point.decisions], indent=1)
    w.h("Aktionsliste", 2)
    rows = [["Punkt", "Aktion", "Ansvarlig", "Frist"]]
    rows += [
        [point.number or "", task.what or "", task.who or "", task.due_text]
        for point in m.items
        for task in point.tasks
    ]
    w.table(rows, head=True)
    return Sample(
        "IT_2026-06-09_referat.docx", "Headings numbered by Word, action list at the end", w.data(), m
    )


def by_the_clock() -> Sample:
    """Items with their times beside the title, decisions in bold, no tasks."""
    m = Meeting(
        date="2026-10-20",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen: møde 20.10.2026",
        place="Erhvervshuset, 2. sal",
        start="09:00",
        end="10:30",
        present=people("Ruth Engdal-Vium", "Poul Erik Stenmose", "Ulla Klinteskov", "Verner Rughave"),
        absent=people("Tove Bækvad", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Poul Erik Stenmose",
        next_date="2026-11-17",
        next_start="09:00",
        next_place="Erhvervshuset",
        items=(
            item(
                1,
                "Formalia",
                "Dagsorden og seneste referat blev gennemgået uden rettelser.",
                start="09:00",
                end="09:10",
            ),
            item(
                2,
                "Besøgstal for 3. kvartal",
                "Der er aflagt 23 besøg, heraf 11 hos virksomheder med under 20 ansatte. Ni har bedt om "
                "profiler.",
                "Tallene er ført i regnearket, kolonne D til H.",
                start="09:10",
                end="09:35",
            ),
            item(
                3,
                "Fordeling af distrikter",
                "Kortet er delt i fire efter postnummer. Det nordlige er størst, men har færrest "
                "virksomheder.",
                Decision("Ulla overtager det nordlige distrikt, og Verner beholder havnen."),
                Decision("Distrikterne vurderes igen efter et halvt år."),
                start="09:35",
                end="10:15",
            ),
            item(
                4,
                "Eventuelt",
                "Poul Erik er bortrejst i uge 46.",
                start="10:15",
                end="10:30",
            ),
        ),
    )
    w = Word("Cambria", 11)
    w.h(m.title)
    w.p("Tid: 09.00-10.30. Sted: Erhvervshuset, 2. sal.")
    w.p(f"Fremmødte: {names(m.present, '; ')}")
    w.p("Afbud: Tove Bækvad")
    w.p("Mødeleder: Ruth Engdal-Vium")
    w.p("Referent: Poul Erik Stenmose")
    for point in m.items:
        span = f"{point.start}-{point.end}".replace(":", ".")
        w.h(f"{point.number}. {point.title} (kl. {span})", 2)
        w.ps(point.lines(decision="**Beslutning: {}**"))
    w.p()
    w.p("Næste møde: 17.11.2026 kl. 09.00, Erhvervshuset.")
    return Sample("VG 2026-10-20.docx", "Times beside each title", w.data(), m)


def crosses() -> Sample:
    """Attendance in a table with crosses; `Pkt. 1` on a line, decisions with an arrow."""
    m = Meeting(
        date="2026-08-25",
        group="medlemsgruppen",
        title="Mødereferat, medlemsgruppen",
        place="Frivillighuset, lokale 12",
        start="13:00",
        end="14:40",
        present=people(
            "Winnie Aagesholm",
            "Yrsa Nørremølle",
            "Carsten Lindebro",
            "Ditte Havnsø",
            "Egon Strandmark-Poulsen",
        ),
        absent=people("Åge Dalkjærn", "Bodil Kirkeholt", notice=True),
        minute_taker="Egon Strandmark-Poulsen",
        next_date="2026-09-22",
        next_start="13:00",
        items=(
            item(
                1,
                "Medlemstal",
                "Pr. 01.08.2026 er der 87 medlemmer mod 91 ved årets begyndelse. Syv er gået ud, fordi de "
                "fik arbejde.",
            ),
            item(
                2,
                "Velkomstmappe",
                "Mappen er på 14 sider, og kortet på side 3 er fra før ombygningen.",
                Decision("Mappen skæres ned til 8 sider."),
                Task("Tegne et nyt kort", "Egon", "2026-09-11", "11.09.2026"),
                Task("Forkorte teksten", "Ditte", "2026-09-15", "15.09.2026"),
            ),
            item(
                3,
                "Vandretur",
                "To ruter er gået igennem: 4,2 km langs åen og 6,8 km over bakken. Bænkene står tættest "
                "langs åen.",
                Decision("Ruten langs åen vælges, og der er afgang kl. 10.15 fra p-pladsen."),
            ),
            item(4, "Eventuelt", "Yrsa har nøgle til lokalet i september."),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True, underline=True, size=13)
    w.p("Dato: 25.08.2026, kl. 13.00-14.40")
    w.p("Sted: Frivillighuset, lokale 12")
    w.p("Referent: Egon Strandmark-Poulsen")
    rows = [["Navn", "Til stede", "Afbud"]]
    rows += [[person.name, "x", ""] for person in m.present]
    rows += [[person.name, "", "x"] for person in m.absent]
    w.table(rows, head=True)
    w.p()
    for point in m.items:
        w.p(f"Pkt. {point.number} {point.title}", bold=True)
        w.ps(point.lines(decision="=> Beslutning: {}", task="=> {what}. Ansvarlig: {who}. Frist: {due}"))
        w.p()
    w.p("Næste møde: 22.09.2026 kl. 13.00")
    return Sample("Medlemsgruppen_25.08.2026.docx", "Crosses for attendance, Pkt. 1", w.data(), m)


def odt_dash() -> Sample:
    """LibreOffice: headings `Pkt. 1 - Title` and a table of facts."""
    m = Meeting(
        date="2026-03-05",
        group="bestyrelsen",
        title="Referat nr. 2",
        place="Hos Bent Holmslykke, Åvej 3",
        start="16:30",
        end="18:05",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam/medlem",
        ),
        chair="Bent Holmslykke",
        minute_taker="Erling Munkedam",
        next_date="2026-04-09",
        next_start="16:30",
        items=(
            item(
                1,
                "Budget 2026",
                "Budgettet balancerer med 74.500 kr. Posten til transport er sat op med 2.000 kr.",
                Decision("Budgettet vedtages enstemmigt."),
            ),
            item(
                2,
                "Forsikring",
                "Selskabet har foretaget en ny beregning ud fra lokalernes areal, men har brugt "
                "bruttoarealet.",
                Decision("Der indsendes rettede mål, inden præmien betales."),
                Task("Indsende målene", "Erling Munkedam", "2026-03-13", "13.03.2026"),
            ),
            item(3, "Eventuelt", "Bent takkede for blomsterne."),
        ),
    )
    o = Odt()
    o.h("Referat nr. 2")
    o.table(
        [
            ["Møde i", "Bestyrelsen"],
            ["Dato", "05.03.2026"],
            ["Tid", "16.30-18.05"],
            ["Sted", m.place or ""],
            ["Deltagere", names(m.present, "\n\n", "{name}, {role}")],
            ["Ordstyrer", "Bent Holmslykke"],
            ["Referent", "Erling Munkedam"],
            ["Næste møde", "09.04.2026 kl. 16.30"],
        ]
    )
    for point in m.items:
        o.h(f"Pkt. {point.number} - {point.title}", 2)
        o.ps(point.lines(decision="**Beslutning:** {}", task="**Opgave:** {what}, {who}, {due}"))
    return Sample("best_ref_2_2026.odt", "Pkt. 1 - Title, facts in a table", o.data(), m)


def printed() -> Sample:
    """A PDF from a printer: titles bold at the margin, text set in."""
    m = Meeting(
        date="2026-12-01",
        group="it-gruppen",
        title="Referat, IT-gruppen",
        place="Søgade 7",
        start="10:00",
        end="11:15",
        present=people("Mogens Pilebro", "Kaj Toftehøj", "Nina Svanekilde"),
        absent=people("Ole Fjordmark", notice=True),
        minute_taker="Kaj Toftehøj",
        next_date="2027-01-12",
        next_start="10:00",
        items=(
            item(
                1,
                "Udskiftning af router",
                "Den nuværende er fra 2017 og taber forbindelsen to til tre gange dagligt.",
                Decision("Der købes en ny til højst 1.200 kr."),
                Task("Købe og opstille routeren", "Mogens Pilebro", "2026-12-15", "15.12.2026"),
            ),
            item(
                2,
                "Adgangskoder",
                "Listen i skuffen er fjernet. Koderne ligger nu i et program, som tre personer har adgang "
                "til.",
                Decision("Koderne skiftes hvert år i januar."),
            ),
            item(3, "Eventuelt", "Ingen bemærkninger."),
        ),
    )
    lines: list[tuple[float, str, str]] = [
        (60, "F2", m.title),
        (60, "F1", "Dato: 01.12.2026"),
        (60, "F1", "Tid: 10.00-11.15"),
        (60, "F1", "Sted: Søgade 7"),
        (60, "F1", f"Deltagere: {names(m.present)}"),
        (60, "F1", "Afbud: Ole Fjordmark"),
        (60, "F1", "Referent: Kaj Toftehøj"),
        (60, "F1", ""),
    ]
    for point in m.items:
        lines.append((60, "F2", f"{point.number}. {point.title}"))
        for line in point.lines(task="{who}: {what}, {due}"):
            words, held = line.split(), ""
            while words:
                held = f"{held} {words.pop(0)}".strip()
                if not words or len(f"{held} {words[0]}") > 78:
                    lines.append((75, "F1", held))
                    held = ""
        lines.append((60, "F1", ""))
    lines.append((60, "F1", f"Næste møde: {say('2027-01-12', '{dd}.{mm}.{y}')} kl. 10.00"))
    page = [(x, 70.0 + 17 * place, font, text) for place, (x, font, text) in enumerate(lines) if text]
    return Sample("IT_2026-12-01.pdf", "Printed: bold titles, text set in", by_hand([page]), m)


SAMPLES = (point_nought, action_list, by_the_clock, crosses, odt_dash, printed)
