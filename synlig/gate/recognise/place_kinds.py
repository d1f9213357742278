"""The words for kinds of places of work and study, in their names (`Vraa Mejeri`, `Plejehjemmet Solgården`).

Source: the kinds of DB07 (`synlig/classifications/data/db07.csv`) in everyday words.
"""

from __future__ import annotations

SCHOOL = (
    r"(?i:skole|skolen|skoles|skolens|friskole|efterskole|højskole|handelsskole|gymnasium|gymnasiet|seminarium|seminariet|akademi|akademiet|universitet|universitetet|"
    r"college|kursuscenter|hf|kostskole|realskole|navigationsskole|landbrugsskole|maskinmesterskole|husholdningsskole|sygeplejeskole|[a-zæøå]{0,12}institut|škola|szkoła|schule|school|école|universität|uniwersytet)"
)
WORKPLACE = (
    r"(?i:sygehus|sygehuset|hospital|hospitalet|plejehjem|plejehjemmet|plejecenter|plejecentret|børnehave|børnehaven|vuggestue|vuggestuen|"
    r"hotel|hotellet|kro|kroen|badehotel|mejeri|mejeriet|slagteri|slagteriet|værft|værftet|fabrik|fabrikken|fabrikker|smedje|smedjen|smedie|maskinfabrik|"
    r"forsyning|sparekasse|sparekassen|bank|banken|andelskasse|avis|bogtrykkeri|bageri|bageriet|bryggeri|bryggeriet|trykkeri|savværk|teglværk|"
    r"tømmerhandel|trælast|byggemarked|købmandsgård|apotek|apoteket|boligforening|boligselskab|vandværk|varmeværk|kraftvarmeværk|auktion|fiskeauktion|skipperforening|beredskab|museum|museet|teater|teatret|bibliotek|"
    r"biblioteket|kirke|lægehus|lægehuset|tandklinik|klinik|vognmandsforretning|vognmand|transport|spedition|rederi|rederiet|"
    r"entreprise|entreprenør|entreprenørfirma|murerfirma|tømrerfirma|malerfirma|vvs|el-teknik|byggeforretning|beton|stål|"
    r"kasse?fabrik|konserves|skærveri|andelsskærveri|fiskeindustri|fiskeeksport|havn|fryseri|"
    r"consult|solutions|systems|logistics|industri|industries|gruppen a/s|ventilator|ventilation|rengøring|catering|gartneri|planteskole|"
    r"maskinstation(?:en)?|snedkeri(?:et)?|(?:auto|smede|maskin|cykel|møbel|guldsmede)værksted(?:et)?|dagblad(?:et)?|folkeblad(?:et)?|ugeavis(?:en)?|forlag(?:et)?|bogbinderi(?:et)?|bådeværft(?:et)?|"
    r"vaskeri(?:et)?|renseri(?:et)?|konditori(?:et)?|røgeri(?:et)?|dambrug(?:et)?|(?:bil|auto|cykel|maskin|bog|fiske|blomster|vin|isenkram|jern)handel|isenkram|dyreklinik(?:ken)?|vagtselskab(?:et)?|flyttefirma(?:et)?|busselskab(?:et)?|"
    r"[a-zæøå]{3,20}firmaet|[a-zæøå]{3,20}selskabet|(?:kemisk|keramisk|grafisk|elektrisk) værk|"
    r"revision|advokater|advokaterne|advokatfirma|arkitekter|tegnestue|ingeniører|bo-?sted|bosted|kollegium|"
    r"kommune|provsti|menighedsråd|jobcenter|politi|brandvæsen|lufthavn|camping|golfklub|idrætsforening|hallen|centret)"
)
