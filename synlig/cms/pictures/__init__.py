"""Pictures and files that somebody brings: made new of what can be seen in them, named, and found where they are used.

It knows bytes and the content folder; nothing of Django, accounts or histories.
"""

from synlig.cms.pictures.bare import Bare, Cut, Shape, Told
from synlig.cms.pictures.maker import Maker, Refused
from synlig.cms.pictures.names import free_name
from synlig.cms.pictures.use import Use, uses

__all__ = ["Bare", "Cut", "Maker", "Refused", "Shape", "Told", "Use", "free_name", "uses"]
