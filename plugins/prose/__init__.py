"""The prose: pages, news, groups, figures, the search page, the error page, and where pages stood before."""

from plugins.guard import provide
from synlig.pages import (
    competence_figures_pages,
    demand_pages,
    figures_pages,
    groups_pages,
    moved_pages,
    news_pages,
    prose_pages,
)


def register() -> None:
    provide(demand_pages)
    provide(figures_pages)
    provide(competence_figures_pages)
    provide(groups_pages)
    provide(news_pages)
    provide(prose_pages)
    provide(moved_pages)
