"""Pictures of every page of the wizard in realistic states: ``python -m tools.wizard_screenshots FOLDER``.

Light and dark, normal and 200 % text, wide and 800 x 600; nothing leaves this computer, nothing is written
outside FOLDER. For the review of design/visual.md section 10.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea

from emailrelay_gui.aio import RelayLoop
from emailrelay_gui.i18n.languages import Wish, speak
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.wizard import draft
from emailrelay_gui.wizard.answers import Account, Answers, InboundTls, Listen, SignIn, Startup, TrustedNetwork
from emailrelay_gui.wizard.apply import AppliedResult
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.contact import Contact
from emailrelay_gui.wizard.found import FoundFile
from emailrelay_gui.wizard.imports.msmtp import import_msmtp
from emailrelay_gui.wizard.pages.forwarding import ForwardingPage
from emailrelay_gui.wizard.providers import by_address
from emailrelay_gui.wizard.window import WizardWindow
from engine.api import PortProblem, PortTrouble, RelayError, Secret
from tools.forwarding_scenes import ForwardingScenes, Scene
from tools.wizard_stage import EXISTING, SECRETS, given


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """How a page is pictured."""

    name: str
    scheme: Scheme = Scheme.LIGHT
    text: float = 1.0
    wide: int = 1080
    high: int = 724
    mirrored: bool = False


VARIANTS = (
    Variant(name="light"),
    Variant(name="dark", scheme=Scheme.DARK),
    Variant(name="light-200", text=2.0, wide=1400, high=900),
    Variant(name="dark-200", scheme=Scheme.DARK, text=2.0, wide=1400, high=900),
    Variant(name="small", wide=800, high=600),
    Variant(name="small-200", text=2.0, wide=800, high=600),
    Variant(name="rtl", mirrored=True),
)


class Studio:
    """Takes the pictures of one variant."""

    def __init__(self, loop: asyncio.AbstractEventLoop, out: Path, variant: Variant, only: Sequence[str]) -> None:
        self._loop = loop
        self._out = out
        self._variant = variant
        self._only = only
        self._folder = Path(tempfile.mkdtemp(prefix="relay-wizard-"))

    def run(self) -> None:
        """All pages."""
        try:
            self._loop.run_until_complete(self._all())
        finally:
            shutil.rmtree(self._folder)

    async def _all(self) -> None:
        for name, scene in self._scenes():
            if self._only and name not in self._only:
                continue
            window = WizardWindow(given=given(self._folder), on_applied=_started, login=_at_login)
            window.resize(self._variant.wide, self._variant.high)
            window.show()
            shown = await scene(window)
            await self._settled(window)
            (shown or window).grab().save(str(self._out / f"{name}-{self._variant.name}.png"))
            window.close()
            window.deleteLater()
            await asyncio.sleep(0)

    async def _settled(self, window: WizardWindow) -> None:
        window.session.ask_now()
        await window.session.tasks.settle()
        for _ in range(12):  # layouts settle over several turns of the loop
            await asyncio.sleep(0.01)
        await window.session.tasks.settle()

    def _scenes(self) -> Iterator[tuple[str, Scene]]:
        yield "welcome", self._welcome
        yield "welcome-import", self._welcome_import
        yield "use-case", self._use_case
        yield "connections", self._connections
        yield "use-case-locations", self._locations
        yield "connections-taken", self._taken
        yield "connections-advanced", self._advanced
        yield from ForwardingScenes(self._at).scenes()
        yield "tls", self._tls
        yield "tls-advanced", self._old_devices
        yield "authentication", self._authentication
        yield "pop", self._pop
        yield "filters", self._filters
        yield "logging", self._logging
        yield "startup", self._startup
        yield "startup-service", self._as_service
        yield "authentication-system", self._system_accounts
        yield "review", self._review
        yield "review-sides", self._sides
        yield "overview-senseless", self._senseless
        yield "connections-second", self._second
        yield "review-blocked", self._blocked
        yield "overview", self._overview
        yield "review-existing", self._review_existing
        yield "done", self._done
        yield "contact", self._contact
        yield "contact-trouble", self._contact_trouble
        yield "apply-failed", self._apply_failed

    async def _welcome(self, window: WizardWindow) -> None:
        await window.session.tasks.settle()
        window.welcome.show_found(
            (
                FoundFile(path=Path("/etc/emailrelay.conf"), writable=False),
                FoundFile(path=Path("/srv/relay/emailrelay.conf"), writable=True, ours=True, running=True),
            )
        )

    async def _welcome_import(self, window: WizardWindow) -> None:
        await window.session.tasks.settle()
        draft.save(_draft(self._folder), window.session.draft_file)
        window.welcome.resume.look()
        text = (
            "account contoso\nhost smtp.office365.com\nport 587\ntls on\nauth on\nuser scans@contoso.com\n"
            "passwordeval pass show mail/contoso\naliases /etc/aliases\n"
        )
        window.welcome.imports.card.show_import(import_msmtp(text, Path("/etc/msmtprc")))
        await window.session.tasks.settle()
        draft.forget(window.session.draft_file)

    async def _use_case(self, window: WizardWindow) -> None:
        window.session.start_new()

    async def _filled(self, window: WizardWindow) -> None:
        session = window.session
        session.start_new()
        found = by_address(session.surroundings.providers, "scans@contoso.onmicrosoft.com")
        page = window.pages[Step.FORWARDING]
        assert isinstance(page, ForwardingPage)
        session.change(email="scans@contoso.com")
        shown = replace(found, source="the mail records of contoso.com") if found else None
        page.detection.show_found(shown, "scans@contoso.com")
        session.change(
            sign_in=SignIn.PASSWORD,
            client_user="scans@contoso.com",
            client_secret=Secret("correct horse"),
            devices_sign_in=True,
            accounts=(Account(name="printer1", secret=Secret("a")), Account(name="erp", secret=Secret("b"))),
            trusted=(TrustedNetwork(range="192.168.1.0/24"), TrustedNetwork(range="127.0.0.1")),
        )

    async def _at(self, window: WizardWindow, step: Step) -> None:
        await self._filled(window)
        for each in window.session.flow.steps:
            window.session.go(each)
            if each is step:
                return

    async def _connections(self, window: WizardWindow) -> None:
        await self._at(window, Step.CONNECTIONS)

    async def _taken(self, window: WizardWindow) -> None:
        await self._at(window, Step.CONNECTIONS)
        await self._settled(window)
        problem = PortProblem(trouble=PortTrouble.TAKEN, text="", program="master", pid=812)
        window.session.change(remote_clients=True, devices_sign_in=False)
        await self._settled(window)
        window.session.know(port=problem, free_port=2526)

    async def _tls(self, window: WizardWindow) -> None:
        await self._at(window, Step.TLS)

    async def _authentication(self, window: WizardWindow) -> None:
        await self._at(window, Step.AUTHENTICATION)

    async def _system_accounts(self, window: WizardWindow) -> None:
        await self._at(window, Step.AUTHENTICATION)
        window.session.change(devices_sign_in=True, server_auth="pam:")

    async def _locations(self, window: WizardWindow) -> None:
        window.session.start_new()
        window.session.change(spool_dir=f"{self._folder}/Dropbox/spool", delivery_dir="boxes")
        await self._settled(window)
        area = window.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    async def _advanced(self, window: WizardWindow) -> None:
        await self._at(window, Step.CONNECTIONS)
        window.session.change(
            listen=Listen.PICKED,
            addresses=("127.0.0.1", "192.168.1.5"),
            domain="büro.example",
            admin="10026",
            dnsbl="zen.example.net",
            idle_timeout="soon",
        )
        window.page.attempt()

    async def _old_devices(self, window: WizardWindow) -> None:
        await self._at(window, Step.TLS)
        window.session.change(legacy="192.168.1.5:2526,192.168.1.40", oldest_tls="tlsv1.0")
        await self._settled(window)
        window.session.know(legacy_port=None)

    async def _pop(self, window: WizardWindow) -> None:
        session = window.session
        session.start_new()
        session.use(next(each for each in session.surroundings.templates if each.id == "pop"))
        session.change(accounts=(Account(name="anna", secret=Secret("a")),))
        for each in session.flow.steps:
            session.go(each)
            if each is Step.POP:
                return

    async def _filters(self, window: WizardWindow) -> None:
        await self._at(window, Step.FILTERS)
        window.session.change(
            filters=("spam-edit:127.0.0.1:783", "/usr/local/bin/add-footer", "split:"), verifier="account:"
        )

    async def _logging(self, window: WizardWindow) -> None:
        await self._at(window, Step.LOGGING)
        window.session.change(detail="debug", log_parts=("time", "address", "msgid"))

    async def _contact(self, window: WizardWindow) -> None:
        await self._done(window)
        await self._settled(window)
        window.apply_page.contact.wait_for("192.168.1.5:2525")
        window.apply_page.contact.show()

    async def _contact_trouble(self, window: WizardWindow) -> None:
        await self._contact(window)
        contact = Contact(
            peer="192.168.1.9:53211",
            session=1,
            tls="TLSv1.2",
            hello="EHLO printer1",
            closed=True,
            refusal="530 first",
        )
        window.apply_page.contact.show_contact(contact, window.session.answers)

    async def _startup(self, window: WizardWindow) -> None:
        await self._at(window, Step.STARTUP)

    async def _as_service(self, window: WizardWindow) -> None:
        await self._at(window, Step.STARTUP)
        window.session.change(startup=Startup.SERVICE, admin="10026")

    async def _sides(self, window: WizardWindow) -> None:
        await self._review_existing(window)
        window.session.change(startup=Startup.SERVICE, admin="10026")
        await self._settled(window)
        window.review.card.sides.setChecked(True)

    async def _senseless(self, window: WizardWindow) -> None:
        config = self._folder / "emailrelay.conf"
        config.write_bytes(b"[server]\nhost = mail.contoso.com\nlisten = 25\n")
        await window.session.open_existing(config)

    async def _second(self, window: WizardWindow) -> None:
        config = self._folder / "two.conf"
        spool = str(self._folder)
        config.write_text(f"in-spool-dir {spool}\nin-port 25\nout-spool-dir {spool}\nout-port 587\nlog\nuser daemon\n")
        await window.session.open_existing(config, "out")
        window.session.go(Step.CONNECTIONS)
        page = window.pages[Step.CONNECTIONS]
        for section in page.sections:
            section.open()

    async def _review(self, window: WizardWindow) -> None:
        await self._at(window, Step.STARTUP)
        await self._settled(window)
        window.session.go(Step.REVIEW)

    async def _blocked(self, window: WizardWindow) -> None:
        await self._at(window, Step.STARTUP)
        window.session.change(server="", sign_in=SignIn.PASSWORD, inbound_tls=InboundTls.OFF)
        await self._settled(window)
        window.session.go(Step.REVIEW)
        await self._settled(window)
        window.review.files.choose("checks")

    async def _open(self, window: WizardWindow) -> None:
        folder = self._folder / "etc"
        folder.mkdir(exist_ok=True)
        text = EXISTING.replace(b"{folder}", str(folder).encode()).replace(b"{spool}", str(self._folder).encode())
        (folder / "emailrelay.conf").write_bytes(text)
        (folder / "emailrelay.auth").write_bytes(SECRETS)
        await window.session.open_existing(folder / "emailrelay.conf")

    async def _overview(self, window: WizardWindow) -> None:
        await self._open(window)

    async def _review_existing(self, window: WizardWindow) -> None:
        await self._open(window)
        found = by_address(window.session.surroundings.providers, "a@contoso.onmicrosoft.com")
        page = window.pages[Step.FORWARDING]
        assert isinstance(page, ForwardingPage)
        page.detection.show_found(found, "scans@contoso.com")
        window.session.change(client_secret=Secret("new"), verify="<default>")
        window.session.go(Step.REVIEW)

    async def _done(self, window: WizardWindow) -> None:
        shutil.rmtree(self._folder / "config", ignore_errors=True)
        await self._review(window)
        await self._settled(window)
        window.next()

    async def _apply_failed(self, window: WizardWindow) -> None:
        window.set_on_applied(_refused)
        await self._done(window)


def _draft(folder: Path) -> draft.Draft:
    """Answers of half past nine that were not applied."""
    answers = replace(Answers(), port="2526")
    config = folder / "emailrelay.conf"
    return draft.draft_of(answers, Answers(), config_file=config, new=True, instance="", saved=1795339800)


async def _started(result: AppliedResult) -> None:
    del result


def _at_login(on: bool) -> None:  # noqa: FBT001 - the wizard's signature
    del on


async def _refused(result: AppliedResult) -> None:
    raise RelayError(
        f"Port 2525 is already used by master, process 812. Stop it or choose another port.{result and ''}"
    )


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--variant", action="append", help=", ".join(each.name for each in VARIANTS))
    parser.add_argument("--page", action="append", default=[])
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    speak(app, Wish(language=options.language))
    appearance = Appearance(app)
    base = QFont("Inter", 10) if "Inter" in QFont().families() else QFont(app.font().family(), 10)
    loop = RelayLoop(app)
    asyncio.set_event_loop(loop)
    for variant in VARIANTS:
        if options.variant and variant.name not in options.variant:
            continue
        appearance.choose(variant.scheme)
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * variant.text)
        app.setFont(font)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if variant.mirrored else Qt.LayoutDirection.LeftToRight)
        Studio(loop, options.folder, variant, options.page).run()
    loop.close()


if __name__ == "__main__":
    main()
    os._exit(0)  # as emailrelay_gui.__main__ does, and for its reason
