"""Pages: one typed page for each template, made from the edition alone.

The room knows words, addresses and how a text becomes HTML. It knows no private record, no gate, no Pelican.
"""

from synlig.pages.catalogue import catalogue_pages
from synlig.pages.competence_figures import competence_figures_pages
from synlig.pages.demand import demand_pages
from synlig.pages.events import events_pages
from synlig.pages.figures import figures_pages
from synlig.pages.groups import groups_pages
from synlig.pages.lists import lists_papers
from synlig.pages.minutes import minutes_pages
from synlig.pages.moved import moved_pages
from synlig.pages.news import news_pages
from synlig.pages.newsletter import Newsletter, make_newsletter
from synlig.pages.newsletter_paper import newsletter_paper
from synlig.pages.newsletter_text import as_text
from synlig.pages.open_data import open_data_pages
from synlig.pages.page import Link, Page, Site, SiteFile, make_site
from synlig.pages.paper import Paper
from synlig.pages.passing import Passed, passed
from synlig.pages.prose import prose_pages
from synlig.pages.sheets import sheets_pages
from synlig.pages.single import single_page, single_papers
from synlig.pages.sitemap import robots, sitemap
from synlig.pages.theme_files import theme_files

__all__ = [
    "Link",
    "Newsletter",
    "Page",
    "Paper",
    "Passed",
    "Site",
    "SiteFile",
    "as_text",
    "catalogue_pages",
    "competence_figures_pages",
    "demand_pages",
    "events_pages",
    "figures_pages",
    "groups_pages",
    "lists_papers",
    "make_newsletter",
    "make_site",
    "minutes_pages",
    "moved_pages",
    "news_pages",
    "newsletter_paper",
    "open_data_pages",
    "passed",
    "prose_pages",
    "robots",
    "sheets_pages",
    "single_page",
    "single_papers",
    "sitemap",
    "theme_files",
]
