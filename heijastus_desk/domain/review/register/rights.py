"""Checks on the rights and how they are used: C17-C26, C29-C31.

What the notice prints by itself (access, rectification, erasure, restriction, complaint, the authority, the answer
time) is in order as long as her own words beside it do not take it back.
"""

from collections.abc import Iterator

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Channel
from heijastus_desk.domain.notices.entitled import does_marketing, rights_of
from heijastus_desk.domain.notices.law import ChannelKind, Right
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.signs import affirms, says
from heijastus_desk.domain.review.register.view import View, at_purpose, found, not_applicable


def printed(_view: View) -> Iterator[Finding]:
    """C17-C20, C25, C29: the notice prints them for every register."""
    return iter(())


def objection(view: View) -> Iterator[Finding]:
    """C21: the right to object for reasons of one's own situation (Art. 21(1)); no unlawfulness is needed."""
    if Right.OBJECTION not in rights_of(view.register):
        yield from _waits_for_a_basis(view, Check.OBJECTION)
    for words in view.saying("only_unlawful", view.processes(Right.OBJECTION)):
        if not says("own_situation", words.folded):
            quote = view.quote(words.text)
            yield found(Check.OBJECTION, Status.WRONG, "conditioned", quote=quote, steps=words.steps)


def marketing_objection(view: View) -> Iterator[Finding]:
    """C22: direct marketing can be forbidden without reasons, told apart from everything else (Art. 21(2)-(4))."""
    if Right.MARKETING_BAN in rights_of(view.register) or does_marketing(view.register):
        return
    told = view.saying("marketing", view.under("purposes"))
    allowed = view.saying("with_permission", view.saying("marketing", view.under("promises")))
    for words in (*told, *allowed)[:1]:
        quote = view.quote(words.text)
        yield found(Check.MARKETING_OBJECTION, Status.MISS, "miss", quote=quote, steps=words.steps)
    if not (told or allowed):
        yield not_applicable(Check.MARKETING_OBJECTION)


def portability(view: View) -> Iterator[Finding]:
    """C23: where a purpose rests on consent or a contract (Art. 20)."""
    if Right.PORTABILITY not in rights_of(view.register):
        yield from _waits_for_a_basis(view, Check.PORTABILITY)


def withdrawal(view: View) -> Iterator[Finding]:
    """C24: where anything rests on consent (Art. 13(2)(c))."""
    if Right.WITHDRAWAL in rights_of(view.register):
        return
    statement = view.saying("consent", view.under("basis_statement"))
    for words in statement:
        quote = view.quote(words.text)
        yield found(Check.WITHDRAWAL, Status.MISS, "miss", quote=quote, steps=("purposes",))
    if not statement:
        yield not_applicable(Check.WITHDRAWAL)


def authority(view: View) -> Iterator[Finding]:
    """C26: the notice prints the authority's address of today; hers must not stand beside it outdated."""
    for words in view.saying("outdated_authority", view.texts):
        yield found(Check.AUTHORITY, Status.OUT, "outdated", quote=view.quote(words.text), steps=words.steps)


def channels(view: View) -> Iterator[Finding]:
    """C30: a request may come in any way (Art. 12(2)); no way in may be closed to some."""
    told = view.register.requests.channels
    if not told:
        yield found(Check.CHANNELS, Status.MISS, "miss", steps=("requests", "channels"))
    for n, channel in enumerate(told):
        if channel.registered_address_only:
            steps = ("requests", "channels", str(n), "registered_address_only")
            yield found(Check.CHANNELS, Status.PART, "registered_email", quote=_channel(view, channel), steps=steps)
    for n, process in enumerate(view.register.requests.processes):
        if process.signed:
            steps = ("requests", "processes", str(n), "signed")
            yield found(Check.CHANNELS, Status.WRONG, "signature", quote=view.quote(process.text), steps=steps)
    if told and all(channel.kind in {ChannelKind.POST, ChannelKind.IN_PERSON} for channel in told):
        quote = _channel(view, told[0])
        yield found(Check.CHANNELS, Status.PART, "slow_only", quote=quote, steps=("requests", "channels"))


def identity(view: View) -> Iterator[Finding]:
    """C31: no more is asked to prove who somebody is than is needed (Art. 12(6), 5(1)(c))."""
    requests = view.register.requests
    # What is demanded for one right alone is demanded all the same.
    places = [(requests.identity, ("requests", "identity"))]
    places += [(one.text, ("requests", "processes", str(n), "text")) for n, one in enumerate(requests.processes)]
    for told, steps in places:
        for reason in ("identity_code", "id_copy"):
            if any(affirms(reason, told.get(lang)) for lang in Lang):
                yield found(Check.IDENTITY, Status.WRONG, reason, quote=view.quote(told), steps=steps)


def _waits_for_a_basis(view: View, check: Check) -> Iterator[Finding]:
    """Not printed: missing as long as some purpose has no basis, else the right does not exist on hers."""
    if view.has_a_purpose_without_basis:
        told = view.register.purposes
        bare = [at_purpose(n, purpose, "bases") for n, purpose in enumerate(told) if not purpose.bases]
        steps = bare[0] if bare else ("purposes",)
        yield found(check, Status.MISS, "no_basis", steps=steps)
    else:
        yield not_applicable(check)


def _channel(view: View, channel: Channel) -> str:
    return view.quote(channel.text) or channel.value
