"""Danish for people: the one place that strings go through on their way to a reader.

The texts in the code are Danish and are their own message ids (gettext), so that Danish needs no catalogue and
another language is one `.po` file.
"""

from __future__ import annotations

import gettext as _gettext

_translations = _gettext.NullTranslations()


def _(message: str) -> str:
    """The text in the language of the run (Danish)."""
    return _translations.gettext(message)


def ngettext(singular: str, plural: str, number: int) -> str:
    """The text for one or for many, in the language of the run."""
    return _translations.ngettext(singular, plural, number)
