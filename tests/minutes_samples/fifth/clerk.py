"""A former bank clerk, 66: neat, whole sentences, and everything in its order."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.pdf import by_typst
from tests.minutes_samples.word import Word


def general_assembly() -> Sample:
    """A general assembly: the agenda by Word's numbers, then `Ad pkt. 1`, and lines to sign on."""
    m = Meeting(
        date="2026-03-26",
        group=None,
        title="Referat af ordinær generalforsamling",
        place="Sognegården, store sal",
        start="19:00",
        end="20:40",
        chair="Poul Erik Stenmose",
        minute_taker="Dorrit Kærsbæk-Lund",
        items=(
            item(
                1,
                "Valg af dirigent",
                Decision("Poul Erik Stenmose blev valgt til dirigent."),
                "Dirigenten takkede for valget og oplyste, at indkaldelsen var udsendt den 26. februar. Der var mødt "
                "38 medlemmer, hvoraf 35 havde stemmeret.",
            ),
            item(
                2,
                "Bestyrelsens beretning",
                "Alma Vadsager aflagde beretning for et år, hvor foreningen fik 29 nye medlemmer, og hvor 31 kom i "
                "arbejde. Et medlem spurgte til samarbejdet med jobcentret, og formanden svarede, at der holdes møde "
                "hvert kvartal.",
                Decision("Beretningen blev taget til efterretning."),
            ),
            item(
                3,
                "Det reviderede regnskab",
                "Connie Tranemose fremlagde regnskabet, som viste et overskud på 6.812,50 kr. og en egenkapital på "
                "48.377,25 kr. Revisor havde ingen bemærkninger.",
                Decision("Regnskabet blev godkendt enstemmigt."),
            ),
            item(
                4,
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret kontingent på 150 kr. halvårligt.",
                Decision("Forslaget blev vedtaget med 33 stemmer for, 1 imod og 1 blank."),
            ),
            item(5, "Indkomne forslag", "Der var ikke indkommet forslag."),
            item(
                6,
                "Valg til bestyrelsen",
                "På valg var Bent Holmslykke og Erling Munkedam, som begge var villige til genvalg.",
                Decision("Bent Holmslykke og Erling Munkedam blev genvalgt for to år."),
            ),
            item(
                7,
                "Eventuelt",
                "Egon Strandmark-Poulsen takkede kontorets vagter for deres tålmodighed. Dirigenten sluttede "
                "generalforsamlingen med tak for god ro og orden.",
            ),
        ),
    )
    w = Word("Times New Roman", 12, spacing=1.15)
    w.p(m.title, size=16, bold=True)
    w.p("Afholdt torsdag den 26. marts 2026 kl. 19.00 i Sognegården, store sal.")
    w.p("Dagsorden ifølge vedtægternes § 7:")
    agenda = w.new_list(("decimal", "%1."))
    for point in m.items:
        w.p(point.title, number=(agenda, 0))
    for point in m.items:
        w.p(f"Ad pkt. {point.number}. {point.title}", bold=True)
        w.ps(point.lines(decision="{}"))
    w.p("Mødet sluttede kl. 20.40.")
    w.p()
    w.p("____________________\t\t____________________")
    w.p("Dirigent: Poul Erik Stenmose\t\tReferent: Dorrit Kærsbæk-Lund")
    return Sample(
        "Generalforsamling 26. marts 2026.docx", "general assembly, Ad pkt., lines to sign", w.data(), m
    )


