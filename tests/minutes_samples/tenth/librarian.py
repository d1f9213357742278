"""The hand of a former librarian, 66: heading styles, full names the first time, dates with dots, notes and lists."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def autumn_programme() -> Sample:
    """Heading styles, agenda as a numbered list of its own, `Konklusion:` in bold, a footnote."""
    m = Meeting(
        date="2025-09-03",
        group="pr-gruppen",
        title="PR-gruppen: Referat fra mødet 3.9.2025",
        place="Biblioteket, studierum 4",
        start="14:00",
        end="16:00",
        chair="Gerda Lyngvase",
        minute_taker="Karen Margrethe Hedevang",
        present=people(
            "Gerda Lyngvase",
            "Henning Brandtoft",
            "Inge-Lise Rosenlyng",
            "Anne Marie Vibedal",
            "Karen Margrethe Hedevang",
        ),
        absent=people("Jørn Sandfeldt-Krogh", notice=True),
        next_date="2025-10-01",
        next_start="14:00",
        next_place="Biblioteket, studierum 4",
        holds={"footnotes": ["Se Jobsøgerens håndbog, 3. udgave, side 41."]},
        items=(
            item(
                1,
                "Siden sidst",
                "Pjecen om kurser er udsolgt fra hylden på biblioteket. Henning har fyldt op to gange i august.",
            ),
            item(
                2,
                "Efterårets foredrag",
                "Tre emner har været nævnt: pension og job, samtalen uden nerver, og den gode ansøgning.",
                "Den gode ansøgning er behandlet udførligt andetsteds.",
                Decision("Gruppen arrangerer to foredrag, det ene i oktober og det andet i november."),
                Task(
                    "Finde en foredragsholder til oktober", "Inge-Lise Rosenlyng", "2025-09-19", "19.9.2025"
                ),
                Task("Reservere salen", "Karen Margrethe Hedevang", "2025-09-12", "12.9.2025"),
            ),
            item(
                3,
                "Avisens lokalsider",
                "Redaktøren vil gerne have historier om mennesker frem for om foreningen. Anne Marie har talt med to, "
                "der gerne vil stå frem.",
                Decision("Anne Marie skriver den første artikel, og gruppen læser den før den sendes."),
                Task("Skrive artiklen", "Anne Marie Vibedal", "2025-09-26", "26.9.2025"),
            ),
            item(4, "Eventuelt", "Gerda anbefalede udstillingen om gamle plakater."),
        ),
    )
    w = Word("Cambria", 11)
    w.h(m.title, 0)
    w.p("**Tid:** Onsdag den 3. september 2025 kl. 14-16")
    w.p(f"**Sted:** {m.place}")
    w.p(f"**Til stede:** {names(m.present)}")
    w.p(f"**Afbud:** {names(m.absent)}")
    w.p("**Ordstyrer:** Gerda Lyngvase")
    w.p("**Referent:** Karen Margrethe Hedevang")
    w.h("Dagsorden", 2)
    agenda = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, number=(agenda, 0))
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for text in point.texts:
            paragraph = w.p(text)
            if "udførligt" in text:
                w.footnote(paragraph, m.holds["footnotes"][0])
        for decision in point.decisions:
            w.p(f"**Konklusion:** {decision.text}")
        w.ps((task.say("{what}: {who}, senest {due}") for task in point.tasks), style="List Bullet")
    w.h("Næste møde", 2)
    w.p("Onsdag den 1. oktober 2025 kl. 14 på Biblioteket, studierum 4.")
    return Sample(
        "PR referat 2025.09.03.docx",
        "heading styles, list of agenda, Konklusion, tasks as bullets, a footnote",
        w.data(m.title),
        m,
    )


def minutes_in_columns() -> Sample:
    """One table for all: Punkt, Referat, Beslutning, Hvem/hvornår."""
    m = Meeting(
        date="2026-02-18",
        group="pr-gruppen",
        title="Referat af PR-gruppens møde",
        place="Biblioteket, studierum 2",
        start="14:00",
        end="15:45",
        minute_taker="Karen Margrethe",
        present=people("Gerda", "Henning", "Inge-Lise", "Jørn", "Karen Margrethe"),
        absent=people("Anne Marie", notice=True),
        next_date="2026-03-18",
        next_start="14:00",
        items=(
            item(
                1,
                "Referat fra 21.1.2026",
                "Ingen bemærkninger.",
            ),
            item(
                2,
                "Nyhedsbrevet",
                "Sidste nummer blev læst af 71 modtagere. Flere spørger efter en kalender.",
                Decision("Nyhedsbrevet får en kalender nederst."),
                Task(None, "Jørn", "2026-03-02", "2.3.2026"),
            ),
            item(
                3,
                "Plakater",
                "De gamle plakater har forkert telefonnummer. Der ligger 40 tilbage, som kan bruges som kladdepapir.",
                Decision("Der trykkes 60 nye plakater i A3."),
                Task(None, "Inge-Lise", "2026-03-09", "9.3.2026"),
            ),
            item(
                4,
                "Billeder til hjemmesiden",
                "Kun billeder, hvor alle har sagt ja, må bruges. Henning har en mappe med 25 gode.",
                Task(None, "Henning", "2026-03-13", "13.3.2026"),
            ),
            item(5, "Eventuelt", "Gerda har fundet en kasse bogmærker fra 2011."),
        ),
    )
    w = Word("Cambria", 10.5)
    w.h(m.title, 1)
    w.p("18.2.2026 kl. 14.00-15.45, Biblioteket, studierum 2")
    w.p(f"Deltagere: {names(m.present)}. Afbud: Anne Marie.")
    w.p("Referent: Karen Margrethe")
    rows = [
        [
            f"{point.number}. {point.title}",
            "\n\n".join(point.texts),
            "\n\n".join(decision.text for decision in point.decisions),
            "\n\n".join(task.who or "" for task in point.tasks),
            "\n\n".join(task.due_text for task in point.tasks),
        ]
        for point in m.items
    ]
    w.table([["Punkt", "Referat", "Beslutning", "Ansvarlig", "Frist"], *rows], head=True)
    w.p()
    w.p("Næste møde: 18.3.2026 kl. 14.00")
    return Sample(
        "PR-gruppen_18.2.2026.docx", "one table of five columns, who and when but not what", w.data(), m
    )


def assembly_of_the_year() -> Sample:
    """A general assembly in her words: the statutes' agenda is not repeated, phrases for decisions."""
    m = Meeting(
        date="2026-03-24",
        group=None,
        title="Ordinær generalforsamling i Senior Erhverv Fjordbyen",
        place="Biblioteket, foredragssalen",
        start="18:30",
        end="20:40",
        chair="Holger Birkebæk",
        minute_taker="Karen Margrethe Hedevang",
        items=(
            item(
                1,
                "Valg af dirigent og referent",
                "Bestyrelsen foreslog Holger Birkebæk som dirigent og Karen Margrethe Hedevang som referent. Begge "
                "blev valgt.",
                "Dirigenten konstaterede, at indkaldelsen var udsendt den 24. februar og dermed rettidig.",
            ),
            item(
                2,
                "Bestyrelsens beretning",
                "Alma Vadsager aflagde beretning om et år med mange nye ansigter. Medlemstallet er steget fra 88 til "
                "97, og 21 har forladt foreningen, fordi de har fået arbejde.",
                "Bodil spurgte til lokalerne. Formanden svarede, at lejemålet løber to år endnu.",
                Decision("Beretningen blev taget til efterretning."),
            ),
            item(
                3,
                "Regnskab for 2025",
                "Connie Tranemose gennemgik tallene og viste dem på lærredet. Overskuddet er 3.118 kr.",
                Decision("Regnskabet blev godkendt med alle stemmer."),
            ),
            item(
                4,
                "Kontingent",
                "Bestyrelsen foreslog at hæve kontingentet fra 200 til 220 kr. Carsten Lindebro talte imod.",
                Decision("Forslaget blev forkastet med 19 stemmer mod 14."),
            ),
            item(
                5,
                "Valg",
                "Bent Holmslykke og Erling Munkedam modtog genvalg.",
                Decision("Begge blev genvalgt uden modkandidater."),
            ),
            item(
                6,
                "Eventuelt",
                "Yrsa Nørremølle takkede biblioteket for husly. Ditte Havnsø læste et digt om at søge job i november.",
            ),
        ),
    )
    w = Word("Cambria", 12, spacing=1.2)
    w.h(m.title, 0)
    w.h("Referat", 2)
    w.p(
        "Generalforsamlingen fandt sted tirsdag den 24. marts 2026 kl. 18.30 på Biblioteket, foredragssalen. Der var "
        "mødt 34 medlemmer, hvoraf 33 afgav stemme."
    )
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 3)
        w.ps(point.lines(decision="{}"))
    w.p("Generalforsamlingen sluttede kl. 20.40.")
    w.p("Dirigent: Holger Birkebæk\t\tReferent: Karen Margrethe Hedevang")
    return Sample(
        "Generalforsamling 24.3.2026.docx",
        "general assembly, no attendance, phrases for decisions, who led it at the end",
        w.data(m.title),
        m,
    )


