"""By a former office manager of 59: a template with a head table, tidy numbers, a list of what is to be done."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word, picture


def head_table() -> Sample:
    """The board's template: facts in a table of two columns, numbered headings, bold labels."""
    m = Meeting(
        date="2026-03-10",
        group="bestyrelsen",
        title="Referat – bestyrelsesmøde nr. 3/2026",
        place="Foreningens lokale, 1. sal",
        start="09:30",
        end="11:45",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Flemming Østerklit",
        ),
        absent=people("Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-04-14",
        next_start="09:30",
        next_place="Foreningens lokale",
        holds={"images": 1},
        items=(
            item(1, "Godkendelse af dagsorden", "Godkendt med den tilføjelse, at punkt 6 tages før frokost."),
            item(
                2, "Opfølgning på referat af 10. februar", "Alle opgaver er udført på nær skiltet ved døren."
            ),
            item(
                3,
                "Økonomi",
                "Saldoen pr. 1. marts er 41.230 kr. Kontingentet for 1. halvår er betalt af 58 medlemmer.",
                Decision("Der sendes én venlig rykker, og derefter ringer kassereren."),
                Task("Rykker udsendes til de sidste seks medlemmer", "Connie Tranemose", "2026-03-20"),
            ),
            item(
                4,
                "Lokaler",
                "Frivilligcentret hæver huslejen med 300 kr. om måneden fra sommerferien. Vi har ikke set "
                "noget bedre til prisen, og parkeringen er gratis.",
                Decision("Lejemålet fortsætter uændret til udgangen af 2027."),
                Task("Svar til Frivilligcentret", "Alma Vadsager", "2026-03-31"),
            ),
            item(
                5,
                "Nyt fra udvalgene",
                "IT-gruppen har fået to nye hjælpere til den åbne rådgivning om onsdagen.",
                "PR-gruppen arbejder på et nyt banner til messen i maj.",
            ),
            item(
                6,
                "Generalforsamling 2026",
                "Dorrit har set vedtægterne igennem. Indkaldelsen skal ud senest tre uger før.",
                Decision("Bestyrelsen foreslår Ruth Engdal-Vium som dirigent."),
                Task("Indkaldelse skrives og lægges på nettet", "Dorrit Kærsbæk-Lund", "2026-03-27"),
            ),
            item(7, "Eventuelt", "Der mangler kaffefiltre. Bent tager nogle med næste gang."),
        ),
    )
    w = Word("Cambria", 11)
    w.image(picture("darkgreen"))
    w.h(m.title, 0)
    w.table(
        [
            ["Dato", f"{say(m.date or '', '{weekday}').capitalize()} den 10. marts 2026"],
            ["Tidspunkt", "kl. 9.30 – 11.45"],
            ["Sted", m.place or ""],
            ["Mødedeltagere", names(m.present, "\n\n", "{name}, {role}")],
            ["Afbud", "Erling Munkedam"],
            ["Mødeleder", m.chair or ""],
            ["Referent", m.minute_taker or ""],
        ]
    )
    w.p()
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        w.ps(point.lines(decision="**Beslutning:** {}", task="**Opgave:** {what} – {who}, senest {due}"))
    w.h("Næste møde", 2)
    w.p("Tirsdag den 14. april 2026 kl. 9.30 i Foreningens lokale.")
    return Sample(
        "Bestyrelse 2026-03 referat endelig.docx", "facts in a table, numbered headings", w.data(), m
    )


