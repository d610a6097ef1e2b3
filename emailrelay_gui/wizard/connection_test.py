"""Test connection: builds the target from unsaved answers, follows the stages, puts the failure in words."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTime

from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.wizard import stages
from emailrelay_gui.wizard.answers import KeepIn, SignIn
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.connection_card import ConnectionCard, StageLine, Trouble
from emailrelay_gui.wizard.plan import complete, config_document
from emailrelay_gui.wizard.session import WizardSession
from emailrelay_gui.wizard.source import is_file, secrets_path
from engine.api import (
    ClientAccount,
    ConfigDocument,
    Credential,
    Offer,
    ProbeTarget,
    RelayError,
    SecretKind,
    Side,
    Stage,
    SystemKeyring,
    client_context,
    diagnose,
    parse_file,
    probe,
    profile_of,
    resolve,
)

GOES_TO = {
    Offer.EDIT_ACCOUNT: Step.AUTHENTICATION,
    Offer.APP_PASSWORD: Step.AUTHENTICATION,
    Offer.ENABLE_SIGN_IN: Step.AUTHENTICATION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """The button of a failed stage."""

    text: str
    pressed: Callable[[], object]


class ConnectionTest(QObject):
    """One test at a time, shown on a :class:`ConnectionCard`."""

    def __init__(self, session: WizardSession) -> None:
        super().__init__(session)
        self._session = session
        self._card: ConnectionCard | None = None
        self.started = False
        self.running = False
        self.ended = 0.0

    def attach(self, card: ConnectionCard) -> None:
        """Show tests on this card."""
        self._card = card

    async def run(self) -> None:
        """Test the answers as they are now."""
        card = self._card
        assert card is not None
        self.started = self.running = True
        self._session.changed.emit()
        card.begin()
        done: list[Stage] = []
        port = self._session.answers.server_port
        try:
            target = await asyncio.to_thread(make_target, self._session)
            verified = target.profile.context is not None and self._session.answers.verify not in {"", "<none>"}
            async with aclosing(probe(target)) as steps:
                async for stage in steps:
                    done.append(stage)
                    lines = [
                        StageLine(name=each.name, result=each.result, milliseconds=each.milliseconds, tone=Tone.OK)
                        for each in stages.stage_texts(done, verified=verified, port=port)
                    ]
                    card.show_lines(lines)
        except (RelayError, ValueError) as error:
            trouble = Trouble(title=self.tr("The test could not start"), explanation=str(error))
            card.end(self._when("could not start"), "", trouble, None)
        else:
            self._conclude(card, done)
        finally:
            self.running = False
            self._session.changed.emit()

    def _conclude(self, card: ConnectionCard, done: list[Stage]) -> None:
        last = done[-1]
        transcript = "\n".join(last.transcript)
        if last.ok:
            card.end(self._when("passed"), transcript, None, None)
            return
        name = stages.NAMES[last.name].lower()
        when = self._when(f"stopped at {name}")
        if last.symptom is None:
            card.end(when, transcript, Trouble(title=f"{name.capitalize()} failed", explanation=last.text), None)
            return
        diagnosis = diagnose(last.symptom)
        trouble = Trouble(
            title=diagnosis.title, explanation=diagnosis.explanation, server_text=self._said(diagnosis.server_text)
        )
        fix = next((made for offer in diagnosis.offers if (made := self._fix(offer)) is not None), None)
        card.end(when, transcript, trouble, (fix.text, fix.pressed) if fix else None)

    def _fix(self, offer: Offer) -> Fix | None:
        session = self._session
        change = stages.changes_for(offer, session.answers)
        step = GOES_TO.get(offer)
        if change is None and step is None:
            return None
        text = change[0] if change else self.tr("Go to sign-in")

        def pressed() -> None:
            if change is not None:
                session.change(**change[1])
            if step is not None:
                session.go(step)

        return Fix(text=text, pressed=pressed)

    def _said(self, text: str) -> str:
        host = self._session.answers.server
        return self.tr("{host} said {text}").format(host=host, text=text) if text and host else text

    def _when(self, how: str) -> str:
        return f"{how}, {self._session_time()}"

    def _session_time(self) -> str:
        return QTime.currentTime().toString("HH:mm")


def make_target(session: WizardSession) -> ProbeTarget:
    """What to test, from answers that are on no disk yet. Blocks: reads authorities."""
    config_file = session.source.config.path
    answers = complete(session.answers, config_file)
    document, _ = config_document(session.source, answers)
    settings = resolve(parse_file(document.text, str(config_file)).settings).draft
    context = client_context(settings) if settings.client_tls or settings.client_tls_connection else None
    domain = settings.domain or session.surroundings.computer.hostname or "localhost"
    return ProbeTarget(
        address=answers.next_hop_text,
        profile=profile_of(settings, context, domain),
        account=account_of(session, document),
        keyring=SystemKeyring() if answers.keep_in is KeepIn.KEYRING else None,
    )


def account_of(session: WizardSession, document: ConfigDocument) -> ClientAccount | None:
    """What to sign in with: the typed password, else what the secrets file holds."""
    answers = session.answers
    if answers.sign_in is SignIn.NONE:
        return None
    if answers.sign_in is SignIn.PASSWORD and answers.client_secret is not None:
        typed = Credential(kind=SecretKind.PLAIN, id=answers.client_user, secret=answers.client_secret)
        return ClientAccount(selector="", credentials=(typed,))
    path = secrets_path(document, "client-auth")
    if path is None or not is_file(answers.client_auth):
        return None
    _, secrets = session.source.secrets_at(path)
    stored = tuple(
        Credential(kind=record.kind, id=answers.client_user or record.id, secret=record.secret)
        for record in secrets.accounts(Side.CLIENT)
        if record.kind is not None and not record.selector
    )
    return ClientAccount(selector="", credentials=stored) if stored else None
