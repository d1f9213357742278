"""Minutes by a teacher: Google Docs, a general assembly, kinds and times of items, LibreOffice."""

from __future__ import annotations

from tests.minutes_samples.fourth.ways import centre, shade
from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt, spans
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word, picture

CHANGED = ("2018.", "2019.")


def shared_document() -> Sample:
    """Google Docs: the agenda as a list, then a bare `Ad 1` over each text; a guest."""
    m = Meeting(
        date="2026-02-04",
        group="medlemsgruppen",
        title="Referat - Medlemsgruppen",
        place="Biblioteket, sal B",
        start="13:30",
        end="15:30",
        present=people(
            "Winnie Aagesholm",
            "Yrsa Nørremølle",
            "Bodil Kirkeholt",
            "Egon Strandmark-Poulsen",
            "Preben Holst/gæst fra jobcentret",
        ),
        absent=people("Åge Dalkjærn", "Ditte Havnsø", notice=True),
        chair="Yrsa Nørremølle",
        minute_taker="Egon Strandmark-Poulsen",
        next_date="2026-03-04",
        next_start="13:30",
        holds={"deleted": [CHANGED[0]], "inserted": [CHANGED[1]]},
        items=(
            item(
                1,
                "Orientering ved Preben fra jobcentret",
                "Preben fortalte om de nye regler for samtaler. Der skal fortsat søges to job om ugen, "
                "men kravet om fysisk fremmøde er lempet for dem, der er fyldt 60.",
                "Der blev spurgt til, om frivilligt arbejde tæller med. Det gør det ikke, men det kan "
                "skrives i loggen.",
            ),
            item(
                2,
                "Evaluering af kurset i januar",
                "12 deltog, og 10 har svaret på skemaet. Næsten alle ville have ønsket mere tid til "
                "øvelserne.",
                "Yrsa savnede en pause før kl. 11.",
                Decision("Kurset gentages i maj med to dage i stedet for en."),
                Task("Finde en underviser til dag to", "Yrsa", "2026-03-02", "2. marts"),
            ),
            item(
                3,
                "Velkomstmappe",
                "Mappen nævner en sparekasse, der er lukket, og den er fra 2019.",
                Decision("Mappen skrives om, og ordlisten bagest udgår."),
                Decision("Den nye mappe kommer også på hjemmesiden."),
                Task("Samle rettelser", "Bodil", "2026-02-25", "25. februar"),
            ),
            item(4, "Eventuelt", "Bodil har tre kasser med kopper til overs. Winnie tager den ene."),
            item(5, "Næste møde", "Onsdag den 4. marts 2026 kl. 13.30."),
        ),
    )
    w = Word("Arial", 11, direct=True)
    w.p(m.title, bold=True, size=20)
    w.p("4. februar 2026 kl. 13.30-15.30, Biblioteket, sal B")
    w.p()
    w.table(
        [
            ["**Til stede**", "**Afbud**"],
            ["\n\n".join(one.label() for one in m.present), "\n\n".join(one.label() for one in m.absent)],
        ]
    )
    w.p("**Ordstyrer:** Yrsa Nørremølle")
    w.p("**Referent:** Egon Strandmark-Poulsen")
    w.p()
    w.p("Dagsorden", bold=True, size=14)
    numbered = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, number=(numbered, 0))
    w.p()
    for point in m.items:
        w.p(f"Ad {point.number}", bold=True)
        for line in point.lines(
            decision="**Beslutning:** {}", task="**Opgave:** {what} ({who}, senest {due})"
        ):
            if line.endswith(CHANGED[1]):
                w.change(w.p(line.removesuffix(CHANGED[1])), *CHANGED, "Bodil")
            else:
                w.p(line)
        w.p()
    return Sample(
        "Kopi af Referat - Medlemsgruppen (1).docx",
        "Google Docs: the agenda as a counted list, then a bare `Ad 1` over each text, a guest, a "
        "tracked change",
        w.data(),
        m,
    )


