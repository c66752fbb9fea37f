"""Makes the vaults to measure with: a small one to unlock, one of 10,000 persons with its key beside it."""

import sys
from datetime import date
from pathlib import Path

from heijastus_desk.bootstrap import create_application, create_demo
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.clients import person_columns
from heijastus_desk.system import keys

PERSONS = 10_000
TODAY = date(2026, 11, 20)
GIVEN = ("Sisko", "Åke", "Oona", "Tapio", "Minttu", "Venla", "Ilmari", "Kielo", "Pilvi", "Urho")
FAMILY = ("Kuvitteellinen", "Mallinen", "Esimerkki", "Tekaistu", "Sepite", "Näyte", "Otos", "Ääri", "Satunen", "Öylä")

folder = Path(sys.argv[1])
create_demo(folder / "small", TODAY).close()
new_keys = keys.new_key_file("keksitty kuvastin heijastaa outoa valoa")
(folder / "large.key").write_text(new_keys.data_key.secret.hex())
application = create_application(folder / "large", new_keys, FixedClock.on(TODAY))
application.controller.save(Controller(legal_form=LegalForm.SOLE_TRADER, person_name="Helmi Esimerkki"))
with application.vault.write() as transaction:
    for number in range(PERSONS):
        card = PersonCard(given_name=GIVEN[number % 10], family_name=f"{FAMILY[number // 10 % 10]}-{number // 100}")
        transaction.insert("person", {**person_columns(transaction, card), "archived": False})
application.close()