def reading_circle() -> Sample:
    """Attendance as a table with x; letters for items; nested points; page header with the date."""
    m = Meeting(
        date="2026-05-06",
        date_in="header",
        group="medlemsgruppen",
        title="Medlemsgruppen – møde om læsekreds og café",
        place="Caféen i Borgerhuset",
        start="10:30",
        end="12:00",
        chair="Yrsa Nørremølle",
        minute_taker="Karen Margrethe Hedevang",
        present=people(
            "Winnie Aagesholm",
            "Yrsa Nørremølle",
            "Bodil Kirkeholt",
            "Ditte Havnsø",
            "Karen Margrethe Hedevang",
        ),
        absent=people("Carsten Lindebro", "Egon Strandmark-Poulsen"),
        next_date="2026-06-03",
        next_start="10:30",
        items=(
            item(
                "A",
                "Læsekreds om arbejdsliv",
                "Ni har meldt sig. Forslag til de første bøger:",
                Sub("en erindringsbog fra et værft"),
                Sub("en roman om en skolelærer"),
                Sub("en håndbog om at skifte spor"),
                Decision("Kredsen begynder onsdag den 2. september og mødes hver anden uge."),
                Task("Bestille ni eksemplarer på biblioteket", "Karen Margrethe", "2026-06-15", "15/6"),
            ),
            item(
                "B",
                "Fredagscafé",
                "Caféen er velbesøgt, men kagen slipper op før kl. 11. Bodil vil gerne bage, hvis nogen køber ind.",
                Decision("Der sættes 150 kr. af til kage hver gang."),
                Task("Købe ind til maj og juni", "Ditte", "2026-05-08", "8/5"),
            ),
            item(
                "C",
                "Velkomst til nye",
                "Mappen til nye er fra 2022 og nævner tre grupper, der ikke findes mere.",
                Task("Gennemgå mappen", "Winnie", "2026-05-29", "29/5"),
            ),
            item("D", "Eventuelt", "Ingen havde noget."),
        ),
    )
    w = Word("Cambria", 11)
    w.header("Referat 6. maj 2026")
    w.h(m.title, 1)
    w.p(f"{m.place}, kl. 10.30-12.00")
    w.p("Ordstyrer: Yrsa Nørremølle. Referent: Karen Margrethe Hedevang.")
    w.table(
        [
            ["Navn", "Til stede", "Fraværende"],
            *([person.name, "x", ""] for person in m.present),
            *([person.name, "", "x"] for person in m.absent),
        ],
        head=True,
    )
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for block in point.body:
            match block:
                case Sub():
                    w.p(block.text, "List Bullet")
                case Decision():
                    w.p(f"**Beslutning:** {block.text}")
                case Task():
                    w.p(block.say("**Opgave:** {what}. {who}, senest {due}"))
                case _:
                    w.p(block)
    w.p("**Næste møde:** 3.6.2026 kl. 10.30")
    return Sample(
        "Møde læsekreds og café.docx",
        "date in the page's header, attendance by x, letters for items",
        w.data(),
        m,
    )


