"""Where in the window each personal column is entered: the form and its field, or the command that sets it."""

from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.storage.inventory import data_inventory

MADE_BY_THE_PROGRAM = {
    "draft": "kept of a form by itself",
    "gathered_package": "noted when the data of a person is gathered",
    "hold": "placed and released on the page of retention, with a form of its own there",
    "reminder": "put off on the page of retention, by a button there",
}
IN_CASES = {
    "rights_request": "the panel where a request is written down; extended and closed on the case",
    "request_right": "the panel where a request is written down, and the one of decisions",
    "request_step": "a step of the case, written down on it",
    "request_identity": "the panel where she makes sure who asks",
    "request_place": "the panel of places outside the program",
    "request_decision": "the panel of decisions",
    "request_task": "the panel of what is done because of a request",
    "request_letter": "the panel of letters",
    "handed_over": "the panel where a package is made and handed over",
    "breach_person": "the panel of a breach",
}
"""Tables entered on the page of requests, in its panels, each with tests of its own."""
ON_THE_PAGE_OF_RETENTION = {
    "freeze.opened_on": "the day it is opened, or the day told by whoever opens it",
    "freeze.told_on": "the panel of restrictions asks when the person was told",
    "freeze.lifts_on": "the day told in the letter of lifting, in the panel of restrictions",
    "freeze.closed_on": "the day it is ended in that panel",
}
"""Columns of a form of the card that are filled in later, elsewhere."""


def _fields(form: str, table: str, columns: str, **named_otherwise: str) -> dict[str, tuple[str, str]]:
    same = {f"{table}.{column}": (form, column) for column in columns.split()}
    return same | {f"{table}.{column}": (form, field) for column, field in named_otherwise.items()}


FIELDS: dict[str, tuple[str, str]] = {
    **_fields(
        "person_form",
        "person",
        "given_name family_name client_code lang position unit experience birth_year "
        "relationship_started relationship_ended",
    ),
    **_fields(
        "person_form",
        "contact_point",
        "",
        kind="contact_points",
        value="contact_points",
        source="contact_points",
        obtained_on="contact_points",
    ),
    **_fields("person_form", "party_label", "", name="labels"),
    **_fields(
        "organisation_form",
        "organisation",
        "name business_id einvoice_address einvoice_operator background relationship_started relationship_ended",
    ),
    **_fields("role_form", "role", "kind started_on ended_on"),
    **_fields("guardianship_form", "guardianship", "told_on"),
    **_fields("ban_form", "ban", "kind details stated_on lifted_on"),
    **_fields("event_participation_form", "event_participation", "title held_on details"),
    **_fields(
        "contract_form",
        "contract",
        "kind title timetable place remote price planned_sessions starts_on ends_on signed_on kept_at paper_place",
    ),
    **_fields(
        "contract_form",
        "data_set_role",
        "",
        data_set="data_sets",
        controller_role="data_sets",
        instruction="data_sets",
    ),
    **_fields("appointment_form", "appointment", "planned_on starts_at minutes place remote"),
    **_fields("session_form", "session", "held_on starts_at minutes place remote invoiced"),
    **_fields("session_form", "attendance", "", present="attendees"),
    **_fields("contact_form", "contact_event", "happened_on kind direction summary"),
    **_fields("note_form", "note", "kind written_on body special special_ground kept_at paper_place"),
    **_fields(
        "assessment_form",
        "assessment",
        "tool provider taken_on results reported_to reported_on kept_at paper_place",
    ),
    **_fields("disclosure_form", "disclosure", "what to_whom disclosed_on basis"),
    **_fields("paper_record_form", "paper_record", "what record_class folder dated_on destroyed_on"),
    **_fields("invoice_form", "accounting_reference", "number dated_on booked_on is_open in_collection kept_at place"),
    **_fields("consent_form", "consent", "purpose step explicit happened_on how evidence"),
    **_fields("permission_form", "permission", "kind step extent to_whom happened_on how evidence"),
    **_fields("marketing_permission_form", "marketing_permission", "ground happened_on source", channel="on_email"),
    **_fields("marketing_send_form", "marketing_send", "channel title sent_on"),
    **_fields("freeze_form", "freeze", "cause ground reason review_on"),
    **_fields("delivery_form", "notice_delivery", "delivered_on how"),
}
COMMANDS: dict[str, str] = {
    "attachment.file_name": "client_attach",
    "attachment.added_on": "client_attach",
    "attachment.content": "client_attach",
}
"""Object names of the buttons: a file brings its own name, and is added on the day it is."""
PARTS = {
    "contact_point.kind": "contact_points_0_kind",
    "contact_point.value": "contact_points_0_value",
    "contact_point.source": "contact_points_0_source",
    "contact_point.obtained_on": "contact_points_0_obtained_on",
    "data_set_role.controller_role": "role_participant_list",
    "data_set_role.instruction": "instruction_participant_list",
}
"""Object names of what inside a field of several controls enters the column."""
FORMS: dict[str, tuple[str, str]] = {
    "person_form": ("", "new_person"),
    "organisation_form": ("", "new_organisation"),
    "met_form": ("sisko", "add_met"),
    "role_form": ("sisko", "add_role"),
    "guardianship_form": ("sisko", "add_guardianship"),
    "ban_form": ("sisko", "add_ban"),
    "event_participation_form": ("sisko", "add_event_participation"),
    "contract_form": ("sisko", "add_contract"),
    "appointment_form": ("sisko", "add_appointment"),
    "session_form": ("sisko", "add_session"),
    "contact_form": ("firm", "add_contact"),
    "note_form": ("sisko", "add_note"),
    "assessment_form": ("sisko", "add_assessment"),
    "disclosure_form": ("sisko", "add_disclosure"),
    "paper_record_form": ("sisko", "add_paper_record"),
    "invoice_form": ("sisko", "add_invoice"),
    "consent_form": ("sisko", "add_consent"),
    "consent_text_form": ("sisko", "add_consent_text"),
    "permission_form": ("sisko", "add_permission"),
    "marketing_permission_form": ("sisko", "add_marketing_permission"),
    "delivery_form": ("sisko", "add_delivery"),
    "freeze_form": ("sisko", "add_freeze"),
    "marketing_send_form": ("", "mailing_sent"),
    "unsubscribe_form": ("", "mailing_elsewhere"),
}
"""Each form of the clients page: on whose card, and by which command it is opened."""


def entered_by_her() -> list[str]:
    """Every personal column of a client that she enters: not derived, not made by the program, not of her business."""
    return [
        f"{entry.name}.{column.name}"
        for entry in data_inventory()
        if entry.name not in {*MADE_BY_THE_PROGRAM, *IN_CASES} and not entry.routes_of(RouteKind.BUSINESS)
        for column in entry.personal_columns
        if column.personal and column.personal.export is not Export.DERIVED
    ]
