"""The hand of a former teacher and choir chairwoman: whole sentences, care for every person, a song first."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, Task, item, names, people
from tests.minutes_samples.odt import Odt
from tests.minutes_samples.word import Word


def song_first() -> Sample:
    """A letter: facts in sentences, centred-looking title, numbers by Word, decisions in bold phrases."""
    m = Meeting(
        date="2026-01-15",
        group="medlemsgruppen",
        title="Referat fra Medlemsgruppens møde torsdag den 15. januar 2026",
        place="sognegården i Hasseris",
        start="10:00",
        end="12:30",
        present=people(
            "Winnie Aagesholm",
            "Bodil Kirkeholt",
            "Ditte Havnsø",
            "Egon Strandmark-Poulsen",
            "Yrsa Nørremølle",
        ),
        absent=people("Carsten Lindebro", "Åge Dalkjærn", notice=True),
        chair="Winnie Aagesholm",
        minute_taker="Bodil Kirkeholt",
        next_date="2026-02-12",
        next_start="10:00",
        next_place="sognegården",
        items=(
            item(
                1,
                "Godkendelse af referatet fra december",
                "Ditte gjorde venligt opmærksom på, at hendes navn staves med to t'er. Det er rettet.",
            ),
            item(
                2,
                "Årets program",
                "Winnie havde tegnet hele foråret op på et stort ark, og vi gik måned for måned igennem "
                "det. Alle var "
                "glade for, at der nu er noget at se frem til hver anden uge.",
                "Egon spurgte, om foredraget i marts kunne lægges sammen med virksomhedsgruppens, så vi ikke "
                "konkurrerer om de samme mennesker.",
                Decision("Vi besluttede at flytte foredraget til den 26. marts."),
                Task("tale med Ruth om et fælles foredrag", "Egon", "2026-01-30", "30. januar"),
            ),
            item(
                3,
                "Nye medlemmer",
                "Siden sidst har vi budt velkommen til seks nye. Yrsa fortalte så levende om samtalen med "
                "en tidligere "
                "møbelsnedker, at flere fik lyst til at være med.",
                Task("skrive ud, hvem der er vært hvornår", "Yrsa", "2026-02-01", "1. februar"),
            ),
            item(
                4,
                "Forårsturen",
                "Der var to forslag: Lindholm Høje eller Hjerl Hede. Begge steder er der plads til en "
                "madpakke.",
                Decision("Vi besluttede, at turen går til Lindholm Høje lørdag den 9. maj."),
                Task("bestille bus til tredive", "Ditte", "2026-03-01", "1. marts"),
            ),
            item(5, "Ordet er frit", "Bodil takkede for blomsterne, som hun fik, da hun lå på sygehuset."),
        ),
    )
    w = Word("Garamond", 13, spacing=1.2)
    w.p(m.title, bold=True, size=17)
    w.p("Vi mødtes i sognegården i Hasseris kl. 10.00 og begyndte med at synge »Gud ske tak og lov«, nr. 7.")
    w.p(f"Til stede var {names(m.present[:-1])} og {m.present[-1].name}.")
    w.p("Der var afbud fra Carsten Lindebro og Åge Dalkjærn.")
    w.p("Winnie Aagesholm var ordstyrer, og Bodil Kirkeholt skrev referat.")
    numbers = w.new_list(("decimal", "%1)"))
    for point in m.items:
        w.p(point.title, underline=True, number=(numbers, 0))
        w.ps(point.lines(decision="**{}**", task="{who} lovede at {what} inden {due}."))
    w.p("Vi mødes igen torsdag den 12. februar 2026 kl. 10.00 i sognegården.")
    w.p("Mødet sluttede kl. 12.30 med en kop kaffe.")
    w.p("Kærlig hilsen\nBodil")
    return Sample(
        "Medlemsgruppen januar 2026.docx", "a letter, numbers by Word, tasks in sentences", w.data(), m
    )


def board_letter() -> Sample:
    """`Punkt 1: Title` in bold, first names; decisions and tasks indented, the decisions as whole phrases."""
    m = Meeting(
        date="2025-11-18",
        group="bestyrelsen",
        title="Bestyrelsesmøde hos Dorrit",
        place="Kastanjevej 8",
        start="18:30",
        end="21:00",
        present=people("Alma", "Bent", "Connie", "Dorrit", "Erling"),
        absent=people("Flemming", notice=True),
        minute_taker="Dorrit",
        next_date="2025-12-16",
        next_start="18:30",
        next_place="hos Connie",
        items=(
            item(
                1,
                "Rundt om bordet",
                "Alle fortalte kort, hvordan det går. Erling er blevet morfar for tredje gang, og Connie er "
                "begyndt på "
                "italiensk.",
            ),
            item(
                2,
                "Julestuen",
                "Vi talte om, hvor mange der mon kommer. Sidste år var vi 44, og det var lige i overkanten "
                "af, hvad "
                "stuen kan rumme.",
                "Alma mindede om, at ikke alle har råd til en stor pakke.",
                Decision("Bestyrelsen vedtog, at pakkelegen er med gaver til højst 20 kroner."),
                Decision("Bestyrelsen vedtog, at der er tilmelding denne gang."),
                Task("Købe gløgg og æbleskiver", "Bent", "2025-12-08"),
                Task("Skrive indbydelsen", "Dorrit", "2025-11-24"),
            ),
            item(
                3,
                "Brev fra kommunen",
                "Kommunen vil have vores tal for året, før tilskuddet kan udbetales. Skemaet er på otte "
                "sider.",
                Task("Udfylde skemaet", "Connie", "2025-12-01"),
            ),
            item(
                4,
                "Sangbøger",
                "Der mangler nu ni sangbøger i skabet. Det er ærgerligt, men de er nok endt i gode hjem.",
            ),
        ),
    )
    w = Word("Georgia", 12)
    w.p("Senior Erhverv")
    w.p(m.title, bold=True, size=18)
    w.p("Tirsdag den 18. november 2025 fra kl. 18.30 til 21.00")
    w.p("Adresse: Kastanjevej 8")
    w.p("Hvem var med: Alma, Bent, Connie, Dorrit og Erling")
    w.p("Hvem var forhindret: Flemming (afbud)")
    w.p("Pennefører: Dorrit")
    for point in m.items:
        w.p(f"Punkt {point.number}: {point.title}", bold=True, size=13)
        w.ps(point.texts)
        for decision in point.decisions:
            w.p(decision.text, indent=1.5)
        for task in point.tasks:
            w.p(f"Opgave: {task.what} – {task.who} – inden {task.due_text}", indent=1.5)
    w.p("Næste gang: Tirsdag den 16. december 2025 kl. 18.30 hos Connie. Husk julesmåkager!")
    return Sample(
        "Hos Dorrit, november.docx", "Punkt 1: in bold, first names, decisions indented", w.data(), m
    )


def festival() -> Sample:
    """Pages of long sentences; `1 - Title` in Heading 2, `Konklusion:` last, and a table of tasks under it."""
    m = Meeting(
        date="2026-06-04",
        group=None,
        title="Fællesmøde om 10-års jubilæet",
        place="Aulaen på Sct. Mariæ Skole",
        start="13:00",
        end="16:00",
        present=people(
            "Alma Vadsager/bestyrelsen",
            "Dorrit Kærsbæk-Lund/bestyrelsen",
            "Gerda Lyngvase/PR-gruppen",
            "Karen Margrethe Hedevang/PR-gruppen",
            "Winnie Aagesholm/Medlemsgruppen",
            "Ulla Klinteskov/Virksomhedsgruppen",
            "Birthe Mosegaard-Toft/korleder",
        ),
        absent=people("Mogens Pilebro/IT-gruppen", "Ruth Engdal-Vium/Virksomhedsgruppen", notice=True),
        chair="Alma Vadsager",
        minute_taker="Karen Margrethe Hedevang",
        next_date="2026-08-20",
        next_start="13:00",
        next_end="15:00",
        next_place="Frivilligcentret",
        items=(
            item(
                1,
                "Velkomst",
                "Alma bød velkommen og fortalte om den allerførste dag for ti år siden, da fem mennesker "
                "sad i et "
                "koldt lokale bag stationen og ikke anede, om der kom en sjette. Det gjorde der, og han "
                "sidder i "
                "dag i byrådet.",
                "Derefter præsenterede vi os for hinanden. Birthe, som leder seniorkoret, var inviteret "
                "med, fordi "
                "mange af os gerne vil have sang til festen.",
            ),
            item(
                2,
                "Hvornår og hvor?",
                "Der har været tre datoer i spil. Den 2. oktober falder sammen med efterårets jobmesse, og "
                "den 16. er "
                "midt i skolernes ferie, hvor mange har børnebørn. Tilbage står den 9. oktober, som ingen "
                "havde "
                "noget imod.",
                "Med hensyn til stedet hældte de fleste til aulaen. Den har et godt klaver, og der er "
                "trappefri "
                "adgang fra gården. Ulla nævnte kantinen på havnen, men akustikken er slem.",
                "Konklusionen faldt efter en god halv time.",
                Decision("Festen holdes fredag den 9. oktober kl. 14 i aulaen"),
                Task("Skrive under på lejeaftalen med skolen", "Alma Vadsager", "2026-06-15"),
            ),
            item(
                3,
                "Hvem indbydes?",
                "Det er let at være enige om medlemmerne og svært at være enige om resten. Gerda mente, at "
                "alle "
                "arbejdsgivere, der har åbnet døren for os, bør have et kort. Dorrit var bange for, at vi "
                "så bliver "
                "halvandet hundrede, og det kan aulaen ikke bære.",
                "Winnie foreslog, at tidligere medlemmer kommer som betalende gæster. Det fandt ikke "
                "tilslutning, for "
                "jubilæet er i høj grad deres.",
                Decision("Der indbydes 90, heraf 20 arbejdsgivere, som virksomhedsgruppen udpeger"),
                Task("Udpege 20 arbejdsgivere", "Ulla Klinteskov", "2026-08-10"),
                Task("Tegne indbydelsen", "Gerda Lyngvase", "2026-08-17"),
            ),
            item(
                4,
                "Sang og taler",
                "Birthe kan stille med seksten sangere og foreslår tre sange før kaffen og to efter. Vi "
                "bliver "
                "nødt til at begrænse talerne, ellers slipper ingen hjem før aften.",
                "Karen Margrethe har skrevet et første vers til en jubilæumssang. Hun blev klappet af og "
                "bedt om "
                "mindst fem mere.",
                Decision("Der holdes højst tre taler, og ingen må vare mere end fem minutter"),
                Task("Skrive resten af jubilæumssangen", "Karen Margrethe Hedevang", "2026-08-20"),
            ),
            item(
                5,
                "Penge",
                "Alma havde lagt et løst budget: leje 2.400 kr., mad 9.000 kr., kor og klaver 1.500 kr. "
                "Fonden, som "
                "vi har søgt, svarer først i juli.",
            ),
            item(
                6,
                "Udstillingen i forhallen",
                "Dorrit har gemt alt: den første indkaldelse, skrevet på maskine, billedet af de fem "
                "stiftere og regningen "
                "for den kaffekande, som vi stadig bruger. Hun viste mappen frem, og der blev både leet og "
                "sunket en "
                "klump.",
                "Gerda vil gerne have en planche for hvert år, altså ti i alt. Karen Margrethe tror, at fem "
                "er nok, fordi "
                "folk alligevel samler sig ved billederne og ikke ved teksten.",
                "Alle skal spørges, før de hænger på en væg. Det gælder også dem, der ikke længere er "
                "medlemmer, og "
                "deres børn, hvis de selv er borte.",
                Decision("Udstillingen får fem plancher, og ingen vises uden at have sagt ja"),
                Task("Spørge dem, der er på billederne", "Dorrit Kærsbæk-Lund", "2026-08-14"),
                Task("Låne plancher og lamper på biblioteket", "Gerda Lyngvase", "2026-09-18"),
            ),
            item(
                7,
                "Praktiske hænder",
                "Winnie har lavet en liste over alt det, der skal gøres på dagen, lige fra at slå borde op "
                "klokken ti til "
                "at tømme opvaskemaskinen ved syvtiden. Der er brug for mindst fireogtyve par hænder.",
                "Birthe spurgte, om skolens elever kan servere. Det har de gjort ved andre fester mod et "
                "bidrag til "
                "lejrskolen, og det vil glæde både dem og os.",
                Task("Tale med skolen om elevernes hjælp", "Winnie Aagesholm", "2026-08-12"),
            ),
            item(
                8,
                "Eventuelt",
                "Intet ud over tak for en god eftermiddag og for Dorrits rabarberkage.",
            ),
        ),
    )
    w = Word("Palatino Linotype", 12, spacing=1.3)
    w.h(m.title, 1)
    w.p("Torsdag den 4. juni 2026 klokken 13 til 16")
    w.p("Aulaen på Sct. Mariæ Skole")
    w.h("Deltagere", 3)
    w.ps((person.label("{name}, {role}") for person in m.present), "List Bullet")
    w.h("Afbud", 3)
    w.ps((person.label("{name}, {role}") for person in m.absent), "List Bullet")
    w.p("Ordstyrer: Alma Vadsager")
    w.p("Referent: Karen Margrethe Hedevang")
    for point in m.items:
        w.h(f"{point.number} – {point.title}", 2)
        w.ps(point.texts)
        w.ps(f"**Konklusion:** {decision.text}." for decision in point.decisions)
        if point.tasks:
            w.table(
                [("Opgave", "Hvem", "Inden")]
                + [(task.what or "", task.who or "", task.due_text) for task in point.tasks],
                head=True,
            )
            w.p()
    w.p("**Næste møde:** torsdag den 20. august 2026 kl. 13-15 i Frivilligcentret")
    return Sample(
        "Jubilaeum fællesmøde.docx",
        "headings `1 – Title`, long text, a table of tasks under items",
        w.data(),
        m,
    )


def short_note() -> Sample:
    """A friendly half page without decisions; items are bold words that run into the text."""
    m = Meeting(
        date="2026-10-06",
        group="pr-gruppen",
        title="Lille referat fra PR-gruppen",
        place="Caféen på museet",
        start="11:00",
        present=people("Gerda", "Anne Marie", "Karen Margrethe"),
        minute_taker="Anne Marie",
        next_date="2026-10-27",
        next_start="11:00",
        items=(
            item(
                None, "Bladet", "Forsiden til vinternummeret er klar, og vi er alle tre begejstrede for den."
            ),
            item(
                None,
                "Plakaten",
                "Trykkeriet har ringet om farverne. Gerda tager det med roligt sind.",
            ),
            item(None, "Hjælpere", "Vi kunne godt bruge én mere, helst en, der kan fotografere."),
        ),
    )
    w = Word("Georgia", 12)
    w.p(m.title, bold=True, size=15)
    w.p("Tirsdag den 6. oktober 2026 kl. 11.00. Sted: Caféen på museet")
    w.p("Til stede: Gerda, Anne Marie og Karen Margrethe. Ingen afbud.")
    w.p("Skrevet af: Anne Marie")
    w.p()
    for point in m.items:
        w.p(f"**{point.title}:** {point.lines()[0]}")
    w.p()
    w.p("Næste møde bliver tirsdag den 27. oktober kl. 11.00.")
    return Sample(
        "Lille referat oktober.docx", "bold words that run into the text, no decisions", w.data(), m
    )


def odt_chair() -> Sample:
    """LibreOffice: facts tabbed, a numbered agenda beforehand, then `Ad 1)` alone above each text."""
    m = Meeting(
        date="2025-09-09",
        group="bestyrelsen",
        title="Møde i bestyrelsen",
        place="Musikskolens lærerværelse",
        start="17:00",
        end="19:10",
        present=people("Alma Vadsager", "Bent Holmslykke", "Dorrit Kærsbæk-Lund", "Connie Tranemose"),
        absent=people("Erling Munkedam", notice=True),
        chair="Bent Holmslykke",
        minute_taker="Dorrit Kærsbæk-Lund",
        next_date="2025-10-14",
        next_start="17:00",
        items=(
            item(1, "Valg af ordstyrer og referent", "Bent tog ordet, og Dorrit tog pennen."),
            item(
                2,
                "Opfølgning på sommermødet",
                "Alle opgaver er udført på nær vinduerne, som Connie pudser, når det holder op med at regne.",
            ),
            item(
                3,
                "Samarbejde med aftenskolen",
                "Lederen har tilbudt os et hold i engelsk samtale på ti gange. Der skal være mindst otte på "
                "holdet.",
                Decision("Vi tager imod tilbuddet og betaler halvdelen af gebyret for medlemmer"),
                Task("Svare aftenskolens leder", "Alma Vadsager", "2025-09-15"),
            ),
            item(4, "Eventuelt", "Bent har fundet en paraply."),
        ),
    )
    o = Odt()
    o.p("**Møde i bestyrelsen**")
    o.p("Dato:\t9. september 2025")
    o.p("Tid:\tkl. 17.00 - 19.10")
    o.p("Sted:\tMusikskolens lærerværelse")
    o.p(f"Til stede:\t{names(m.present)}")
    o.p("Afbud:\tErling Munkedam")
    o.p("Ordstyrer:\tBent Holmslykke")
    o.p("Referent:\tDorrit Kærsbæk-Lund")
    o.p("**Dagsorden**")
    o.items([point.title for point in m.items], numbered=True)
    for point in m.items:
        o.p(f"**Ad {point.number})**")
        o.ps(point.lines(decision="Beslutning: {}.", task="{what}: {who}, senest {due}."))
    o.p("**Næste møde:** 14. oktober 2025 kl. 17.00")
    return Sample(
        "bestyrelsen sept 25.odt", "agenda as a list, then a bare `Ad 1)` above each text", o.data(), m
    )


SAMPLES = (song_first, board_letter, festival, short_note, odt_chair)