def exhibition() -> Sample:
    """OpenDocument: headings, `Det blev vedtaget at`, tasks gathered as sentences in a list per item."""
    m = Meeting(
        date="2025-04-09",
        group="pr-gruppen",
        title="Referat fra PR-gruppens møde onsdag den 9. april 2025",
        place="Biblioteket",
        start="14:00",
        chair="Gerda Lyngvase",
        minute_taker="Karen Margrethe Hedevang",
        present=people(
            "Gerda Lyngvase/ordstyrer",
            "Jørn Sandfeldt-Krogh",
            "Anne Marie Vibedal",
            "Karen Margrethe Hedevang/referent",
        ),
        absent=people("Henning Brandtoft", "Inge-Lise Rosenlyng", notice=True),
        next_date="2025-05-07",
        next_start="14:00",
        next_place="Biblioteket",
        items=(
            item(
                1,
                "Udstilling i forhallen",
                "Vi har fået tre montrer i maj. Jørn foreslog at vise værktøj fra medlemmernes gamle fag.",
                Decision("Det blev vedtaget at udstille ti genstande med en kort tekst til hver."),
                Task("Indsamle genstande", "Jørn", "2025-04-25", "25.4.2025"),
                Task("Skrive teksterne", "Anne Marie", "2025-04-30", "30.4.2025"),
            ),
            item(
                2,
                "Pressemeddelelse",
                "Et udkast blev læst op. Det er godt, men overskriften skal være kortere.",
                Task("Sende meddelelsen til tre aviser", "Gerda", "2025-05-02", "2.5.2025"),
            ),
            item(
                3,
                "Arkiv",
                "Gamle pjecer ligger i fire kasser uden orden.",
                Decision("Det blev vedtaget at gemme to eksemplarer af hver og smide resten ud."),
            ),
            item(4, "Eventuelt", "Intet."),
        ),
    )
    o = Odt()
    o.h(m.title, 1)
    o.p("Mødet begyndte kl. 14.00 på Biblioteket.")
    o.p("Til stede:")
    o.items(person.label() for person in m.present)
    o.p("Afbud:")
    o.items(person.name for person in m.absent)
    for point in m.items:
        o.h(f"Punkt {point.number}. {point.title}", 2)
        o.ps(point.texts)
        o.ps(decision.text for decision in point.decisions)
        if point.tasks:
            o.items(task.say("{who}: {what} (senest {due})") for task in point.tasks)
    o.h("Næste møde", 2)
    o.p("Onsdag den 7. maj 2025 kl. 14 på Biblioteket")
    return Sample(
        "PR 9.4.2025 udstilling.odt",
        "OpenDocument: headings, lists of persons, who before a colon and the task",
        o.data(m.title),
        m,
    )