def three_columns() -> Sample:
    """Items as rows: item, minutes, who follows up by when."""
    m = Meeting(
        date="2026-09-17",
        group="medlemsgruppen",
        title="Referat fra møde i Medlemsgruppen",
        place="Mødelokale 3",
        start="13:00",
        end="14:30",
        present=people(
            "Winnie Aagesholm", "Yrsa Nørremølle", "Bodil Kirkeholt", "Carsten Lindebro", "Ditte Havnsø"
        ),
        absent=people("Åge Dalkjærn", "Egon Strandmark-Poulsen", notice=True),
        minute_taker="Bodil Kirkeholt",
        next_date="2026-10-15",
        next_start="13:00",
        items=(
            item(1, "Velkomst", "Winnie bød velkommen efter ferien og især til Ditte, der er ny i gruppen."),
            item(
                2,
                "Velkomstmappen",
                "Mappen er fra 2022 og nævner folk, der ikke er her mere.",
                Decision("Mappen skrives om og bliver højst otte sider."),
                Task("Udkast til ny tekst", "Carsten Lindebro", "2026-10-08", "8. oktober"),
            ),
            item(
                3,
                "Samtaler med nye medlemmer",
                "Fire nye siden juni. To savnede at høre mere om grupperne ved den første samtale.",
                Decision("Alle nye får en fast kontaktperson det første kvartal."),
                Task("Liste over kontaktpersoner", "Yrsa Nørremølle", "2026-10-01", "1. oktober"),
            ),
            item(
                4,
                "Efterårets udflugt",
                "Der er forslag om Aalborg Havn eller et bryggeri. Bryggeriet koster 120 kr. pr. person.",
                Task("Indhente pris på bus", "Ditte Havnsø", "2026-09-25", "25. september"),
            ),
            item(5, "Eventuelt", "Intet at bemærke."),
        ),
    )
    w = Word("Calibri", 10.5)
    w.p(m.title, bold=True, size=15)
    w.p(f"Torsdag den 17. september 2026, kl. 13.00-14.30, {m.place}")
    w.p(f"Til stede: {names(m.present)}")
    w.p(f"Afbud: {names(m.absent)}")
    w.p("Referent: Bodil Kirkeholt")
    rows = [["Punkt", "Referat", "Ansvarlig", "Frist"]]
    for point in m.items:
        said = "\n\n".join(point.lines(decision="**Beslutning:** {}", task="Opgave: {what}"))
        rows.append(
            [
                f"{point.number}. {point.title}",
                said,
                "".join(task.who or "" for task in point.tasks),
                "".join(task.due_text for task in point.tasks),
            ]
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde: torsdag den 15. oktober 2026 kl. 13.00.")
    return Sample(
        "Medlemsgruppemøde 17.09.2026 - referat BK.docx", "items in a table of four columns", w.data(), m
    )


def agenda_then_ad() -> Sample:
    """Agenda as a list whose numbers Word makes, then `Ad 1 – Title` in bold."""
    m = Meeting(
        date="2025-11-04",
        group="virksomhedsgruppen",
        title="Virksomhedsgruppen: referat af møde tirsdag den 4. november 2025",
        place="Kantinen",
        start="10:00",
        present=people(
            "Ruth Engdal-Vium/tovholder",
            "Poul Erik Stenmose",
            "Søren Hybenlund",
            "Ulla Klinteskov",
            "Tove Bækvad",
        ),
        absent=people("Verner Rughave", notice=True) + people("Fritz Ellemosen", notice=False),
        chair="Ruth Engdal-Vium",
        minute_taker="Ulla Klinteskov",
        next_date="2025-12-02",
        next_start="10:00",
        next_place="Kantinen",
        items=(
            item(1, "Valg af referent", "Ulla påtog sig opgaven."),
            item(
                2,
                "Besøg hos virksomheder i oktober",
                "Poul Erik og Søren har besøgt fem virksomheder i Brønderslev. To vil gerne have CV'er "
                "tilsendt.",
                Task("Sende fem CV'er til hver af de to virksomheder", "Poul Erik", "2025-11-11", "11/11"),
            ),
            item(
                3,
                "Planen for januar og februar",
                "Tove fremlagde et forslag til ruter. Vinteren taler for at blive tæt på byen.",
                Decision("Det blev besluttet, at der kun køres ud om tirsdagen i januar."),
            ),
            item(
                4,
                "Kørselsgodtgørelse",
                "Kassereren beder om, at bilag afleveres inden månedens udgang.",
                Decision("Det blev besluttet, at alle bruger det nye skema fra 1. december."),
                Task("Lægge skemaet i fællesmappen", "Søren", "2025-11-21", "21/11"),
            ),
            item(5, "Eventuelt", "Gruppen ønskede Fritz god bedring."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, bold=True, size=14)
    w.p("Mødet begyndte kl. 10.00 i Kantinen.")
    w.p(f"Deltagere: {names(m.present)}")
    w.p("Afbud: Verner Rughave")
    w.p("Udeblevet: Fritz Ellemosen")
    w.p("Ordstyrer: Ruth Engdal-Vium\nReferent: Ulla Klinteskov")
    w.p("Dagsorden:", bold=True)
    numbered = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, number=(numbered, 0))
    w.p()
    for point in m.items:
        w.p(f"Ad {point.number} – {point.title}", bold=True)
        w.ps(point.lines(task="{what}. Ansvarlig: {who}. Frist: {due}."))
    w.p()
    w.p("Næste møde er tirsdag den 2. december 2025 kl. 10.00 i Kantinen.")
    return Sample("Virksomhedsgr nov 2025 UK.docx", "numbered agenda first, then Ad in bold", w.data(), m)


def assembly() -> Sample:
    """A general assembly by the statutes; a dirigent, elections, phrases for decisions."""
    m = Meeting(
        date="2026-04-23",
        group=None,
        title="Referat af ordinær generalforsamling i Senior Erhverv Nordjylland",
        place="Medborgerhuset, Salen",
        start="15:00",
        end="17:10",
        chair="Ruth Engdal-Vium",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                1,
                "Valg af dirigent og referent",
                Decision("Ruth Engdal-Vium blev valgt som dirigent og Dorrit Kærsbæk-Lund som referent."),
                "Dirigenten fastslog, at generalforsamlingen var lovligt indvarslet den 27. marts.",
            ),
            item(
                2,
                "Bestyrelsens beretning",
                "Formanden fortalte om et år med 31 nye medlemmer, 22 i job og for lidt plads i lokalet. "
                "Flere roste onsdagscaféen.",
                "Om samarbejdet med virksomhederne sagde hun, at det tager tid at blive kendt, men at de "
                "første nu ringer til os og ikke omvendt. Det skyldes især de mange besøg, gruppen har "
                "været på i efteråret.",
                "Et medlem spurgte, om foreningen kan gøre mere for dem, der bor langt fra byen. Formanden "
                "svarede, at bestyrelsen har talt om et møde i Hjørring og gerne hører om et billigt lokale "
                "der.",
                "Et andet medlem ønskede, at indkaldelser også kommer med posten. Det vil bestyrelsen tænke "
                "over.",
                Decision("Beretningen blev enstemmigt godkendt."),
            ),
            item(
                3,
                "Fremlæggelse af regnskab",
                "Connie Tranemose gennemgik årsregnskabet, der viser et overskud på 3.412 kr.",
                "Der blev spurgt til posten Diverse på 1.960 kr. Kassereren oplyste, at den dækker gaver "
                "til foredragsholdere, blomster og en ny kaffekande. Formuen er 27.815 kr. ved årets "
                "udgang, hvoraf det halve er bundet til kurser.",
                Decision("Regnskabet blev godkendt."),
            ),
            item(4, "Fastsættelse af kontingent", Decision("Kontingentet på 200 kr. pr. år blev fastholdt.")),
            item(5, "Indkomne forslag", "Der var ikke indkommet forslag."),
            item(
                6,
                "Valg til bestyrelsen",
                "Connie Tranemose og Erling Munkedam var på valg og modtog genvalg.",
                Decision("Connie Tranemose og Erling Munkedam blev genvalgt for to år."),
            ),
            item(7, "Valg af revisor", Decision("Kaj Toftehøj blev valgt som revisor.")),
            item(
                8, "Eventuelt", "Dirigenten takkede for god ro og orden. Derefter var der kaffe og lagkage."
            ),
        ),
    )
    w = Word("Georgia", 11)
    w.p(m.title, bold=True, size=16)
    w.p("Afholdt torsdag den 23. april 2026 kl. 15.00-17.10")
    w.p("Sted: Medborgerhuset, Salen")
    w.p("Der var mødt 37 stemmeberettigede medlemmer.")
    w.p("Dirigent: Ruth Engdal-Vium")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", bold=True, underline=True)
        w.ps(point.lines(decision="{}"))
    w.p()
    w.p("Underskrevet af dirigent og referent")
    return Sample(
        "GF 2026 referat underskrevet.docx", "general assembly, bold and underlined items", w.data(), m
    )


