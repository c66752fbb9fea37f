"""Restoring a backup without a window: into a new folder, as on a new computer, or over the vault that is there."""

import argparse
from pathlib import Path

from heijastus_desk.cli.vaults import answer, read_secret, say, vault_folder, with_passphrase
from heijastus_desk.domain.clock import HELSINKI, Clock, SystemClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.restoring import ErasureAnswer, Prepared, Restored, RestoreService
from heijastus_desk.system.paths import VaultPaths
from heijastus_desk.wording.sentences import error_sentence

_TOLD_OF = ("person", "organisation", "contract", "session", "note", "attachment", "accounting_reference")


def restore(options: argparse.Namespace) -> int:
    """Show what a restore would do; with --yes also do it. The passphrase, or the recovery code alone, opens it."""
    folder = vault_folder(options)
    clock: Clock = SystemClock()
    service = RestoreService(VaultPaths(folder), clock)
    backup = service.find(options.file)
    code_file: Path | None = options.recovery_code_file
    if code_file is None:
        key = with_passphrase(options, lambda passphrase: service.open_key(backup, passphrase))
    else:
        key = service.open_key_by_code(backup, read_secret(code_file))
    prepared = service.prepare(backup, key, answer=_answer(options))
    if not options.yes:
        service.discard(prepared)
        _tell(options, prepared, folder, None)
        return 0
    try:
        done = service.commit(prepared, accept_loss=True)
    except BaseException:
        service.discard(prepared)
        raise
    _tell(options, prepared, folder, done)
    return 0


def _answer(options: argparse.Namespace) -> ErasureAnswer | None:
    codes = tuple(options.erased or ())
    return ErasureAnswer(codes, none_since=options.none_erased) if codes or options.none_erased else None


def _tell(options: argparse.Namespace, prepared: Prepared, folder: Path, done: Restored | None) -> None:
    loss = _loss(prepared, options.lang or Lang.FI)
    if options.json:
        answer(
            {
                "backup": prepared.name,
                "made_at": prepared.made_at.isoformat(),
                "counter": prepared.counter,
                "is_newest": prepared.is_newest,
                "changes_lost": prepared.events_lost,
                "erasures_done_again": prepared.replayed,
                "rows": dict(prepared.counts),
                "rows_now": None if prepared.counts_now is None else dict(prepared.counts_now),
                "present_is_damaged": prepared.present_is_damaged,
                "restored_to": str(folder) if done else None,
                "present_backed_up_as": done.backup.name if done and done.backup else None,
                "present_kept_as": str(done.kept_aside) if done and done.kept_aside else None,
            }
        )
        return
    made_at = prepared.made_at.astimezone(HELSINKI)
    say(f"backup: {prepared.name} ({made_at:%Y-%m-%d %H:%M}, no. {prepared.counter})")
    for table in _TOLD_OF:
        now = "-" if prepared.counts_now is None else prepared.counts_now.get(table, 0)
        say(f"{table}: {prepared.counts.get(table, 0)} (now {now})")
    say(f"erasures done again: {prepared.replayed}")
    if loss:
        say(loss)
    if done is None:
        say("restored: no (--yes)")
        return
    say(f"restored: {folder}")
    if done.backup:
        say(f"present vault backed up as: {done.backup.database}")
    if done.kept_aside:
        say(f"damaged vault kept as: {done.kept_aside}")


def _loss(prepared: Prepared, lang: Lang) -> str:
    if not prepared.loses:
        return ""
    since = prepared.made_at.astimezone(HELSINKI).date()
    return error_sentence(HeijastusError(ErrorCode.RESTORE_LOSES, count=prepared.events_lost, since=since), lang)
