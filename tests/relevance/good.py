"""Whether a published profile is a good answer to a query: README.md says what a predicate means."""

import re
from collections.abc import Mapping
from typing import Any

LEAST_LEVEL = 3  # of a competence, "kan det selv"; 1 is "har prøvet det", 2 "kan det med hjælp"
AT_WORK = frozenset({"B", "C"})  # bands of a language that can be used at work; A is basic
REASONS = frozenset({"function_prefixes", "competences", "headline", "text", "sectors"})
CONDITIONS = frozenset({"language", "work_form", "area"})


def is_good(profile: dict[str, Any], good: Mapping[str, Any]) -> bool:
    """Any of the reasons, and every condition in `and`; where `and` names reasons, any of those as well."""
    also: Mapping[str, Any] = good.get("and", {})
    return (
        _any_reason(profile, good)
        and _all_conditions(profile, also)
        and (REASONS.isdisjoint(also) or _any_reason(profile, also))
    )


def _any_reason(profile: dict[str, Any], good: Mapping[str, Any]) -> bool:
    return (
        any(code.startswith(tuple(good.get("function_prefixes", ()))) for code in _functions(profile))
        or not _competences(profile).isdisjoint(good.get("competences", ()))
        or not _codes(profile["sectors"]).isdisjoint(good.get("sectors", ()))
        or _says(good.get("headline"), [profile["headline"]])
        or _says(good.get("text"), _texts(profile))
    )


def _all_conditions(profile: dict[str, Any], also: Mapping[str, Any]) -> bool:
    spoken = {language["code"] for language in profile["languages"] if language["band"] in AT_WORK}
    area = profile["area"]
    return (
        ("language" not in also or also["language"] in spoken)
        and ("work_form" not in also or also["work_form"] in _codes(profile["work_forms"]))
        and ("area" not in also or (area is not None and area["code"] == also["area"]))
    )


def _functions(profile: dict[str, Any]) -> list[str]:
    """Codes of the experience lines and of the card's occupation; a code shorter than a prefix never matches."""
    lines = [str(line["function"]["code"]) for line in profile["experience_lines"]]
    occupation = profile["occupation"]
    return lines if occupation is None else [*lines, str(occupation["code"])]


def _competences(profile: dict[str, Any]) -> set[str]:
    return {competence["term"] for competence in profile["competences"] if competence["level"] >= LEAST_LEVEL}


def _codes(terms: list[dict[str, Any]]) -> set[str]:
    return {term["code"] for term in terms}


def _texts(profile: dict[str, Any]) -> list[str | None]:
    offers = profile["offers"]
    return [profile["text"], *(offer["headline"] for offer in offers), *(offer["solves"] for offer in offers)]


def _says(pattern: str | None, texts: list[str | None]) -> bool:
    if pattern is None:
        return False
    return any(re.search(pattern, text, re.IGNORECASE) for text in texts if text)
