"""Documents as forms: the fields a page, a piece of news, an event, minutes or a profile has, read from and written to
its file.

It knows the records' own readers, and nothing of Django, accounts or histories. What no form changes in a file stays as
a person wrote it, byte for byte.
"""

from synlig.cms.documents.around import public_address
from synlig.cms.documents.checking import field_of, problems_in, refused_in
from synlig.cms.documents.everybody import everybody, forget_everybody
from synlig.cms.documents.field import BODY, Field, Row, Value, Values, Widget, canonical
from synlig.cms.documents.kind import Kind, Step
from synlig.cms.documents.kinds import KINDS, kind_of
from synlig.cms.documents.listing import UNREADABLE, Listed, found_in, listed_as, listed_at, listing
from synlig.cms.documents.naming import Unnamed
from synlig.cms.documents.reading import Unreadable
from synlig.cms.documents.refused import forget_refused, refused_documents
from synlig.cms.documents.suggesting import suggest_competences, suggest_occupations, suggest_sectors
from synlig.cms.documents.values import text_with, values_of
from synlig.cms.documents.vocabulary import Vocabulary

__all__ = [
    "BODY",
    "KINDS",
    "UNREADABLE",
    "Field",
    "Kind",
    "Listed",
    "Row",
    "Step",
    "Unnamed",
    "Unreadable",
    "Value",
    "Values",
    "Vocabulary",
    "Widget",
    "canonical",
    "everybody",
    "field_of",
    "forget_everybody",
    "forget_refused",
    "found_in",
    "kind_of",
    "listed_as",
    "listed_at",
    "listing",
    "problems_in",
    "public_address",
    "refused_documents",
    "refused_in",
    "suggest_competences",
    "suggest_occupations",
    "suggest_sectors",
    "text_with",
    "values_of",
]
