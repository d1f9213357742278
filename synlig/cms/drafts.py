"""What somebody is writing and has not saved: kept for them alone, so that no crash and no expired session loses it."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.db import models

from synlig.cms.accounts.account import Account


class Draft(models.Model):
    """One person's unsaved text of one document.

    `path` names the document; a new one has none yet and is known by its kind: `"new:news"`. `begun_from` is the
    revision they began from, `values` the form's fields as JSON.
    """

    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    path = models.CharField(max_length=300)
    begun_from = models.CharField(max_length=64, blank=True)
    values = models.JSONField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["account", "path"], name="one_draft_each"),)
        ordering = ("-saved_at",)

    def __repr__(self) -> str:
        return f"Draft({self.pk})"


def keep_draft(account: Account, path: str, begun_from: str, values: object, now: datetime.datetime) -> Draft:
    """Put the text in the place of what the person had there; on the disk when this returns."""
    said = {"begun_from": begun_from, "values": values, "saved_at": now}
    return Draft.objects.update_or_create(account=account, path=path, defaults=said)[0]


def find_draft(account: Account, path: str) -> Draft | None:
    """What the person was writing there."""
    return Draft.objects.filter(account=account, path=path).first()


def drafts_of(account: Account) -> list[Draft]:
    """Everything the person has begun and not saved, newest first."""
    return list(Draft.objects.filter(account=account))


def drop_draft(account: Account, path: str) -> None:
    """It was saved, or is not wanted."""
    Draft.objects.filter(account=account, path=path).delete()