def to_do_list() -> Sample:
    """Headings of the styles, and what is to be done in a table at the end that points to the items."""
    m = Meeting(
        date="2026-01-13",
        group="bestyrelsen",
        title="Bestyrelsesmøde 13. januar 2026 – beslutningsreferat",
        place="Kontoret",
        start="09:30",
        end="11:00",
        present=people(
            "Alma Vadsager", "Bent Holmslykke", "Connie Tranemose", "Erling Munkedam", "Flemming Østerklit"
        ),
        absent=people("Dorrit Kærsbæk-Lund", notice=True),
        chair="Alma Vadsager",
        minute_taker="Erling Munkedam",
        next_date="2026-02-10",
        next_start="09:30",
        items=(
            item(1, "Meddelelser", "Kommunen har bevilget 15.000 kr. til frivilligt arbejde i 2026."),
            item(
                2,
                "Årets kalender",
                "Udkastet blev gennemgået måned for måned.",
                "Der er sammenfald mellem foredraget i marts og kommunens messe, og i juni ligger to møder "
                "i samme uge. Bent påpegede, at grupperne selv bør sætte deres datoer ind først, så der "
                "ikke skal flyttes bagefter.",
                Decision("Kalenderen vedtages, og augustmødet flyttes til uge 34."),
                Task("Kalenderen sendes til grupperne", "Bent Holmslykke", "2026-01-20"),
            ),
            item(
                3,
                "Nøgler og alarm",
                "Der er elleve nøgler i omløb, og to er ikke kvitteret.",
                Decision("Alle nøgler kvitteres igen på det næste fællesmøde."),
                Task("Nøgleliste ajourføres", "Flemming Østerklit", "2026-02-02"),
            ),
            item(
                4,
                "Printeren",
                "Den nuværende printer er slidt op efter syv år.",
                "Flemming har set på tre modeller. Den billigste har dyr farve, og den dyreste kan mere, "
                "end vi har brug for. En brugt blev også nævnt, men ingen turde stå inde for den.",
                Decision("Der indkøbes en ny til højst 2.200 kr."),
                Task("Ny printer købes", "Connie Tranemose", "2026-01-30"),
            ),
            item(5, "Evt.", "Erling viste billeder fra juleafslutningen."),
        ),
    )
    w = Word("Arial", 10.5)
    w.h(m.title, 1)
    w.p("Tid:\tkl. 9.30-11.00\nSted:\tKontoret")
    w.p("Mødeleder:\tAlma Vadsager\nReferent:\tErling Munkedam")
    w.p("**Deltagere**")
    for person in m.present:
        w.p(person.name, "List Bullet")
    w.p("**Afbud**")
    w.p("Dorrit Kærsbæk-Lund", "List Bullet")
    for point in m.items:
        w.h(f"Punkt {point.number}: {point.title}", 2)
        w.ps(
            block if isinstance(block, str) else f"Beslutning: {block.text}"
            for block in point.body
            if isinstance(block, str | Decision)
        )
    w.h("Opgaveliste", 2)
    rows = [["Punkt", "Opgave", "Ansvarlig", "Frist"]]
    rows += [
        [point.number or "", task.what or "", task.who or "", say(task.due or "", "{dd}.{mm}.{y}")]
        for point in m.items
        for task in point.tasks
    ]
    w.table(rows, head=True)
    w.p()
    w.p("**Næste møde:** tirsdag den 10. februar 2026 kl. 9.30")
    return Sample("Beslutningsreferat januar 2026.docx", "tasks in a table at the end", w.data(m.title), m)


