"""Word files of the secretary, first part: what a town hall teaches."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Item, Meeting, Sample, Task, item, names, people, say
from tests.minutes_samples.third.parts import capitals, centred, header_table, lying, page_numbers
from tests.minutes_samples.word import Word

LABELS = ("Sagsfremstilling", "Indstilling", "Beslutning", "Opfølgning")


def case_work() -> Sample:
    """Table of facts, then each case as case, recommendation and decision, each label a line of its own."""
    m = Meeting(
        date="2009-03-10",
        group="bestyrelsen",
        title="Referat af ordinært bestyrelsesmøde",
        place="Rådhusgade 9, lokale 204",
        start="14:00",
        end="16:30",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Dorrit Kærsbæk-Lund/sekretær",
            "Flemming Østerklit/suppleant",
        ),
        absent=people("Erling Munkedam", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2009-04-14",
        next_start="14:00",
        next_place="Rådhusgade 9, lokale 204",
        items=(
            item(1, "Godkendelse af dagsorden", Decision("Godkendt.")),
            item(
                2,
                "Lejemål for det kommende år",
                "Sagsfremstilling\n\nUdlejer har den 20. februar varslet en stigning i lejen på 4 procent "
                "fra "
                "halvåret. Bestyrelsen har tidligere drøftet, om lokalerne er for store, idet kun halvdelen "
                "af pladserne er i brug om formiddagen.",
                "Indstilling\n\nSekretæren indstiller, at lejemålet fortsættes på de varslede vilkår, og at "
                "spørgsmålet tages op igen ved årets udgang.",
                Decision("Indstillingen blev tiltrådt. Kassereren svarer udlejer skriftligt."),
                Task("Svar til udlejer", "Connie Tranemose", "2009-03-20"),
            ),
            item(
                3,
                "Samarbejde med jobcentret",
                "Sagsfremstilling\n\nJobcentret har spurgt, om foreningen vil stille med to oplægsholdere "
                "til "
                "et møde for nyledige over 50. Mødet ventes at tage to timer, og der betales kørsel.",
                "Indstilling\n\nFormanden indstiller, at der siges ja.",
                Decision("Foreningen stiller med Bent Holmslykke og et medlem af virksomhedsgruppen."),
                Task("Finde den anden oplægsholder", "Bent Holmslykke", "2009-04-01"),
                Task("Melde tilbage til jobcentret", "Alma Vadsager", "2009-04-03"),
            ),
            item(
                4,
                "Arkivet",
                "Sagsfremstilling\n\nDe ældste protokoller står i et fugtigt skab i kælderen. Lokalarkivet "
                "vil "
                "gerne modtage alt fra før 2000, når det er ordnet efter år.",
                Decision("Protokollerne afleveres, når sekretæren har ført dem på en liste."),
                Task("Ordne og aflevere protokollerne", "Dorrit Kærsbæk-Lund", "2009-06-01"),
            ),
            item(
                5,
                "Temadag om pensionsalderen",
                "Sagsfremstilling\n\nMedlemsgruppen har foreslået en temadag om efterløn og pension i "
                "oktober. Gruppen "
                "har talt med to fagforeninger, der hver vil stille med en rådgiver uden betaling. Lokalet "
                "skal kunne "
                "rumme 60 personer, og der skal være teleslynge.",
                "Forslaget blev sidst behandlet på mødet i november, hvor det blev sendt tilbage til "
                "gruppen med ønske "
                "om et overslag over udgifterne. Overslaget foreligger nu og lyder på 7.250 kr., hvoraf "
                "lokalet udgør de "
                "5.000 kr. Deltagerbetaling er ikke indregnet.",
                "Det bemærkes, at temadagen falder sammen med efterårsferien, såfremt den holdes i uge 42, "
                "og at "
                "fagforeningerne helst vil have svar inden sommeren.",
                "Bilag: Overslag af 2. marts",
                "Indstilling\n\nSekretæren indstiller,\nat temadagen holdes i uge 41,\nat der søges "
                "tilskud hos kommunen, "
                "og\nat medlemsgruppen står for indbydelsen.",
                Decision("Tiltrådt med den ændring, at gæster betaler 50 kr. ved indgangen."),
                Task("Søge tilskud", "Dorrit Kærsbæk-Lund", "2009-05-01"),
                Task("Svare fagforeningerne", "Flemming Østerklit", "2009-04-17"),
            ),
            item(
                6,
                "Retningslinjer for kørsel",
                "Sagsfremstilling\n\nKassereren har gjort opmærksom på, at der ikke findes skrevne "
                "retningslinjer for, hvornår "
                "et medlem kan få dækket kørsel. I praksis er der udbetalt efter skøn. I 2008 blev der "
                "udbetalt 3.118 kr. "
                "fordelt på 14 bilag, hvoraf de fire mangler angivelse af formålet.",
                "Revisor har i sin påtegning anbefalet, at der fastsættes en takst og en frist for "
                "indlevering.",
                "Bilag: Revisors påtegning\nBilag: Udkast til kørselsseddel",
                "Indstilling\n\nKassereren indstiller, at taksten følger statens lave takst, og at bilag "
                "indleveres senest en "
                "måned efter kørslen.",
                Decision("Indstillingen blev tiltrådt."),
                Decision("Retningslinjerne gælder fra den 1. april."),
                Task("Trykke kørselssedler", "Connie Tranemose", "2009-03-31"),
            ),
            item(
                7,
                "Udpegning til frivilligrådet",
                "Sagsfremstilling\n\nForeningen har én plads i frivilligrådet. Den nuværende repræsentant "
                "har bedt om at blive "
                "afløst med udgangen af april.",
                "Indstilling\n\nFormanden indstiller, at Flemming Østerklit udpeges.",
                Decision("Sagen udsættes til næste møde."),
            ),
            item(
                8,
                "Meddelelser",
                "Formanden orienterede om et møde i frivilligrådet. Kassereren oplyste, at der pr. 1. "
                "marts er "
                "68 betalende medlemmer.",
            ),
            item(9, "Eventuelt"),
        ),
    )
    w = Word("Arial", 10.5)
    header_table(w, [["Netværket Senior i Arbejde\n\nBestyrelsen", "Møde nr. 3/2009\n\nJ.nr. 09-114"]])
    page_numbers(w)
    w.h(m.title, 1)
    w.table(
        [
            ["Mødedato", say("2009-03-10", "{weekday} den {d}. {month} {y}")],
            ["Mødetidspunkt", "kl. 14.00 – 16.30"],
            ["Mødested", "Rådhusgade 9, lokale 204"],
            ["Til stede", names(m.present, "\n\n", "{name}, {role}")],
            ["Afbud", "Erling Munkedam"],
            ["Mødeleder", "Alma Vadsager"],
            ["Referent", "Dorrit Kærsbæk-Lund"],
        ]
    )
    w.p()
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for block in point.body:
            match block:
                case str():
                    parts = block.split("\n\n")
                case Decision():
                    parts = ["Beslutning", block.text]
                case Task():
                    parts = [block.say("Opfølgning: {what}. Ansvarlig: {who}. Frist: {due}")]
                case _:
                    raise TypeError(block)
            for part in parts:
                w.p(part, bold=part in LABELS)
    w.p()
    w.p(
        f"Næste møde holdes {say('2009-04-14', '{weekday} den {d}. {month} {y}')} kl. 14.00 i "
        "Rådhusgade 9, lokale 204."
    )
    return Sample(
        "BM 3-2009 referat.docx", "case, recommendation, decision; labels on own lines", w.data(), m
    )


def of_1999() -> Sample:
    """Saved on from Word 97: Times, tabs, capitals, underlining; the day it was signed is another."""
    m = Meeting(
        date="1999-11-16",
        group="bestyrelsen",
        title="REFERAT AF BESTYRELSESMØDE",
        place="Medborgerhuset, stuen th.",
        start="19:30",
        end="21:45",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Erling Munkedam",
            "Dorrit Kærsbæk-Lund/sekretær",
        ),
        absent=people("Connie Tranemose", notice=True),
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="1999-12-14",
        next_start="19:30",
        next_place="Medborgerhuset",
        items=(
            item(1, "Protokol", "Protokollen fra oktober blev læst op og underskrevet."),
            item(
                2,
                "Kassebeholdning",
                "I kassererens fravær oplyste formanden, at der står 11.430 kr. på bogen og 612 kr. i "
                "kassen.",
                "Giroindbetalingskortene for år 2000 er trykt.",
            ),
            item(
                3,
                "Edb",
                "Erling Munkedam havde set på en brugt maskine med skærm og printer. Den kan skrive breve "
                "og holde medlemslisten, og den er klar til årtusindskiftet.",
                Decision("Maskinen købes for indtil 3.000 kr."),
            ),
            item(
                4,
                "Juleafslutning",
                "Lokalet er bestilt. Der ønskes musik, men ikke for højt.",
                Decision("Juleafslutningen holdes den 9. december med kaffe og lagkage."),
                Decision("Gæster betaler 40 kr."),
            ),
            item(5, "Eventuelt", "Nøglen til skabet er fundet."),
        ),
    )
    w = Word("Times New Roman", 12)
    centred(w.p("FORENINGEN AKTIV SENIOR", bold=True))
    w.p()
    w.p(m.title, underline=True)
    w.p(
        f"afholdt {say('1999-11-16', '{weekday} den {d}. {month} {y}')} kl. 19.30 i Medborgerhuset, stuen th."
    )
    w.p()
    for place, person in enumerate(m.present):
        w.p(("" if place else "Til stede:") + "\t\t" + person.label("{name}, {role}"))
    w.p("Afbud:\t\tConnie Tranemose")
    w.p()
    w.p("DAGSORDEN", underline=True)
    for point in m.items:
        w.p(f"\t{point.number}.\t{point.title}")
    w.p()
    for point in m.items:
        w.p(f"Ad {point.number}.\t{point.title}", underline=True)
        w.ps(point.lines(decision="BESLUTNING\t{}"), indent=1.27)
        w.p()
    w.p("Mødet hævet kl. 21.45.")
    w.p(f"Næste møde: {say('1999-12-14', '{weekday} den {d}. {month} {y}')} kl. 19.30 i Medborgerhuset.")
    w.p()
    w.p("Nørresund, den 18. november 1999")
    w.p()
    w.p("Referent: Dorrit Kærsbæk-Lund")
    return Sample("REFNOV99.docx", "Times and tabs of Word 97; signed two days later", w.data(), m)


def _span(point: Item) -> str:
    """`9.30-9.45`, or nothing."""
    return "-".join(time.lstrip("0").replace(":", ".") for time in (point.start, point.end) if time)


def bare_ad() -> Sample:
    """A table of contents beforehand with who presents when; the text stands under a bare `Ad 1`."""
    m = Meeting(
        date="2013-09-05",
        group="medlemsgruppen",
        title="Referat af møde i medlemsgruppen",
        place="Kulturstationen, mødelokale B",
        start="09:30",
        end="11:30",
        present=people(
            "Winnie Aagesholm/tovholder",
            "Yrsa Nørremølle",
            "Åge Dalkjærn",
            "Bodil Kirkeholt",
            "Egon Strandmark-Poulsen",
        ),
        absent=(*people("Carsten Lindebro", notice=True), *people("Ditte Havnsø", notice=False)),
        minute_taker="Bodil Kirkeholt",
        next_date="2013-10-03",
        next_start="09:30",
        items=(
            item(
                1,
                "Nye medlemmer siden sommerferien",
                "Der er kommet seks nye. Tre af dem har været til den første samtale, og to har allerede "
                "meldt "
                "sig til kurset i oktober.",
                presenter="Winnie Aagesholm",
                start="09:30",
                end="09:45",
            ),
            item(
                2,
                "Velkomstmappen",
                "Åge gennemgik udkastet side for side. Afsnittet om dagpenge er forældet og udgår.",
                "Der var ros til de korte afsnit og til de store bogstaver.",
                Decision("Mappen trykkes i 50 eksemplarer, når rettelserne er indført."),
                Task("Indføre rettelserne", "Åge Dalkjærn", "2013-09-16"),
                Task("Bestille tryk", "Yrsa Nørremølle", "2013-09-20"),
                presenter="Åge Dalkjærn",
                start="09:45",
                end="10:20",
            ),
            item(
                3,
                "Mentorordning",
                "Spørgsmålet er, om et nyt medlem skal have en fast person at ringe til de første tre "
                "måneder. "
                "Fire af de tilstedeværende vil gerne være med.",
                Decision("Ordningen prøves frem til nytår og vurderes på mødet i januar."),
                presenter="Egon Strandmark-Poulsen",
                start="10:20",
                end="11:00",
            ),
            item(
                4,
                "Efterårets cafémøder",
                "Listen hænger på opslagstavlen.",
                presenter="Yrsa Nørremølle",
                start="11:00",
                end="11:20",
            ),
            item(5, "Eventuelt", "Bodil takkede for blomsterne."),
        ),
    )
    w = Word("Cambria", 11, spacing=1.15)
    w.header("Netværket Senior i Arbejde · Medlemsgruppen")
    page_numbers(w, "- ", " / ")
    w.h(m.title, 0)
    w.p("Dato\t5. september 2013")
    w.p("Tid\t9.30-11.30")
    w.p("Sted\tKulturstationen, mødelokale B")
    w.p(f"Deltagere\t{names(m.present, '; ')}")
    w.p("Afbud\tCarsten Lindebro")
    w.p("Udeblevet\tDitte Havnsø")
    w.p("Referent\tBodil Kirkeholt")
    w.p("Dagsorden", bold=True)
    w.table(
        [
            ["Pkt.", "Tid", "Emne", "Oplæg ved"],
            *([point.number or "", _span(point), point.title, point.presenter or ""] for point in m.items),
        ],
        head=True,
    )
    w.p("Referat", bold=True)
    for point in m.items:
        w.h(f"Ad {point.number}", 3)
        w.ps(point.lines(decision="Konklusion: {}", task="- {what} – {who}, senest {due}"))
    w.p("Næste møde", bold=True)
    w.p("3. oktober 2013 kl. 9.30.")
    return Sample(
        "Medlemsgruppen 050913.docx", "agenda as a table with presenters, then bare Ad 1", w.data(), m
    )


def wide_table() -> Sample:
    """The page on its side, everything in one table of five columns; who and when have a column each."""
    m = Meeting(
        date="2016-08-30",
        group="virksomhedsgruppen",
        title="VIRKSOMHEDSGRUPPEN  -  REFERAT",
        place="kantinen hos Brdr. Fuglsig",
        start="15:00",
        present=people(
            "Ruth Engdal-Vium", "Søren Hybenlund", "Tove Bækvad", "Ulla Klinteskov", "Verner Rughave"
        ),
        absent=people("Poul Erik Stenmose", "Fritz Ellemosen", notice=True),
        minute_taker="Ulla Klinteskov",
        next_date="2016-09-27",
        next_start="15:00",
        items=(
            item(1, "VELKOMST", "Ruth bød velkommen efter ferien."),
            item(
                2,
                "BESØG I JUNI",
                "Tre besøg blev nået.  Maskinfabrikken søger en lagermand og vil gerne se en senior.",
                Decision("Opslaget sendes til alle medlemmer."),
                Task(None, "Søren", "2016-09-02", "2/9"),
            ),
            item(
                3,
                "BESØG I EFTERÅRET",
                "Listen er på 14 virksomheder.  Der er flest i byen og for få på landet.",
                Decision("Listen deles i nord og syd."),
                Decision("Der besøges to om ugen."),
                Task(None, "Tove og Verner", "2016-09-15", "15/9"),
            ),
            item(4, "PJECEN", "Billedet på forsiden er fra 2008, og ingen af de tre er med mere."),
            item(
                5,
                "ERHVERVSMESSE",
                "Prisen for en stand er 1.800 kr.  Sidste år kom vi i snak med 31.",
                Decision("Vi tager en halv stand sammen med aftenskolen."),
                Task(None, "Ruth", "2016-09-09", "9/9"),
            ),
            item(6, "EVT.", "Intet."),
        ),
    )
    w = Word("Calibri", 10)
    lying(w)
    header_table(w, [["Netværket Senior i Arbejde", "", "Side 1"]])
    w.p(m.title, bold=True, size=14)
    w.p("Dato:  30.08.2016   Kl.  15.00   Sted:  kantinen hos Brdr. Fuglsig")
    w.p(f"Mødt:  {names(m.present)}")
    w.p("Afbud:  Poul Erik Stenmose,  Fritz Ellemosen")
    w.p("Ref.:  Ulla Klinteskov")
    w.p()
    rows = [["Sag", "Drøftelse", "Beslutning", "Hvem", "Hvornår"]]
    for point in m.items:
        rows.append(
            [
                f"{point.number}. {point.title}",
                "\n\n".join(point.texts),
                "\n\n".join(decision.text for decision in point.decisions),
                "".join(task.who or "" for task in point.tasks),
                "".join(task.due_text for task in point.tasks),
            ]
        )
    w.table(rows, head=True)
    w.p()
    w.p("Næste møde  27.09.2016  kl.  15.00")
    return Sample(
        "Virksomhedsgr referat aug.docx", "one table of five columns, page on its side", w.data(), m
    )


def assembly() -> Sample:
    """A general assembly with Roman numerals; headings are capitals by format only."""
    m = Meeting(
        date="2018-03-20",
        group=None,
        title="Referat af ordinær generalforsamling 2018",
        place="Sognegårdens sal",
        start="18:30",
        end="20:20",
        chair="Verner Rughave",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                "I",
                "Valg af dirigent og stemmetællere",
                "Bestyrelsen foreslog Verner Rughave, der takkede for valget og konstaterede, at "
                "forsamlingen var "
                "lovligt indkaldt. Stemmetællere blev Nina Svanekilde og Kaj Toftehøj. Der var 37 "
                "stemmeberettigede til stede.",
            ),
            item(
                "II",
                "Bestyrelsens beretning",
                "Formanden så tilbage på et år med 112 arrangementer og 23 medlemmer, der har fået "
                "arbejde. Der var "
                "spørgsmål fra salen om åbningstiden om sommeren og om varmen i det store lokale.",
                Decision("Beretningen blev godkendt."),
            ),
            item(
                "III",
                "Regnskab",
                "Kassereren gennemgik regnskabet, der viser et overskud på 4.120 kr. og en egenkapital på "
                "38.905 kr.",
                Decision("Regnskabet blev enstemmigt godkendt."),
            ),
            item(
                "IV",
                "Indkomne forslag",
                "Der var rettidigt indkommet ét forslag fra Mogens Pilebro om, at indkaldelse fremover kan "
                "ske pr. "
                "mail. Forslagsstilleren begrundede det med portoen.",
                "Flere talte for, at de medlemmer, der ikke har mail, fortsat får brev.",
                Decision("Forslaget blev vedtaget med 31 stemmer mod 4; to undlod at stemme."),
            ),
            item(
                "V",
                "Kontingent",
                Decision("Det blev vedtaget, at kontingentet er uændret 200 kr. om året."),
            ),
            item(
                "VI",
                "Valg til bestyrelsen",
                "På valg var formanden og to medlemmer. Der var ikke andre kandidater end de siddende.",
                Decision("Genvalg af Alma Vadsager, Erling Munkedam og Flemming Østerklit blev vedtaget."),
            ),
            item(
                "VII", "Eventuelt", "Åge Dalkjærn efterlyste en cykelpumpe. Dirigenten takkede for god orden."
            ),
        ),
    )
    w = Word("Garamond", 12, renamed={"Heading1": "Overskrift1", "Title": "Titel"})
    header_table(w, [["Netværket Senior i Arbejde", "Generalforsamling"]])
    page_numbers(w, "side ", " af i alt ")
    w.h(m.title, 0)
    w.p(
        f"Generalforsamlingen blev holdt {say('2018-03-20', '{weekday} den {d}. {month} {y}')} kl. 18.30 "
        "i Sognegårdens sal."
    )
    w.p("Dirigent: Verner Rughave")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    for point in m.items:
        capitals(w.h(f"{point.number}. {point.title}"))
        w.ps(point.lines(decision="{}"))
    w.p("Generalforsamlingen sluttede kl. 20.20.")
    w.table([["Dirigent", "Referent"], ["\n\n\n\nVerner Rughave", "\n\n\n\nDorrit Kærsbæk-Lund"]], None)
    return Sample(
        "Generalforsamlingsreferat GF18.docx", "assembly in Roman numerals, signatures", w.data(), m
    )


SAMPLES = (case_work, of_1999, bare_ad, wide_table, assembly)
