"""Word files of the shop steward, second part: notes, a whole newspaper, and somebody else's template."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Sub, Task, item, people, say
from tests.minutes_samples.third.parts import header_table, in_columns, italic, page_numbers
from tests.minutes_samples.word import Word, picture


def half_a_page() -> Sample:
    """Half a page in which nothing is decided; headings are in italics, with a colon and the text after it."""
    m = Meeting(
        date="2006-02-23",
        group=None,
        title="Fra kaffemødet i torsdags",
        place="Fiskerihavnens grill",
        start="14:00",
        present=people("Ole", "Poul Erik", "Tove", "Winnie", "Egon"),
        absent=people("Fritz", notice=True),
        minute_taker="Egon",
        items=(
            item(None, "Vejret", "Der var sne til akslerne, så vi begyndte en halv time for sent."),
            item(
                None,
                "Overenskomsten",
                "Poul Erik fortalte om sin gamle arbejdsplads, hvor de nu er halvt så mange og laver det "
                "dobbelte. "
                "Det var der mange meninger om, og dem skriver jeg ikke ned.",
            ),
            item(None, "Sommeren", "Skal vi på Skagen eller ej – det vender vi tilbage til."),
        ),
    )
    w = Word("Tahoma", 11)
    w.p(m.title, bold=True, size=13)
    w.p()
    w.p("d. 23/2-06 kl. 14 på Fiskerihavnens grill")
    w.p("Deltagere: Ole, Poul Erik, Tove, Winnie og Egon – afbud fra Fritz.")
    w.p()
    for point in m.items:
        paragraph = italic(w.p(f"{point.title}:"))
        for text in point.texts:
            w.write(paragraph, f" {text}")
        w.p()
    w.p("Kom godt hjem.")
    w.p("Referent: Egon")
    return Sample("Kaffemøde feb.docx", "half a page, nothing decided, headings in italics", w.data(), m)


def capitals_and_tabs() -> Sample:
    """Headings are capitals alone, without bold or number; tabs make columns of tasks; the year is in the title."""
    m = Meeting(
        date="2008-04-22",
        date_in="title",
        group="pr-gruppen",
        title="PR-GRUPPEN FORÅR 2008 - REFERAT",
        place="hjemme hos Gerda",
        start="19:00",
        end="21:30",
        present=people(
            "Gerda Lyngvase", "Henning Brandtoft", "Jørn Sandfeldt-Krogh", "Karen Margrethe Hedevang"
        ),
        absent=people("Inge-Lise Rosenlyng", "Anne Marie Vibedal", notice=True),
        minute_taker="Jørn Sandfeldt-Krogh",
        next_date="2008-05-20",
        next_start="19:00",
        next_place="hjemme hos Henning",
        holds={"private": ["98 00 11 22"]},
        items=(
            item(
                None,
                "SIDEN SIDST",
                "Løbesedlerne er delt ud i  nordbyen - i sydbyen er der stadig to kasser.",
                "Manden på biblioteket ( ham med skægget )  siger god for at vi hænger op.",
            ),
            item(
                None,
                "1. MAJ",
                "Vi har fået plads ved siden af pølsevognen.  Det er den bedste plads,  vi har haft.",
                Decision("Vi har boden åben fra 10 til 15 og skiftes to og to"),
                Task("hente teltet", "Henning", "2008-04-30", "30/4"),
                Task("male nyt skilt", "Karen Margrethe", "2008-04-29", "29/4"),
            ),
            item(
                None,
                "LOKALRADIOEN",
                "De vil have en af os i studiet en morgen. Teknikeren kan træffes på 98 00 11 22.",
                Decision("Jørn tager med derind"),
                Task("aftale en dag med radioen", "Jørn", "2008-05-02", "2/5"),
            ),
            item(
                None,
                "FARVEN PÅ DE NYE TRØJER",
                "Tre for rød, en for alt andet end rød.",
                Decision("De bliver røde"),
            ),
            item(None, "EVT", "Gerdas hund blev rost"),
        ),
    )
    w = Word("Verdana", 10)
    w.p(m.title)
    w.p()
    w.p("Tirsdag 22/4\tkl 19 - 21.30\thjemme hos Gerda")
    w.p()
    w.p("TIL STEDE:\tGerda Lyngvase\n\tHenning Brandtoft\n\tJørn Sandfeldt-Krogh\n\tKaren Margrethe Hedevang")
    w.p("AFBUD:\tInge-Lise Rosenlyng\n\tAnne Marie Vibedal")
    w.p("REFERENT:\tJørn Sandfeldt-Krogh")
    w.p()
    for point in m.items:
        w.p(point.title)
        if point.texts:
            w.p()
        w.ps(
            point.lines(decision="BESLUTNING: {}", task="HVAD: {what}\tHVEM: {who}\tHVORNÅR: {due}"),
        )
        w.p()
    w.p("NÆSTE MØDE:\t20/5 kl 19 hjemme hos Henning")
    return Sample(
        "pr-moede forår.docx", "capitals for headings, tabs for columns, year in the title", w.data(), m
    )


def newspaper() -> Sample:
    """Several pages in two columns: underlined headings, long talk, one text box, decisions in the middle of it."""
    m = Meeting(
        date="2015-11-19",
        group="medlemsgruppen",
        title="Medlemsgruppens store novembermøde",
        place="Kulturhuset Kilden",
        start="17:00",
        end="20:30",
        present=people(
            "Winnie Aagesholm",
            "Yrsa Nørremølle",
            "Åge Dalkjærn",
            "Bodil Kirkeholt",
            "Carsten Lindebro",
            "Ditte Havnsø",
            "Egon Strandmark-Poulsen",
            "Kirsten Mørkbæk/aftenskolen",
        ),
        chair="Winnie Aagesholm",
        minute_taker="Carsten Lindebro",
        next_date="2016-01-21",
        next_start="17:00",
        next_place="Kulturhuset Kilden",
        holds={"text_boxes": 1},
        items=(
            item(
                1,
                "Goddag og velkommen",
                "Winnie bød velkommen til et møde, som hun kaldte stort, fordi der var smørrebrød. Der var "
                "dækket "
                "til tyve, og vi var otte, så det må siges at række. Kirsten fra aftenskolen var med som "
                "gæst under "
                "de første punkter og blev siddende resten af aftenen, fordi hun syntes, det var hyggeligt.",
                "Siden sidst er der kommet ni nye medlemmer og gået fire – tre i arbejde og en til "
                "Sønderjylland. "
                "Vi klappede ad dem alle.",
            ),
            item(
                2,
                "Aftenskolen",
                "Kirsten fortalte, at aftenskolen har to ledige lokaler om formiddagen, varmen er tændt i "
                "forvejen, og "
                "der er en kaffeautomat, som virker, hvis man slår på den. Hun kunne tænke sig, at vi "
                "holdt vores kurser "
                "der i stedet for at leje os ind tre forskellige steder.",
                "Åge spurgte, hvad det skulle koste. Kirsten svarede, at det skulle koste rengøringen og "
                "ikke mere, og at "
                "hun til gengæld gerne så, at vores folk fik øje på hendes kurser. Bodil mente, at det lød "
                "for godt til "
                "at være sandt. Egon mente, at det lød godt nok. Derefter talte vi om parkering i et "
                "kvarter.",
                Decision("Vi siger ja tak til lokalerne i et halvt år fra den 1. februar."),
                Task("Lave en aftale på skrift med Kirsten", "Winnie Aagesholm", "2015-12-04"),
                Task("Flytte kursusplanen over", "Yrsa Nørremølle", "2016-01-15"),
            ),
            item(
                3,
                "Når der ingen svar kommer",
                "Det her punkt var Dittes. Hun har skrevet 61 ansøgninger siden påske og har fået svar på "
                "19, og hun vil "
                "ikke høre mere om, at det bare er at blive ved. Det blev der meget stille af.",
                "Carsten fortalte, hvordan det var i 90'erne, da værftet lukkede: dengang gik vi hen på "
                "tillidsmandens "
                "kontor og sad der, til nogen havde lavet kaffe. Det løste ingenting, men man kom ud af "
                "døren. "
                "Måske er det det, vi skal lave – et sted at sidde.",
                "Yrsa foreslog en fast formiddag uden dagsorden, uden oplæg og uden skema. Åge var bange "
                "for, at det blev "
                "en klageklub. Bodil svarede, at der godt må være plads til en klage, når bare der også er "
                "en avis.",
                Sub("det skal være den samme dag hver uge"),
                Sub("der skal altid være en til at låse op"),
                Sub("ingen skal skrive sig på noget"),
                Decision("Der holdes åben formiddag hver onsdag fra nytår."),
                Decision("Ditte og Åge låser op på skift."),
                Task("Skaffe to nøgler mere", "Åge Dalkjærn", "2015-12-18"),
            ),
            item(
                4,
                "Julehjælpen",
                "Vi plejer at pakke kurve, og vi plejer at skændes om, hvem der skal have dem. Egon havde "
                "denne gang skrevet "
                "en fremgangsmåde ned: man siger det til Winnie, Winnie siger det ikke til nogen, og "
                "kurven står i "
                "bagrummet. Det var der ingen, der kunne have noget imod.",
                "Købmanden giver rabat, og slagteren giver medister, hvis vi henter den selv.",
                Decision("Egons fremgangsmåde følges."),
                Task("Hente medister", "Egon Strandmark-Poulsen", "2015-12-17"),
            ),
            item(
                5,
                "Et godt ord om grupperne",
                "Virksomhedsgruppen har været på besøg i Hobro. PR-gruppen har fået nye trøjer, og de er "
                "røde. IT-gruppen "
                "har lovet, at man nu kan melde sig til på nettet, men det har de lovet før.",
                "Bodil ville gerne have, at grupperne mødtes en gang om året alle sammen. Det var en god "
                "tanke, som vi "
                "tager med til bestyrelsen.",
            ),
            item(
                6,
                "Og så lige til sidst",
                "Carsten har 70 numre af fagbladet stående, hvis nogen mangler noget at fyre med. Yrsa "
                "sang for. Opvasken "
                "tog Egon og Kirsten, og det skal de have tak for.",
            ),
        ),
    )
    w = Word("Georgia", 12, spacing=1.3)
    in_columns(w)
    page_numbers(w, "Medlemsgruppen - side ", " / ")
    w.p(m.title, bold=True, size=20)
    w.p(
        say("2015-11-19", "{weekday} den {d}. {month} {y}").capitalize()
        + "\nkl. 17-20.30\nKulturhuset Kilden"
    )
    w.p("Til stede:")
    for person in m.present:
        w.p(person.label("{name} ({role})"), "List Bullet")
    w.p("Ordstyrer: Winnie Aagesholm")
    w.p("Referent: Carsten Lindebro")
    w.text_box(["Husk!", "Kurvene pakkes den 16. december i bagrummet."])
    for point in m.items:
        if point.number in ("2", "5"):  # the hand forgets how it began
            w.p(f"{point.number}. {point.title}", bold=True)
        else:
            w.p(f"{point.number}) {point.title}", underline=True)
        for block in point.body:
            match block:
                case Decision():
                    w.p(f"**Besluttet:** {block.text}")
                case Task():
                    w.p(block.say("**Opgave:** {what}. **Ansvarlig:** {who}. **Frist:** {due}"))
                case Sub():
                    w.p(f"- {block.text}", indent=0.6)
                case _:
                    w.p(block)
    w.p("Næste møde", underline=True)
    w.p(
        f"{say('2016-01-21', '{weekday} den {d}. {month} {y}').capitalize()} kl. 17.00 i Kulturhuset Kilden. "
        "Tag gerne en ny med."
    )
    return Sample("Novembermøde medlemmer.docx", "several pages in two columns, a text box", w.data(), m)


def borrowed_template() -> Sample:
    """The secretary's template, filled in by the other: pairs of labels in a table, labels left empty."""
    m = Meeting(
        date="2017-01-24",
        group="bestyrelsen",
        title="Mødereferat",
        place="Kontoret",
        start="09:00",
        end="11:00",
        present=people("Alma", "Bent", "Connie", "Flemming"),
        absent=people("Dorrit", notice=True),
        minute_taker="Flemming",
        next_date="2017-02-21",
        holds={"images": 1},
        items=(
            item(
                1,
                "Dagsorden",
                "den lå ikke i mappen, så vi tog det efter hukommelsen – det gik fint.",
            ),
            item(
                2,
                "Kassen",
                "Connie har talt op to gange og er kommet til det samme begge gange. Nu tror hun på det.",
                "Der er brugt 900 på porto – igen.",
                Decision("Breve sendes kun til dem, der ikke har mail."),
                Task("Spørge alle, hvad de helst vil", "Connie", "2017-02-15"),
            ),
            item(
                3,
                "Kommunens nye konsulent",
                "Alma og Bent har drukket kaffe med hende. Hun er flink, men har fire kommuner at passe og "
                "en bil, der "
                "ikke vil starte.",
            ),
            item(
                4,
                "Nøgler",
                "Der er otte nøgler og seks kroge. To nøgler er ikke set siden sommerferien.",
                Decision("Låsen skiftes."),
                Task("Ringe til låsesmeden", "Bent", "2017-01-31"),
            ),
            item(5, "Eventuelt"),
        ),
    )
    w = Word("Calibri", 11, renamed={"Heading2": "Overskrift2"})
    header_table(w, [["Netværket Senior i Arbejde", "Skabelon 4 – møder", "Version 2.1"]])
    page_numbers(w)
    w.image(picture("maroon"))
    w.h(m.title, 0)
    w.table(
        [
            ["Gruppe:", "Bestyrelsen", "Dato:", "24-01-2017"],
            ["Sted:", "Kontoret", "Tid:", "9.00 – 11.00"],
            ["Til stede:", "Alma, Bent, Connie, Flemming", "Afbud:", "Dorrit"],
            ["Mødeleder:", "", "Referent:", "Flemming"],
            ["Gæster:", "", "Bilag:", ""],
        ]
    )
    for point in m.items:
        w.h(f"Pkt. {point.number}: {point.title}", 2)
        if point.texts:
            w.p("\n".join(point.texts))
        w.p("Beslutning: " + "".join(decision.text for decision in point.decisions))
        for task in point.tasks:
            w.p(task.say("Opgave: {what}. Ansvarlig: {who}. Frist: {due}"))
        if not point.tasks:
            w.p("Opgave:")
    w.p("Næste møde: 21-02-2017")
    return Sample("Skabelon-referat 240117.docx", "a template with labels left empty", w.data(), m)


SAMPLES = (half_a_page, capitals_and_tabs, newspaper, borrowed_template)
