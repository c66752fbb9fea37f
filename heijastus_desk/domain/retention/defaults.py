"""Sensible retention rules for a new register, one or more per record class, each with its reason in three languages.

All of them are hers to edit. A paper record has the class of its content and needs no rule of its own.
"""

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rules import statutory_rules
from heijastus_desk.domain.retention.terms import Action, Event, Exemption, PermittedUse, RetentionRule, Scope

__all__ = ["default_rules", "defaults_for"]

_CLIENT = LocalisedText(
    fi="Yhteystietoja voidaan tarvita vielä todistuksiin ja palautteeseen",
    sv="Kontaktuppgifterna kan ännu behövas för intyg och respons",
    en="Contact details may still be needed for certificates and feedback",
)
_LIMITATION = LocalisedText(
    fi="Sopimukseen perustuvat vaatimukset vanhentuvat yleensä kolmessa vuodessa (laki 728/2003)",
    sv="Krav som grundar sig på avtal preskriberas i regel på tre år (lag 728/2003)",
    en="Claims under a contract usually become time-barred in three years (Act 728/2003)",
)
_NOTES = LocalisedText(
    fi="Muistiinpanot ovat prosessin työväline, eikä niitä tarvita sen jälkeen",
    sv="Anteckningarna är ett arbetsredskap under processen och behövs inte efter den",
    en="Notes are a working tool of the process and are not needed after it",
)
_ASSESSMENT = LocalisedText(
    fi="Tulokset käydään läpi palautteessa, ja niihin voi palata puolen vuoden ajan",
    sv="Resultaten gås igenom i responsen och man kan återkomma till dem under ett halvt år",
    en="Results are discussed in the feedback and may be returned to for half a year",
)
_RECORDING = LocalisedText(
    fi="Tallennetta tarvitaan vain oppimiseen heti tapaamisen jälkeen",
    sv="Inspelningen behövs bara för lärandet genast efter träffen",
    en="A recording is only needed for learning right after the session",
)
_EVENT = LocalisedText(
    fi="Ruokavalio- ja tilaisuustiedot ovat järjestelyjä varten",
    sv="Uppgifter om kost och evenemang är till för arrangemangen",
    en="Dietary and event data are for the arrangements only",
)
_ENQUIRY = LocalisedText(
    fi="Tiedusteluun voidaan palata vuoden kuluessa",
    sv="Man kan återkomma till en förfrågan inom ett år",
    en="An enquiry may be taken up again within a year",
)
_PROSPECT = LocalisedText(
    fi="Kiinnostus on rauennut, jos henkilö ei ole itse reagoinut kahteen vuoteen",
    sv="Intresset har upphört om personen inte själv har reagerat på två år",
    en="Interest has lapsed when the person has not reacted in two years",
)
_MARKETING = LocalisedText(
    fi="Markkinointi päättyy, kun suostumus peruutetaan",
    sv="Marknadsföringen upphör när samtycket återkallas",
    en="Marketing ends when consent is withdrawn",
)
_PROOF = LocalisedText(
    fi="Toiminta on voitava osoittaa lainmukaiseksi jälkikäteen (osoitusvelvollisuus)",
    sv="Det ska i efterhand gå att visa att behandlingen varit laglig (ansvarsskyldighet)",
    en="It must be possible to show afterwards that the law was followed (accountability)",
)
_SUPPRESSION = LocalisedText(
    fi="Poistettua henkilöä ei saa vahingossa tallentaa uudelleen",
    sv="En raderad person får inte av misstag registreras på nytt",
    en="An erased person must not be entered again by mistake",
)
_BACKUP = LocalisedText(
    fi="Varmuuskopiot kiertävät enintään 90 päivää",
    sv="Säkerhetskopiorna roterar i högst 90 dagar",
    en="Backups rotate within at most 90 days",
)


def _rule(
    name: str,
    record_class: RecordClass,
    event: Event,
    period: str,
    reason: LocalisedText,
    *,
    scope: Scope = Scope.PERSON,
    use: PermittedUse = PermittedUse.SERVICE,
    year_end: bool = False,
    exemptions: tuple[Exemption, ...] = (Exemption.CLAIM,),
    action: Action = Action.ERASE,
) -> RetentionRule:
    return RetentionRule(
        uid=f"default-{name}",
        record_classes=(record_class,),
        event=event,
        scope=scope,
        period=period,
        year_end=year_end,
        exemptions=exemptions,
        permitted_use=use,
        action=action,
        reason=reason,
    )


