"""Minutes by a former laboratory technician: exact, with versions, abbreviations and ISO dates."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def controlled() -> Sample:
    """A document under version control: the date in the page's header, items 1.0, 2.0, a footnote, a comment."""
    m = Meeting(
        date="2026-04-29",
        date_in="header",
        group="it-gruppen",
        title="Mødereferat IT-gruppen",
        place="Medborgerhuset, rum 12",
        start="09:00",
        end="10:40",
        present=people("Mogens Pilebro/tovholder", "Nina Svanekilde", "Kaj Toftehøj", "Ole Fjordmark"),
        absent=people("Lars Tornelund", "Lars Åskov Dam", notice=True),
        chair="Mogens Pilebro",
        minute_taker="Nina Svanekilde",
        next_date="2026-05-27",
        next_start="09:00",
        next_place="rum 12",
        holds={
            "footnotes": ["Målt tre gange, mellem kl. 9 og 12."],
            "comments": ["Skal vi ikke skrive, hvem der har målt?"],
        },
        items=(
            item(
                1,
                "Opfølgning på referat af 2026-03-25",
                "Alle fire handlinger er lukket. Referatet er lagt i mappen uden rettelser.",
            ),
            item(
                2,
                "Måling af netværkets hastighed",
                "Der er målt fem steder i huset. Lavest er biblioteksenden med 11 Mbit/s.",
                "Resultatet er dårligere end i efteråret, hvor samme sted gav 24 Mbit/s.",
                Decision("Målingen gentages, efter at udstyret er genstartet."),
                Task("Gentage måling", "Kaj Toftehøj", "2026-05-08", "2026-05-08"),
                Task("Meddele resultatet til huset", "Mogens Pilebro", "2026-05-15", "2026-05-15"),
            ),
            item(
                3,
                "Vejledning til nye brugere",
                "Version 3 er prøvet af to nye medlemmer, som begge gik i stå ved trin 6.",
                Decision("Trin 6 deles i to, og der indsættes et billede."),
                Task("Version 4", "Nina Svanekilde", "2026-05-20", "2026-05-20"),
            ),
            item(
                4,
                "Mærkning af udstyr",
                "Der er talt op: 9 bærbare, 4 skærme, 2 projektorer og 1 printer. Tre af de bærbare har intet nummer.",
                "Nina har lavet et udkast til et mærkat med nummer, købsår og dato for seneste eftersyn:",
                Sub("B01 til B09 for bærbare"),
                Sub("S01 til S04 for skærme"),
                Sub("P01 til P03 for projektorer og printer"),
                "Ole spurgte, om datoen ikke hurtigt bliver slidt af. Der prøves med lak på to af dem.",
                Decision("Alt udstyr over 500 kr. mærkes og føres i listen."),
                Task("Trykke mærkater", "Nina Svanekilde", "2026-05-13", "2026-05-13"),
                Task("Føre listen", "Ole Fjordmark", "2026-05-22", "2026-05-22"),
            ),
            item(
                5,
                "Afvigelser",
                "En bærbar blev udlånt uden kvittering den 2026-04-14. Den kom tilbage to dage senere, uden skader.",
                "Årsagen er, at blokken med kvitteringer var opbrugt, og at ingen vidste, hvor den nye lå.",
                Decision("Der lægges altid en blok i reserve i øverste skuffe."),
            ),
            item(
                6,
                "Adgang til fotos",
                "Gruppen drøftede, hvem der må hente billeder fra mappen. PR-gruppen ønsker adgang for alle sine "
                "medlemmer, mens Mogens mener, at to er nok.",
                "Spørgsmålet sendes videre til bestyrelsen uden indstilling.",
                Task("Sende spørgsmålet", "Mogens Pilebro", "2026-05-04", "2026-05-04"),
            ),
            item(7, "Eventuelt", "Kaj har fået nye briller og undskylder de skæve skruer."),
        ),
    )
    w = Word("Arial", 10)
    w.header("REF-IT-08\tVersion 1\tMødedato 2026-04-29")
    w.footer("Udskrevne eksemplarer er ikke gyldige")
    w.p(m.title, bold=True, size=14)
    w.table(
        [
            ["Tidspunkt", "09:00–10:40"],
            ["Sted", "Medborgerhuset, rum 12"],
            ["Til stede", names(m.present, "; ", "{name}, {role}")],
            ["Afbud", names(m.absent, "; ")],
            ["Mødeleder", "Mogens Pilebro"],
            ["Referent", "Nina Svanekilde"],
        ]
    )
    for point in m.items:
        w.h(f"{point.number}.0 {point.title}", 2)
        for place, line in enumerate(
            point.lines(decision="Beslutning: {}", task="Handling: {what}. Ansvarlig: {who}. Frist: {due}.")
        ):
            paragraph = w.p(line)
            if point.number == "2" and place == 0:
                w.footnote(paragraph, "Målt tre gange, mellem kl. 9 og 12.")
                w.comment(paragraph, "Skal vi ikke skrive, hvem der har målt?", "Kaj")
    w.h("Næste møde", 2)
    w.p("2026-05-27, kl. 09:00, rum 12")
    w.table([["Version", "Ændring", "Udarbejdet af"], ["1", "Første udgave", "NS"]])
    return Sample(
        "REF-IT-08 v1.docx", "Version control, date in the header, items 1.0, a footnote", w.data(), m
    )


