"""Faults of a register, each put into a sound one by itself, and what the review must say of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import (
    Basis,
    Category,
    Channel,
    ContactPerson,
    Cookie,
    Cookies,
    RecipientUse,
    Register,
    RightProcess,
    Source,
    Transfer,
)
from heijastus_desk.domain.notices.law import (
    ChannelKind,
    LegalBasis,
    Mechanism,
    Right,
    SourceKind,
    SpecialGround,
)
from heijastus_desk.domain.records import DataCategory, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Answer

Change = Callable[[Register], Register]
TEXT = LocalisedText(fi="Keksitty", sv="Påhittad", en="Invented")


def fi(text: str) -> LocalisedText:
    return LocalisedText(fi=text)


def sv(text: str) -> LocalisedText:
    return LocalisedText(fi="Keksitty", sv=text)


def en(text: str) -> LocalisedText:
    return LocalisedText(fi="Keksitty", en=text)


def with_purpose(**changes: Any) -> Change:
    """The first purpose changed."""
    return lambda r: replace(r, purposes=(replace(r.purposes[0], **changes), *r.purposes[1:]))


def without_special_grounds(r: Register) -> Register:
    return replace(
        r, purposes=tuple(replace(p, special_ground=None, special_detail=LocalisedText()) for p in r.purposes)
    )


def without_notes(r: Register) -> Register:
    """Nothing about notes anywhere, and no ground that only they needed."""
    kept = tuple(
        c for c in r.categories if c.code is not DataCategory.NOTES and RecordClass.NOTES not in c.record_classes
    )
    rules = tuple(rule for rule in r.retention if RecordClass.NOTES not in rule.record_classes)
    return replace(without_special_grounds(r), categories=kept, retention=rules)


def plus_category(text: LocalisedText, **more: Any) -> Change:
    added = replace(Category(code=DataCategory.RELATIONSHIP, text=text), **more)
    return lambda r: replace(r, categories=(*r.categories, added))


def plus_rule(**more: Any) -> Change:
    base = RetentionRule(uid="lisa", record_classes=(RecordClass.NOTES,), event=Event.CONTRACT_END)
    rule = replace(base, **more)
    return lambda r: replace(r, retention=(*r.retention, rule))


def in_requests(**changes: Any) -> Change:
    return lambda r: replace(r, requests=replace(r.requests, **changes))


def plus_process(right: Right, text: LocalisedText, *, signed: bool = False) -> Change:
    process = RightProcess(right=right, text=text, signed=signed)
    return lambda r: replace(r, requests=replace(r.requests, processes=(*r.requests.processes, process)))


def with_transfer(**more: Any) -> Change:
    row = replace(Transfer(text=TEXT), **more)
    return lambda r: replace(r, transfers=Answer.of((row,)))


def with_cookies(**more: Any) -> Change:
    told = replace(Cookies(site="keksitty.example"), **more)
    return lambda r: replace(r, cookies=Answer.of(told))


def chain(*changes: Change) -> Change:
    def all_of(register: Register) -> Register:
        for change in changes:
            register = change(register)
        return register

    return all_of


ROW = Cookie(name="kuvio", provider="Keksitty Oy", purpose=TEXT, lifetime=TEXT)

OF_THE_REGISTER: list[tuple[str, Change, set[tuple[str, str, str]]]] = [
    ("no contact answer", lambda r: replace(r, contact=Answer()), {("C04", "MISS", "miss")}),
    (
        "contact without a way",
        lambda r: replace(r, contact=Answer.of(ContactPerson(name="Aino Keksitty"))),
        {("C04", "PART", "no_contact")},
    ),
    ("a vague purpose", with_purpose(text=fi("Asiakassuhteen uudistaminen")), {("C06", "PART", "vague")}),
    ("a vague purpose in Swedish", with_purpose(text=sv("Andra ändamål")), {("C06", "PART", "vague")}),
    ("a purpose without basis", with_purpose(bases=()), {("C07", "PART", "partial")}),
    (
        "the ground of 1999",
        lambda r: replace(r, basis_statement=fi("Asiallinen yhteys rekisteröityyn")),
        {("C07", "WRONG", "repealed")},
    ),
    (
        "the ground of 1999 in Swedish",
        lambda r: replace(r, basis_statement=sv("Uppgifterna behandlas på grund av kundförhållandet")),
        {("C07", "WRONG", "repealed")},
    ),
    (
        "consent for the accounts",
        with_purpose(code="accounting", bases=(Basis(kind=LegalBasis.CONSENT),)),
        {("C07", "WRONG", "consent_unfit")},
    ),
    (
        "marketing under a contract",
        chain(
            with_purpose(text=fi("Mainonnan kohdistaminen"), bases=(Basis(kind=LegalBasis.CONTRACT),)),
        ),
        {("C07", "WRONG", "contract_unfit")},
    ),
    ("an interest unsaid", with_purpose(legitimate_interest=LocalisedText()), {("C08", "MISS", "miss")}),
    ("notes without a ground", without_special_grounds, {("C09", "MISS", "notes")}),
    (
        "diet without a ground",
        chain(
            without_notes,
            plus_category(fi("Ruokavalio"), record_classes=(RecordClass.CLIENT_CARD,), code=DataCategory.EVENT),
        ),
        {("C09", "MISS", "miss")},
    ),
    (
        "health by its word",
        chain(without_notes, plus_category(en("Sick leave and diagnosis"))),
        {("C09", "MISS", "miss")},
    ),
    (
        "marked as special",
        chain(without_notes, plus_category(TEXT, special=True)),
        {("C09", "MISS", "no_ground")},
    ),
    (
        "notes only among the papers",
        chain(
            without_notes,
            lambda r: replace(
                r,
                protection_paper=Answer.of((fi("Muistiinpanot ovat lukitussa kaapissa"),)),
                purposes=tuple(replace(p, special_ground=SpecialGround.EXPLICIT_CONSENT) for p in r.purposes),
            ),
        ),
        {("C10", "WRONG", "notes")},
    ),
    ("no categories", lambda r: replace(r, categories=()), {("C10", "MISS", "miss")}),
    ("no sources", lambda r: replace(r, sources=Answer()), {("C11", "MISS", "miss")}),
    (
        "a public source not said to be one",
        lambda r: replace(
            r, sources=Answer.of((Source(kind=SourceKind.PUBLIC, text=TEXT), Source(kind=SourceKind.PERSON, text=TEXT)))
        ),
        {("C11", "PART", "public")},
    ),
    ("recipients unanswered", lambda r: replace(r, recipients=Answer()), {("C12", "MISS", "miss")}),
    (
        "nobody, but an e-mail",
        lambda r: replace(
            r, recipients=Answer.none(), categories=tuple(c for c in r.categories if c.code is not DataCategory.BILLING)
        ),
        {("C12", "CONTR", "none_but_email")},
    ),
    ("nobody, but invoices", lambda r: replace(r, recipients=Answer.none()), {("C12", "CONTR", "none_but_billing")}),
    (
        "nobody, but a visitor count",
        chain(with_cookies(purposes=(TEXT,), table=(ROW,)), lambda r: replace(r, recipients=Answer.none())),
        {("C12", "CONTR", "none_but_cookies")},
    ),
    (
        "a recipient that is gone",
        lambda r: replace(r, recipients=Answer.of((RecipientUse(recipient="poissa"),))),
        {("C12", "PART", "unknown")},
    ),
    ("transfers unanswered", lambda r: replace(r, transfers=Answer()), {("C13", "MISS", "miss")}),
    (
        "Privacy Shield by its field",
        with_transfer(mechanism=Mechanism.PRIVACY_SHIELD, copy_from=TEXT),
        {("C13", "OUT", "privacy_shield")},
    ),
    (
        "Privacy Shield by its name",
        with_transfer(text=en("Providers follow the Privacy Shield."), copy_from=TEXT),
        {("C13", "OUT", "privacy_shield")},
    ),
    ("old clauses", with_transfer(mechanism=Mechanism.OLD_SCC, copy_from=TEXT), {("C13", "OUT", "old_clauses")}),
    (
        "clauses nobody can get",
        with_transfer(text=fi("Tarjoaja noudattaa mallisopimuslausekkeita.")),
        {("C13", "PART", "no_mechanism"), ("C14", "MISS", "miss")},
    ),
    ("no periods", lambda r: replace(r, retention=()), {("C15", "MISS", "miss")}),
    (
        "as long as the relationship lasts",
        plus_rule(event=Event.RELATIONSHIP_END),
        {("C15", "WRONG", "undefined")},
    ),
    (
        "until further notice",
        plus_rule(criterion=sv("Uppgifterna sparas tills vidare.")),
        {("C15", "WRONG", "undefined")},
    ),
    ("ten years for all", plus_rule(record_classes=(), period="P10Y"), {("C15", "PART", "everything")}),
    ("ten years for notes", plus_rule(period="P10Y"), {("C15", "PART", "ten_years")}),
    (
        "only a round of cleaning up",
        plus_rule(record_classes=(), event=Event.PURGE_CYCLE, period="P5Y"),
        {("C15", "PART", "purge")},
    ),
    (
        "a class without a period",
        plus_category(TEXT, record_classes=(RecordClass.RECORDING,)),
        {("C15", "PART", "classes_without")},
    ),
    (
        "ten years for vouchers",
        plus_rule(
            record_classes=(RecordClass.VOUCHER, RecordClass.LEDGER), event=Event.FINANCIAL_YEAR_END, period="P10Y"
        ),
        {("C16", "WRONG", "ten_for_all")},
    ),
    (
        "vouchers not to the end of the year",
        plus_rule(record_classes=(RecordClass.VOUCHER,), event=Event.FINANCIAL_YEAR_END, period="P6Y"),
        {("C16", "WRONG", "other_period")},
    ),
    (
        "ledgers too short",
        plus_rule(record_classes=(RecordClass.LEDGER,), event=Event.FINANCIAL_YEAR_END, period="P6Y"),
        {("C16", "WRONG", "other_period")},
    ),
    (
        "objection only against what is unlawful",
        plus_process(Right.OBJECTION, fi("Voit vastustaa, jos tietoja on käsitelty lainvastaisesti.")),
        {("C21", "WRONG", "conditioned")},
    ),
    (
        "marketing with permission",
        lambda r: replace(r, promises=(fi("Tietoja ei käytetä markkinointiin ilman lupaasi."),)),
        {("C22", "MISS", "miss")},
    ),
    (
        "consent only in a statement",
        chain(
            without_notes,
            in_requests(processes=()),
            lambda r: replace(r, basis_statement=en("Data are processed with consent.")),
        ),
        {("C24", "MISS", "miss")},
    ),
    (
        "the authority's old address",
        in_requests(refusal=fi("Tietosuojavaltuutettu, Ratapihantie 9, Helsinki")),
        {("C26", "OUT", "outdated")},
    ),
    (
        "nothing on whether data must be given",
        lambda r: replace(
            r,
            provision=Answer(),
            purposes=tuple(replace(p, provision=None, consequence=LocalisedText()) for p in r.purposes),
        ),
        {("C27", "MISS", "miss")},
    ),
    ("some purposes say it", lambda r: replace(r, provision=Answer()), {("C27", "PART", "part")}),
    (
        "decisions and profiling unanswered",
        lambda r: replace(r, automated_decisions=Answer(), profiling=Answer()),
        {("C28", "MISS", "miss")},
    ),
    ("profiling unanswered", lambda r: replace(r, profiling=Answer()), {("C28", "PART", "miss")}),
    (
        "personality denied",
        plus_category(fi("Persoonallisuusarvion tulokset")),
        {("C28", "CONTR", "denied")},
    ),
    (
        "personality unanswered",
        chain(plus_category(sv("Personlighetstest")), lambda r: replace(r, profiling=Answer())),
        {("C28", "PART", "profiling")},
    ),
    ("no way to ask", in_requests(channels=()), {("C30", "MISS", "miss")}),
    (
        "only the registered address",
        in_requests(channels=(Channel(kind=ChannelKind.EMAIL, registered_address_only=True),)),
        {("C30", "PART", "registered_email")},
    ),
    ("only by post", in_requests(channels=(Channel(kind=ChannelKind.POST),)), {("C30", "PART", "slow_only")}),
    ("signed requests", plus_process(Right.ACCESS, TEXT, signed=True), {("C30", "WRONG", "signature")}),
    (
        "identity code asked",
        in_requests(identity=fi("Ilmoita pyynnössä henkilötunnuksesi.")),
        {("C31", "WRONG", "identity_code")},
    ),
    (
        "copy of a passport",
        in_requests(identity=en("Send a copy of your passport.")),
        {("C31", "WRONG", "id_copy")},
    ),
    (
        "copy of an identity card for one right alone",
        plus_process(Right.ERASURE, fi("Liitä poistopyyntöön henkilökortin kopio.")),
        {("C31", "WRONG", "id_copy")},
    ),
    (
        "no copy wanted for a right",
        plus_process(Right.ERASURE, fi("Henkilökortin kopiota ei pyydetä.")),
        set(),
    ),
    ("cookies without a table", with_cookies(purposes=(TEXT,)), {("C32", "PART", "no_table")}),
    ("a bare cookie", with_cookies(table=(Cookie(name="kuvio"),)), {("C32", "PART", "row_bare")}),
    (
        "refusal by the browser",
        with_cookies(table=(ROW,), refusal=fi("Voit estää evästeet selaimesi asetuksista.")),
        {("C32", "WRONG", "browser_settings")},
    ),
    ("paper unanswered", lambda r: replace(r, protection_paper=Answer()), {("C33", "MISS", "miss")}),
    (
        "no paper, but something on it",
        plus_category(TEXT, held=(HeldAt.PAPER,)),
        {("C33", "CONTR", "none_but_paper")},
    ),
    (
        "machines unanswered",
        lambda r: replace(r, protection_electronic=Answer()),
        {("C34", "MISS", "miss")},
    ),
    (
        "appropriate measures",
        lambda r: replace(r, protection_electronic=Answer.of((fi("Tiedot suojataan asianmukaisesti."),))),
        {("C34", "PART", "generic")},
    ),
    ("no date", lambda r: replace(r, drawn_up=None), {("C35", "MISS", "miss")}),
    ("only updated", lambda r: replace(r, drawn_up=None, updated=date(2026, 1, 2)), {("C35", "PART", "no_drawn_up")}),
    ("two years old", lambda r: replace(r, drawn_up=date(2024, 6, 7)), {("C35", "OUT", "old")}),
    ("an old title", lambda r: replace(r, title=fi("Rekisteriseloste")), {("C36", "OUT", "register_description")}),
    (
        "an old word",
        lambda r: replace(r, protection_electronic=Answer.of((fi("ATK:lla käsiteltävät tiedot"), TEXT))),
        {("C36", "OUT", "old_technology")},
    ),
    ("an old act", in_requests(specification=fi("Henkilötietolain 26 §")), {("C36", "OUT", "repealed_act")}),
    (
        "a certificate of refusal",
        in_requests(refusal=fi("Jos oikaisu evätään, annamme epäämisestä kirjallisen todistuksen.")),
        {("C36", "OUT", "refusal_certificate")},
    ),
    ("a blank left over", in_requests(specification=fi("Kirjoita (s-postiosoite)")), {("C37", "PART", "placeholder")}),
    ("a piece of the page", in_requests(specification=fi("Jaa somessa:")), {("C37", "PART", "page_residue")}),
]
