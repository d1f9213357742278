"""The catalogue: the list, the plain page of every choice, the profiles, and the whole of it as data."""

from plugins.guard import provide
from synlig.pages import catalogue_pages, open_data_pages


def register() -> None:
    provide(catalogue_pages)
    provide(open_data_pages)
