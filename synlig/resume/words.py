"""What JSON Resume says in words and `profil.yml` in codes. A word that is not here is not guessed at: it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable

from synlig import classifications

_FLUENCY = {
    "M": ("native", "native speaker", "mother tongue", "native or bilingual", "bilingual", "modersmål", "tosproget"),
    "C1": (
        "fluent", "full professional", "full professional proficiency", "professional working",
        "professional working proficiency", "advanced", "flydende", "forhandlingsniveau", "avanceret",
    ),
    "B1": (
        "limited working", "limited working proficiency", "intermediate", "conversational", "mellem", "øvet",
        "godt", "samtaleniveau",
    ),
    "A1": ("elementary", "elementary proficiency", "beginner", "basic", "begynder", "grundlæggende", "lidt"),
}  # fmt: skip
"""CEFR by the five steps that LinkedIn and its likes export, and by everyday words; the lower where they differ."""

_STUDY = (
    (80, r"ph\.? ?d\.?|doctorate|doktor\w*"),
    (70, r"master\w*|cand\.?\w*|kandidat\w*|msc|m\.sc\.?|ma|mba|magister\w*"),
    (50, r"professionsbachelor\w*|diplom\w*|hd|lærer|sygeplejerske|pædagog|associate\w*"),
    (60, r"bachelor\w*|bsc|b\.sc\.?|ba|ha"),
    (40, r"akademi\w*|datamatiker|markedsføringsøkonom|finansøkonom|installatør|kvu"),
    (30, r"svend\w*|faglært|erhvervsuddannelse|eud|elev\w*|hg|vocational\w*|apprentice\w*"),
    (39, r"amu|arbejdsmarkedsuddannelse\w*"),
    (20, r"student\w*|stx|hf|hhx|htx|hh|gymnas\w*|high school"),
    (10, r"folkeskole\w*|grundskole\w*|[789]\. klasse|10\. klasse|primary school"),
)
"""DISCED-15 by the words of diplomas, the most telling first."""
NOT_STATED = 90
"""DISCED-15: not stated."""

_COMPETENCE_LEVEL = {
    1: ("beginner", "basic", "begynder", "grundlæggende", "kendskab"),
    2: ("intermediate", "mellem", "øvet"),
    3: ("advanced", "avanceret", "rutineret", "erfaren"),
    4: ("expert", "master", "ekspert", "specialist"),
}

_KEYS = frozenset([
    "$schema", "address", "area", "awarder", "awards", "basics", "canonical", "certificates", "city",
    "countryCode", "courses", "date", "description", "education", "email", "endDate", "entity", "fluency",
    "highlights", "image", "institution", "interests", "issuer", "keywords", "label", "language",
    "languages", "lastModified", "level", "location", "meta", "name", "network", "organization", "phone",
    "position", "postalCode", "profiles", "projects", "publications", "publisher", "reference",
    "references", "region", "releaseDate", "roles", "score", "skills", "startDate", "studyType",
    "summary", "title", "type", "url", "username", "version", "volunteer", "work",
])  # fmt: skip
"""Every key of JSON Resume v1.0.0. Any other was made up by somebody, and may be a private value itself."""


def said(route: Iterable[str | int]) -> str:
    """A path in a CV as a message may say it, `"skills.0.name"`: a key that the format does not have is `?`."""
    return ".".join(str(key) if isinstance(key, int) or key in _KEYS else "?" for key in route)


def language_code(text: str) -> str | None:
    """ISO 639 of a language's Danish or English name, or of the code itself."""
    wanted = text.casefold()
    known = classifications.languages()
    return next((t.code for t in known if wanted in (t.da.casefold(), t.en.casefold(), t.code)), None)


def language_level(text: str) -> str | None:
    """CEFR of a fluency: `"B2"` itself, `"Native speaker"` as `"M"`; None where the word is not known."""
    wanted = text.casefold().strip(" .")
    if re.fullmatch(r"[abc][12]", wanted):
        return wanted.upper()
    return next((level for level, words in _FLUENCY.items() if wanted in words), None)


def education_code(study_type: str) -> int:
    """The DISCED-15 main group that a diploma's words mean; 90, not stated, where none is known."""
    wanted = study_type.casefold()
    return next(
        (code for code, words in _STUDY if re.search(rf"(?<!\w)(?:{words})(?!\w)", wanted)), NOT_STATED
    )


def competence_level(text: str) -> int | None:
    """1 to 4 of a skill's level; None where the word is not known."""
    wanted = text.casefold().strip(" .")
    return next((level for level, words in _COMPETENCE_LEVEL.items() if wanted in words), None)
