"""What Django calls us."""

from __future__ import annotations

from django.apps import AppConfig


class CmsConfig(AppConfig):
    """All tables of the CMS belong to one app."""

    name = "synlig.cms"
    label = "cms"
    default_auto_field = "django.db.models.BigAutoField"
