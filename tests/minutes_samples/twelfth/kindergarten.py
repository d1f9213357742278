"""Minutes by a former kindergarten head of 67: warm whole sentences, everyone by first name."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def members_cafe() -> Sample:
    """Headings without numbers, whole sentences."""
    m = Meeting(
        date="2025-04-24",
        group="medlemsgruppen",
        title="Referat fra Medlemsgruppens møde torsdag den 24. april 2025",
        place="Sognegården",
        start="09:30",
        end="11:30",
        present=people("Winnie", "Yrsa", "Bodil", "Egon", "Ditte"),
        absent=people("Carsten", notice=True),
        chair="Winnie",
        minute_taker="Yrsa",
        next_date="2025-05-22",
        next_start="09:30",
        next_place="Sognegården",
        items=(
            item(
                None,
                "Velkommen",
                "Winnie havde bagt boller, og vi sang en forårssang. Det var dejligt at se Ditte igen.",
            ),
            item(
                None,
                "Fredagscafeen",
                "Der kommer flere og flere, og nogle gange mangler der stole. Flere nye fortæller, at de er "
                "nervøse den første gang, og at det hjælper, når nogen tager imod i døren.",
                Decision("Der skal altid være en vært i døren fra kl. 10."),
                Task("Lave en værtsliste for maj og juni", "Bodil", "2025-05-01", "1. maj"),
            ),
            item(
                None,
                "Gåture",
                "Egon fortalte om turen rundt om søen. De var 14 og nåede hjem før regnen.",
                Decision("Vi går en tur den første onsdag i måneden hele sommeren."),
                Task("Skrive om turene i nyhedsbrevet", "Egon", "2025-05-06", "6. maj"),
            ),
            item(None, "Eventuelt", "Ditte har symaskiner til overs, hvis nogen mangler."),
        ),
    )
    w = Word("Georgia", 12)
    w.h(m.title, 1)
    w.p("Vi mødtes i Sognegården kl. 9.30-11.30.")
    w.p("Til stede: Winnie, Yrsa, Bodil, Egon og Ditte")
    w.p("Afbud fra Carsten")
    w.p("Ordstyrer: Winnie")
    w.p("Referent: Yrsa")
    for point in m.items:
        w.h(point.title, 2)
        w.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
    w.p("Næste møde: Torsdag den 22. maj 2025 kl. 9.30 i Sognegården")
    return Sample("Medlemsgruppen april 25.docx", "headings without numbers, first names", w.data(), m)


def pr_open_house() -> Sample:
    """Bold facts, headings numbered by hand, who does what as bullets."""
    m = Meeting(
        date="2026-01-14",
        group="pr-gruppen",
        title="Referat af møde i PR-gruppen",
        place="Kulturhusets café",
        start="13:00",
        end="15:00",
        present=people("Gerda Lyngvase", "Inge-Lise Rosenlyng", "Anne Marie Vibedal", "Henning Brandtoft"),
        absent=people("Karen Margrethe Hedevang", "Jørn Sandfeldt-Krogh", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Anne Marie Vibedal",
        next_date="2026-02-11",
        next_start="13:00",
        next_place="Kulturhusets café",
        items=(
            item(1, "Godt nytår", "Gerda bød velkommen til et nyt år og takkede for indsatsen i det gamle."),
            item(
                2,
                "Åbent hus i marts",
                "Vi vil gerne have fat i dem, der lige er blevet ledige. Plakaten fra sidste år var for mørk, "
                "og ingen kunne læse telefonnummeret på afstand.",
                Decision("Det blev besluttet at holde åbent hus onsdag den 18. marts."),
                Task("Tegne en ny plakat", "Inge-Lise Rosenlyng", "2026-02-04", "4. februar"),
                Task("Kontakte lokalradioen", "Henning Brandtoft", "2026-02-20", "20. februar"),
            ),
            item(
                3,
                "Nyhedsbrevet",
                "Det kommer ud til 212 adresser. Mange skriver tilbage og siger pæne ting om portrætterne.",
                Decision("Det blev besluttet at bringe et portræt i hvert nummer."),
                Task("Interviewe Ditte til næste nummer", "Anne Marie Vibedal", "2026-01-30", "30. januar"),
            ),
            item(4, "Eventuelt", "Henning viste billeder fra juletræsfesten."),
        ),
    )
    w = Word("Calibri", 12, spacing=1.15)
    w.h(m.title, 0)
    w.p("**Dato:** Onsdag den 14. januar 2026")
    w.p("**Tidspunkt:** kl. 13.00 til 15.00")
    w.p("**Sted:** Kulturhusets café")
    w.p(f"**Deltagere:** {names(m.present)}")
    w.p(f"**Afbud:** {names(m.absent)}")
    w.p("**Ordstyrer:** Gerda Lyngvase")
    w.p("**Referent:** Anne Marie Vibedal")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.texts)
        w.ps(decision.text for decision in point.decisions)
        w.ps((task.say("{what} – {who} – senest {due}") for task in point.tasks), "List Bullet")
    w.p("**Næste møde:** Onsdag den 11. februar 2026 kl. 13.00 i Kulturhusets café")
    return Sample("PR-gruppen 14. januar 2026.docx", "headings, decisions by phrase, bullets", w.data(), m)


def pr_list() -> Sample:
    """Attendance as bullets, `Punkt 1:` in bold, tasks gathered under each item."""
    m = Meeting(
        date="2024-09-10",
        group="pr-gruppen",
        title="PR-gruppens møde",
        place="Hjemme hos Gerda",
        start="10:00",
        present=people("Gerda/tovholder", "Henning", "Karen Margrethe", "Jørn"),
        absent=people("Inge-Lise", notice=True),
        minute_taker="Jørn",
        next_date="2024-10-08",
        next_start="10:00",
        next_place="Hjemme hos Henning",
        items=(
            item(
                1,
                "Runde",
                "Alle fortalte kort om sommeren. Henning er blevet farfar for tredje gang.",
            ),
            item(
                2,
                "Frivilligmessen",
                "Boden stod ved siden af spejderne, og det gav en god stemning. Vi delte 60 foldere ud.",
                Decision("Vi melder os også til næste år."),
            ),
            item(
                3,
                "Billeder til hjemmesiden",
                "De gamle billeder viser folk, som er stoppet for længst. Alle skal spørges først.",
                Decision("Vi tager nye billeder til fredagscafeen."),
                Task("Tage billederne", "Karen Margrethe", "2024-09-20", "20. september 2024"),
                Task("Lave en samtykkeseddel", "Jørn", "2024-09-16", "16. september 2024"),
            ),
            item(4, "Eventuelt", "Tak til Gerda for den gode suppe."),
        ),
    )
    w = Word("Comic Sans MS", 11)
    w.p(m.title, bold=True, size=18)
    w.p("Tirsdag den 10. september 2024 kl. 10.00")
    w.p("Sted: Hjemme hos Gerda")
    w.p("Til stede:", bold=True)
    w.ps((person.label() for person in m.present), "List Bullet")
    w.p("Afbud:", bold=True)
    w.p("Inge-Lise", "List Bullet")
    w.p("Referent: Jørn")
    for point in m.items:
        w.p()
        w.p(f"Punkt {point.number}: {point.title}", bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
    w.p()
    w.p("Næste møde: 8. oktober 2024 kl. 10.00 Hjemme hos Henning")
    return Sample("PR september 2024.docx", "Punkt 1: in bold, bullets for persons", w.data(), m)


def members_table() -> Sample:
    """Two columns: the item and what was said."""
    m = Meeting(
        date="2025-12-02",
        group="medlemsgruppen",
        title="Referat fra medlemsgruppen",
        place="Kontoret",
        start="10:00",
        end="12:00",
        present=people("Winnie Aagesholm", "Åge Dalkjærn", "Bodil Kirkeholt", "Yrsa Nørremølle"),
        absent=people("Egon Strandmark-Poulsen", notice=True),
        chair="Bodil Kirkeholt",
        minute_taker="Winnie Aagesholm",
        next_date="2026-01-06",
        next_start="10:00",
        items=(
            item(
                1,
                "Hvordan går det?",
                "Åge har været til samtale to gange og venter på svar. Vi krydser fingre.",
            ),
            item(
                2,
                "Juleafslutning",
                "Vi synger, spiser æbleskiver og leger pakkeleg. Alle tager en pakke med til højst 20 kr.",
                Decision("Juleafslutningen er fredag den 19. december kl. 13."),
                Task("Købe æbleskiver og gløgg", "Yrsa", "2025-12-17", "17/12"),
                Task("Trykke sanghæfter", "Åge", "2025-12-12", "12/12"),
            ),
            item(
                3,
                "Makkerordning",
                "De nye er glade for at have en fast makker den første tid. Der mangler to makkere.",
                Task("Spørge rundt i fredagscafeen", "Bodil", "2025-12-05", "5/12"),
            ),
            item(4, "Eventuelt", "Husk at slukke lyset i køkkenet."),
        ),
    )
    w = Word()
    w.h(m.title, 1)
    w.p("Tirsdag den 2. december 2025 kl. 10.00-12.00 på Kontoret")
    w.p(f"Til stede: {names(m.present)}")
    w.p(f"Afbud: {names(m.absent)}")
    w.p("Ordstyrer: Bodil Kirkeholt, referent: Winnie Aagesholm")
    rows = [["Punkt", "Referat"]]
    for point in m.items:
        lines = point.lines(task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}.")
        rows.append([f"{point.number}. {point.title}", "\n\n".join(lines)])
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde er tirsdag den 6. januar 2026 kl. 10.00.")
    return Sample("Referat medlemsgruppen dec.docx", "a table of two columns", w.data(), m)


def board_letter() -> Sample:
    """A guest, chatty text, decisions in bold, tasks by name in brackets."""
    m = Meeting(
        date="2025-06-11",
        group="bestyrelsen",
        title="Referat fra bestyrelsens sommermøde",
        place="Haven bag Foreningshuset",
        start="15:00",
        end="17:30",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke",
            "Dorrit Kærsbæk-Lund",
            "Erling Munkedam",
            "Mette Sofie Rask/frivilligkonsulent",
        ),
        absent=people("Connie Tranemose", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2025-08-13",
        next_start="15:00",
        next_place="Kontoret",
        items=(
            item("1", "Velkomst", "Alma bød særligt velkommen til Mette Sofie, som er ny i huset."),
            item(
                "2",
                "Nyt fra frivilligcentret",
                "Mette Sofie fortalte om puljerne og om efterårets kurser for frivillige. De er gratis, og vi "
                "må gerne komme flere fra samme forening.",
                Task("Sende kursuslisten til alle grupper", "Dorrit", "2025-06-20", "20. juni"),
            ),
            item(
                "3",
                "Foreningens 10 års fødselsdag",
                "Der var mange gode ideer: kagebord, taler og en udstilling med billeder fra årene.",
                Decision("Fødselsdagen fejres lørdag den 27. september i Foreningshuset"),
                Decision("Der afsættes 6.000 kr. til maden"),
                Task("Lave en gæsteliste", "Erling", "2025-08-08", "8. august"),
                Task("Samle billeder til udstillingen", "Bent", "2025-08-29", "29. august"),
            ),
            item("4", "Eventuelt", "God sommer til alle!"),
        ),
    )
    w = Word("Calibri", 12)
    w.h(m.title, 1)
    w.p("Dato og tid: Onsdag den 11. juni 2025 kl. 15.00-17.30")
    w.p("Sted: Haven bag Foreningshuset")
    w.p(f"Deltagere: {names(m.present)}")
    w.p("Afbud: Connie Tranemose")
    w.p("Mødeleder: Alma Vadsager")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    w.p("Dagsorden", bold=True)
    w.ps((f"{point.number}. {point.title}" for point in m.items), indent=0.6)
    w.p("Referat", bold=True)
    for point in m.items:
        w.p(f"Ad {point.number}) {point.title}", bold=True)
        w.ps(
            point.lines(decision="**Beslutning: {}**", task="Opgave: {what} (ansvarlig: {who}, frist: {due})")
        )
    w.p("Næste møde: Onsdag den 13. august 2025 kl. 15.00. Sted: Kontoret")
    return Sample("Sommermøde bestyrelsen.docx", "agenda first, Ad 1), bold decisions, a guest", w.data(), m)


def members_odt() -> Sample:
    """OpenDocument, bold paragraphs."""
    m = Meeting(
        date="2026-04-20",
        group="medlemsgruppen",
        title="Medlemsgruppen, mandag den 20. april 2026",
        place="Biblioteket, lokale 2",
        start="10:00",
        end="11:30",
        present=people("Winnie Aagesholm", "Carsten Lindebro", "Ditte Havnsø"),
        absent=people("Bodil Kirkeholt", notice=True),
        minute_taker="Ditte Havnsø",
        next_date="2026-05-18",
        next_start="10:00",
        next_place="Biblioteket, lokale 2",
        items=(
            item(
                "1", "Siden sidst", "To af vores medlemmer har fået job. Det fejrede vi med flag på bordet."
            ),
            item(
                "2",
                "Strikkeklubben",
                "Der kommer både mænd og kvinder, og snakken går om alt muligt. Garnet er ved at slippe op.",
                Decision("Strikkeklubben fortsætter hver anden torsdag"),
                Task("Søge efter garn på genbrugsstationen", "Ditte", "2026-05-04", "4. maj"),
            ),
            item(
                "3",
                "Udflugt til klosteret",
                "Carsten har talt med guiden, som gerne viser rundt. Det koster 40 kr. pr. person.",
                Decision("Udflugten bliver tirsdag den 9. juni"),
                Task("Arrangere samkørsel", "Carsten", "2026-05-29", "29. maj"),
            ),
            item("4", "Eventuelt", "Vi sluttede med en sang."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Tid: kl. 10.00-11.30")
    o.p("Sted: Biblioteket, lokale 2")
    o.p("Til stede: Winnie Aagesholm, Carsten Lindebro og Ditte Havnsø")
    o.p("Afbud: Bodil Kirkeholt")
    o.p("Referent: Ditte Havnsø")
    for point in m.items:
        o.p(f"**{point.number}. {point.title}**")
        o.ps(point.lines(decision="Beslutning: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
    o.p("**Næste møde**")
    o.p("Mandag den 18. maj 2026 kl. 10.00. Sted: Biblioteket, lokale 2")
    return Sample("Medlemsgruppen 20. april.odt", "OpenDocument: bold paragraphs", o.data(m.title), m)


SAMPLES = (members_cafe, pr_open_house, pr_list, members_table, board_letter, members_odt)
