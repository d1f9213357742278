"""The catalogue: the list, each choice, the profiles, what is set on paper of them, and the whole of it as data."""

from plugins.guard import provide
from synlig.pages import catalogue_pages, lists_papers, open_data_pages, sheets_pages


def register() -> None:
    provide(catalogue_pages)
    provide(sheets_pages)
    provide(lists_papers)
    provide(open_data_pages)