def _limitation(name: str, record_class: RecordClass, scope: Scope = Scope.CONTRACT_CHAIN) -> RetentionRule:
    return _rule(
        name,
        record_class,
        Event.CONTRACT_END,
        "P3Y",
        _LIMITATION,
        scope=scope,
        use=PermittedUse.CLAIMS,
        year_end=True,
        exemptions=(Exemption.CLAIM, Exemption.OPEN_INVOICE, Exemption.COLLECTION),
    )


_CHAIN = Scope.CONTRACT_CHAIN
_RULES = (
    _rule("client-card", RecordClass.CLIENT_CARD, Event.CONTRACT_END, "P12M", _CLIENT, scope=_CHAIN),
    _limitation("orderer", RecordClass.CLIENT_CARD, Scope.ORGANISATION),
    _rule("participation", RecordClass.PARTICIPATION, Event.CONTRACT_END, "P12M", _CLIENT, scope=_CHAIN),
    _limitation("session-dates", RecordClass.SESSION_DATES),
    _limitation("contract", RecordClass.CONTRACT),
    _rule("notes", RecordClass.NOTES, Event.CONTRACT_END, "P6M", _NOTES, scope=_CHAIN),
    _rule("assessment", RecordClass.ASSESSMENT, Event.EVENT_DATE, "P6M", _ASSESSMENT),
    _rule("recording", RecordClass.RECORDING, Event.COLLECTED, "P30D", _RECORDING),
    _rule("correspondence", RecordClass.CORRESPONDENCE, Event.RELATIONSHIP_END, "P12M", _CLIENT),
    _rule("consent", RecordClass.CONSENT, Event.CONSENT_WITHDRAWN, "P3Y", _PROOF, use=PermittedUse.PROOF),
    _rule(
        "marketing",
        RecordClass.MARKETING,
        Event.CONSENT_WITHDRAWN,
        "P0D",
        _MARKETING,
        use=PermittedUse.MARKETING,
        exemptions=(),
    ),
    _rule("marketing-send", RecordClass.MARKETING_SEND, Event.COLLECTED, "P3Y", _PROOF, use=PermittedUse.PROOF),
    _rule("enquiry", RecordClass.ENQUIRY, Event.LAST_CONTACT, "P12M", _ENQUIRY),
    _rule("prospect", RecordClass.PROSPECT, Event.LAST_REACTION, "P24M", _PROSPECT, use=PermittedUse.MARKETING),
    _rule("event-data", RecordClass.EVENT_DATA, Event.EVENT_DATE, "P14D", _EVENT, exemptions=()),
    _rule("delivery-proof", RecordClass.DELIVERY_PROOF, Event.DATA_ERASED, "P3Y", _PROOF, use=PermittedUse.PROOF),
    _rule("disclosure", RecordClass.DISCLOSURE, Event.DATA_ERASED, "P3Y", _PROOF, use=PermittedUse.PROOF),
    _rule("request-file", RecordClass.REQUEST_FILE, Event.CASE_CLOSED, "P3Y", _PROOF, use=PermittedUse.PROOF),
    _rule("suppression", RecordClass.SUPPRESSION, Event.COLLECTED, "P36M", _SUPPRESSION, use=PermittedUse.PROOF),
    _rule("audit-log", RecordClass.AUDIT_LOG, Event.COLLECTED, "P2Y", _PROOF, use=PermittedUse.PROOF),
    _rule("breach", RecordClass.BREACH, Event.CASE_CLOSED, "P5Y", _PROOF, use=PermittedUse.PROOF),
    _rule("backup-tail", RecordClass.BACKUP_TAIL, Event.COLLECTED, "P90D", _BACKUP, use=PermittedUse.PROOF),
)


def default_rules() -> tuple[RetentionRule, ...]:
    """Every default, the Accounting Act's periods among them."""
    return (*_RULES, *statutory_rules())


def defaults_for(record_class: RecordClass) -> tuple[RetentionRule, ...]:
    """The defaults that speak of one class."""
    return tuple(rule for rule in default_rules() if record_class in rule.record_classes)
