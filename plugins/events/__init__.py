"""The events and their calendars."""

from plugins.guard import provide
from synlig.pages import events_pages


def register() -> None:
    provide(events_pages)
