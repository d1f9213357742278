"""What is wrong with a piece of news beyond its single fields: it ends before it begins, or nobody knows its topic."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from synlig import addresses
from synlig.language import _
from synlig.records.content import Content
from synlig.records.faults import Fault
from synlig.records.public_files import NewsFile


def news_faults(news: NewsFile, topics: Sequence[str]) -> Iterator[Fault]:
    """Each place in the file of a piece of news, what is wrong, and what to do. `topics` are the ids there are."""
    if news.shown_until is not None and news.shown_until < news.shows_from:
        wrong = _("Nyheden slutter, før den begynder, og bliver aldrig vist.")
        yield ("vises_til",), wrong, _("Ret vises_til, vises_fra eller dato.")
    for number, topic in enumerate(news.topics):
        if topic not in topics:
            yield ("emner", number), _("Emnet kendes ikke."), _known(topic, topics)
        elif topic in news.topics[:number]:
            yield ("emner", number), _("Emnet står der to gange."), _("Slet det ene.")


def _known(topic: str, topics: Sequence[str]) -> str:
    """The topics that look like it, or else all of them."""
    if not topics:
        return _("Lav emnet i content/public/topics.yml, eller slet linjen.")
    words = ", ".join(difflib.get_close_matches(topic, topics) or topics)
    return _("Emnerne står i content/public/topics.yml. Skriv et af disse: {words}.").format(words=words)


def news_addresses(content: Content) -> Iterator[str]:
    """The pages that the program makes of the news, beside a page for each."""
    yield from (addresses.news_topic(id) for id in content.topic_ids)
    yield from (addresses.news_year(item.record.date.year) for item in content.news)