def odt_letterhead() -> Sample:
    """LibreOffice at home: a head of lines, bold items, decisions after a phrase."""
    m = Meeting(
        date="2025-08-26",
        group="pr-gruppen",
        title="Referat af møde i PR-gruppen den 26. august 2025",
        place="Biblioteket, studierum 2",
        start="11:00",
        end="12:30",
        present=people(
            "Gerda Lyngvase/tovholder", "Henning Brandtoft", "Anne Marie Vibedal", "Jørn Sandfeldt-Krogh"
        ),
        absent=people("Inge-Lise Rosenlyng", "Karen Margrethe Hedevang", notice=True),
        minute_taker="Anne Marie Vibedal",
        next_date="2025-09-23",
        next_start="11:00",
        next_place="Biblioteket",
        items=(
            item(
                1,
                "Opslag på nettet",
                "Der har været flest besøg på siden om søndagen. Jørn har lavet et lille skema.",
            ),
            item(
                2,
                "Annonce i ugeavisen",
                "En kvart side koster 1.850 kr. før moms.",
                Decision("Det blev besluttet at indrykke én annonce i uge 38."),
                Task("Annoncen afleveres til avisen", "Henning Brandtoft", "2025-09-09"),
            ),
            item(
                3,
                "Fotografering af medlemmer",
                "Flere har bedt om et ordentligt billede til deres profil.",
                Decision("Det blev besluttet at holde en fotodag i oktober."),
                Task("Dato aftales med fotografen", "Gerda Lyngvase", "2025-09-15"),
            ),
            item(4, "Eventuelt", "Vi mangler stadig nøglen til skabet med plakaterne."),
        ),
    )
    o = Odt()
    o.p(f"**{m.title}**")
    o.p("Tidspunkt: kl. 11.00 til 12.30")
    o.p(f"Sted: {m.place}")
    o.p(f"Fremmødte: {names(m.present)}")
    o.p(f"Afbud: {names(m.absent, ' og ')}")
    o.p("Referent: Anne Marie Vibedal")
    o.p()
    for point in m.items:
        o.p(f"**{point.number}. {point.title}**")
        o.ps(point.lines(decision="{}", task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
        o.p()
    o.p("Næste møde: tirsdag den 23. september 2025 kl. 11.00 på Biblioteket")
    return Sample("PR ref 26 aug 2025 AMV.odt", "LibreOffice, bold items, phrases", o.data(), m)


SAMPLES = (head_table, three_columns, agenda_then_ad, assembly, to_do_list, odt_letterhead)