def in_prose() -> Sample:
    """All facts in two sentences; roles before names; underlined headings; decisions are phrases."""
    m = Meeting(
        date="2026-02-05",
        group="bestyrelsen",
        title="Referat af bestyrelsens møde torsdag den 5. februar 2026",
        place="foreningens lokaler, Kirkestien 3",
        start="14:00",
        end="16:05",
        present=people(
            "Alma Vadsager/formand",
            "Bent Holmslykke/næstformand",
            "Connie Tranemose/kasserer",
            "Flemming Østerklit/bestyrelsesmedlem",
            "Dorrit Kærsbæk-Lund/sekretær",
        ),
        absent=people("Erling Munkedam/bestyrelsesmedlem", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-03-05",
        next_start="14:00",
        next_place="Kirkestien 3",
        items=(
            item(
                1,
                "Godkendelse af referatet af mødet den 8. januar",
                "Referatet blev godkendt og underskrevet af de tilstedeværende.",
            ),
            item(
                2,
                "Meddelelser fra formanden",
                "Formanden fortalte om nytårskuren hos kommunen, hvor borgmesteren havde rost foreningens arbejde. "
                "Der var desuden kommet en henvendelse fra biblioteket om fælles arrangementer i september.",
            ),
            item(
                3,
                "Økonomi",
                "Kassereren gennemgik årsregnskabet post for post. Kontingentindtægten er på niveau med året før, mens "
                "renteindtægten er steget til 412 kr.",
                "Det blev drøftet, om en del af beholdningen skulle bindes i et år.",
                Decision("Det blev besluttet, at 20.000 kr. sættes på aftalekonto i tolv måneder."),
                Task("At oprette aftalekontoen i banken.", "Connie Tranemose", "2026-02-20"),
            ),
            item(
                4,
                "Generalforsamlingen",
                "Sognegården er reserveret. Indkaldelsen skal efter vedtægterne udsendes fire uger før.",
                Decision("Det blev besluttet, at bestyrelsen foreslår uændret kontingent."),
                Task(
                    "At udsende indkaldelse og regnskab til medlemmerne.", "Dorrit Kærsbæk-Lund", "2026-02-26"
                ),
                Task("At spørge en dirigent.", "Bent Holmslykke", "2026-02-19"),
            ),
            item(
                5,
                "Eventuelt",
                "Under dette punkt blev der talt om lyset i opgangen, som er meldt til viceværten.",
            ),
        ),
    )
    w = Word("Garamond", 12)
    w.h(m.title, 1)
    w.p("Mødet blev holdt i foreningens lokaler, Kirkestien 3, kl. 14.00-16.05.")
    w.p(
        "Til stede var formand Alma Vadsager, næstformand Bent Holmslykke, kasserer Connie Tranemose, "
        "bestyrelsesmedlem Flemming Østerklit og sekretær Dorrit Kærsbæk-Lund."
    )
    w.p("Afbud var modtaget fra bestyrelsesmedlem Erling Munkedam.")
    w.p("Alma Vadsager ledede mødet, og Dorrit Kærsbæk-Lund førte referatet.")
    for point in m.items:
        w.p(f"{point.number}. {point.title}", underline=True)
        w.ps(point.lines(task="Opgave: {what} Ansvarlig: {who}. Frist: {due}."))
    w.p("Næste møde", underline=True)
    w.p("Næste møde holdes torsdag den 5. marts 2026 kl. 14.00, Kirkestien 3.")
    return Sample(
        "Bestyrelsesreferat 2026-02-05.docx", "facts in whole sentences, underlined headings", w.data(), m
    )


def bare_ad() -> Sample:
    """The agenda in advance with its titles; over the text only `Ad 1`."""
    m = Meeting(
        date="2025-09-09",
        group="medlemsgruppen",
        title="Medlemsgruppen",
        place="Biblioteket, studierum B",
        start="10:00",
        end="11:50",
        present=people(
            "Winnie Aagesholm", "Yrsa Nørremølle", "Bodil Kirkeholt", "Ditte Havnsø", "Åge Dalkjærn"
        ),
        absent=people("Carsten Lindebro", "Egon Strandmark-Poulsen", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Bodil Kirkeholt",
        next_date="2025-10-14",
        next_start="10:00",
        next_place="Biblioteket, studierum B",
        items=(
            item(
                1, "Velkomst og godkendelse af dagsorden", "Winnie bød velkommen. Dagsordenen blev godkendt."
            ),
            item(
                2,
                "Modtagelse af nye medlemmer",
                "Der har været samtaler med fem nye medlemmer i august. Flere af dem har ønsket en fast "
                "kontaktperson i de første uger.",
                Decision("Medlemsgruppen besluttede, at hvert nyt medlem får en kontaktperson."),
                Task("at udarbejde en liste over kontaktpersoner", "Yrsa Nørremølle", "2025-09-30"),
            ),
            item(
                3,
                "Kursus i samtaleteknik",
                "Kurset den 27. august havde 14 deltagere, og tilbagemeldingerne var særdeles gode. Der er ønske om en "
                "opfølgning til foråret.",
            ),
            item(
                4,
                "Kontorets åbningstid",
                "Om fredagen kommer der sjældent nogen efter kl. 12.",
                Decision(
                    "Medlemsgruppen besluttede, at kontoret lukker kl. 12 om fredagen fra den 1. oktober."
                ),
                Task("at rette skiltet på døren", "Åge Dalkjærn", "2025-10-01"),
            ),
            item(5, "Eventuelt", "Ditte takkede for blomsterne."),
        ),
    )
    w = Word("Cambria", 11)
    w.header("Senior Erhverv – referat")
    w.p("Medlemsgruppen", "Title")
    w.p("Dato:\t\ttirsdag den 9. september 2025 kl. 10.00 - 11.50")
    w.p("Sted:\t\tBiblioteket, studierum B")
    w.p(f"Deltagere:\t{names(m.present[:-1])} og Åge Dalkjærn")
    w.p("Afbud:\t\tCarsten Lindebro og Egon Strandmark-Poulsen")
    w.p("Mødeleder:\tWinnie Aagesholm")
    w.p("Referent:\tBodil Kirkeholt")
    w.p("Dagsorden", bold=True)
    w.ps([f"{point.number}. {point.title}" for point in m.items], indent=0.6)
    w.p("Referat", bold=True)
    for point in m.items:
        w.p(f"Ad {point.number}", bold=True)
        w.ps(point.lines(task="Opgave: {what}. Ansvarlig: {who}. Frist: {due}."))
    w.p("Næste møde er tirsdag den 14. oktober 2025 kl. 10.00 på Biblioteket, studierum B.")
    return Sample("Medlemsgruppen september 2025.docx", "bare Ad 1 over the text, facts by tabs", w.data(), m)


def roman_with_note() -> Sample:
    """Roman numerals, headings in a style, decisions after `Konklusion`, a footnote and a link."""
    address = "https://jobdage.example.org/program"
    note = "Priserne er oplyst af arrangøren og er uden moms."
    m = Meeting(
        date="2026-11-03",
        group="virksomhedsgruppen",
        title="Referat fra Virksomhedsgruppens møde",
        place="Handelsskolen, lokale 112",
        start="09:30",
        end="11:30",
        present=people(
            "Ruth Engdal-Vium/tovholder",
            "Poul Erik Stenmose",
            "Ulla Klinteskov",
            "Fritz Ellemosen",
            "Tove Bækvad/referent",
        ),
        absent=people("Verner Rughave", notice=True),
        chair="Ruth Engdal-Vium",
        minute_taker="Tove Bækvad",
        next_date="2026-12-01",
        next_start="09:30",
        holds={"footnotes": [note], "links": [address]},
        items=(
            item(
                "I",
                "Godkendelse af dagsordenen",
                "Dagsordenen blev godkendt med den tilføjelse, at jobdagene behandles under punkt III.",
            ),
            item(
                "II",
                "Besøg hos virksomheder i oktober",
                "Gruppen har besøgt seks virksomheder, heraf to pengeinstitutter og et revisionsfirma. Modtagelsen har "
                "været venlig, men der ansættes kun få før årsskiftet.",
                Decision("Besøgene fortsætter i samme omfang til og med februar."),
            ),
            item(
                "III",
                "Deltagelse i jobdagene",
                "En stand koster 1.800 kr. for to dage. Gruppen fandt prisen høj, men bemærkede, at der sidste år kom "
                "over 900 besøgende.",
                "Programmet kan ses på",
                Decision("Gruppen indstiller til bestyrelsen, at der lejes en halv stand."),
                Task("Indstillingen sendes til bestyrelsen.", "Ruth Engdal-Vium", "2026-11-10"),
            ),
            item("IV", "Eventuelt", "Der var ingen bemærkninger under dette punkt."),
        ),
    )
    w = Word("Georgia", 11)
    w.h(m.title, 1)
    w.p("Tirsdag den 3. november 2026 kl. 9.30-11.30")
    w.p("Handelsskolen, lokale 112")
    w.p("Deltagere:")
    for person in m.present:
        w.p(person.label("{name}, {role}"), indent=1)
    w.p("Fraværende med afbud:")
    w.p("Verner Rughave", indent=1)
    w.p("Mødeleder: Ruth Engdal-Vium")
    w.p("Referent: Tove Bækvad")
    for point in m.items:
        w.h(f"{point.number}. {point.title}", 2)
        for line in point.lines(decision="Konklusion: {}", task="{what} Ansvarlig: {who}. Frist: {due}."):
            paragraph = w.p(line)
            if line.startswith("En stand koster"):
                w.footnote(paragraph, note)
            if line == "Programmet kan ses på":
                w.write(paragraph, " ")
                w.link(paragraph, "jobdagenes hjemmeside", address)
    w.p("Næste møde: tirsdag den 1. december 2026 kl. 9.30.")
    return Sample(
        "Virksomhedsgruppen 3. november.docx",
        "Roman numerals, Konklusion, a footnote and a link",
        w.data(),
        m,
    )


def odt_sentences() -> Sample:
    """LibreOffice: headings in a style, a closed item, decisions as phrases and one task list at the end."""
    m = Meeting(
        date="2026-05-28",
        group="bestyrelsen",
        title="Bestyrelsesmøde den 28. maj 2026",
        place="Kontoret",
        start="15:00",
        end="16:30",
        present=people("Alma Vadsager", "Connie Tranemose", "Erling Munkedam", "Dorrit Kærsbæk-Lund"),
        absent=people("Bent Holmslykke", "Flemming Østerklit", notice=True),
        chair="Alma Vadsager",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2026-08-20",
        next_start="15:00",
        next_place="Kontoret",
        items=(
            item(
                1,
                "Opfølgning på referatet",
                "Alle opgaver fra mødet i april er udført, og sekretæren har slettet dem af listen.",
            ),
            item(
                2,
                "Samarbejde med biblioteket",
                "Erling Munkedam havde holdt møde med bibliotekaren og fortalte om tre mulige aftener i september. "
                "Biblioteket stiller lokale og kaffe til rådighed.",
                Decision("Bestyrelsen besluttede at holde to aftener, den 10. og den 24. september."),
                Task("Aftale emner og talere med biblioteket", "Erling Munkedam", "2026-06-30"),
            ),
            item(
                3,
                "Sommerlukning",
                "Kontoret har de seneste år været lukket i tre uger.",
                Decision("Bestyrelsen besluttede at holde lukket i ugerne 28, 29 og 30."),
                Task("Sætte opslag på døren og på hjemmesiden", "Dorrit Kærsbæk-Lund", "2026-06-12"),
            ),
            item(4, "Lukket punkt: henvendelse fra et medlem", "Punktet refereres ikke.", closed=True),
            item(
                5, "Eventuelt", "Connie Tranemose mindede om, at bilag skal afleveres inden månedens udgang."
            ),
        ),
    )
    o = Odt()
    o.h(m.title)
    o.table(
        [
            ["Sted", "Kontoret"],
            ["Tidspunkt", "Kl. 15.00 til 16.30"],
            ["Til stede", f"{names(m.present[:-1])} og Dorrit Kærsbæk-Lund"],
            ["Afbud", "Bent Holmslykke og Flemming Østerklit"],
            ["Ordstyrer", "Alma Vadsager"],
            ["Referent", "Dorrit Kærsbæk-Lund"],
        ]
    )
    for point in m.items:
        o.h(f"Punkt {point.number}. {point.title}", 2)
        o.ps([*point.texts, *(decision.text for decision in point.decisions)])
    o.h("Opgaver", 2)
    rows = [
        [f"{point.number}", task.what or "", task.who or "", task.due_text]
        for point in m.items
        for task in point.tasks
    ]
    o.table([["Punkt", "Opgave", "Ansvarlig", "Frist"], *rows])
    o.h("Næste møde", 2)
    o.p("Torsdag den 20. august 2026 kl. 15.00. Sted: Kontoret.")
    return Sample(
        "Bestyrelsen maj.odt", "LibreOffice, phrases, a closed item, tasks in a table last", o.data(), m
    )


def pdf_letter() -> Sample:
    """A PDF with a letterhead, page numbers, and decisions indented after `Beslutning`."""
    m = Meeting(
        date="2026-01-20",
        group="pr-gruppen",
        title="Referat af PR-gruppens møde nr. 1",
        place="Foreningens kontor",
        start="13:00",
        present=people(
            "Gerda Lyngvase",
            "Karen Margrethe Hedevang",
            "Anne Marie Vibedal",
            "Jørn Sandfeldt-Krogh",
            "Inge-Lise Rosenlyng",
        ),
        absent=people("Henning Brandtoft", notice=True),
        chair="Gerda Lyngvase",
        minute_taker="Karen Margrethe Hedevang",
        next_date="2026-02-17",
        next_start="13:00",
        next_place="Foreningens kontor",
        items=(
            item(
                1,
                "Året der gik",
                "Gerda Lyngvase gennemgik årets omtale. Foreningen var nævnt elleve gange i de lokale aviser, og tre "
                "medlemmer fortalte om deres vej til nyt arbejde i radioen.",
            ),
            item(
                2,
                "Annoncering i foråret",
                "Der er 6.000 kr. til rådighed. Gruppen sammenlignede priserne i to ugeaviser og drøftede, om annoncer "
                "på busser kunne betale sig.",
                Decision("Der indrykkes to annoncer i februar og to i marts."),
                Task("Annonceteksten skrives om.", "Jørn Sandfeldt-Krogh", "2026-01-30"),
            ),
            item(
                3,
                "Den nye brochure",
                "Førstekorrekturen er læst af tre medlemmer, som fandt i alt 22 fejl. Bagsiden mangler et billede.",
                Decision("Brochuren trykkes i 500 eksemplarer, når fejlene er rettet."),
                Task("Billedet til bagsiden findes.", "Anne Marie Vibedal", "2026-02-03"),
                Task("Rettelserne sendes til trykkeriet.", "Inge-Lise Rosenlyng", "2026-02-06"),
            ),
            item(
                4,
                "Besøg af skolens elever",
                "Tre elever fra handelsskolen kommer i praktik i uge 10 og skal lave en kort film om foreningen.",
            ),
            item(5, "Eventuelt", "Karen Margrethe Hedevang har lagt alle pressefotos i mapper efter årstal."),
        ),
    )
    inner = ""
    for point in m.items:
        inner += f"== {point.number}. {point.title}\n\n"
        inner += "".join(f"{text}\n\n" for text in point.texts)
        inner += "".join(
            f"#pad(left: 1cm)[*Beslutning:* {decision.text}]\n\n" for decision in point.decisions
        )
        inner += "".join(
            task.say("#pad(left: 1cm)[{what} *Ansvarlig:* {who}. *Frist:* {due}.]\n\n")
            for task in point.tasks
        )
    source = f"""#set page(header: [Senior Erhverv #h(1fr) PR-gruppen], footer: context [Side #counter(page).display()])
#set text(size: 11pt)
#set par(justify: true)
= {m.title}

Tirsdag den 20. januar 2026 kl. 13.00

*Sted:* Foreningens kontor

*Til stede:* {names(m.present[:-1])} og Inge-Lise Rosenlyng

*Afbud:* Henning Brandtoft

*Ordstyrer:* Gerda Lyngvase

*Referent:* Karen Margrethe Hedevang

{inner}
== Næste møde

Tirsdag den 17. februar 2026 kl. 13.00. Sted: Foreningens kontor.
"""
    return Sample(
        "PR-gruppen 1-2026.pdf", "a PDF with letterhead and footer, justified text", by_typst(source), m
    )


SAMPLES = (general_assembly, in_prose, bare_ad, roman_with_note, odt_sentences, pdf_letter)
