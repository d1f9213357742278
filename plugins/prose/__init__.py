"""The prose: pages, news, groups, figures, the search page and the error page."""

from plugins.guard import provide
from synlig.pages import figures_pages, groups_pages, news_pages, prose_pages


def register() -> None:
    provide(figures_pages)
    provide(groups_pages)
    provide(news_pages)
    provide(prose_pages)
