"""What was put aside at the opening does not outlive an erasure unsaid."""

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.storage import vault_guard, write_ahead


def test_logs_put_aside_go_with_an_erasure_and_kept_copies_are_named(app: Application) -> None:
    person = app.clients.save_person(PersonCard(given_name="Sisko")).uid
    aside = app.paths.folder / "vault.db-wal.aside-1"
    aside.write_bytes(b"x")
    kept = app.paths.folder / f"{vault_guard.KEPT_PREFIX}20260608-060000Z.db"
    kept.write_bytes(b"x")
    assert write_ahead.logs_aside(app.paths.database) == (aside,)
    report = app.erasure.erase(person)
    assert write_ahead.logs_aside(app.paths.database) == ()
    assert kept.exists()
    assert kept.name in {waiting.name for waiting in report.waiting}