def general_assembly() -> Sample:
    """A general assembly by the statutes: no list of attendance, votes, elections, lines to sign on."""
    m = Meeting(
        date="2026-04-15",
        group=None,
        title="Referat af ordinær generalforsamling",
        place="Sognegården i Fjordbyen",
        start="16:00",
        end="18:05",
        chair="Mogens Pilebro",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                1,
                "Valg af dirigent",
                Decision("Mogens Pilebro blev valgt som dirigent."),
                "Han konstaterede, at generalforsamlingen var lovligt varslet i nyhedsbrevet den 20. marts.",
            ),
            item(
                2,
                "Bestyrelsens beretning",
                "Alma Vadsager fremlagde beretningen. Der har været 43 møder og arrangementer, "
                "og 16 medlemmer er kommet i arbejde.",
                "Verner Rughave savnede flere besøg uden for byen.",
                Decision("Beretningen blev godkendt."),
            ),
            item(
                3,
                "Regnskab",
                "Connie Tranemose gennemgik regnskabet, der viser et overskud på 3.412 kr. og en "
                "egenkapital på 28.760 kr.",
                Decision("Regnskabet blev godkendt."),
            ),
            item(
                4,
                "Indkomne forslag",
                "Bestyrelsen foreslog, at § 4 ændres, så kontingentet kan betales to gange om året.",
                "Der var 29 stemmer for, 3 imod, og 2 undlod at stemme.",
                Decision("Forslaget blev vedtaget."),
            ),
            item(
                5,
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret 200 kr.",
                Decision("Kontingentet på 200 kr. blev vedtaget."),
            ),
            item(
                6,
                "Valg til bestyrelsen",
                "På valg var Alma Vadsager, Connie Tranemose og Erling Munkedam. Erling modtog ikke genvalg.",
                Decision("Alma Vadsager og Connie Tranemose blev genvalgt."),
                Decision("Bodil Kirkeholt blev valgt som nyt medlem af bestyrelsen."),
            ),
            item(7, "Valg af revisor", Decision("Aksel Thorning blev genvalgt som revisor.")),
            item(
                8,
                "Eventuelt",
                "Alma takkede Erling for otte år i bestyrelsen og overrakte en flaske. "
                "Erling svarede, at det var kortere end hans gymnasietid føltes.",
            ),
        ),
        holds={"images": 1},
    )
    w = Word("Cambria", 11.5, renamed={"Heading2": "Overskrift2", "Title": "Titel"})
    w.image(picture("darkgreen"), 1.4)
    centre(w.h(m.title, 0))
    centre(w.p("Senior Erhverv Fjordbyen"))
    centre(w.p("onsdag den 15. april 2026 kl. 16.00 i Sognegården i Fjordbyen"))
    w.p()
    w.p("Dagsorden ifølge vedtægternes § 7:")
    numbered = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, number=(numbered, 0))
    w.p()
    w.p("Der var mødt 34 stemmeberettigede medlemmer.")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.lines(decision="{}"))
    w.p()
    w.p("Dirigenten takkede for god ro og orden og hævede generalforsamlingen kl. 18.05.")
    w.p()
    w.p("Fjordbyen, den 22. april 2026")
    w.p()
    w.p("_" * 26 + "\t" + "_" * 26)
    w.p("Mogens Pilebro, dirigent\tDorrit Kærsbæk-Lund, referent")
    return Sample(
        "Referat generalforsamling 2026.docx",
        "general assembly: agenda as a counted list, heading styles, elections, lines to sign on",
        w.data(),
        m,
    )