def shortened() -> Sample:
    """The agenda says the titles in full, the minutes say them short; a tracked change, a text box."""
    m = Meeting(
        date="2025-05-21",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen: dagsorden og referat",
        place="Kontoret",
        start="12:30",
        end="14:00",
        present=people("Ruth", "Poul Erik", "Tove", "Ulla", "Verner"),
        absent=people("Fritz", "Søren"),
        chair="Ruth",
        minute_taker="Ulla",
        next_date="2025-06-18",
        next_start="12:30",
        next_place="Kontoret",
        holds={"deleted": ["maj"], "inserted": ["juni"], "text_boxes": 1},
        items=(
            item(
                1,
                "Tal",
                "I april blev der ringet til 36 virksomheder. Ni svarede ikke, 19 takkede nej.",
                "De sidste otte vil gerne høre mere.",
            ),
            item(
                2,
                "Prøveuger",
                "Vi har spurgt de otte, om de vil tage imod et medlem i en uge uden løn.",
                "Ulla mener, at der skal stå noget om forsikring.",
                Decision("Aftaleskemaet får et afsnit om forsikring."),
                Task("Skrive afsnittet", "Ulla", "2025-06-04", "4. juni"),
                Task("Få det læst af jobcentret", "Poul Erik", "2025-06-13", "13. juni"),
            ),
            item(
                3,
                "Branchemøde",
                "Emnet er laboratorier og fødevarer. Mødet skal ligge i slutningen af ",
                Decision("Tove og Verner står for branchemødet."),
                Task("Finde en oplægsholder", "Verner", "2025-06-11", "11. juni"),
            ),
            item(4, "Evt.", "Ruth har ferie i uge 27 og 28."),
        ),
    )
    full = (
        "Tal for telefonrunden i april",
        "Prøveuger hos de interesserede virksomheder, herunder forsikring",
        "Branchemøde om laboratorier og fødevarer",
        "Eventuelt",
    )
    w = Word("Calibri", 11)
    w.h(m.title, 1)
    w.p("Dato: 21-05-2025. Tid: 12.30-14.00. Sted: Kontoret.")
    w.p("Tilstede: Ruth (mødeleder), Poul Erik, Tove, Ulla (referent), Verner")
    w.p("Fraværende: Fritz, Søren")
    w.text_box(["Husk:", "Kalenderen ligger i mappen."])
    w.p("Dagsorden", bold=True)
    for number, title in enumerate(full, 1):
        w.p(f"{number}. {title}", indent=0.5)
    w.p("Referat", bold=True)
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True)
        for line in point.lines(decision="Konklusion: {}", task="Opgave: {what}. Hvem: {who}. Senest {due}."):
            paragraph = w.p(line)
            if line.endswith("slutningen af "):
                w.change(paragraph, "maj", "juni", "Ulla")
    w.p("Næste møde: 18-06-2025 kl. 12.30, Kontoret")
    return Sample(
        "VG 21-05-2025 dagsorden og referat.docx",
        "Agenda in full, minutes with shortened titles, a tracked change",
        w.data(),
        m,
    )