def board_in_print() -> Sample:
    """A PDF of the board's minutes: headings, terms list at the head, decisions in italics."""
    m = Meeting(
        date="2026-06-10",
        group="bestyrelsen",
        title="Bestyrelsen – beslutningsreferat 10.6.2026",
        place="Biblioteket, studierum 1",
        start="16:00",
        end="17:55",
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        present=people(
            "Alma Vadsager", "Bent Holmslykke", "Dorrit Kærsbæk-Lund", "Erling Munkedam", "Flemming Østerklit"
        ),
        absent=people("Connie Tranemose", notice=True),
        next_date="2026-08-12",
        next_start="16:00",
        items=(
            item(
                1,
                "Godkendelse af referat",
                "Referatet fra 13.5.2026 blev godkendt.",
            ),
            item(
                2,
                "Sommerlukning",
                "Der er kun vagter nok til to uger i juli.",
                Decision("Kontoret holder lukket i ugerne 28, 29 og 30."),
                Task("Sætter seddel på døren", "Erling", "2026-07-01", "1.7.2026"),
            ),
            item(
                3,
                "Samarbejde med biblioteket",
                "Biblioteket tilbyder os et rum hver onsdag mod, at vi holder to foredrag om året.",
                Decision("Tilbuddet modtages for et år."),
                Task("Svarer biblioteket", "Alma", "2026-06-17", "17.6.2026"),
            ),
            item(4, "Eventuelt", "Bent foreslog en fælles cykeltur i august."),
        ),
    )
    lines = [
        f"= {m.title}",
        f"Onsdag den 10. juni 2026 kl. 16.00-17.55 \\ {m.place}",
        f"*Til stede:* {names(m.present)}",
        "*Afbud:* Connie Tranemose",
        "*Mødeleder:* Alma Vadsager",
        "*Referent:* Dorrit Kærsbæk-Lund",
    ]
    for point in m.items:
        lines.append(f"== {point.number}. {point.title}")
        lines += point.lines(
            decision="_Beslutning: {}_", task="_Opgave:_ {what}. Ansvarlig: {who}. Frist: {due}."
        )
    lines.append("*Næste møde:* 12.8.2026 kl. 16.00")
    return Sample(
        "Bestyrelsen 10.6.2026 beslutningsreferat.pdf",
        "PDF by typst: headings, decisions in italics",
        by_typst("\n\n".join(lines)),
        m,
    )


SAMPLES = (
    autumn_programme,
    minutes_in_columns,
    assembly_of_the_year,
    reading_circle,
    exhibition,
    board_in_print,
)
