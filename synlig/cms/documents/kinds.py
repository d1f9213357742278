"""The kinds of document there are."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from synlig.cms.documents import naming
from synlig.cms.documents.event_fields import EVENT_FIELDS
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.minutes_fields import MINUTES_FIELDS
from synlig.cms.documents.news_fields import NEWS_FIELDS
from synlig.cms.documents.page_fields import FRONT_FIELDS, PAGE_FIELDS
from synlig.cms.documents.profile_fields import PROFILE_FIELDS, PROFILE_STEPS
from synlig.language import _
from synlig.records.member import Member
from synlig.records.minutes import Minutes
from synlig.records.public_files import EventFile, NewsFile, PageFile

_PAGE = re.compile(r"public/pages/.+\.md")
_NEWS = re.compile(r"public/news/.+\.md")
_EVENT = re.compile(r"public/events/.+\.yml")
_MINUTES = re.compile(r"private/minutes/[a-z0-9-]+/\d{4}-\d{2}-\d{2}\.yml")
_PROFILE = re.compile(r"private/members/[a-z0-9]{10}/profil\.yml")

_ALL = (
    Kind(
        "page",
        _("Side"),
        _("Sider"),
        "public/pages",
        ".md",
        (*PAGE_FIELDS, *FRONT_FIELDS),
        PageFile,
        naming.page_path,
        _PAGE,
    ),
    Kind(
        "news", _("Nyhed"), _("Nyheder"), "public/news", ".md", NEWS_FIELDS, NewsFile, naming.news_path, _NEWS
    ),
    Kind(
        "event",
        _("Arrangement"),
        _("Arrangementer"),
        "public/events",
        ".yml",
        EVENT_FIELDS,
        EventFile,
        naming.event_path,
        _EVENT,
    ),
    Kind(
        "minutes",
        _("Referat"),
        _("Referater"),
        "private/minutes",
        ".yml",
        MINUTES_FIELDS,
        Minutes,
        naming.minutes_path,
        _MINUTES,
    ),
    Kind(
        "profile",
        _("Profil"),
        _("Profiler"),
        "private/members",
        ".yml",
        PROFILE_FIELDS,
        Member,
        naming.profile_path,
        _PROFILE,
        PROFILE_STEPS,
    ),
)
KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}


def kind_of(path: str) -> Kind | None:
    """The kind of the document with a path relative to the content folder; None where it is no document."""
    parts = PurePosixPath(path).parts
    if ".." in parts or any(part.startswith(".") for part in parts):
        return None
    return next((kind for kind in _ALL if kind.paths.fullmatch(path)), None)
