"""What the quiet line says of a change: services name it by a code, the window words it."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change

translate = QCoreApplication.translate


def change_sentence(change: Change) -> str:
    """What was done, in her language."""
    return _sentences().get(change.summary, translate("ChangeWords", "Saved."))


def undone_sentence() -> str:
    return translate("ChangeWords", "Taken back.")


def _sentences() -> dict[str, str]:
    return {
        "accounting_saved": translate("ChangeWords", "Accounting reference saved."),
        "client_archived": translate("ChangeWords", "Moved to the archive."),
        "client_restored": translate("ChangeWords", "Brought back from the archive."),
        "contact_saved": translate("ChangeWords", "Contact saved."),
        "contract_saved": translate("ChangeWords", "Contract saved."),
        "controller_saved": translate("ChangeWords", "Your business saved."),
        "file_attached": translate("ChangeWords", "File attached."),
        "hold_placed": translate("ChangeWords", "Erasing put on hold."),
        "hold_released": translate("ChangeWords", "Hold lifted."),
        "medium_added": translate("ChangeWords", "Place for backups added."),
        "medium_retired": translate("ChangeWords", "Place for backups taken out of use."),
        "note_saved": translate("ChangeWords", "Note saved."),
        "organisation_saved": translate("ChangeWords", "Organisation saved."),
        "package_gathered": translate("ChangeWords", "Data gathered."),
        "person_saved": translate("ChangeWords", "Person saved."),
        "recipient_removed": translate("ChangeWords", "Recipient removed."),
        "recipient_saved": translate("ChangeWords", "Recipient saved."),
        "register_saved": translate("ChangeWords", "Register saved."),
        "registers_taken_in": translate("ChangeWords", "Registers taken in."),
        "role_added": translate("ChangeWords", "Role added."),
        "session_saved": translate("ChangeWords", "Session saved."),
        "setting_saved": translate("ChangeWords", "Setting saved."),
    }
