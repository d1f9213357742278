"""The hand of a former secretary of a trade union branch: rules, numbers, and who moved what."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def branch_board() -> Sample:
    """The agenda first; then `Ad pkt. 1` in bold, with the title on the same line; VEDTAGET in capitals."""
    m = Meeting(
        date="2026-03-17",
        group="bestyrelsen",
        title="Referat af ordinært bestyrelsesmøde nr. 3/2026",
        place="Medborgerhuset, lokale 14",
        start="13:00",
        end="15:40",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
            "Flemming Østerklit",
        ),
        absent=people("Dorrit Kærsbæk-Lund/sekretær", notice=True),
        chair="Alma Vadsager",
        minute_taker="Erling Munkedam",
        next_date="2026-04-21",
        next_start="13:00",
        next_place="Medborgerhuset",
        items=(
            item(
                1, "Godkendelse af dagsordenen", "Ingen bemærkninger. Punkt 6 blev rykket frem før punkt 5."
            ),
            item(2, "Protokol fra mødet den 17. februar", "Protokollen blev læst op og underskrevet."),
            item(
                3,
                "Kassererens redegørelse",
                "Connie fremlagde kassebogen. Beholdningen er på 41.218 kr., heraf 12.000 kr. øremærket "
                "kurser.",
                "Der mangler kontingent fra ni medlemmer, som har fået en venlig påmindelse.",
                Decision("Medlemmer i restance får frist til udgangen af april, før de slettes"),
                Task("Udsende rykker nr. 2", "Connie Tranemose", "2026-03-27"),
            ),
            item(
                4,
                "Forberedelse af 1. maj",
                "Kredsen har spurgt, om vi vil dele stand med de øvrige seniornetværk i parken. Erling har "
                "stået for "
                "boden de sidste tre år og gør det gerne igen.",
                Decision("Foreningen deltager med en fælles stand og afsætter 1.500 kr. til kaffe og brød"),
                Task("Tale med kredsen om telt og borde", "Erling Munkedam", "2026-04-10"),
                Task("Skaffe otte frivillige til vagterne", "Flemming Østerklit", "2026-04-20"),
            ),
            item(
                5,
                "Henvendelse fra jobcenteret",
                "Jobcenteret ønsker oplæg om livet efter 50 på arbejdsmarkedet. Bestyrelsen var positiv, "
                "men vil "
                "først kende rammerne.",
            ),
            item(
                6,
                "Vedtægtsændringer til generalforsamlingen",
                "Forslaget om at sænke bestyrelsens størrelse fra syv til fem blev gennemgået paragraf for "
                "paragraf.",
                Decision("Forslaget fremsættes på generalforsamlingen i den foreliggende form"),
            ),
            item(7, "Eventuelt", "Bent efterlyste nøglen til arkivskabet."),
        ),
    )
    w = Word("Times New Roman", 12)
    w.header("Seniornetværket\tProtokol")
    w.p(m.title, bold=True, size=15)
    w.p("Tirsdag den 17. marts 2026 kl. 13.00 i Medborgerhuset, lokale 14")
    w.p("Dagsorden:", underline=True)
    w.ps((f"{point.number}.\t{point.title}" for point in m.items), indent=0.8)
    w.p()
    w.p(f"**Mødt:** {names(m.present, pattern='{role} {name}')}.")
    w.p("**Afbud:** sekretær Dorrit Kærsbæk-Lund.")
    w.p("**Mødeleder:** Alma Vadsager. **Protokolfører:** Erling Munkedam.")
    for point in m.items:
        w.p()
        w.p(f"Ad pkt. {point.number} {point.title}", bold=True)
        w.ps(point.lines(decision="VEDTAGET: {}.", task="{what}. Ansvarlig: {who}. Frist: {due}."))
    w.p()
    w.p("Næste møde: tirsdag den 21. april 2026 kl. 13.00 i Medborgerhuset.")
    w.p("Mødet hævet kl. 15.40.")
    return Sample(
        "Protokol 3-2026.docx", "agenda, then bold `Ad pkt. 1 Title`, VEDTAGET in capitals", w.data(), m
    )


def assembly() -> Sample:
    """A general assembly: motions, votes and elections, with numbers that Word makes; facts in one sentence."""
    m = Meeting(
        date="2026-04-29",
        group=None,
        title="Protokollat fra ordinær generalforsamling",
        place="Vejgaard Kulturhus, store sal",
        start="16:00",
        end="18:25",
        chair="Ruth Engdal-Vium",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                1,
                "Valg af dirigent",
                "Bestyrelsen pegede på Ruth Engdal-Vium, og der var ikke andre forslag. Dirigenten takkede "
                "for "
                "tilliden og konstaterede, at indkaldelsen var udsendt fire uger i forvejen, som § 6 kræver.",
                "Til stede var 47 stemmeberettigede medlemmer samt to gæster.",
            ),
            item(
                2,
                "Valg af stemmetællere",
                "Åge Dalkjærn og Tove Bækvad påtog sig hvervet.",
            ),
            item(
                3,
                "Bestyrelsens beretning",
                "Formanden begyndte med at mindes de to medlemmer, der er gået bort i årets løb. Derefter "
                "gik hun "
                "over til tallene: foreningen talte 112 medlemmer ved årsskiftet, og 38 kom i arbejde i "
                "løbet af "
                "året. Det er syv flere end året før.",
                "Formanden roste virksomhedsgruppen, som har banket på døren hos 86 arbejdsgivere. Hun var "
                "mindre "
                "tilfreds med fremmødet til torsdagscaféen, hvor der somme tider kun har siddet tre om "
                "bordet.",
                "Samarbejdet med kommunen fik et afsnit for sig. Tilskuddet er bevaret, men kommunen vil "
                "have flere tal og "
                "færre ord, og det koster hvert år to bestyrelsesmedlemmer en uge i januar.",
                "IT-gruppen har flyttet hjemmesiden til en ny udbyder og holdt ni cafeer, hvor medlemmerne "
                "kunne få hjælp "
                "til telefon, jobnet og digital post. PR-gruppen har været i avisen seks gange og i radioen "
                "én gang.",
                "Om det kommende år sagde formanden, at foreningen skal turde bede arbejdsgiverne om mere "
                "end et "
                "kaffemøde. Hun sluttede med at takke alle, der lægger timer i arbejdet uden at tælle dem.",
                "Bodil Kirkeholt savnede noget om de medlemmer, der holder op, uden at vi hører hvorfor. "
                "Formanden gav "
                "hende ret i, at det bør undersøges.",
                "Poul Erik Stenmose spurgte, om man måler, hvor længe folk bliver i jobbet. Det gør man "
                "ikke, men "
                "formanden syntes, at det var værd at overveje.",
                Decision("Beretningen blev enstemmigt godkendt"),
            ),
            item(
                4,
                "Fremlæggelse af regnskabet",
                "Kassereren gennemgik regnskabet post for post. Indtægterne var 164.300 kr. og udgifterne "
                "158.750 kr., "
                "så året endte med et overskud på 5.550 kr.",
                "De største udgifter er lokaleleje med 61.200 kr. og kurser med 38.400 kr. Til gengæld er "
                "der brugt mindre "
                "på annoncer end i noget år, siden foreningen blev stiftet.",
                "Egon Strandmark-Poulsen undrede sig over, at porto er steget med en tredjedel. Kassereren "
                "forklarede, "
                "at brevene om persondata skulle sendes på papir.",
                Decision("Regnskabet blev godkendt med 45 stemmer for og to, der undlod at stemme"),
            ),
            item(
                5,
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret kontingent. Verner Rughave stillede ændringsforslag om 250 "
                "kr. og "
                "begrundede det med, at lokalelejen stiger til næste år. Forslaget fik 11 stemmer.",
                Decision("Kontingentet på 200 kr. blev vedtaget uændret med 33 stemmer"),
            ),
            item(
                6,
                "Indkomne forslag",
                "Der var kommet ét forslag rettidigt, nemlig bestyrelsens eget om at skære bestyrelsen ned "
                "fra syv til "
                "fem. Formanden motiverede det med, at to pladser har stået tomme i halvandet år.",
                "Winnie Aagesholm talte imod, fordi små bestyrelser bliver sårbare ved sygdom. Mogens "
                "Pilebro mente, "
                "at to suppleanter løser det problem.",
                Decision("Forslaget blev vedtaget med 36 stemmer for og 9 imod"),
            ),
            item(
                7,
                "Valg til bestyrelsen",
                "På valg var Bent Holmslykke og Connie Tranemose. Begge var villige til genvalg, og der "
                "meldte sig "
                "ikke andre.",
                Decision("Bent Holmslykke og Connie Tranemose blev genvalgt for to år"),
            ),
            item(
                8,
                "Valg af revisor",
                "Fritz Ellemosen har været revisor i seks år og ville gerne give stafetten videre.",
                Decision("Kaj Toftehøj blev valgt som revisor for et år"),
            ),
            item(
                9,
                "Eventuelt",
                "Anne Marie Vibedal takkede for kaffen og opfordrede til, at næste års møde lægges om "
                "formiddagen. "
                "Dirigenten takkede for god ro og orden.",
            ),
        ),
    )
    w = Word("Cambria", 11.5, spacing=1.15, renamed={"Heading2": "Overskrift2", "Title": "Titel"})
    w.h(m.title, 0)
    w.p(
        "Generalforsamlingen blev afholdt onsdag den 29. april 2026 kl. 16.00 i Vejgaard Kulturhus, store "
        "sal, med "
        "dagsorden ifølge vedtægternes § 7."
    )
    numbers = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.h(point.title, 2, number=(numbers, 0))
        w.ps(point.lines(decision="{}."))
    w.p()
    w.p("Generalforsamlingen sluttede kl. 18.25.")
    w.p()
    w.p("Dirigent:\tRuth Engdal-Vium")
    w.p("Referent:\tDorrit Kærsbæk-Lund")
    return Sample(
        "Protokollat GF april 2026.docx",
        "general assembly: numbers by Word, phrases for decisions, chair and minute taker in the signatures",
        w.data(),
        m,
    )


def roll_call() -> Sample:
    """A roll with crosses, and a table of two columns: number and title left, text right."""
    m = Meeting(
        date="2025-10-08",
        group="virksomhedsgruppen",
        title="Mødereferat – Virksomhedsgruppen",
        place="Kælderlokalet, Vesterbro 40",
        start="10:00",
        end="12:00",
        present=people(
            "Ruth Engdal-Vium/tovholder",
            "Søren Hybenlund/referent",
            "Tove Bækvad",
            "Verner Rughave",
        ),
        absent=people("Ulla Klinteskov", "Fritz Ellemosen", notice=True),
        minute_taker="Søren Hybenlund",
        next_date="2025-11-05",
        next_start="10:00",
        items=(
            item(
                1,
                "Siden sidst",
                "Ruth har talt med tre vikarbureauer. Det ene vil gerne komme på besøg i februar.",
            ),
            item(
                2,
                "Arbejdspladsbesøg i efteråret",
                "Der er aftalt besøg på mejeriet den 23. oktober. Vi mangler endnu svar fra savværket og "
                "trykkeriet.",
                Decision("Der tilmeldes højst 12 personer pr. besøg"),
                Task("Ringe til savværket", "Verner", "2025-10-15", "15/10"),
                Task("Skrive til trykkeriets tillidsmand", "Tove", "2025-10-17", "17/10"),
            ),
            item(
                3,
                "Brev til arbejdsgivere",
                "Udkastet fra juni er for langt. Søren foreslog at begynde med et tal: 38 i arbejde på et "
                "år.",
                Decision("Brevet kortes ned til en side og sendes i uge 44"),
                Task("Nyt udkast til brev", "Søren og Ruth", "2025-10-20", "20/10"),
            ),
            item(4, "Eventuelt", "Intet."),
        ),
    )
    w = Word("Arial", 10.5)
    w.p(m.title, bold=True, size=16)
    w.table(
        (
            ("Dato", "Onsdag den 8. oktober 2025"),
            ("Tid", "Kl. 10.00 – 12.00"),
            ("Sted", "Kælderlokalet, Vesterbro 40"),
        ),
    )
    w.p()
    rows = [("Navn", "Funktion", "Mødt", "Afbud")]
    rows += [(person.name, person.role or "", "x", "") for person in m.present]
    rows += [(person.name, "", "", "x") for person in m.absent]
    w.table(rows, head=True)
    w.p()
    w.table(
        [("Punkt", "Referat")]
        + [
            (
                f"**{point.number}. {point.title}**",
                "\n\n".join(
                    point.lines(
                        decision="**Beslutning:** {}.", task="{what} – ansvarlig: {who}, senest {due}."
                    )
                ),
            )
            for point in m.items
        ],
        head=True,
    )
    w.p()
    w.p("Næste møde er onsdag den 5. november kl. 10.00.")
    return Sample(
        "VG_referat_081025.docx", "facts in a table, a roll with crosses, items in two columns", w.data(), m
    )


def extraordinary() -> Sample:
    """A short extraordinary meeting with a closed item; all in running text, names line by line."""
    m = Meeting(
        date="2026-08-31",
        group="bestyrelsen",
        title="Ekstraordinært bestyrelsesmøde den 31. august 2026",
        place="Kontoret",
        start="09:00",
        end="10:15",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Erling Munkedam",
        ),
        absent=people("Flemming Østerklit", notice=False),
        minute_taker="Bent Holmslykke",
        items=(
            item(
                1,
                "Opsigelse af lejemålet",
                "Udlejer har ved brev af 24. august opsagt lejemålet til fraflytning ved årets udgang. "
                "Formanden har "
                "spurgt Frivilligcentret, som måske har to rum fra januar.",
                Decision("Det blev besluttet at nedsætte et flytteudvalg bestående af Bent og Erling."),
                Task("Se på lokaler i Frivilligcentret", "Bent Holmslykke", "2026-09-07"),
            ),
            item(
                2,
                "Personsag",
                "Punktet blev behandlet for lukkede døre, og der føres ikke referat.",
                closed=True,
            ),
            item(
                3,
                "Ekstra bevilling",
                "Connie oplyste, at der er 8.000 kr. tilbage på kontoen til uforudsete udgifter.",
                Decision("Det blev besluttet at afsætte 5.000 kr. til flytning."),
            ),
        ),
    )
    w = Word("Times New Roman", 12)
    w.p(m.title, bold=True, underline=True, size=14)
    w.p("Kontoret, kl. 9.00 til 10.15")
    w.p("Mødte:", underline=True)
    w.ps(person.label("{role} {name}") for person in m.present)
    w.p("Udeblevet uden afbud:", underline=True)
    w.p("Flemming Østerklit")
    w.p("Referent: Bent Holmslykke")
    for point in m.items:
        w.p(f"§ {point.number}. {point.title}", underline=True)
        w.ps(point.lines(decision="{}", task="{what}. Ansvarlig: {who}. Frist: {due}."), indent=1)
    w.p("Oplæst og godkendt.")
    return Sample(
        "Ekstraord. møde 31 aug.docx",
        "underlined headings `§ 1.`, a closed item, absent without notice",
        w.data(),
        m,
    )


def members_odt() -> Sample:
    """LibreOffice: headings with Roman numerals, decisions after an arrow of two signs, roles after a comma."""
    m = Meeting(
        date="2026-01-20",
        group="medlemsgruppen",
        title="Referat, Medlemsgruppen",
        place="Biblioteket, 1. sal",
        start="14:00",
        end="16:00",
        present=people(
            "Winnie Aagesholm/tovholder",
            "Yrsa Nørremølle",
            "Åge Dalkjærn",
            "Bodil Kirkeholt",
            "Carsten Lindebro",
        ),
        absent=people("Ditte Havnsø", "Egon Strandmark-Poulsen", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Carsten Lindebro",
        next_date="2026-02-24",
        next_start="14:00",
        next_end="16:00",
        next_place="Biblioteket",
        items=(
            item(
                "I",
                "Velkomst og dagsorden",
                "Winnie bød velkommen. Dagsordenen fik et ekstra punkt om kaffekassen.",
            ),
            item(
                "II",
                "Velkomstsamtaler",
                "Siden november er der holdt elleve samtaler. To af de nye har allerede meldt sig til "
                "IT-gruppen.",
                "Åge gjorde opmærksom på, at folderen stadig har den gamle adresse.",
                Decision("Nye medlemmer tilbydes en samtale senest 14 dage efter indmeldelsen"),
                Task("Rette adressen i folderen", "Åge Dalkjærn", "2026-02-06"),
            ),
            item(
                "III",
                "Torsdagscaféen",
                "Fremmødet svinger mellem tre og fjorten. Bodil vil gerne prøve med et emne hver gang.",
                Decision("Første torsdag i måneden får et fast emne fra marts"),
                Task("Lave en liste over emner", "Bodil Kirkeholt og Yrsa Nørremølle", "2026-02-20"),
            ),
            item("IV", "Kaffekassen", "Der er 312 kr. i kassen. Prisen for en kop er stadig fem kroner."),
            item("V", "Eventuelt", "Carsten har fået arbejde fra 1. marts og blev ønsket til lykke."),
        ),
    )
    o = Odt()
    o.h(m.title)
    o.p("Tid: tirsdag den 20. januar 2026 kl. 14-16")
    o.p("Sted: Biblioteket, 1. sal")
    o.p(f"Fremmødte: {names(m.present, '; ', '{name}, {role}')}")
    o.p("Afbud fra: Ditte Havnsø; Egon Strandmark-Poulsen")
    o.p("Ordstyrer: Winnie Aagesholm")
    o.p("Referent: Carsten Lindebro")
    for point in m.items:
        o.h(f"{point.number}. {point.title}", 2)
        o.ps(
            point.lines(
                decision="=> **Besluttet:** {}.", task="**Opgave:** {what}. Ansvarlig: {who}. Frist: {due}."
            )
        )
    o.p()
    o.p("Næste møde: tirsdag den 24. februar 2026 kl. 14-16, Biblioteket")
    return Sample(
        "Medlemsgruppen 2026 jan.odt", "Roman numerals in headings, facts by semicolons", o.data(), m
    )


SAMPLES = (branch_board, assembly, roll_call, extraordinary, members_odt)
