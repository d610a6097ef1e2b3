"""The scenes of the page Forwarding for ``tools/wizard_screenshots.py``: its states, its test, its test message."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable, Iterator

from PySide6.QtWidgets import QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.views.send_test import SendTestDialog
from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.connection_card import Button, Trouble
from emailrelay_gui.wizard.next_hop import going
from emailrelay_gui.wizard.pages.forwarding import ForwardingPage
from emailrelay_gui.wizard.providers import Found, Provider, ProviderServer
from emailrelay_gui.wizard.stages import StageLine
from emailrelay_gui.wizard.trial_letter import send_letter
from emailrelay_gui.wizard.window import WizardWindow
from engine.api import (
    CertificateInfo,
    Kind,
    MessageId,
    Symptom,
    TrialState,
    TrialStep,
    create_self_signed,
    describe_der,
    diagnose,
)

At = Callable[[WizardWindow, Step], Awaitable[None]]
Scene = Callable[[WizardWindow], Awaitable[QWidget | None]]
LINES = (
    StageLine(name="Name", result="52.98.1.2", milliseconds=18),
    StageLine(name="Connection", result="port 587 open", milliseconds=31),
    StageLine(name="Greeting", result="Microsoft ESMTP MAIL Service ready", milliseconds=22),
    StageLine(name="Offers", result="no sign-in, up to 157 MB", milliseconds=17),
    StageLine(name="Encryption", result="TLS 1.3", milliseconds=64),
    StageLine(name="Certificate", result="verified, 61 days left"),
    StageLine(name="Offers then", result="LOGIN, XOAUTH2, up to 157 MB", milliseconds=19),
)
GOOD = (
    *LINES,
    StageLine(name="Sign-in", result="accepted", milliseconds=92),
    StageLine(name="Answer", result="ready for mail", milliseconds=15),
    StageLine(name="Goodbye", result="all is well", milliseconds=14),
)


class ForwardingScenes:
    """One method for each picture; ``at`` brings a filled-in wizard to a page."""

    def __init__(self, at: At) -> None:
        self._at = at

    def scenes(self) -> Iterator[tuple[str, Scene]]:
        """Names and scenes, in their order."""
        yield "forwarding", self._filled
        yield "forwarding-question", self._question
        yield "forwarding-database", self._database
        yield "forwarding-running", self._running
        yield "forwarding-passed", self._passed
        yield "forwarding-failed", self._failed
        yield "forwarding-certificate", self._certificate
        yield "forwarding-steps", self._steps
        yield "forwarding-errors", self._errors
        yield "forwarding-advanced", self._advanced
        yield "forwarding-direct", self._direct
        yield "send-test", self._letter
        yield "send-test-refused", self._letter_refused

    async def _page(self, window: WizardWindow) -> ForwardingPage:
        await self._at(window, Step.FORWARDING)
        page = window.pages[Step.FORWARDING]
        assert isinstance(page, ForwardingPage)
        return page

    async def _filled(self, window: WizardWindow) -> None:
        await self._page(window)

    async def _question(self, window: WizardWindow) -> None:
        page = await self._page(window)
        server = ProviderServer(host="mail.contoso.example", port=465, security=Security.IMPLICIT)
        provider = Provider(id="", name="Contoso Mail", servers=(server,))
        source = "the web server of contoso.example"
        page.detection.show_found(Found(provider=provider, source=source, certain=False), "scans@contoso.example")

    async def _database(self, window: WizardWindow) -> None:
        page = await self._page(window)
        page.detection.question.ask(
            "Ask the public provider database of Thunderbird?",
            'Only "contoso.example" is sent to it, not your address.',
            ("Ask it", "Do not ask"),
            lambda _yes: None,
        )
        page.email.show_help("The domain itself does not say where its mail is handed in.")

    async def _card(self, window: WizardWindow, lines: tuple[StageLine, ...]) -> ForwardingPage:
        page = await self._page(window)
        page.test.started = True
        page.card.begin()
        page.card.show_lines(lines)
        page.refresh()
        return page

    async def _running(self, window: WizardWindow) -> None:
        waiting = (StageLine(name="Sign-in", result="...", done=False), StageLine(name="Answer", done=False))
        page = await self._card(window, (*LINES, *waiting, StageLine(name="Goodbye", done=False)))
        page.test.running = True
        page.refresh()

    async def _passed(self, window: WizardWindow) -> None:
        page = await self._card(window, GOOD)
        page.card.show_certificate(_certificate())
        page.card.end("passed, 10:04", None, (), "the report", ("S: 220", "C: EHLO"))

    async def _failed(self, window: WizardWindow) -> None:
        page = await self._card(window, LINES)
        found = diagnose(Symptom(kind=Kind.SIGN_IN, code=550, text="5.7.30 Basic authentication is not supported"))
        trouble = Trouble(
            title=found.title,
            explanation=found.explanation,
            server_text="smtp.office365.com said 550 5.7.30 Basic authentication is not supported",
        )
        buttons = (Button(text="Sign in through the browser...", pressed=lambda: None),)
        page.card.end("stopped at sign-in, 10:04", trouble, buttons, "the report", ("S: 220", "C: EHLO"))

    async def _certificate(self, window: WizardWindow) -> None:
        page = await self._card(window, LINES[:4])
        page.card.show_certificate(_certificate())
        found = diagnose(Symptom(kind=Kind.CERTIFICATE, host="mail.contoso.lan", text="self-signed certificate"))
        trouble = Trouble(title=found.title, explanation=found.explanation, server_text="self-signed certificate")
        texts = ("Show the certificate", "Trust this certificate", "Edit the server")
        buttons = tuple(Button(text=each, pressed=lambda: None) for each in texts)
        page.card.end("stopped at encryption, 10:04", trouble, buttons, "the report", ("S: 220", "C: EHLO"))
        page.card.open_certificate()

    async def _steps(self, window: WizardWindow) -> None:
        page = await self._card(window, LINES)
        found = diagnose(Symptom(kind=Kind.SIGN_IN, code=535, text="5.7.139 Authentication unsuccessful"))
        trouble = Trouble(title=found.title, explanation=found.explanation, server_text="535 5.7.139 unsuccessful")
        buttons = tuple(
            Button(text=each, pressed=lambda: None) for each in ("Sign in through the browser...", "Show the steps")
        )
        page.card.end("stopped at sign-in, 10:04", trouble, buttons, "the report", ("S: 220", "C: EHLO"))
        page.card.show_steps(
            (
                "Open the Microsoft 365 admin center and choose Users, Active users.",
                "Choose the user, then Mail, then Manage email apps.",
                "Tick Authenticated SMTP and save. It can take an hour to work.",
            )
        )

    async def _errors(self, window: WizardWindow) -> None:
        await self._page(window)
        window.session.change(server="", server_port="465", verify="", poll=0)
        window.next()

    async def _advanced(self, window: WizardWindow) -> None:
        page = await self._page(window)
        window.session.change(verify_name="mx.contoso.example", prompt_timeout="soon")
        page.attempt()

    async def _direct(self, window: WizardWindow) -> None:
        await self._page(window)
        window.session.use(next(each for each in window.session.surroundings.templates if each.id == "empty"))
        window.session.change(**going(window.session.answers, "direct"))
        window.session.go(Step.FORWARDING)

    def _dialog(self, window: WizardWindow, page: ForwardingPage) -> SendTestDialog:
        tasks = Tasks(lambda _error: None)
        dialog = SendTestDialog(
            lambda letter: send_letter(page.session, letter),
            tasks,
            window,
            way="A short message is sent to smtp.office365.com:587 with the settings of this page, saved or not.",
            sender="scans@contoso.com",
        )
        dialog.show()
        return dialog

    async def _letter(self, window: WizardWindow) -> QWidget:
        dialog = self._dialog(window, await self._page(window))
        for step in _steps_of(TrialState.ACCEPTED, "250 2.0.0 OK queued as 4XyZ1r2"):
            dialog.show_step(step)
        return dialog

    async def _letter_refused(self, window: WizardWindow) -> QWidget:
        dialog = self._dialog(window, await self._page(window))
        for step in _steps_of(TrialState.FAILED, "554 5.2.252 SendAsDenied; scans@contoso.com not allowed to send as"):
            dialog.show_step(step)
        return dialog


def _steps_of(end: TrialState, text: str) -> tuple[TrialStep, ...]:
    message = MessageId("emailrelay.1.1.1")
    refused = end is TrialState.FAILED
    found = diagnose(Symptom(kind=Kind.REPLY, code=554, text="5.2.252 SendAsDenied")) if refused else None
    return (
        TrialStep(state=TrialState.QUEUED, message=message),
        TrialStep(state=TrialState.SENDING, message=message, text="52.98.1.2:587"),
        TrialStep(state=end, message=message, text=text, diagnosis=found),
    )


def _certificate() -> CertificateInfo:
    pem = create_self_signed(["mail.contoso.lan"], ["192.168.1.9"], 400).decode()
    return describe_der(ssl.PEM_cert_to_DER_cert(pem[pem.index("-----BEGIN CERTIFICATE") :]))
