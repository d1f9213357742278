"""What the type checker must refuse. Each line with `# refused` is a leak that somebody might write by mistake.

`tests/typing/test_misuse.py` runs mypy over this file and holds the refused lines against the marked ones.
"""

# ruff: noqa: F841 - an assignment is what is being tested
from pathlib import Path

from synlig.edition import EditionWriter, Profile, PublicCode, PublicText, SitePage
from synlig.needles import Needle
from synlig.records import Member, MemberFolder, Minutes
from synlig.release.finish import finish


def raw_text_is_not_public(profile: Profile, member: Member) -> None:
    profile.model_copy(update={})
    sheet: PublicText = member.name  # refused
    code: PublicCode = member.postal_code  # refused
    takes_text(member.name)  # refused
    takes_text("anything typed by hand")  # refused
    takes_code(member.occupation)  # refused


def takes_text(text: PublicText) -> None: ...


def takes_code(code: PublicCode) -> None: ...


def a_writer_takes_public_records_only(
    writer: EditionWriter, member: Member, minutes: Minutes, folder: MemberFolder
) -> None:
    writer.put(member)  # refused
    writer.put(minutes)  # refused
    writer.put(folder.consents)  # refused
    writer.put_made(member)  # refused


def a_private_record_is_no_public_one(member: Member) -> None:
    profile: Profile = member  # refused
    page: SitePage = member  # refused


def a_page_takes_no_raw_text(page: SitePage, member: Member) -> None:
    SitePage(
        address="",
        title=member.name,  # refused
        menu_title=page.title,
        summary=page.summary,
        order=1,
        revised=None,
        next_revision=None,
        picture=None,
        front=None,
        body=member.text or "",  # refused
    )


def values_do_not_change(member: Member, profile: Profile, needle: Needle) -> None:
    member.name = "en anden"  # refused
    profile.headline = None  # refused
    needle.value = ""  # refused


def the_release_takes_needles_not_members(folder: Path, member: Member) -> None:
    import datetime

    finish(folder, datetime.date(2026, 11, 22), frozenset(), (member,), {}, "")  # refused
