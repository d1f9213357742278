"""The catalogue: the list, the plain page of every choice, and the profiles."""

from plugins.guard import provide
from synlig.pages import catalogue_pages


def register() -> None:
    provide(catalogue_pages)
