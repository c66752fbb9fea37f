"""What the checklist of places says: where to look, and what was found."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.places import PlaceLine
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


def told_check(line: PlaceLine, lang: Lang) -> str:
    """What was found and when, or that it waits."""
    if line.check is None:
        if line.in_use is False:
            return translate("Requests", "Not in use, as you said when you told where your data lie")
        return (
            translate("Requests", "In use, not looked through yet")
            if line.in_use
            else translate("Requests", "You have not said whether you use it")
        )
    parts = (label(line.check.outcome, lang), format_date(line.check.checked_on, lang), line.check.remark)
    return " · ".join(part for part in parts if part)


def hint(place: PlaceKind) -> str:
    """Where to look."""
    return {
        PlaceKind.EMAIL: translate("Requests", "Inbox, sent, archive and deleted; also the person's older addresses."),
        PlaceKind.PHONE: translate("Requests", "Contacts, call list and text messages."),
        PlaceKind.MESSAGING: translate("Requests", "Chats and pictures sent in them."),
        PlaceKind.CALENDAR: translate("Requests", "Entries with the name, also past ones, and their notes."),
        PlaceKind.BOOKING: translate("Requests", "The customer's entry and the bookings made."),
        PlaceKind.INVOICING: translate("Requests", "The customer's entry, invoices and drafts."),
        PlaceKind.ACCOUNTANT: translate("Requests", "Ask the accountant what is there besides vouchers."),
        PlaceKind.VIDEO_MEETINGS: translate("Requests", "Recordings, transcripts, chats and lists of participants."),
        PlaceKind.NEWSLETTER: translate("Requests", "The list of subscribers, also those who left."),
        PlaceKind.WEBSITE: translate("Requests", "Messages sent with the form, and who is told of them."),
        PlaceKind.CLOUD_FILES: translate("Requests", "Folders, shared files and the bin."),
        PlaceKind.SURVEYS: translate("Requests", "Answers, results and reports."),
        PlaceKind.PAPER: translate("Requests", "Folders, notebooks and loose paper."),
    }[place]
