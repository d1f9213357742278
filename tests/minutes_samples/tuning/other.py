"""What is no Word file, to tune on: two OpenDocument texts and a PDF."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_typst


def odt_headings() -> Sample:
    """Headings, agenda as a numbered list before the sections."""
    m = Meeting(
        date="2025-02-05",
        group="medlemsgruppen",
        title="Referat – Medlemsgruppen",
        place="Kontoret",
        start="09:00",
        end="11:30",
        present=people("Winnie Aagesholm", "Yrsa Nørremølle", "Egon Strandmark-Poulsen"),
        absent=people("Åge Dalkjærn", notice=True),
        chair="Yrsa Nørremølle",
        minute_taker="Egon Strandmark-Poulsen",
        next_date="2025-03-05",
        next_start="09:00",
        items=(
            item(
                1,
                "Kontorhåndbogen",
                "Afsnittet om nøgler passer ikke længere.",
                Task("Skrive afsnittet om", "Egon", "2025-02-28"),
            ),
            item(
                2, "Fastelavn", "Sidste år blev der slået hul i loftet.", Decision("Tønden hænges udenfor.")
            ),
            item(
                3,
                "Passive medlemmer",
                "Otte har ikke ladet høre fra sig i et år.",
                Decision("De otte får et venligt brev."),
            ),
            item(4, "Eventuelt", "Yrsa har fået job og stopper til april. Tillykke!"),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.p("Onsdag den 5. februar 2025 kl. 9-11.30")
    o.p("**Sted:** Kontoret")
    o.p(f"**Til stede:** {names(m.present)}")
    o.p("**Afbud:** Åge Dalkjærn")
    o.p("**Ordstyrer:** Yrsa Nørremølle\n**Referent:** Egon Strandmark-Poulsen")
    o.h("Dagsorden", 2)
    o.items((point.title for point in m.items), numbered=True)
    for point in m.items:
        o.h(f"Pkt. {point.number}: {point.title}", 2)
        o.ps(
            point.lines(
                decision="**Beslutning:** {}", task="**Opgave:** {what}. Ansvarlig: {who}. Frist: {due}."
            )
        )
    o.p("**Næste møde:** 5. marts 2025 kl. 9")
    return Sample(
        "Medlemsgruppen 5 februar 2025.odt",
        "OpenDocument: headings, auto-numbered agenda first",
        o.data(m.title),
        m,
    )


def odt_bold() -> Sample:
    """Bold paragraphs, attendance as a table, a link and a tracked change."""
    m = Meeting(
        date="2026-10-20",
        group="it-gruppen",
        title="IT-gruppen: referat af møde",
        present=people("Mogens", "Kaj", "Nina"),
        absent=people("Ole"),
        minute_taker="Nina",
        next_date="2026-11-17",
        holds={"deleted": ["mandag"], "inserted": ["onsdag"], "links": ["https://www.example.org/skema"]},
        items=(
            item(
                1,
                "Tilmelding til workshops",
                "Skemaet ligger på nettet: her",
                Decision("Skemaet lukkes to dage før."),
            ),
            item(
                2,
                "Vagt på kontoret",
                "Vagten flyttes til onsdag",
                Task("Retter opslaget", "Kaj", "2026-10-26", "26-10-2026"),
            ),
            item(3, "Evt.", "Der er brug for flere forlængerledninger."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Dato:  20-10-2026")
    o.table([["Navn", "Mødt"], ["Mogens", "ja"], ["Kaj", "ja"], ["Nina", "ja"], ["Ole", "nej"]])
    o.p("Referent: Nina")
    o.p("**1. Tilmelding til workshops**")
    o.link("Skemaet ligger på nettet: ", "her", "https://www.example.org/skema")
    o.p("Besluttet: Skemaet lukkes to dage før.")
    o.p("**2. Vagt på kontoret**")
    o.change("Vagten flyttes til ", "mandag", "onsdag", "Kaj")
    o.p("Opgave: Retter opslaget\tAnsvarlig: Kaj\tFrist: 26-10-2026")
    o.p("**3. Evt.**")
    o.p("Der er brug for flere forlængerledninger.")
    o.p("Næste møde: 17-11-2026")
    return Sample(
        "it 20 okt.odt", "OpenDocument: bold paragraphs, attendance table, link, tracked change", o.data(), m
    )


def pdf_board() -> Sample:
    """A PDF of headings and a page number, two pages."""
    m = Meeting(
        date="2025-04-28",
        group="bestyrelsen",
        title="Referat af møde i bestyrelsen",
        place="Kontoret",
        start="10:00",
        end="12:00",
        present=people("Alma Vadsager/formand", "Connie Tranemose/kasserer", "Erling Munkedam"),
        absent=people("Bent Holmslykke", notice=True),
        chair="Alma Vadsager",
        minute_taker="Erling Munkedam",
        next_date="2025-05-26",
        items=(
            item(1, "Referat fra sidst", "Ingen bemærkninger."),
            item(
                2,
                "Ansøgning til fonden",
                "Fonden giver højst 30.000 kr. til foreninger som vores.",
                Task("Skrive ansøgningen", "Alma Vadsager", "2025-05-15"),
            ),
            item(
                3,
                "Nøgler",
                "Der er 22 nøgler ude, men kun 15 på listen.",
                Decision("Låsen skiftes i sommerferien."),
            ),
            item(4, "Personsag", closed=True),
            item(5, "Eventuelt", "Der er hul i taget over køkkenet."),
        ),
    )
    lines = [
        '#set page(paper: "a5", numbering: "1 / 1", header: [Senior Erhverv Fjordbyen])',
        f"= {m.title}",
        "Mandag den 28. april 2025 kl. 10-12, Kontoret",
        f"*Til stede:* {names(m.present)}",
        "*Afbud:* Bent Holmslykke",
        "*Ordstyrer:* Alma Vadsager",
        "*Referent:* Erling Munkedam",
    ]
    for point in m.items:
        lines.append(f"== Punkt {point.number}. {point.title}{' (lukket)' * point.closed}")
        lines += point.lines(decision="*Beslutning:* {}", task="{what}. *Ansvarlig:* {who}. *Frist:* {due}.")
    lines.append("*Næste møde:* mandag den 26. maj 2025")
    return Sample(
        "bestyrelsen-2025-04-28.pdf",
        "PDF by typst: headings, page header, closed item",
        by_typst("\n\n".join(lines)),
        m,
    )


SAMPLES = (odt_headings, odt_bold, pdf_board)
