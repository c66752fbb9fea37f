"""The forms of a consent and of the wording it is asked in."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.consents import ConsentEntry, ConsentStep, ConsentText, GivenHow
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.consents import StoredText
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField, TickField
from heijastus_desk.ui.widgets.suggest_field import SuggestField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_GIVEN = ("step", "happened_on", "how", "explicit", "evidence")


class ConsentForm(EntryForm):
    """A consent given or withdrawn; it is added, and never edited afterwards."""

    def __init__(self, context: PageContext, client: LoadedClient, texts: Sequence[StoredText]) -> None:
        super().__init__(context, "consent_form", translate("Consents", "Add consent"), client.card.name)
        self._client = client
        self._texts = {text.uid: text for text in texts}
        form = self.form
        asked = form.add(ChoiceField("text", translate("Consents", "&What was asked"), self._choices(texts)))
        wording = form.add(_Wording("wording", translate("Consents", "In these words")))
        purpose = form.add(SuggestField("purpose", translate("Consents", "Purpose")))
        purpose.suggest(sorted({text.purpose for text in texts}))
        self.show_while(purpose, asked, lambda uid: not uid)
        self.show_while(wording, asked, bool)
        self.fit_after(asked, lambda: wording.set_value(self._wording(asked.value())))
        add_said(form, context)
        form.add(
            TickField(
                "explicit",
                translate("Consents", "Said expressly"),
                hint=translate("Consents", "Data on health and other special categories need an explicit consent."),
            )
        )
        form.add(evidence())
        form.set_values({"step": ConsentStep.GIVEN, "happened_on": context.clock.today()})
        self.finish(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, text = self.context.app, self._texts.get(entered["text"])
        entry = ConsentEntry(
            person=self._client.card.uid,
            text=entered["text"],
            purpose=text.purpose if text else entered["purpose"],
            **{name: entered[name] for name in _GIVEN},
        )
        return lambda: app.consents.record(entry)

    def _choices(self, texts: Sequence[StoredText]) -> list[tuple[str, str]]:
        lang = self._client.card.person.lang if self._client.card.person else Lang.FI
        # In the language of the person first; of one purpose the newest version first, as they come.
        ordered = sorted(texts, key=lambda text: (text.lang is not lang, text.purpose))
        known = [
            (
                text.uid,
                translate("Consents", "{purpose}, wording {number}, {language}").format(
                    purpose=text.purpose, number=text.number, language=label(text.lang, self.context.lang).lower()
                ),
            )
            for text in ordered
        ]
        return [*known, ("", translate("Consents", "Something else, without a wording kept here"))]

    def _wording(self, uid: str) -> str:
        return self._texts[uid].wording if uid in self._texts else ""


class ConsentTextForm(EntryForm):
    """The next version of her wording for a purpose."""

    def __init__(self, context: PageContext, client: LoadedClient, texts: Sequence[StoredText]) -> None:
        title = translate("Consents", "Wording of a consent")
        super().__init__(context, "consent_text_form", title, translate("Consents", "The same for everybody you ask"))
        self._texts = texts
        form, today = self.form, context.clock.today()
        purpose = form.add(
            SuggestField(
                "purpose",
                translate("Consents", "&Purpose"),
                hint=translate("Consents", "A purpose you have already gets a new version; the older ones are kept."),
            )
        )
        purpose.suggest(sorted({text.purpose for text in texts}))
        form.add_row(
            ChoiceField("lang", translate("Consents", "Language"), [(one, label(one, context.lang)) for one in Lang]),
            DateField("adopted_on", translate("Consents", "Asked in these words from"), required=True, today=today),
        )
        form.add(
            ProseField(
                "wording",
                translate("Consents", "Wording"),
                lines=6,
                required=True,
                hint=translate("Consents", "Say to what, for whom and for how long, and that it can be withdrawn."),
            )
        )
        form.set_values({"adopted_on": today, "lang": context.lang})
        self.finish(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, text = self.context.app, ConsentText(**entered)
        return lambda: app.consents.adopt_text(text)


class _Wording(ProseField):
    """The wording chosen, to be read only."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text, lines=3)
        self.edit.setReadOnly(True)


def add_said(form: Any, context: PageContext) -> None:
    """Given or withdrawn, on which day, how."""
    lang = context.lang
    form.add_row(
        ChoiceField(
            "step", translate("Consents", "&Given or withdrawn"), [(one, label(one, lang)) for one in ConsentStep]
        ),
        DateField("happened_on", translate("Consents", "&Day"), required=True, today=context.clock.today()),
        ChoiceField("how", translate("Consents", "How"), [(how, label(how, lang)) for how in GivenHow]),
    )


def evidence() -> TextField:
    """How it can be shown later (Art. 7(1))."""
    return TextField(
        "evidence",
        translate("Consents", "How it can be shown"),
        placeholder=translate("Consents", "form in folder 2, message of 4 May"),
    )
