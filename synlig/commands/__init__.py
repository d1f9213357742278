"""Commands: what a person can ask build.py for, one module for each family, with the words that ask for it.

They join the rooms as the flow in build.py does; no room knows them. They never know who makes a site: what needs one
is handed it by build.py.
"""

from synlig.commands.content import serve
from synlig.commands.deploying import deployed
from synlig.commands.editing import edit
from synlig.commands.job import (
    Command,
    Job,
    NewEdition,
    assets,
    figures_of,
    font_files,
    make_job,
    read,
    theme_folder,
)
from synlig.commands.letters import newsletter
from synlig.commands.line import COMMANDS, parse
from synlig.commands.revisions import revision_notices
from synlig.commands.rights import erase, withdraw
from synlig.commands.telling import show_notices, show_removed, show_summary

__all__ = [
    "COMMANDS",
    "Command",
    "Job",
    "NewEdition",
    "assets",
    "deployed",
    "edit",
    "erase",
    "figures_of",
    "font_files",
    "make_job",
    "newsletter",
    "parse",
    "read",
    "revision_notices",
    "serve",
    "show_notices",
    "show_removed",
    "show_summary",
    "theme_folder",
    "withdraw",
]