def kinds_and_times() -> Sample:
    """The agenda as a table of kind, who and time; then `Punkt 1:` headings with decisions in a shaded "
    "cell."""
    m = Meeting(
        date="2025-11-20",
        group="bestyrelsen",
        title="Bestyrelsesmøde nr. 5 - 2025/26",
        place="Skolegade 9, 1. sal",
        start="16:00",
        end="17:45",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke",
            "Connie Tranemose",
            "Dorrit Kærsbæk-Lund",
            "Erling Munkedam",
        ),
        minute_taker="Erling Munkedam",
        next_date="2025-12-18",
        next_start="16:00",
        next_end="18:00",
        items=(
            item(
                1,
                "Meddelelser",
                "Alma har talt med kommunens frivilligkonsulent. Puljen til transport bliver lagt sammen "
                "med puljen til kurser.",
                "Låsen på cykelskuret er skiftet. Koden er den samme som til printeren.",
                kind="Orientering",
                start="16:00",
                end="16:15",
                presenter="Alma",
            ),
            item(
                2,
                "Mentorordning",
                "Bent fremlagde tanken om, at medlemmer i arbejde følger et nyt medlem det første halve år.",
                "Erling var bekymret for, om vi lover mere, end vi kan holde.",
                "Der er i dag fem, som gerne vil være mentor.",
                Decision("Ordningen prøves med fem par fra januar til juni."),
                kind="Beslutning",
                start="16:15",
                end="16:50",
                presenter="Bent",
            ),
            item(
                3,
                "Årshjul",
                "Vi gennemgik årshjulet måned for måned. Februar er fyldt, og i maj sker der næsten intet.",
                kind="Drøftelse",
                start="16:50",
                end="17:20",
                presenter="Dorrit",
            ),
            item(
                4,
                "Bankaftale",
                "Gebyret er steget til 1.150 kr. om året. Connie har fundet en bank, der tager det halve.",
                Decision("Connie og Alma får fuldmagt til at flytte kontoen."),
                kind="Beslutning",
                start="17:20",
                end="17:35",
                presenter="Connie",
            ),
            item(5, "Eventuelt", "Ingen.", kind="Orientering", start="17:35", end="17:45", presenter="Alle"),
        ),
    )
    w = Word("Georgia", 11, spacing=1.15)
    w.footer("Senior Erhverv Fjordbyen · Skolegade 9 · CVR 00 00 00 00")
    w.h(m.title, 1)
    w.control("Dato: ", "20. november 2025")
    w.p("Kl. 16.00 - 17.45\nSkolegade 9, 1. sal")
    w.p(
        "Deltagere: Alma Vadsager (formand), Bent Holmslykke, Connie Tranemose, Dorrit Kærsbæk-Lund og "
        "Erling Munkedam"
    )
    w.p("Afbud: Ingen")
    w.p("Referent: Erling Munkedam")
    w.h("Dagsorden", 2)
    table = w.table(
        [
            ["Nr.", "Punkt", "Type", "Ansvarlig", "Tid"],
            *(
                [
                    point.number or "",
                    point.title,
                    point.kind or "",
                    point.presenter or "",
                    f"{point.start}-{point.end}".replace(":", "."),
                ]
                for point in m.items
            ),
        ],
        head=True,
    )
    for cell in table.rows[0].cells:
        shade(cell, "FFF2CC")
    w.h("Referat", 2)
    for point in m.items:
        w.h(f"Punkt {point.number}: {point.title}", 3)
        w.ps(point.texts)
        for one in point.decisions:
            box = w.table([[f"**Beslutning:** {one.text}"]])
            shade(box.rows[0].cells[0], "FFF2CC")
    w.p()
    w.p("Næste møde: torsdag d. 18. december 2025 kl. 16.00 - 18.00")
    return Sample(
        "2025-11-20 Bestyrelsesmøde nr. 5.docx",
        "agenda as a table of kind, who and time; `Punkt 1:` headings, decisions in a shaded table of "
        "one cell",
        w.data(),
        m,
    )


def exported() -> Sample:
    """A PDF exported from a shared document: bold headings, round list marks, two pages."""
    m = Meeting(
        date="2025-05-15",
        group="pr-gruppen",
        title="PR-gruppen - referat",
        place="Café Ankeret",
        start="10:00",
        end="12:00",
        present=people(
            "Gerda Lyngvase", "Inge-Lise Rosenlyng", "Anne Marie Vibedal", "Karen Margrethe Hedevang"
        ),
        absent=people("Henning Brandtoft", "Jørn Sandfeldt-Krogh", notice=True),
        minute_taker="Anne Marie Vibedal",
        next_date="2025-06-19",
        next_start="10:00",
        items=(
            item(
                1,
                "Godt nyt",
                Sub("Fjordbyens Avis skriver om os hver anden torsdag."),
                Sub("Anne Maries datter vil tegne et nyt logo gratis."),
            ),
            item(
                2,
                "Logo",
                "Det gamle logo er tegnet i et program, som ingen af os har. Kanterne bliver takkede på "
                "plakater.",
                "Der var en længere snak om farver. Grøn minder om et politisk parti, og blå er alle andres.",
                Decision("Logoet tegnes om, men skal stadig kunne kendes."),
                Task("Tale med datteren", "Anne Marie", "2025-06-01", "1. juni"),
            ),
            item(
                3,
                "Byfest den 23. august",
                "Sidste år stod vi ved siden af et band og kunne ikke høre, hvad folk spurgte om.",
                "Der skal bruges mindst seks frivillige i to hold. Teltet kan lånes af spejderne.",
                Decision("Vi søger om en plads ved biblioteket."),
                Task("Sende ansøgning til byfesten", "Gerda", "2025-05-23", "23. maj"),
                Task("Reservere telt", "Karen Margrethe", "2025-06-10", "10. juni"),
            ),
            item(
                4,
                "Sociale medier",
                "Inge-Lise viste tallene for foråret. Vi har 412 følgere, og det er 50 flere end til jul.",
                "Et opslag om en jobsamtale, der gik galt, blev delt 31 gange. Det var morsomt uden at "
                "udstille nogen.",
                Decision("Opslag skrives to uger frem og læses af to."),
            ),
            item(
                5,
                "Pressemeddelelser",
                "Adresselisten er gammel. To journalister er gået på pension, og en er blevet spindoktor.",
            ),
            item(
                6,
                "Film om foreningen",
                "Filmskolens elever vil gerne lave en film på tre minutter om os som en opgave.",
                "Karen Margrethe har set to af deres film, og de var gode, men ikke altid venlige.",
                "Flere vil ikke filmes. Det skal kunne lade sig gøre at vise hænder, stemmer og lokalet "
                "i stedet.",
                Decision("Vi siger ja, hvis vi ser filmen, før andre gør."),
                Task("Svare filmskolen", "Gerda", "2025-05-20", "20. maj"),
            ),
            item(
                7,
                "Årets gave til skribenterne",
                "Der er 900 kr. på kontoen til formålet. Chokolade smelter i sommervarmen.",
                Decision("Der gives bogkort til efteråret."),
            ),
            item(
                8,
                "Fordeling af opgaver hen over sommeren",
                "Facebook passes af Inge-Lise i juli og af Anne Marie i august.",
                "Postkassen tømmes ikke i uge 29 og 30.",
            ),
            item(9, "Eventuelt", "Regningen for kaffen deles."),
        ),
    )
    lines = [
        '#set page(paper: "a4", margin: 2.54cm)',
        "#set par(leading: 0.9em)",
        f"#text(20pt)[{m.title}]",
        "15. maj 2025 kl. 10-12 \\ Café Ankeret",
        f"*Deltagere:* {names(m.present)}",
        f"*Afbud:* {names(m.absent)}",
        "*Referent:* Anne Marie Vibedal",
    ]
    for point in m.items:
        lines.append(f"#text(14pt)[*{point.number}. {point.title}*]")
        lines += point.lines(decision="*Konklusion:* {}", task="- {what}, {who}, frist {due}", sub="- {}")
    lines.append("*Næste møde:* torsdag den 19. juni kl. 10")
    return Sample(
        "PR-gruppen - referat maj.pdf",
        "PDF by typst, as exported from a shared document: large bold headings, list marks, `Konklusion:`",
        by_typst("\n\n".join(lines)),
        m,
    )