def legend() -> Sample:
    """A PDF with a legend of initials, decisions numbered through (B1, B2), tasks in a table."""
    m = Meeting(
        date="2026-08-18",
        group="pr-gruppen",
        title="Referat af PR-gruppens møde 18.08.2026",
        start="10:15",
        end="11:50",
        present=people("Gerda Lyngvase", "Henning Brandtoft", "Karen Margrethe Hedevang"),
        absent=people("Inge-Lise Rosenlyng", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Karen Margrethe Hedevang",
        next_date="2026-09-15",
        next_start="10:15",
        items=(
            item(
                1,
                "Evaluering af sommerens stande",
                "Fire stande, 212 samtaler, 17 udleverede skemaer og 5 indmeldelser.",
                Decision("Næste sommer nøjes vi med to stande."),
            ),
            item(
                2,
                "Læserbreve",
                "HB har et udkast om alder og ansættelse. Det er 40 linjer for langt.",
                Decision("Udkastet forkortes og sendes i september."),
                Task("Forkorte udkast", "HB", "2026-08-28"),
                Task("Sende til aviserne", "GL", "2026-09-04"),
            ),
            item(3, "Fotografering", "Udskudt, da fotografen var syg."),
            item(4, "Eventuelt", "KMH søger en afløser i uge 39."),
        ),
    )
    rows = "".join(
        f"[{point.number}], [{task.what}], [{task.who}], [{task.due_text}], "
        for point in m.items
        for task in point.tasks
    )
    source = f"""#set text(size: 10pt)
*#text(size: 14pt)[{m.title}]*

Kl. 10.15-11.50

Til stede: Gerda Lyngvase (GL), Henning Brandtoft (HB), Karen Margrethe Hedevang (KMH)

Afbud: Inge-Lise Rosenlyng (ILR)

Ordstyrer: Gerda Lyngvase #h(2cm) Referent: Karen Margrethe Hedevang
"""
    for point in m.items:
        source += f"\n*{point.number}. {point.title}*\n\n" + "\n\n".join(
            line for line in point.lines(decision="Beslutning: {}", task="") if line
        )
        source += "\n"
    source += f"""
*Opgaver*
#table(columns: 4, [*Pkt.*], [*Opgave*], [*Hvem*], [*Frist*], {rows})

Næste møde: 15.09.2026 kl. 10.15
"""
    return Sample(
        "PR-referat 18.08.2026.pdf", "PDF, names with initials, table of tasks", by_typst(source), m
    )


def series() -> Sample:
    """The year in the file's name alone; the item's text in numbered points 2.1, 2.2; decision in a box."""
    m = Meeting(
        date="2026-03-13",
        date_in="filename",
        group="medlemsgruppen",
        title="Referat, Medlemsgruppen",
        place="Frivilligcentret, lokale 3",
        start="13:00",
        present=people("Winnie Aagesholm", "Yrsa Nørremølle", "Bodil Kirkeholt", "Carsten Lindebro"),
        absent=people("Ditte Havnsø", notice=True),
        minute_taker="Bodil Kirkeholt",
        next_date="2026-04-17",
        next_start="13:00",
        items=(
            item(
                1,
                "Spørgeskema",
                "Formålet var at finde tider, der passer flere.",
                Sub("1.1 Skemaet er sendt til 118 medlemmer."),
                Sub("1.2 Svarprocenten er 54 efter en rykker."),
                Sub("1.3 Flest ønsker sig møder sidst på eftermiddagen."),
                Decision("Hvert andet møde flyttes til kl. 16 som forsøg indtil sommer."),
                Task("Ændre kalenderen", "Yrsa Nørremølle", "2026-03-20"),
            ),
            item(
                2,
                "Introduktion af nye",
                "Der har været fem rundvisninger siden nytår.",
                Sub("2.1 Rundvisningen tager for lang tid."),
                Sub("2.2 Carsten har skrevet en liste på ni punkter."),
                Decision("Listen afprøves på de næste tre rundvisninger."),
                Task("Samle erfaringer", "Carsten Lindebro", "2026-05-29"),
            ),
            item(3, "Eventuelt", "Køleskabet skal afrimes."),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 1)
    w.p("Fredag den 13. marts kl. 13.00, Frivilligcentret, lokale 3")
    w.p("Til stede:")
    w.ps((person.name for person in m.present), "List Bullet")
    w.p("Afbud: Ditte Havnsø")
    w.p("Referent: Bodil Kirkeholt")
    for point in m.items:
        w.h(f"{point.number} {point.title}", 2)
        for block in point.body:
            match block:
                case str():
                    w.p(block)
                case Sub():
                    w.p(block.text, indent=0.8)
                case Decision():
                    w.table([[f"Beslutning: {block.text}"]])
                case Task():
                    w.p(block.say("Handling: {what}. Ansvarlig: {who}. Frist: {due}."))
    w.p("Næste møde er fredag den 17. april kl. 13.00.")
    return Sample(
        "Medlemsgruppen 2026-03-13 referat.docx",
        "Year in the file's name, points 1.1, decisions in a box",
        w.data(),
        m,
    )


SAMPLES = (controlled, shortened, legend, series)
