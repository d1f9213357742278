"""The minutes: meetings, archives, decisions, tasks."""

from plugins.guard import provide
from synlig.pages import minutes_pages


def register() -> None:
    provide(minutes_pages)