def counted_by_libreoffice() -> Sample:
    """LibreOffice: bold titles in one numbered list that goes on after each text."""
    m = Meeting(
        date="2025-09-03",
        group="medlemsgruppen",
        title="Møde i medlemsgruppen den 3. september 2025",
        place="Kulturhuset, lokale 4",
        start="10:00",
        end="12:00",
        present=people("Winnie Aagesholm", "Yrsa Nørremølle", "Carsten Lindebro", "Ditte Havnsø"),
        absent=(
            *people("Bodil Kirkeholt", notice=True),
            *people("Åge Dalkjærn", notice=False),
        ),
        minute_taker="Carsten Lindebro",
        next_date="2025-10-01",
        next_start="10:00",
        items=(
            item(
                1,
                "Opstart efter sommerferien",
                "Sommerlukningen blev forlænget med en uge på grund af malerne. Caféen er nu gul.",
            ),
            item(
                2,
                "Gåture",
                "Ditte har gået to ruter igennem. Den lange er for ujævn for kørestole.",
                Decision("Den korte rute bruges den første mandag i måneden."),
            ),
            item(
                3,
                "Nye medlemmers første møde",
                "Tre er kommet én gang og ikke siden. Vi talte om, hvorvidt vi er for mange om bordet.",
                Decision("En fra gruppen sætter sig altid ved siden af den nye."),
                Decision("Navneskilte bruges ved alle møder."),
            ),
            item(4, "Eventuelt", "Opvaskemaskinen må ikke startes før kl. 14."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Kl. 10-12, Kulturhuset, lokale 4")
    o.p("")
    o.p(f"Fremmødte: {names(m.present)}")
    o.p("Afbud: Bodil Kirkeholt")
    o.p("Udeblevet: Åge Dalkjærn")
    o.p("Referent: Carsten Lindebro")
    o.p("")
    for point in m.items:
        on = ' text:continue-numbering="true"' if point.number != "1" else ""
        title = f"<text:list-item><text:p>{spans(f'**{point.title}**')}</text:p></text:list-item>"
        o._body.append(f'<text:list text:style-name="L1"{on}>{title}</text:list>')
        o.ps(point.lines(decision="Beslutning: {}"))
        o.p("")
    o.p("Næste møde: onsdag den 1. oktober 2025 kl. 10")
    return Sample(
        "referat 3 sept.odt",
        "LibreOffice: bold titles in a numbered list that goes on, plain label before decisions",
        o.data(),
        m,
    )


SAMPLES = (shared_document, general_assembly, kinds_and_times, exported, counted_by_libreoffice)
