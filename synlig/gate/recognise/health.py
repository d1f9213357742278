"""What a text tells of somebody's health.

Source: GDPR art. 4(15), data concerning health, and art. 9(1); databeskyttelsesloven § 7 (read 2026-11-22). The words are
those of the field: sygedagpengeloven, lov om en aktiv beskæftigelsesindsats (fleksjob, ressourceforløb, jobafklaring), and
Sundhedsstyrelsen's lists of common diseases (sst.dk, read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.about import told
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_SURE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:jeg|han|hun|er|blev|været|gik|gået|var|bliver|delvis\w*|langtids|fuldtids|deltids)[ -]?(?:\w+ )?syge?meld(?:t|ing)\b",
        r"\b(?:min|mit|mine|hans|hendes|egen|eget) (?:\w+ ){0,2}(?:sygdom\w*|syge?melding\w*|diagnose\w*|helbred\w*|depression\w*|angst|stress|kræft\w*|"
        r"operation\w*|lidelse\w*|handicap\w*|skade\w*|nedtur|sygdomsforløb\w*|behandling\w*|genoptræning\w*|medicin|hjerte\w*|psyke|misbrug\w*|nedslidning|høretab|synsnedsættelse|kroniske? \w+)\b",
        r"\b(?:jeg|han|hun)\b[^.!?\n]{0,40}\b(?:fik|har fået|har haft|har|havde|lider af|led af|døjer med|kæmper med|kæmpede med|blev ramt af|ramt af|overlevede|slås med|behandles for|blev behandlet for)"
        r"(?: (?:en|et|noget|let|lidt|svær|alvorlig|kronisk|konstateret|diagnosen|af|slem|dårlig|mild|begyndende|langvarig|livstruende))* "
        r"(?:sygdom\w*|alzheimer\w*|stress\w*|depression\w*|angst\w*|kræft\w*|brystkræft|prostatakræft|cancer|blodprop\w*|diskusprolaps|prolaps|hjernerystelse|hjerneskade|slidgigt|gigt|leddegigt|sclerose|epilepsi|diabetes|sukkersyge|"
        r"astma|kol|adhd|add|ptsd|autisme|asperger\w*|bipolar|skizofreni|migræne|tinnitus|whiplash|piskesmæld|parkinson\w*|fibromyalgi|hiv|lungebetændelse|corona|senfølger|forhøjet blodtryk|hjertestop|hjertefejl|burnout|ordblindhed|"
        r"ondt|smerter|rygproblemer|\w*smerter|ryg|knæ|skulder|hofte|høretab|nedsat hørelse|nedsat syn|søvnproblemer|allergi)\b",
        r"\b(?:førtidspension\w*|fleksjob\w*|fleksjobber|ressourceforløb\w*|jobafklaring\w*|revalidering\w*|revalidend|seniorpension\w*|tidlig pension|arbejdsprøvning\w*|§ ?56\w*|sygedagpenge\w*|skånejob\w*|skånehensyn|nedsat arbejdsevne|nedsat erhvervsevne|erhvervsevnetab|varige mén|méngrad)\b",
        r"\bgået ned med (?:stress|flaget)|\bgik ned med (?:stress|flaget)|\bstressramt\b|\budbrændt\b|\bbrændte? ud\b|\bburnout\b|\bnervesammenbrud\b|\bsygdomsperiode\b|\blangtidssyg\b|\bbrød sammen\b",
        r"\b(?:er|blev|været|bliver|skal|blevet|lige) (?:\w+ )?opereret\b(?! med| sammen)|\bknæopereret|\bhofteopereret|\brygopereret|\bopereret (?:i|for)\b|\bny(?:t|e)? (?:hofte|knæ)\b",
        r"\b(?:dårlig|skadet|slidt|ødelagt|opslidt|øm) (?:ryg|nakke|skulder|hofte|knæ|fod|arm|hånd|hørelse)\b|\bdårlige? (?:knæ|hofter|ben|nerver)\b|\bondt i (?:ryggen|nakken|knæet|knæene|skulderen|hoften|leddene|hænderne|benene|hovedet)\b|\b(?:ryggen|knæene|helbredet|kroppen|psyken) (?:kan ikke|vil ikke|driller|holdt ikke|sagde (?:fra|stop)|er slidt|gik|svigter|svigtede|blev for)\b",
        r"\bkan ikke (?:længere )?(?:løfte|stå|gå|bære|tåle)\b(?! for meget tale)|\bikke (?:må|kan) løfte\b|\bmå ikke løfte\b",
        r"\b(?:indlagt|indlæggelse|på ortopædkirurgisk|på intensiv|i kemo(?:terapi)?|kemoterapi|strålebehandling|i dialyse|i terapi|hos psykolog|hos psykiater|går til psykolog|antidepressiv\w*|lykkepiller|afvænning\w*|antabus|ædru alkoholiker|tørlagt|min alkoholisme|alkoholproblem\w*|anonyme alkoholikere)\b(?! afsnit)",
        r"\b(?:jeg|han|hun|selv)\b[^.,!?\n]{0,25}\b(?:er|blev|har været|været|meget|alvorligt|kronisk|uhelbredeligt|for|pludselig|desværre|altid|fortsat|stadig|længe) (?:\w+ )?(?:syg|sygt barn|handicappet|invalid|døv|blind|svagtseende|hørehæmmet|ordblind|kørestolsbruger|rask igen|raskmeldt|erklæret rask)\b(?!e?pleje)",
        r"\b(?:bruger|har|får|med) høreapparat\w*\b|\bsidder i kørestol\b|\bi min kørestol\b|\bhar (?:en )?pacemaker\b|\bkronisk syg\w*\b|\bfødt med\b|\bmin ordblindhed\b|\bjeg er ordblind\b|\bi overgangsalderen\b|\bgravid\b|\baborteret\b",
        r"\b(?:afbud|fraværende|fravær|kom ikke|kunne ikke komme|meldte? (?:sig )?(?:fra|syg)|ikke til stede)\b[^.\n]{0,40}\b(?:sygdom|syg|sygemeldt|influenza|feber|operation|sygehus\w*|hospital\w*|læge\w*|tandlæge\w*|migræne|ryg\w*|genoptræning|forkøl\w+|corona|brækket|indlagt)\b",
        r"\b(?:brækket|brækkede) (?:\w+ )?(?:ben\w*|arm\w*|hofte\w*|ankel\w*|håndled\w*|kraveben\w*|ryg\w*|hånd\w*|fod\w*)\b|\b(?:fået|får|til|har|efter|går til) genoptræning\b|\bligger (?:på (?:sygehuset|hospitalet)|syg)\b|\bmeldt(?:e)? sig syg\b",
    )
)  # fmt: skip
_MAYBE = (
    re.compile(
        r"\b(?:stress|depression\w*|angst|kræft\w*|brystkræft|blodprop\w*|hjertestop|hjerteanfald|diskusprolaps\w*|prolaps|hjernerystelse\w*|hjerneskade\w*|slidgigt|gigt|leddegigt|sclerose|epilepsi|diabetes|sukkersyge|astma|kol\b|"
        r"adhd|ptsd|autisme|aspergers?|bipolar|skizofreni|migræne|tinnitus|whiplash|piskesmæld|parkinson\w*|fibromyalgi|hiv|arbejdsskade|syge?meld\w+|handicappet|"
        r"opereret|misbrug\w*|nedslidt|nedslidning|invalid\w*|høretab|hørenedsættelse|synshandicap|ordblind\w*|dysleksi|raskmeld\w+)\b(?! (?:plan|politik))",
        re.IGNORECASE,
    ),
)
_WEAK = (
    re.compile(
        r"\b(?:sygdom\w*|syg|helbred\w*|operation|psykolog\w*|alkohol\w*|kronisk|smerter|rask|diagnos\w+|chikaneret|sorg|psykisk\w*|overvægt\w*|allergi|psyke)\b",
        re.IGNORECASE,
    ),
)


def find_health(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of the health of the writer or of somebody in the association."""
    yield from told(text, Kind.HEALTH, _SURE, _MAYBE, _WEAK, profile=profile)
