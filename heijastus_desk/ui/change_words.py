"""What the quiet line says of a change: services name it by a code, the window words it."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change

translate = QCoreApplication.translate


def change_sentence(change: Change) -> str:
    """What was done, in her language."""
    return _sentences().get(change.summary, translate("ChangeWords", "Saved."))


def undone_sentence() -> str:
    return translate("ChangeWords", "Taken back.")


def _of_requests() -> dict[str, str]:
    return {
        "request_decided": translate("ChangeWords", "Decided."),
        "request_settled": translate("ChangeWords", "Decision saved."),
        "request_marketing_banned": translate("ChangeWords", "Marketing banned in every channel."),
        "request_consents_withdrawn": translate("ChangeWords", "Consents withdrawn."),
        "request_objection_decided": translate("ChangeWords", "Objection decided."),
        "request_rectified": translate("ChangeWords", "Correction written down."),
        "request_released": translate("ChangeWords", "Data released for erasure."),
        "request_tasks_added": translate("ChangeWords", "Tasks written down."),
        "request_task_finished": translate("ChangeWords", "Task dealt with."),
        "request_restricted": translate("ChangeWords", "Processing restricted."),
        "request_opened": translate("ChangeWords", "Request written down."),
        "request_saved": translate("ChangeWords", "Request corrected."),
        "request_extended": translate("ChangeWords", "Deadline extended."),
        "request_step_saved": translate("ChangeWords", "Step of the request written down."),
        "request_closed": translate("ChangeWords", "Request closed."),
        "identity_asked": translate("ChangeWords", "Query for identity written down."),
        "identity_answered": translate("ChangeWords", "Answer to the query written down."),
        "identity_verified": translate("ChangeWords", "Identity marked as verified."),
        "request_place_checked": translate("ChangeWords", "Place written down."),
        "breach_recorded": translate("ChangeWords", "Breach written down."),
        "breach_saved": translate("ChangeWords", "Breach saved."),
        "breach_persons_saved": translate("ChangeWords", "Whom it concerns saved."),
        "breach_person_told": translate("ChangeWords", "Marked as told."),
        "breach_reported": translate("ChangeWords", "Notification written down."),
        "breach_referred": translate("ChangeWords", "Case number saved."),
        "breach_closed": translate("ChangeWords", "Breach closed."),
        "breach_reopened": translate("ChangeWords", "Breach opened again."),
        "passages_decided": translate("ChangeWords", "Passages decided."),
        "letter_saved": translate("ChangeWords", "Letter saved."),
        "letter_discarded": translate("ChangeWords", "Letter thrown away."),
        "letter_sent": translate("ChangeWords", "Letter marked as sent."),
        "package_made": translate("ChangeWords", "Package made."),
        "package_handed": translate("ChangeWords", "Handing over written down."),
    }


def _sentences() -> dict[str, str]:
    return {
        **_of_requests(),
        "round_opened": translate("ChangeWords", "Round begun."),
        "round_step_saved": translate("ChangeWords", "Step written down."),
        "round_signed": translate("ChangeWords", "Minute signed."),
        "round_discarded": translate("ChangeWords", "Round taken back."),
        "accounting_saved": translate("ChangeWords", "Accounting reference saved."),
        "assessment_saved": translate("ChangeWords", "Assessment saved."),
        "ban_lifted": translate("ChangeWords", "Ban lifted."),
        "ban_saved": translate("ChangeWords", "Ban saved."),
        "clean_up_signed_off": translate("ChangeWords", "Clean-up round signed off."),
        "client_archived": translate("ChangeWords", "Moved to the archive."),
        "client_restored": translate("ChangeWords", "Brought back from the archive."),
        "clients_merged": translate("ChangeWords", "Cards merged into one."),
        "clients_imported": translate("ChangeWords", "Clients imported."),
        "duplicates_apart": translate("ChangeWords", "Not shown as possible duplicates any more."),
        "contact_saved": translate("ChangeWords", "Contact saved."),
        "consent_given": translate("ChangeWords", "Consent recorded."),
        "consent_text_adopted": translate("ChangeWords", "Wording taken into use."),
        "consent_withdrawn": translate("ChangeWords", "Consent withdrawn."),
        "marketing_forbidden": translate("ChangeWords", "Ban on marketing recorded."),
        "marketing_saved": translate("ChangeWords", "Ground for marketing recorded."),
        "permission_given": translate("ChangeWords", "Permission recorded."),
        "permission_withdrawn": translate("ChangeWords", "Permission withdrawn."),
        "send_recorded": translate("ChangeWords", "Written into the log of what was sent."),
        "contract_saved": translate("ChangeWords", "Contract saved."),
        "controller_saved": translate("ChangeWords", "Your business saved."),
        "delivery_removed": translate("ChangeWords", "Note of a notice given removed."),
        "delivery_saved": translate("ChangeWords", "Note of a notice given corrected."),
        "disclosure_saved": translate("ChangeWords", "Disclosure saved."),
        "file_attached": translate("ChangeWords", "File attached."),
        "guardian_removed": translate("ChangeWords", "Guardian removed."),
        "guardian_saved": translate("ChangeWords", "Guardian saved."),
        "hold_placed": translate("ChangeWords", "Erasing put on hold."),
        "hold_released": translate("ChangeWords", "Hold lifted."),
        "restriction_opened": translate("ChangeWords", "Processing restricted."),
        "restriction_told": translate("ChangeWords", "Written down that the person was told."),
        "restriction_lifted": translate("ChangeWords", "Restriction lifted."),
        "freeze_opened": translate("ChangeWords", "Data frozen."),
        "freeze_reviewed": translate("ChangeWords", "Review date changed."),
        "freeze_closed": translate("ChangeWords", "Freeze ended."),
        "hold_reviewed": translate("ChangeWords", "Kept on hold; you are reminded on the new day."),
        "put_off": translate("ChangeWords", "Put off for 30 days."),
        "labels_saved": translate("ChangeWords", "Labels saved."),
        "medium_added": translate("ChangeWords", "Place for backups added."),
        "medium_retired": translate("ChangeWords", "Place for backups taken out of use."),
        "note_saved": translate("ChangeWords", "Note saved."),
        "notice_frozen": translate("ChangeWords", "Version of the notice kept."),
        "notice_given": translate("ChangeWords", "Notice given, written down."),
        "notice_published": translate("ChangeWords", "Version of the notice taken into use."),
        "old_notice_taken_in": translate("ChangeWords", "Old notice taken in as a register."),
        "organisation_saved": translate("ChangeWords", "Organisation saved."),
        "package_copy_gone": translate("ChangeWords", "Copy noted as deleted."),
        "package_gathered": translate("ChangeWords", "Data gathered."),
        "paper_saved": translate("ChangeWords", "Paper saved."),
        "papers_destroyed": translate("ChangeWords", "Marked as destroyed."),
        "mentions_looked_at": translate("ChangeWords", "Noted as looked at."),
        "papers_shredded": translate("ChangeWords", "Signed off as destroyed."),
        "participation_saved": translate("ChangeWords", "Taking part in an event saved."),
        "person_saved": translate("ChangeWords", "Person saved."),
        "recipients_added": translate("ChangeWords", "Recipients added from the list of services."),
        "practice_saved": translate("ChangeWords", "Registers and recipients filled in from your answers."),
        "recipient_removed": translate("ChangeWords", "Recipient removed."),
        "recipient_saved": translate("ChangeWords", "Recipient saved."),
        "register_saved": translate("ChangeWords", "Register saved."),
        "rules_saved": translate("ChangeWords", "Retention rules saved. Check the notice too."),
        "registers_taken_in": translate("ChangeWords", "Registers taken in."),
        "role_added": translate("ChangeWords", "Role added."),
        "role_saved": translate("ChangeWords", "Role saved."),
        "session_met": translate("ChangeWords", "Meeting saved."),
        "appointment_saved": translate("ChangeWords", "Date saved."),
        "appointment_removed": translate("ChangeWords", "Date removed."),
        "sessions_invoiced": translate("ChangeWords", "Marked as invoiced."),
        "session_saved": translate("ChangeWords", "Session saved."),
        "setting_saved": translate("ChangeWords", "Setting saved."),
    }
