"""Handing a package over: made only when nothing stands in the way, locked, written down, its copies looked after."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from heijastus_desk.documents.locked_pdf import Enclosed, lock_pdf
from heijastus_desk.documents.locked_zip import AesZip
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.password_slip import password_slip
from heijastus_desk.documents.subject.bundle import write_machine, write_package, write_readable
from heijastus_desk.documents.subject.facts import HandedFacts
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.rights.handing import CopyLeft, MadePackage, Obstacle, file_name, obstacles_of
from heijastus_desk.domain.rights.values import GivenBy, PackageForm, StepCode
from heijastus_desk.services.changing import edit
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.package_facts import PackageFactService
from heijastus_desk.services.request_passages import RequestPassageService
from heijastus_desk.services.request_places import RequestPlaceService
from heijastus_desk.services.requests import RequestService
from heijastus_desk.storage.queries.handed_over import copies_left
from heijastus_desk.storage.queries.held import next_package_number
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.export_folder import make_folder, stream_digest, writing_into
from heijastus_desk.system.file_safety import atomic_stream
from heijastus_desk.system.passwords import new_password

MOST_ENCLOSED: Final = 100 * 1024 * 1024
"""Bytes of attachments that fit into a PDF: it is locked in memory as a whole, and no mail would carry more."""
_KINDS: Final = (Kind.REQUESTS, Kind.PACKAGES)


class HandingOverService:
    """Passwords are shown once and kept nowhere: whoever lost one gets a new copy under a new one."""

    def __init__(
        self,
        vault: VaultFile,
        controller: ControllerService,
        facts: PackageFactService,
        requests: RequestService,
        places: RequestPlaceService,
        passages: RequestPassageService,
    ) -> None:
        self._vault, self._controller, self._facts = vault, controller, facts
        self._requests, self._places, self._passages = requests, places, passages

    # --------------------------------------------------------------------------------------------------------- asking

    def obstacles(self, uid: str) -> tuple[Obstacle, ...]:
        """What has to be done before a package of a case can be made, in order; raises RECORD_NOT_FOUND."""
        case = self._requests.get(uid)
        waiting = {one.code: 0 for one in self._requests.steps(uid) if not one.is_over}
        if StepCode.PLACES in waiting:
            waiting[StepCode.PLACES] = self._places.open_count(uid)
        if StepCode.PASSAGES in waiting:
            waiting[StepCode.PASSAGES] = self._passages.open_count(uid)
        return obstacles_of(case, waiting)

    def copies_left(self) -> tuple[CopyLeft, ...]:
        """Locked copies that may still lie on her own disk, the oldest first."""
        with self._vault.read() as connection:
            return copies_left(connection)

    def overdue_copies(self) -> tuple[CopyLeft, ...]:
        """Those of them that have lain there for a week."""
        today = self._vault.clock.today()
        return tuple(one for one in self.copies_left() if one.is_overdue(today))

    # --------------------------------------------------------------------------------------------------------- making

    def make(
        self,
        uid: str,
        folder: Path,
        form: PackageForm,
        *,
        large: bool = False,
        lang: Lang | None = None,
        progress: Progress | None = None,
    ) -> MadePackage:
        """Write `tiedot-NNN.pdf` or `.zip` into a folder, locked, in the case's language unless told otherwise.

        On paper it goes into the private temporary folder instead, from where it is printed and which is emptied when
        the file is closed. Nothing unlocked is ever written anywhere else. `large` type is for the readable part.
        Raises PACKAGE_BLOCKED with the count of obstacles, REVIEW_OPEN, ENCLOSED_TOO_LARGE, FOLDER_NOT_WRITABLE,
        DISK_FULL, CANCELLED; nothing half made stays behind.
        """
        waiting = self.obstacles(uid)
        if waiting:
            raise HeijastusError(ErrorCode.PACKAGE_BLOCKED, count=len(waiting))
        case = self._requests.get(uid)
        spoken = lang or case.lang
        facts = self._facts.handed(uid, self._passages.reviewed(uid), spoken, form=form)
        _require_fitting(facts, form)
        place = self._vault.paths.temporary if form is PackageForm.PAPER else folder
        make_folder(place)
        password = "" if form is PackageForm.PAPER else new_password()
        number = self._next_number((place, folder), form)
        made = MadePackage(
            uid="",
            case=uid,
            case_number=case.number,
            number=number,
            form=form,
            path=place / file_name(number, form),
            password=password,
            item_count=len(facts.data.records),
            masked_count=sum(facts.masked.values()),
            left_out_count=sum(facts.left_out.values()),
            file_count=len(facts.data.files),
        )
        return self._written(made, facts, spoken, progress or Silent(), large=large)

    def slip_pdf(self, made: MadePackage, lang: Lang) -> bytes:
        """The password on a slip of its own, with how the file is opened; it names nobody but her."""
        keeper = controller_in_full(self._controller.require())
        return password_slip(made, lang, self._vault.clock.today(), keeper)

    def _written(
        self, made: MadePackage, facts: HandedFacts, lang: Lang, progress: Progress, *, large: bool
    ) -> MadePackage:
        change: Change | None = None
        try:
            with writing_into(made.path.parent), atomic_stream(made.path) as target:
                _write(made, facts, lang, target, progress, large=large)
                # Remembered before the file gets its name: killed between the two, a number is lost; the other way
                # round a copy of somebody's data would lie in a folder and nothing would know of it.
                change = self._remember(made, stream_digest(target))
        except BaseException:
            if change is not None and change.inverse is not None:
                change.inverse()
            raise
        return replace(made, uid=change.uid)

    def _remember(self, made: MadePackage, digest: str) -> Change:
        today = self._vault.clock.today()
        with edit(self._vault, "package_made", *_KINDS) as current:
            case = current.transaction.fetch("rights_request", made.case)
            row = {
                "request_id": case["id"],
                "number": made.number,
                "sha256": digest,
                "form": made.form.value,
                "made_on": today,
                "item_count": made.item_count,
                "masked_count": made.masked_count,
                "left_out_count": made.left_out_count,
                "handed_on": None,
                "how": None,
                "to_whom": "",
                # The printed one goes with the temporary folder.
                "copy_gone_on": today if made.form is PackageForm.PAPER else None,
            }
            current.uid = current.transaction.insert("handed_over", row)["uid"]
        return current.done

    def _next_number(self, places: tuple[Path, ...], form: PackageForm) -> int:
        with self._vault.read() as connection:
            number = next_package_number(connection)
        while any((place / file_name(number, form)).exists() for place in places):
            number += 1
        return number

    # ----------------------------------------------------------------------------------------------- what becomes of it

    def handed(self, package_uid: str, how: GivenBy, to_whom: str, on: date | None = None) -> Change:
        """Write down that a package left her hands: how, to whom, on which day, today unless told otherwise.

        Raises FIELD_EMPTY at `to_whom`, DATE_IN_FUTURE or DATE_ORDER at `handed_on`, HANDED_ALREADY,
        CHOICE_UNKNOWN at `how` for paper said to have gone electronically.
        """
        receiver = values.line(to_whom, field="to_whom", required=True)
        day = self._day(on, "handed_on")
        with edit(self._vault, "package_handed", *_KINDS) as current:
            row = current.transaction.fetch("handed_over", package_uid)
            if row["handed_on"] is not None:
                raise HeijastusError(ErrorCode.HANDED_ALREADY, last=row["handed_on"])
            if row["form"] == PackageForm.PAPER and how not in {GivenBy.MEETING, GivenBy.POST}:
                raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="how", given=how.value)
            in_order(row["made_on"], day, field="handed_on")
            told = {"handed_on": day, "how": how.value, "to_whom": receiver}
            current.uid = current.transaction.update("handed_over", package_uid, told)["uid"]
        return current.done

    def copy_gone(self, package_uid: str, on: date | None = None) -> Change:
        """Write down that she deleted the copy on her own disk; DATE_IN_FUTURE or DATE_ORDER at `copy_gone_on`."""
        day = self._day(on, "copy_gone_on")
        with edit(self._vault, "package_copy_gone", *_KINDS) as current:
            row = current.transaction.fetch("handed_over", package_uid)
            in_order(row["made_on"], day, field="copy_gone_on")
            current.uid = current.transaction.update("handed_over", package_uid, {"copy_gone_on": day})["uid"]
        return current.done

    def delete_copy(self, package_uid: str, folder: Path) -> Change:
        """Delete the copy in a folder, once its content has shown that it is the one that was made, and write it down.

        Raises COPY_NOT_FOUND where no such file lies there, COPY_IS_ANOTHER for a file of the same name with another
        content, FOLDER_NOT_WRITABLE. The file does not come back by undoing what was written down.
        """
        with self._vault.read() as connection:
            one = next((one for one in copies_left(connection) if one.package == package_uid), None)
        if one is None:
            raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
        expected = next(made.sha256 for made in self._requests.get(one.case).packages if made.uid == package_uid)
        path = folder / one.file_name
        if not path.is_file():
            raise HeijastusError(ErrorCode.COPY_NOT_FOUND, field="folder", given=one.file_name)
        with writing_into(folder):
            with path.open("rb") as stream:
                same = stream_digest(stream) == expected
            if not same:
                raise HeijastusError(ErrorCode.COPY_IS_ANOTHER, field="folder", given=one.file_name)
            path.unlink()
        return self.copy_gone(package_uid)

    def _day(self, on: date | None, field: str) -> date:
        today = self._vault.clock.today()
        day = on or today
        if day > today:
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=day)
        return day


def _write(
    made: MadePackage, facts: HandedFacts, lang: Lang, target: BinaryIO, progress: Progress, *, large: bool
) -> None:
    if made.form is PackageForm.ZIP:
        kind = AesZip(made.password)
        if facts.is_portable_alone:
            write_machine(facts, target, progress, portable=True, kind=kind, lang=lang)
        else:
            write_package(facts, lang, target, progress, kind=kind, large=large)
        return
    plain = BytesIO()
    write_readable(facts, lang, plain, progress, large=large)
    if made.form is PackageForm.PAPER:
        target.write(plain.getbuffer())
        return
    older = made.form is PackageForm.PDF_OLDER
    lock_pdf(plain.getvalue(), made.password, target, older=older, enclosed=_enclosed(facts))


def _enclosed(facts: HandedFacts) -> Iterator[Enclosed]:
    for file in facts.data.files:
        yield Enclosed(file.name, facts.read_file(file))


def _require_fitting(facts: HandedFacts, form: PackageForm) -> None:
    if form not in {PackageForm.PDF, PackageForm.PDF_OLDER}:
        return
    size = sum(file.size for file in facts.data.files)
    if size > MOST_ENCLOSED:
        raise HeijastusError(ErrorCode.ENCLOSED_TOO_LARGE, field="form", limit=MOST_ENCLOSED)
