"""An accountant, 59: general assemblies by the articles, budgets with figures in columns."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def assembly() -> Sample:
    """A general assembly by the articles: letters of law, the accounts as a table, elections as lists."""
    m = Meeting(
        date="2026-03-19",
        group=None,
        title="Referat af ordinær generalforsamling 2026",
        place="Medborgerhuset, store sal",
        start="17:00",
        end="19:05",
        chair="Ruth Engdal-Vium",
        minute_taker="Dorrit Kærsbæk-Lund",
        holds={"footnotes": ["Årsrapporten er vedlagt som bilag 1."]},
        items=(
            item(
                "1",
                "Valg af dirigent og referent",
                "Bestyrelsen foreslog Ruth Engdal-Vium som dirigent og Dorrit Kærsbæk-Lund som referent. Der var "
                "ingen modkandidater. Dirigenten konstaterede, at indkaldelsen var udsendt den 18. februar og "
                "dermed rettidigt.",
            ),
            item(
                "2",
                "Bestyrelsens beretning",
                "Formanden fremlagde beretningen, som er offentliggjort på hjemmesiden.",
                "Året begyndte med en stor tilgang af medlemmer, og i foråret kom 19 i job eller praktik. "
                "Grupperne har arbejdet "
                "selvstændigt, og formanden rettede en særlig tak til PR-gruppen for arbejdet med den nye folder.",
                "Samarbejdet med jobcentret er blevet tættere. Der er holdt to fælles møder, og foreningen har "
                "haft en fast "
                "træffetid hver anden torsdag. Formanden beklagede, at efterårets kursus måtte flyttes to gange.",
                "Verner Rughave spurgte til antallet af virksomhedsbesøg. Formanden svarede, at der var 27.",
                "Ulla Klinteskov foreslog, at næste års beretning får billeder med. Formanden syntes om ideen.",
                Decision("Beretningen blev godkendt enstemmigt"),
            ),
            item(
                "3",
                "Regnskab for 2025",
                "Kassereren gennemgik regnskabet, der viser et overskud på 7.412 kr. og en egenkapital på "
                "52.300 kr.",
                Decision("Regnskabet blev godkendt med 38 stemmer for og 2 blanke"),
            ),
            item(
                "4",
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret kontingent på 200 kr. årligt.",
                Decision("Forslaget blev vedtaget"),
            ),
            item(
                "5",
                "Budget for 2026",
                "Kassereren viste budgettet på lærredet. Der var ingen spørgsmål.",
                "Bent Holmslykke oplyste, at der er afsat penge til en ny pc.",
            ),
            item(
                "6",
                "Indkomne forslag",
                "Der var indkommet et forslag fra Kaj Toftehøj om at ændre vedtægternes § 6, så indkaldelse kan "
                "ske "
                "elektronisk.",
                Decision("Ændringen af § 6 blev vedtaget med det fornødne flertal"),
            ),
            item(
                "7",
                "Valg til bestyrelsen",
                Sub("Formand for to år: Alma Vadsager (genvalg)"),
                Sub("Medlem for to år: Erling Munkedam (genvalg)"),
                Sub("Suppleant: Nina Svanekilde (nyvalg)"),
            ),
            item("8", "Eventuelt", "Formanden takkede dirigenten for god ro og orden."),
        ),
    )
    w = Word("Calibri", 11)
    w.h(m.title, 0)
    w.p("Afholdt torsdag den 19. marts 2026 kl. 17.00 i Medborgerhuset, store sal.")
    w.p("40 stemmeberettigede medlemmer var mødt.")
    w.p("Dirigent: Ruth Engdal-Vium")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    w.p("Dagsorden ifølge vedtægternes § 7:", bold=True)
    w.ps(f"{point.number}. {point.title}" for point in m.items)
    for point in m.items:
        w.p()
        w.p(f"Ad {point.number}. {point.title}", bold=True)
        for place, line in enumerate(point.lines(decision="{}.", sub="• {}")):
            paragraph = w.p(line)
            if point.number == "3" and place == 0:
                w.footnote(paragraph, "Årsrapporten er vedlagt som bilag 1.")
                w.table(
                    [
                        ("", "2025", "2024"),
                        ("Indtægter", "96.840", "91.115"),
                        ("Udgifter", "89.428", "90.020"),
                        ("Resultat", "7.412", "1.095"),
                    ],
                    style="Light Grid Accent 1",
                    head=True,
                )
    w.p()
    w.p("Generalforsamlingen sluttede kl. 19.05.")
    w.p()
    w.p("Dato: ____________\tDato: ____________")
    w.p("Dirigent\tReferent")
    return Sample(
        "Generalforsamling 19. marts 2026.docx", "general assembly, Ad 1., accounts table", w.data(), m
    )


def budget() -> Sample:
    """A budget meeting: a table of figures under each heading, `Indstilling` before each decision."""
    m = Meeting(
        date="2025-11-18",
        group="bestyrelsen",
        title="Budgetmøde for 2026",
        place="Revisionskontoret, Algade 9",
        start="16:00",
        end="18:30",
        present=people(
            "Connie Tranemose/kasserer",
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Erling Munkedam",
            "Keld Aarup/revisor",
        ),
        absent=people("Flemming Østerklit", notice=True),
        chair="Connie Tranemose",
        minute_taker="Erling Munkedam",
        next_date="2025-12-09",
        next_start="16:00",
        next_end="17:30",
        items=(
            item(
                "1.1",
                "Forventet resultat 2025",
                "Kassereren forventer et mindre overskud. Huslejen er steget midt på året.",
                Decision("Prognosen tages til efterretning."),
            ),
            item(
                "1.2",
                "Indtægter 2026",
                "Kontingenter er sat til 180 medlemmer. Tilskud er sat til samme beløb som i år.",
                "Der var en længere snak om, hvorvidt sponsorer hører hjemme i et budget, når intet er skrevet "
                "under. Revisor "
                "anbefalede forsigtighed: det er lettere at glæde sig over en indtægt end at undvære den.",
                "Indstilling: Der regnes ikke med nye tilskud.",
                Decision("Indstillingen følges."),
            ),
            item(
                "1.3",
                "Udgifter 2026",
                "Grupperne har afleveret deres ønsker til tiden, og kassereren havde samlet dem i et ark, som "
                "blev delt ud. Samlet ligger "
                "ønskerne 2.500 kr. over det mulige.",
                "PR ønsker 9.000 kr., IT ønsker 6.500 kr., og medlemsgruppen ønsker 4.000 kr.",
                "Indstilling: IT skæres til 5.000 kr.",
                Decision("PR får 8.000 kr., IT får 5.000 kr. og medlemsgruppen får 4.000 kr."),
                Task("Retter budgettet til", "Connie Tranemose", "2025-11-25", "25.11.2025"),
                Task("Orienterer grupperne", "Bent Holmslykke", "2025-12-01", "01.12.2025"),
            ),
            item(
                "2.1",
                "Fuldmagt til bank",
                "Banken kræver to underskrifter ved overførsler over 5.000 kr.",
                Decision("Formand og kasserer underskriver i forening."),
                Task("Aftaler møde med banken", "Alma Vadsager", "2025-12-05", "05.12.2025"),
            ),
            item("3.1", "Eventuelt", "Keld Aarup gav gode råd om bilag i papir."),
        ),
    )
    w = Word("Arial", 10)
    w.header("Bestyrelsen – referat")
    w.p(m.title, bold=True, size=16)
    w.table(
        [
            ("Dato:", "18.11.2025", "Tid:", "16.00-18.30"),
            ("Sted:", "Revisionskontoret, Algade 9", "Referent:", "Erling Munkedam"),
            ("Mødeleder:", "Connie Tranemose", "Afbud:", "Flemming Østerklit"),
        ]
    )
    w.p()
    w.p("Deltagere: " + names(m.present, ", ", "{name} ({role})"))
    for point in m.items:
        w.p(f"{point.number}\t{point.title}", bold=True)
        for line in point.lines(
            decision="**Beslutning:** {}", task="**Opgave:** {what} – **Ansvarlig:** {who} – **Frist:** {due}"
        ):
            w.p(line, indent=1.25)
        if point.number == "1.3":
            w.table(
                [
                    ("Konto", "Budget 2025", "Budget 2026"),
                    ("PR", "8.500", "8.000"),
                    ("IT", "4.200", "5.000"),
                    ("Medlemmer", "3.500", "4.000"),
                ],
                head=True,
            )
    w.p()
    w.p("Næste møde afholdes 09.12.2025 kl. 16.00-17.30.")
    return Sample("2025-11-18 Budgetmøde.docx", "figures in tables, items 1.1, four-column head", w.data(), m)


def constituting() -> Sample:
    """The first meeting after the assembly: items with letters, posts after dashes."""
    m = Meeting(
        date="2026-03-26",
        group="bestyrelsen",
        title="Konstituerende bestyrelsesmøde",
        place="Kontoret",
        start="15:30",
        end="16:15",
        present=people(
            "Alma Vadsager",
            "Bent Holmslykke",
            "Connie Tranemose",
            "Dorrit Kærsbæk-Lund",
            "Erling Munkedam",
            "Nina Svanekilde/suppleant",
        ),
        absent=people("Flemming Østerklit", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-04-16",
        next_start="15:30",
        next_place="Kontoret",
        items=(
            item(
                "a",
                "Konstituering",
                "Formanden er valgt af generalforsamlingen. De øvrige poster blev fordelt således:",
                Sub("Næstformand: Bent Holmslykke"),
                Sub("Kasserer: Connie Tranemose"),
                Sub("Sekretær: Dorrit Kærsbæk-Lund"),
                Decision("Konstitueringen gælder frem til næste generalforsamling"),
            ),
            item(
                "b",
                "Tegningsret",
                "Foreningen tegnes efter vedtægternes § 9 af formand og kasserer.",
                Task("Indberetter ændringer til Erhvervsstyrelsen", "Connie Tranemose", "2026-04-09"),
            ),
            item(
                "c",
                "Mødeplan",
                "Den tredje torsdag i måneden passer alle undtagen i juli, hvor der ikke holdes møde.",
                Decision("Møderne holdes den tredje torsdag kl. 15.30"),
                Task("Sender kalenderindkaldelser", "Dorrit Kærsbæk-Lund", "2026-04-01"),
            ),
            item("d", "Eventuelt", "Årsrapporten mangler en underskrift."),
        ),
    )
    w = Word("Book Antiqua", 11, pieces=True)
    w.h(m.title, 1)
    w.p("Torsdag den 26. marts 2026, kl. 15:30–16:15")
    w.p("Sted: Kontoret")
    w.p("Til stede:", bold=True)
    w.ps((person.label("{name}, {role}") for person in m.present), "List Bullet")
    w.p("Afbud:", bold=True)
    w.ps((person.name for person in m.absent), "List Bullet")
    w.p("Mødet blev ledet af Alma Vadsager.")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        w.h(f"{point.number}) {point.title}", 2)
        w.ps(
            point.lines(
                decision="Vedtaget: {}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}.", sub="– {}"
            )
        )
    w.h("Næste møde", 2)
    w.p("Torsdag den 16. april 2026 kl. 15.30 på Kontoret")
    return Sample("konstituering 26 marts 2026.docx", "items a) b) c), runs in pieces, dashes", w.data(), m)


def extraordinary() -> Sample:
    """An extraordinary assembly on one page of LibreOffice: two items, the count of votes in a table."""
    m = Meeting(
        date="2025-06-11",
        group=None,
        title="Ekstraordinær generalforsamling",
        place="Idrætscentret, mødelokale 3",
        start="19:00",
        end="19:50",
        chair="Poul Erik Stenmose",
        minute_taker="Tove Bækvad",
        items=(
            item(
                "1",
                "Valg af dirigent",
                "Poul Erik Stenmose blev foreslået og overtog ordet. Han fandt forsamlingen lovligt indkaldt og "
                "beslutningsdygtig.",
            ),
            item(
                "2",
                "Ændring af vedtægternes § 3 og § 11",
                "Connie Tranemose begrundede forslaget på bestyrelsens vegne. Regnskabsåret skal følge "
                "kalenderåret.",
                "Der var skriftlig afstemning.",
                Decision("Forslaget blev endeligt vedtaget med 31 stemmer mod 4"),
                Task("Lægger de nye vedtægter på hjemmesiden", "Ole Fjordmark", "2025-07-01"),
            ),
            item("3", "Afslutning", "Dirigenten takkede for fremmødet og hævede forsamlingen."),
        ),
    )
    o = Odt()
    o.header("Senior Erhverv")
    o.h(m.title)
    o.p("Dato: Onsdag den 11. juni 2025 kl. 19.00-19.50")
    o.p("Sted: Idrætscentret, mødelokale 3")
    o.p("Dirigent: Poul Erik Stenmose")
    o.p("Referent: Tove Bækvad")
    o.p("Fremmøde: 36 medlemmer, heraf 35 stemmeberettigede")
    for point in m.items:
        o.h(f"Pkt. {point.number} – {point.title}", 2)
        o.ps(point.lines(decision="{}.", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
        if point.number == "2":
            o.table([("For", "Imod", "Blanke"), ("31", "4", "0")])
    return Sample(
        "Ekstraordinær GF juni 2025.odt", "general assembly, Pkt. 1 –, votes in a table", o.data(), m
    )


SAMPLES = (assembly, budget, constituting, extraordinary)
