"""Her business: read and saved as one."""

from dataclasses import replace

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.financial_year import checked_changes
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.services.changing import edit
from heijastus_desk.services.register_rows import write_controller
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.queries.registers import read_controller
from heijastus_desk.storage.vault_file import VaultFile


class ControllerService:
    """Reads and saves the one controller of the vault."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self) -> Controller | None:
        """Her business; None before the first run is finished."""
        with self._vault.read() as connection:
            stored = read_controller(connection)
        return stored.value if stored else None

    def require(self) -> Controller:
        """Her business; raises SETUP_NOT_FINISHED before the first run is finished."""
        found = self.get()
        if found is None:
            raise HeijastusError(ErrorCode.SETUP_NOT_FINISHED)
        return found

    def save(self, controller: Controller) -> Change:
        """Check and save; raises with the field at fault.

        What she does and where data live is told by the interview alone: what stands there stays.
        """
        clean = checked_controller(controller)
        with edit(self._vault, "controller_saved", Kind.CONTROLLER) as current:
            for row in current.transaction.rows("controller"):
                stored = decode(Controller, row["content"])
                clean = replace(clean, activities=stored.activities, places=stored.places)
            current.uid = write_controller(current.transaction, clean)
        return current.done


def checked_controller(controller: Controller, *, complete: bool = True) -> Controller:
    """The controller with cleaned texts, a checked Y-tunnus and, for a sole trader, her own name.

    An old notice taken in may lack the name; then it is not `complete` and the notice lacks it visibly.
    """
    sole_trader = controller.legal_form is LegalForm.SOLE_TRADER
    clean = replace(
        controller,
        person_name=values.line(controller.person_name, field="person_name", required=complete and sole_trader),
        trade_name=values.line(controller.trade_name, field="trade_name", required=complete and not sole_trader),
        short_name=values.line(controller.short_name, field="short_name"),
        business_id=values.business_id(controller.business_id) if controller.business_id.strip() else "",
        street=values.line(controller.street, field="street"),
        postcode=values.line(controller.postcode, field="postcode"),
        city=values.line(controller.city, field="city"),
        phone=values.line(controller.phone, field="phone"),
        email=values.email(controller.email) if controller.email.strip() else "",
        web=values.line(controller.web, field="web"),
    )
    _check_year_end(clean.financial_year_end)
    return replace(clean, year_changes=checked_changes(clean.year_changes, clean.financial_year_end))


def _check_year_end(text: str) -> None:
    month, _, day = text.partition("-")
    try:
        values.parse_date(f"{int(day)}.{int(month)}.2024")
    except (ValueError, HeijastusError):
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field="financial_year_end", given=text) from None
