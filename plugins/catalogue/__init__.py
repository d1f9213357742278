"""The catalogue: the list, the plain page of every choice, the profiles, and what is set on paper of them."""

from plugins.guard import provide
from synlig.pages import catalogue_pages, lists_papers, sheets_pages


def register() -> None:
    provide(catalogue_pages)
    provide(sheets_pages)
    provide(lists_papers)
