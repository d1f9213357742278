"""Minutes by a former shop owner: no styles, bold lines and dashes, who does what said at once."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def plain_bold() -> Sample:
    """Bold `1)` lines, facts with colons, `Besluttet:` and dashes for who does what."""
    m = Meeting(
        date="2026-02-04",
        group="virksomhedsgruppen",
        title="Møde i virksomhedsgruppen",
        place="Kantinen på Havnegade 14",
        start="09:30",
        end="11:30",
        present=people("Ruth", "Søren", "Tove", "Verner", "Fritz"),
        absent=people("Ulla", "Poul Erik", notice=True),
        minute_taker="Tove",
        next_date="2026-03-04",
        next_start="09:30",
        next_place="Kantinen",
        items=(
            item(
                1,
                "Godt nyt",
                "Verner har været til samtale hos et tømrerfirma og venter på svar. Vi krydser fingre.",
                "Søren fik lov at lægge foldere på disken hos to grossister.",
            ),
            item(
                2,
                "Besøg hos firmaer",
                "Vi har været ude hos seks siden jul. De fire sagde ja til at få en mail med profiler, men "
                "kun to har sagt at de mangler folk lige nu.",
                Decision("Vi tager industrikvarteret i marts og venter med midtbyen til efter påske."),
                Task("lave en liste over firmaer på Fabriksvej", "Søren", "2026-02-18", "18/2"),
                Task("ringe til de to, der mangler folk", "Ruth", "2026-02-06", "6/2"),
            ),
            item(
                3,
                "Visitkort",
                "Der er cirka 40 tilbage af de gamle, og de har det forkerte telefonnummer på.",
                Decision("Vi får trykt 500 nye. De må højst koste 600 kr."),
                Task("få en pris fra to trykkerier", "Fritz", "2026-02-25", "25/2"),
            ),
            item(4, "Eventuelt", "Kaffen er dyr i kantinen, så tag selv en termokande med næste gang."),
        ),
    )
    w = Word("Arial", 11)
    w.p(m.title, bold=True, size=16)
    w.p(f"Dato: {say(m.date or '', '{weekday} den {d}. {month} {y}')}")
    w.p("Tid: kl. 9.30 til 11.30")
    w.p(f"Sted: {m.place}")
    w.p(f"Med: {names(m.present)}")
    w.p("Afbud: Ulla og Poul Erik")
    w.p("Skrevet af: Tove")
    w.p()
    for point in m.items:
        w.p(f"{point.number}) {point.title}", bold=True)
        w.ps(point.lines(decision="Besluttet: {}", task="- {who}: {what} (senest {due})"))
        w.p()
    w.p(f"Næste møde: {say('2026-03-04', '{weekday} den {d}. {month}')} kl. 9.30 i Kantinen.")
    return Sample("Virksomhedsgruppen 4 feb 2026.docx", "Bold 1) lines, facts with colons", w.data(), m)


def agenda_first() -> Sample:
    """The agenda as a list on top, the minutes below under underlined lines."""
    m = Meeting(
        date="2026-01-13",
        group="bestyrelsen",
        title="Referat fra bestyrelsesmødet den 13. januar 2026",
        place="Foreningshuset, lokale 3",
        start="14:00",
        end="16:00",
        present=people("Alma", "Bent", "Connie", "Dorrit", "Flemming"),
        absent=people("Erling", notice=True),
        chair="Alma",
        minute_taker="Bent",
        next_date="2026-02-10",
        next_start="14:00",
        items=(
            item(1, "Velkomst", "Alma bød velkommen til et nyt år og havde kransekage med fra nytår."),
            item(
                2,
                "Kassen",
                "Der stod 18.240 kr. på kontoren den 31. december. Det er lidt mindre end sidste år, fordi "
                "vi købte nye borde i november.",
                "Tre har ikke betalt kontingent endnu.",
                Decision("Der sendes en venlig rykker til de tre, og først derefter en rigtig."),
                Task("Skrive den venlige rykker", "Connie", "2026-01-20", "20. januar"),
            ),
            item(
                3,
                "Leje af lokalet",
                "Udlejer vil sætte huslejen op med 3 procent fra 1. april. Det er ikke urimeligt, når man "
                "ser på, hvad varmen koster.",
                Decision("Vi siger ja til stigningen, men beder om at få malet væggen ved vinduet."),
                Task("Svare udlejer", "Alma", "2026-01-16", "16. januar"),
            ),
            item(
                4,
                "Forårets program",
                "Der mangler stadig et navn til mødet i april. Flere forslag blev nævnt: en skattemand, en, "
                "der har startet for sig selv som 58-årig, og jobcentrets nye leder.",
                Decision("Vi spørger hende, der har startet for sig selv."),
                Task("Tage kontakt til hende", "Dorrit", "2026-01-30", "30. januar"),
            ),
            item(5, "Eventuelt", "Nøglen til skabet er fundet. Den lå i Flemmings jakke."),
        ),
    )
    w = Word("Verdana", 10)
    w.p(m.title, bold=True, size=14)
    w.p("Vi mødtes kl. 14 i Foreningshuset, lokale 3 og sluttede kl. 16.")
    w.p("Til stede var: Alma, Bent, Connie, Dorrit og Flemming. Erling havde sendt afbud.")
    w.p("Mødeleder: Alma. Referent: Bent.")
    w.p("Dagsorden:", bold=True)
    w.ps([f"{point.number}. {point.title}" for point in m.items], indent=0.6)
    w.p("Referat:", bold=True)
    for point in m.items:
        w.p(f"{point.number}. {point.title}", underline=True)
        w.ps(point.lines(decision="**Beslutning:** {}", task="Opgave: {what}. Hvem: {who}. Senest: {due}."))
    w.p(f"Næste møde er {say('2026-02-10', '{weekday} den {d}. {month}')} kl. 14.")
    return Sample("bestyrelsen januar 2026.docx", "Agenda on top, underlined lines below", w.data(), m)


def capitals() -> Sample:
    """A short note with capitals for headings; nothing was decided."""
    m = Meeting(
        date="2026-05-19",
        group="medlemsgruppen",
        title="MEDLEMSGRUPPEN - NOTER FRA MØDET",
        place="hos Winnie",
        start="10:00",
        present=people("Winnie", "Yrsa", "Åge", "Bodil"),
        absent=people("Carsten", notice=True) + people("Ditte", notice=False),
        next_date="2026-06-16",
        next_start="10:00",
        next_place="hos Åge",
        items=(
            item(
                None,
                "NYE FOLK",
                "Der er kommet tre nye siden april: en bogholder, en chauffør og en fra detailhandlen. Yrsa "
                "har drukket kaffe med dem alle tre.",
            ),
            item(
                None,
                "KAFFETORSDAGE",
                "Der kommer mellem otte og tolv hver gang. Bodil synes, at vi skal holde åbent i juli, men "
                "de fleste er væk.",
                Task("høre hvem der er hjemme i juli", "Bodil", "2026-06-10", "10/6"),
            ),
            item(
                None, "UDFLUGT", "Vi snakkede om fyret, museet eller en tur med færgen. Ingen var imod noget."
            ),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, bold=True)
    w.p("19.5.2026 kl. 10 hos Winnie")
    w.p("Til stede:")
    w.ps([person.name for person in m.present], "List Bullet")
    w.p("Afbud: Carsten")
    w.p("Ikke mødt: Ditte")
    for point in m.items:
        w.p(point.title)
        w.ps(point.lines(task="{who}: {what}, inden {due}"))
    w.p("NÆSTE GANG")
    w.p("16/6 kl. 10 hos Åge")
    return Sample("noter 19-5-26 medlem.docx", "Capitals for headings, no decisions", w.data(), m)


def one_table() -> Sample:
    """All in one table: what was said, what was agreed, who and when."""
    m = Meeting(
        date="2026-09-08",
        group="bestyrelsen",
        title="Bestyrelsesmøde september",
        place="Foreningshuset",
        start="14:00",
        end="15:45",
        present=people(
            "Alma Vadsager/formand", "Connie Tranemose/kasserer", "Dorrit Kærsbæk-Lund", "Erling Munkedam"
        ),
        absent=people("Bent Holmslykke", "Flemming Østerklit", notice=True),
        minute_taker="Erling Munkedam",
        next_date="2026-10-06",
        next_start="14:00",
        next_place="Foreningshuset",
        items=(
            item(
                1,
                "Siden sidst",
                "Sommeren har været stille. Fire medlemmer har fået arbejde, og to har meldt sig ud igen.",
            ),
            item(
                2,
                "Regnskab",
                "Connie viste tallene frem til august. Der er penge nok til resten af året, hvis vi holder "
                "igen med annoncerne.",
                Decision("Højst én annonce mere i år."),
            ),
            item(
                3,
                "Ny kopimaskine",
                "Den gamle larmer og æder papir. En brugt koster omkring 3.000 kr., leje 199 kr. om måneden.",
                Decision("Vi køber en brugt med et års garanti."),
                Task("Finde en maskine", "Erling", "2026-09-25", "25/9"),
            ),
            item(
                4,
                "Frivilligdag",
                "Kommunen inviterer alle foreninger til torvet lørdag formiddag. Sidst stod vi bag en "
                "lastbil, og der kom næsten ingen.",
                Decision("Vi er med igen, hvis vi får en plads tæt på springvandet."),
                Task("Tilmelde os", "Dorrit", "2026-09-15", "15/9"),
                Task("Finde det store banner frem", "Alma", "2026-09-30", "30/9"),
            ),
            item(5, "Evt.", "Der er stadig øl i kælderen fra sommerfesten."),
        ),
    )
    w = Word("Calibri", 11)
    w.p(m.title, bold=True, size=15)
    w.table(
        [
            ["Dag", "8/9 2026"],
            ["Tid", "14.00-15.45"],
            ["Sted", "Foreningshuset"],
            ["Mødt", names(m.present)],
            ["Afbud", names(m.absent)],
            ["Referent", "Erling Munkedam"],
        ]
    )
    w.p()
    rows = [["Pkt.", "Hvad vi talte om", "Aftalt", "Opgave", "Hvem", "Hvornår"]]
    for point in m.items:
        rows.append(
            [
                f"{point.number}. {point.title}",
                "\n\n".join(point.texts),
                "\n\n".join(decision.text for decision in point.decisions),
                "\n\n".join(task.what or "" for task in point.tasks),
                "\n\n".join(task.who or "" for task in point.tasks),
                "\n\n".join(task.due_text for task in point.tasks),
            ]
        )
    w.table(rows, head=True)
    w.p()
    w.p(f"Næste møde: {say('2026-10-06', '{weekday} d. {d}. {month}')} kl. 14 i Foreningshuset")
    return Sample("Bestyrelsesmøde sept. 2026.docx", "One table with six columns", w.data(), m)


def letter() -> Sample:
    """A letter to all after a common meeting; the day in the title, bold catchwords."""
    m = Meeting(
        date="2026-11-05",
        group=None,
        title="Fællesmøde torsdag den 5. november 2026",
        place="Sognegården",
        start="17:00",
        end="19:30",
        present=people("Alma", "Gerda", "Mogens", "Ruth", "Winnie", "Åge", "Nina", "Kaj"),
        chair="Alma",
        minute_taker="Åge",
        items=(
            item(
                None,
                "Hvad grupperne laver",
                "Hver gruppe fik ti minutter. Ruth fortalte om de firmaer, der har fået besøg i efteråret, "
                "og Gerda havde udklip med fra avisen.",
                "Mogens viste den nye side på nettet. Den er hurtigere, og skriften er større.",
            ),
            item(
                None,
                "Fælles kalender",
                "Vi har tre kalendere nu, og de siger ikke det samme. Det gav en del latter og lidt "
                "ærgrelse.",
                Decision("Der skal kun være én kalender, og den ligger på hjemmesiden."),
                Task("samle alle datoer for foråret", "Nina", "2026-11-27", "27. november"),
            ),
            item(
                None,
                "Julehygge",
                "Sidste år var vi 26 til gløgg, og æbleskiverne slap op.",
                Decision("Der laves 150 æbleskiver, og alle tager en pakke til 30 kr. med."),
                Task("købe ind", "Kaj", "2026-12-08", "8. december"),
                Task("pynte lokalet", "Winnie", "2026-12-09", "9. december"),
            ),
        ),
    )
    w = Word("Calibri", 12, spacing=1.15)
    w.p(m.title, bold=True, size=14)
    w.p("Hej alle sammen")
    w.p("Her er, hvad vi nåede i går aftes. Skriv til mig, hvis jeg har husket forkert.")
    w.p("Vi var i Sognegården fra kl. 17 til kl. 19.30.")
    w.p(f"Deltagere: {names(m.present)} (8 i alt)")
    w.p("Ordstyrer: Alma\nReferent: Åge")
    for point in m.items:
        w.p(point.title, bold=True)
        w.ps(point.lines(decision="Beslutning: {}", task="- {who}: {what}, senest {due}"))
    w.p("Mange hilsner\nÅge")
    return Sample("Faellesmoede_5nov.docx", "A letter, catchwords in bold", w.data(), m)


def odt_list() -> Sample:
    """LibreOffice: bold numbered lines and a list under each."""
    m = Meeting(
        date="2026-03-17",
        group="it-gruppen",
        title="It-gruppen, møde nr. 2 i 2026",
        place="Kælderen",
        start="19:00",
        end="20:30",
        present=people("Mogens Pilebro", "Nina Svanekilde", "Kaj Toftehøj", "Ole Fjordmark"),
        absent=people("Flemming Østerklit", notice=True),
        minute_taker="Kaj Toftehøj",
        next_date="2026-04-14",
        next_start="19:00",
        items=(
            item(
                1,
                "De gamle computere",
                Sub("Fem af de ni kan bruges endnu, resten er for langsomme."),
                Sub("Genbrugspladsen tager imod, når harddisken er ude."),
                Decision("De fire langsomme køres væk, og harddiskene slås i stykker."),
                Task("køre på genbrugspladsen", "Ole", "2026-03-28", "28/3"),
            ),
            item(
                2,
                "Hjælp til medlemmer",
                Sub("Der kom syv til åben hjælp i februar, mest med telefoner."),
                Sub("To spurgte efter hjælp til netbank. Det gør vi ikke, for det er for privat."),
                Task("skrive en seddel om hvad vi hjælper med", "Nina", "2026-04-07", "7/4"),
            ),
            item(3, "Eventuelt", Sub("Lyset i kælderen blinker.")),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("17/3 2026 kl. 19-20.30 i Kælderen")
    o.p("Til stede: Mogens Pilebro, Nina Svanekilde, Kaj Toftehøj og Ole Fjordmark")
    o.p("Afbud: Flemming Østerklit")
    o.p("Referent: Kaj Toftehøj")
    for point in m.items:
        o.p(f"**{point.number}. {point.title}**")
        o.items(point.texts)
        o.ps(
            [f"Besluttet: {decision.text}" for decision in point.decisions]
            + [task.say("Opgave til {who}: {what} inden {due}") for task in point.tasks]
        )
    o.p("Næste møde: 14/4 kl. 19")
    return Sample("it-gruppen moede 2 2026.odt", "Bold numbered lines, bullets under each", o.data(), m)


SAMPLES = (plain_bold, agenda_first, capitals, one_table, letter, odt_list)
