"""What a feed must be: RFC 4287 for Atom, and jsonfeed.org/version/1.1 for JSON Feed (both read 2026-11-23).

Beside the MUSTs stand those warnings of the W3C's validator that an own mistake could bring: relative addresses in the
text, no `self` link, the same entry twice. Its program is no package, so its rules stand here, each as a sentence.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from typing import Any

ATOM = "{http://www.w3.org/2005/Atom}"
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
"""RFC 3339, with capital T and Z as RFC 4287, 3.3, asks."""
_WHOLE = re.compile(r"https?://[^\s<>]+")
_ADDRESS = re.compile(r'(?:href|src)="([^"]*)"')
_OUTSIDE = re.compile(r"https?://|mailto:|tel:|#")


def atom_faults(data: bytes) -> list[str]:
    """Every rule that an Atom feed breaks."""
    feed = ET.fromstring(data)
    entries = feed.findall(f"{ATOM}entry")
    found = [] if feed.tag == f"{ATOM}feed" else ["the root is feed (4.1.1)"]
    found += [f"feed: {fault}" for fault in (*_construct(feed), *_links(feed, ("self", "alternate")))]
    for entry in entries:
        found += [f"entry: {fault}" for fault in (*_construct(entry), *_links(entry, ("alternate",)))]
        found += [f"entry: {fault}" for fault in _content(entry)]
        if entry.find(f"{ATOM}author") is None and feed.find(f"{ATOM}author") is None:
            found.append("an entry has an author, its own or the feed's (4.1.2)")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(set(ids)) < len(ids):
        found.append("no two entries have one id (4.2.6)")
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    if updated and (feed.findtext(f"{ATOM}updated") or "") < max(updated):
        found.append("the feed is as new as its newest entry")
    return found


def _construct(of: ET.Element) -> Iterator[str]:
    """What both a feed and an entry have exactly one of (4.1.1, 4.1.2), and what it looks like."""
    for name in ("id", "title", "updated"):
        if len(of.findall(f"{ATOM}{name}")) != 1:
            yield f"exactly one {name}"
    if not _WHOLE.fullmatch(of.findtext(f"{ATOM}id") or ""):
        yield "an id is a whole IRI (4.2.6)"
    if not (of.findtext(f"{ATOM}title") or "").strip():
        yield "a title says something"
    for name in ("updated", "published"):
        for element in of.findall(f"{ATOM}{name}"):
            if not is_date(element.text or ""):
                yield f"{name} is a date of RFC 3339 (3.3)"
    for author in of.findall(f"{ATOM}author"):
        if not author.findtext(f"{ATOM}name"):
            yield "an author has a name (3.2.1)"
    for category in of.findall(f"{ATOM}category"):
        if not category.get("term"):
            yield "a category has a term (4.2.2.1)"


def _links(of: ET.Element, needed: tuple[str, ...]) -> Iterator[str]:
    links = [(link.get("rel", "alternate"), link.get("href", "")) for link in of.findall(f"{ATOM}link")]
    for rel in needed:
        if [one for one, _href in links].count(rel) != 1:
            yield f"exactly one link rel={rel} (4.1.1)"
    if not all(_WHOLE.fullmatch(href) for _rel, href in links):
        yield "a link is a whole address"


def _content(entry: ET.Element) -> Iterator[str]:
    content = entry.find(f"{ATOM}content")
    if content is None or content.get("type") != "html" or list(content):
        yield "the content is escaped HTML (4.1.3.3)"
    elif not has_whole_addresses(content.text or ""):
        yield "every address in the content is whole"


def json_faults(data: bytes) -> list[str]:
    """Every rule that a JSON Feed breaks."""
    feed: dict[str, Any] = json.loads(data)
    items: list[dict[str, Any]] = feed.get("items", [])
    found = (
        [] if feed.get("version") == "https://jsonfeed.org/version/1.1" else ["the version is 1.1's address"]
    )
    if not feed.get("title") or "items" not in feed:
        found.append("a feed has a title and items")
    found += [
        f"{name} is a whole address" for name in ("home_page_url", "feed_url") if not _whole(feed, name)
    ]
    if not all(author.get("name") or author.get("url") for author in feed.get("authors", [{}])):
        found.append("an author has a name or an address")
    for item in items:
        found += [f"item: {name} is a whole address" for name in ("url", "image") if not _whole(item, name)]
        if not isinstance(item.get("id"), str) or not (item.get("content_html") or item.get("content_text")):
            found.append("an item has an id, which is a text, and content")
        if not all(is_date(item[name]) for name in ("date_published", "date_modified") if name in item):
            found.append("a date is one of RFC 3339")
        if not has_whole_addresses(item.get("content_html", "")):
            found.append("every address in the content is whole")
        if not all(isinstance(tag, str) for tag in item.get("tags", [])):
            found.append("a tag is a text")
    if len({item.get("id") for item in items}) < len(items):
        found.append("no two items have one id")
    return found


def _whole(of: dict[str, Any], name: str) -> bool:
    return name not in of or bool(_WHOLE.fullmatch(of[name]))


def has_whole_addresses(html: str) -> bool:
    return all(_OUTSIDE.match(address) for address in _ADDRESS.findall(html))


def is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    datetime.fromisoformat(text)
    return True
