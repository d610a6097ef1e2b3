"""W5: encryption for devices that send to us, and the certificate for it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from emailrelay_gui.forms.specs import Control, FieldSpec
from emailrelay_gui.i18n import many, shown
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.forms import Form
from emailrelay_gui.widgets.typography import Label, Text
from emailrelay_gui.wizard import fields, files, own_relay
from emailrelay_gui.wizard.answers import CertificateFrom, InboundTls
from emailrelay_gui.wizard.certificate_card import CertificateCard
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import AnswerForm, Page
from emailrelay_gui.wizard.pages.connections import show_row
from emailrelay_gui.wizard.pages.dialogs import ask_file, ask_target
from emailrelay_gui.wizard.pages.section import AdvancedSection
from emailrelay_gui.wizard.probes import public_part
from engine.api import RelayError, say

YEARS = (1, 2, 3, 5, 10)


class TlsPage(Page):
    """Encryption and certificate."""

    step = Step.TLS
    title = say("Protect the way from devices to Relay")
    purpose = say("For mail that comes in. The way out is set on the Forwarding page.")

    def build(self) -> None:
        form = self.form()
        mode = FieldSpec(
            name="inbound_tls",
            label=self.tr("Encryption"),
            control=Control.CHOICE,
            options=("server-tls", "server-tls-required", "server-tls-connection"),
            choices=(
                (InboundTls.OPTIONAL, self.tr("STARTTLS, optional for devices that cannot")),
                (InboundTls.REQUIRED, self.tr("STARTTLS, required")),
                (InboundTls.IMPLICIT, self.tr("TLS from the first byte")),
                (InboundTls.OFF, self.tr("Off")),
            ),
        )
        self.row(form, self.tr("&Encryption"), mode, stretch=-1)
        origin = FieldSpec(
            name="certificate_from",
            label=self.tr("Certificate"),
            control=Control.RADIO,
            options=("server-tls-certificate",),
            choices=(
                ("new", self.tr("Create a new one")),
                ("file", self.tr("Choose a file")),
                ("pair", self.tr("Key and certificate")),
            ),
        )
        self.origin = self.row(form, self.tr("Certificate"), origin)
        self._add_new(form)
        self._add_files(form)
        self.body.addSpacing(4)
        self.card = CertificateCard()
        self.card.export.connect(self._export)
        self.card.renew.connect(self._renew)
        self.card.hide()
        self.body.addWidget(self.card)
        self.note = Label("", Text.CAPTION, wrap=True)
        self.note.setObjectName("tls-note")
        self.body.addSpacing(8)
        self.body.addWidget(self.note)
        advanced = AnswerForm()
        self.more = self.option_rows(advanced, (*fields.TLS, fields.LEGACY))
        self.test_button = button(self.tr("&Try it here"), self._try, name="tls-try", icon_name="diagnostics")
        self.trial = self.field(advanced, self.tr("Own port"), ["own_port"], self.test_button, stretch=-1)
        self.advanced = AdvancedSection(self.tr("Ad&vanced and old devices"), advanced, name="advanced")
        self.add_form(advanced)
        self.sections.append(self.advanced)
        self.body.addSpacing(4)
        self.body.addWidget(self.advanced)
        self.body.addStretch(1)

    def update_page(self) -> None:
        answers = self.session.answers
        on = answers.inbound_tls is not InboundTls.OFF
        show_row(self.origin, shown=on)
        new = on and answers.certificate_from is CertificateFrom.NEW
        show_row(self.names, shown=new)
        show_row(self.life, shown=new)
        show_row(self.file, shown=on and not new)
        show_row(self.key_file, shown=on and answers.certificate_from is CertificateFrom.PAIR)
        if on:
            self.card.show_certificate(self.session.certificate)
        else:
            self.card.hide()
        show_row(self.more["client_certificates"], shown=on)
        show_row(self.trial, shown=self.session.source.existing)
        unusual = any(getattr(answers, field.name) for field in (*fields.TLS, fields.LEGACY))
        self.advanced.show_unusual(unusual=unusual)
        self.card.renew_button.setVisible(self._renewable())
        self.note.setText(
            self.tr("The certificate is written to {name} when you apply.").format(name=self._target())
            if new and self.session.certificate.pem
            else ""
        )

    def _add_new(self, form: Form) -> None:
        names = FieldSpec(
            name="names", label=self.tr("Names"), control=Control.NAMES, placeholder="relay.example.lan, 192.168.1.5"
        )
        fill = button(self.tr("&Fill in"), self._fill_names, name="names-fill", icon_name="network")
        self.names = self.field(form, self.tr("&Names"), ["names"], self.binder.make(names), fill)
        days = FieldSpec(
            name="days",
            label=self.tr("Valid for"),
            control=Control.CHOICE,
            choices=tuple((str(years * 365), self._years(years)) for years in YEARS),
        )
        key = FieldSpec(
            name="key",
            label=self.tr("Key"),
            control=Control.CHOICE,
            choices=(("ec", "EC P-256"), ("rsa2048", "RSA 2048"), ("rsa3072", "RSA 3072")),
        )
        words = Label(self.tr("Key"))
        self.life = self.field(
            form,
            self.tr("&Valid for"),
            ["days", "key"],
            self.binder.make(days),
            words,
            self.binder.make(key),
            stretch=-1,
        )

    def _add_files(self, form: Form) -> None:
        key = FieldSpec(
            name="key_file", label=self.tr("Key"), control=Control.TEXT, options=("server-tls-certificate",)
        )
        key_browse = button(self.tr("Browse..."), lambda: self._browse("key_file"), name="key-browse")
        self.key_file = self.field(form, self.tr("&Key file"), ["key_file"], self.binder.make(key), key_browse)
        file = FieldSpec(
            name="certificate_file",
            label=self.tr("Certificate file"),
            control=Control.TEXT,
            options=("server-tls-certificate",),
            placeholder=self.tr("a PEM file"),
        )
        browse = button(self.tr("Browse..."), lambda: self._browse("certificate_file"), name="certificate-browse")
        self.file = self.field(
            form, self.tr("&PEM file"), ["certificate", "certificate_file"], self.binder.make(file), browse
        )

    def _years(self, years: int) -> str:
        return many("{n} year", "{n} years", years)

    def _target(self) -> str:
        answers = self.session.answers
        return Path(answers.certificate[0]).name if answers.certificate else "emailrelay.pem"

    def _renewable(self) -> bool:
        """Whether what is shown is our own certificate, in one file together with its key."""
        answers, info = self.session.answers, self.session.certificate.info
        own = answers.certificate_from is CertificateFrom.FILE and len(answers.certificate) == 1
        return own and info is not None and info.issuer == info.subject and bool(info.key_matches)

    def _renew(self) -> None:
        answers, info = self.session.answers, self.session.certificate.info
        assert info is not None
        request = replace(answers.request, names=info.names, keep_key=True)
        self.session.change(certificate_from=CertificateFrom.NEW, request=request)

    def _try(self) -> None:
        self.trial.show_help(self.tr("Trying..."))
        self.session.tasks.start("own port", self._try_own_port())

    async def _try_own_port(self) -> None:
        """Shake hands with the relay as it runs now, on this computer."""
        try:
            text = await own_relay.handshake(self.session.source.answers)
        except RelayError as error:
            self.trial.show_help(str(error))
        else:
            self.trial.show_ok(text)

    def _fill_names(self) -> None:
        self.session.change(request=replace(self.session.answers.request, names=self.session.names()))

    def _browse(self, name: str) -> None:
        def take(path: Path) -> None:
            self._write(name, str(path))

        filters = [self.tr("PEM files (*.pem *.crt *.cer *.key)"), self.tr("All files (*)")]
        ask_file(self, self.tr("Choose a PEM file"), filters, take)

    def _export(self) -> None:
        def take(path: Path) -> None:
            self.session.tasks.start("export", self.export(path))

        ask_target(self, self.tr("Save the certificate for devices"), "relay.crt", take)

    async def export(self, target: Path) -> None:
        """Write the certificate without its key."""
        certificate, chosen = self.session.certificate, self.session.answers.certificate
        try:
            pem = certificate.pem or await asyncio.to_thread(files.read, Path(chosen[-1])) or b""
            await asyncio.to_thread(files.write_public, target, public_part(pem))
        except RelayError as error:
            self.session.failed.emit(shown(str(error)))

    def _read(self, name: str) -> object:
        answers = self.session.answers
        pair = answers.certificate_from is CertificateFrom.PAIR
        match name:
            case "names":
                return answers.request.names
            case "days":
                return str(answers.request.days)
            case "key":
                return answers.request.key
            case "key_file":
                return answers.certificate[0] if pair and answers.certificate else ""
            case "certificate_file":
                return answers.certificate[-1] if len(answers.certificate) == (2 if pair else 1) else ""
            case _:
                return super()._read(name)

    def _write(self, name: str, value: object) -> None:
        answers = self.session.answers
        request = answers.request
        match name:
            case "names":
                self.session.change(request=replace(request, names=value))  # type: ignore[arg-type] # names are checked by replace
            case "days":
                self.session.change(request=replace(request, days=int(str(value))))
            case "key":
                self.session.change(request=replace(request, key=str(value)))
            case "certificate_from":
                self._choose_origin(CertificateFrom(str(value)))
            case "certificate_file":
                self._choose_files(str(self._read("key_file")), str(value))
            case "key_file":
                self._choose_files(str(value), str(self._read("certificate_file")))
            case "inbound_tls":
                self._choose_mode(InboundTls(str(value)))
            case _:
                super()._write(name, value)

    def _choose_mode(self, mode: InboundTls) -> None:
        answers = self.session.answers
        fresh = answers.inbound_tls is InboundTls.OFF and not answers.certificate
        if fresh and not answers.request.names:
            self.session.change(request=replace(answers.request, names=self.session.names()))
        origin = CertificateFrom.NEW if fresh else answers.certificate_from
        self.session.change(inbound_tls=mode, certificate_from=origin)

    def _choose_origin(self, origin: CertificateFrom) -> None:
        initial = self.session.source.answers
        wanted = {CertificateFrom.FILE: 1, CertificateFrom.PAIR: 2}.get(origin, -1)
        kept = initial.certificate if len(initial.certificate) == wanted else ()
        if origin is CertificateFrom.NEW and not self.session.answers.request.names:
            self._fill_names()
        self.session.change(certificate_from=origin, certificate=kept)

    def _choose_files(self, key: str, certificate: str) -> None:
        if self.session.answers.certificate_from is CertificateFrom.PAIR:
            self.session.change(certificate=(key, certificate))
        else:
            self.session.change(certificate=(certificate,) if certificate else ())
