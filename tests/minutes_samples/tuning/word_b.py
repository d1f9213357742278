"""Word files to tune on, second part: the long one, minutes of a general assembly."""

from __future__ import annotations

from tests.minutes_samples.model import Decision, Meeting, Sample, item, people
from tests.minutes_samples.word import Word


def general_assembly() -> Sample:
    """Eight pages or so: cover, agenda by the statutes, a section an item, accounts as a table, list of attendance."""
    m = Meeting(
        date="2026-03-17",
        group=None,
        title="Referat af ordinær generalforsamling",
        place="Borgerhuset, den store sal",
        start="17:00",
        end="19:45",
        chair="Malthe Gyldenvang",
        minute_taker="Dorrit Kærsbæk-Lund",
        present=people(
            "Alma Vadsager",
            "Bent Holmslykke",
            "Connie Tranemose",
            "Dorrit Kærsbæk-Lund",
            "Erling Munkedam",
            "Flemming Østerklit",
            "Gerda Lyngvase",
            "Henning Brandtoft",
            "Lars Tornelund",
            "Nina Svanekilde",
            "Ole Fjordmark",
            "Poul Erik Stenmose",
            "Ruth Engdal-Vium",
            "Søren Hybenlund",
            "Ulla Klinteskov",
            "Winnie Aagesholm",
            "Yrsa Nørremølle",
            "Åge Dalkjærn",
            "Malthe Gyldenvang",
        ),
        items=(
            item(
                1,
                "Valg af dirigent",
                "Bestyrelsen foreslog Malthe Gyldenvang, som blev valgt med klapsalver.",
                "Dirigenten takkede for valget og konstaterede, at generalforsamlingen var indkaldt med fire ugers "
                "varsel i medlemsbrevet og ved opslag på kontoret. Den var dermed lovligt indkaldt og "
                "beslutningsdygtig. Der var 18 stemmeberettigede i salen og afgivet to fuldmagter.",
                "Til stemmetællere valgtes Yrsa og Ole.",
            ),
            item(
                2,
                "Formandens beretning",
                "Formanden indledte med at mindes det år, der begyndte med en oversvømmet kælder og endte med flere "
                "medlemmer i arbejde end i noget år siden flytningen. Da vandet var pumpet ud, lå der otte kasser med "
                "gamle ringbind tilbage, og det blev anledningen til endelig at rydde op.",
                "I årets løb fik 19 medlemmer arbejde. Syv af dem havde gået ledige i mere end to år. Formanden "
                "fremhævede, at de fleste havde fundet jobbet gennem nogen, de kendte, og ikke gennem et opslag. Det "
                "bekræfter, at netværket gør en forskel, også når det bare består i at ringe til hinanden.",
                "Virksomhedsgruppen har besøgt 112 arbejdsgivere. Det er færre end målet på 150, men der er blevet "
                "fulgt bedre op på besøgene. En lille maskinfabrik har ansat to af vore medlemmer på samme dag, og "
                "fabrikkens ejer har siden talt vores sag i sin egen kreds.",
                "PR-gruppen har holdt tre åbent hus-arrangementer. Det første faldt sammen med en vintervejrsdag og "
                "fik fire gæster. Det sidste fik 37. Gruppen har desuden skrevet seks indlæg, hvoraf fem kom i avisen.",
                "IT-gruppen har lagt hjemmesiden om, så den kan læses på en telefon. Det har krævet mange aftener, og "
                "formanden rettede en særlig tak til dem, der har siddet oppe med det.",
                "Medlemsgruppen har taget imod 28 nye. Introduktionen er blevet kortere, og der er kommet en mentor på "
                "alle nye de første tre måneder. Det har fået flere til at blive hængende.",
                "Formanden sluttede med at sige, at foreningen ikke skal vokse for enhver pris. Det vigtigste er, at "
                "den, der kommer ind ad døren, bliver mødt af et menneske, som har tid.",
                "I debatten bagefter spurgte Søren, om målet for besøg burde sættes ned. Ruth mente, at tallet ikke er "
                "det afgørende, og at gruppen hellere vil måles på, hvor mange der bliver ringet op igen. Åge savnede "
                "en omtale af de medlemmer, der er holdt op uden at få job. Formanden lovede at tage det med næste år.",
                Decision("Beretningen blev godkendt enstemmigt."),
            ),
            item(
                3,
                "Regnskab",
                "Kassereren gennemgik regnskabet, der er gengivet bagest i referatet. Indtægterne blev lidt højere end "
                "budgettet, fordi flere betalte kontingent til tiden. Udgiften til husleje steg i juli.",
                "Ulla spurgte, hvorfor posten til kurser er halveret. Kassereren svarede, at to kurser blev aflyst, og "
                "at pengene er sat af til i år. Henning roste den måde, tallene er stillet op på.",
                "Revisor havde ingen bemærkninger ud over, at bilag fremover bør scannes straks.",
                Decision("Regnskabet blev godkendt."),
            ),
            item(
                4,
                "Indkomne forslag",
                "Der var indkommet et forslag fra Lars Tornelund om at ændre vedtægternes § 5, så generalforsamlingen "
                "kan indkaldes pr. mail. Forslagsstilleren begrundede det med portoen, som nu udgør mere end udgiften "
                "til kaffe. Gerda var bekymret for de medlemmer, der ikke læser mail, og foreslog en tilføjelse om, at "
                "man kan bede om et brev.",
                "Efter en kort pause blev forslaget sat til afstemning med Gerdas tilføjelse. For stemte 17, imod "
                "stemte 1, og 2 stemte ikke.",
                Decision("Vedtægtsændringen blev vedtaget med mere end to tredjedele af stemmerne."),
            ),
            item(
                5,
                "Fastsættelse af kontingent",
                "Bestyrelsen foreslog uændret kontingent. Poul Erik talte for en forhøjelse på 25 kr., men trak sit "
                "forslag tilbage.",
                Decision("Kontingentet fastsættes uændret til 200 kr. om året."),
            ),
            item(
                6,
                "Valg til bestyrelsen",
                "På valg var Bent Holmslykke, Connie Tranemose og Erling Munkedam, som alle var villige til genvalg. "
                "Nina Svanekilde stillede desuden op.",
                "Ved skriftlig afstemning fik Connie 19 stemmer, Bent 16, Erling 14 og Nina 11.",
                Decision("Bent Holmslykke, Connie Tranemose og Erling Munkedam blev genvalgt."),
                "Som suppleant valgtes Nina Svanekilde.",
            ),
            item(7, "Valg af revisor", "Malthe Gyldenvang blev genvalgt som revisor uden modkandidat."),
            item(
                8,
                "Eventuelt",
                "Winnie mindede om sommerudflugten og efterlyste folk med bil. Flemming viste et billede af kælderen, "
                "som den ser ud i dag. Åge takkede for god ro og orden.",
                "Dirigenten takkede for en sober debat og erklærede generalforsamlingen for afsluttet kl. 19.45.",
            ),
        ),
    )
    w = Word("Georgia", 13, spacing=1.6)
    for text in (
        "Senior Erhverv Fjordbyen",
        m.title,
        "tirsdag den 17. marts 2026 kl. 17.00 i Borgerhuset, den store sal",
    ):
        w.p(text, "Title" if text == m.title else None, size=None if text == m.title else 16)
    w.p("Generalforsamlingen sluttede kl. 19.45.")
    w.new_page()
    w.h("Dagsorden ifølge vedtægterne", 2)
    for point in m.items:
        w.p(f"{point.number}. {point.title}")
    w.p("Dirigent: Malthe Gyldenvang")
    w.p("Referent: Dorrit Kærsbæk-Lund")
    w.new_page()
    for point in m.items:
        w.h(f"Ad {point.number}) {point.title}", 2)
        w.ps(point.lines(decision="{}"))
    w.new_page()
    w.h("Bilag 1: Regnskab i kroner", 2)
    w.table(
        [
            ["Post", "Budget", "Regnskab"],
            ["Tilskud", "213.000", "213.000"],
            ["Kontingent", "14.000", "14.800"],
            ["Husleje og varme", "-118.000", "-124.350"],
            ["Kurser", "-60.000", "-29.900"],
            ["Porto og tryk", "-21.000", "-19.410"],
            ["Kaffe og mad", "-9.000", "-9.127"],
            ["Resultat", "19.000", "45.013"],
        ],
        head=True,
    )
    w.new_page()
    w.h("Bilag 2: Fremmødte", 2)
    for person in m.present:
        w.p(person.name)
    return Sample(
        "Generalforsamling 2026 referat.docx",
        "general assembly, eight pages or so: cover, agenda list, Ad 1), accounts, attendance as an appendix",
        w.data(),
        m,
    )


SAMPLES = (general_assembly,)
