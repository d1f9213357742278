"""Codes and words: what an occupation, a sector, an education, a place, a language or a competence is called.

The room knows the public standards (DISCO-08, DB07, DISCED-15, ESCO, CEFR, Danish geography) and the
project's own word lists, all of them tables under `data/`. It knows nothing of members or of what is published,
and imports no other room: only `synlig.errors` and `synlig.language`. Nothing is read until it is asked for.
"""

from synlig.classifications.asked import Asked, asked, asked_choice
from synlig.classifications.attributions import Attribution, attributions
from synlig.classifications.classification import Classification, Term
from synlig.classifications.competences import (
    Competence,
    competence,
    competence_group,
    competences,
    nearest_competences,
    wider_competences,
)
from synlig.classifications.geography import Place, area_of, place, town_names, towns_of
from synlig.classifications.narrowing import MAJOR_GROUPS, Narrowing, narrowing, nearest_narrowings
from synlig.classifications.occupations import (
    everyday_title,
    find_occupation,
    job_titles,
    nearest_occupations,
    search_words,
)
from synlig.classifications.outlines import Point, Ring, outlines
from synlig.classifications.standards import (
    cefr,
    db07,
    disced15,
    disco08,
    esco_skill_groups,
    fields_of_education,
    landsdele,
    languages,
    municipalities,
    regions,
    sub_areas,
)

__all__ = [
    "MAJOR_GROUPS",
    "Asked",
    "Attribution",
    "Classification",
    "Competence",
    "Narrowing",
    "Place",
    "Point",
    "Ring",
    "Term",
    "area_of",
    "asked",
    "asked_choice",
    "attributions",
    "cefr",
    "competence",
    "competence_group",
    "competences",
    "db07",
    "disced15",
    "disco08",
    "esco_skill_groups",
    "everyday_title",
    "fields_of_education",
    "find_occupation",
    "job_titles",
    "landsdele",
    "languages",
    "municipalities",
    "narrowing",
    "nearest_competences",
    "nearest_narrowings",
    "nearest_occupations",
    "outlines",
    "place",
    "regions",
    "search_words",
    "sub_areas",
    "town_names",
    "towns_of",
    "wider_competences",
]
