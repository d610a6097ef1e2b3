"""The card of a certificate: whose it is, how long it is good, whether its key fits, its fingerprint."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import button, link_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.glyphs import Pill, StateLine
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.soft_tile import SoftTile
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text
from emailrelay_gui.wizard.probes import Certificate

CAPTION_WIDTH = 92
SOON = 30
"""Days before the end from which a certificate is a warning."""


class CertificateCard(Card):
    """Shows a :class:`Certificate`."""

    export = Signal()
    renew = Signal()
    """*Renew* was pressed."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.setObjectName("certificate-card")
        self.tile = SoftTile("certificate", Tone.OK)
        self._name = ElidedLabel("", Text.SECTION, mode=Qt.TextElideMode.ElideMiddle)
        self._name.setObjectName("certificate-name")
        self.pill = Pill("", Tone.OK)
        self.pill.setObjectName("certificate-pill")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._names = self._value(0, self.tr("Names"), Label("", Text.CAPTION, quiet=False, wrap=True))
        self._issuer = self._value(1, self.tr("Issued by"), Label("", Text.CAPTION, quiet=False, wrap=True))
        self._dates = self._value(2, self.tr("Valid"), Label("", Text.CAPTION, quiet=False, wrap=True))
        self.key = StateLine(wrap=True)
        self._grid.addWidget(Label(self.tr("Key"), Text.CAPTION), 3, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.key, 3, 1)
        self._print = ElidedLabel("", Text.MONO, mode=Qt.TextElideMode.ElideMiddle)
        self._print.setObjectName("certificate-fingerprint")
        self._print.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        copy = link_button(self.tr("Copy"), self._copy, name="certificate-copy")
        copy.setAccessibleName(self.tr("Copy the fingerprint"))
        fingerprint = QHBoxLayout()
        fingerprint.addWidget(self._print, 1)
        fingerprint.addWidget(copy)
        self._grid.addWidget(Label(self.tr("Fingerprint"), Text.CAPTION), 4, 0)
        self._grid.addLayout(fingerprint, 4, 1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addLayout(head)
        words.addLayout(self._grid)
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 16, 12)
        top.setSpacing(16)
        top.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self._make_foot()
        self._fingerprint = ""

    def _make_foot(self) -> None:
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 10, 16, 12)
        row.addWidget(
            button(self.tr("Export for devices..."), self.export.emit, name="certificate-export", icon_name="export")
        )
        self.renew_button = button(
            self.tr("Renew, keep the key"), self.renew.emit, name="certificate-renew", icon_name="history"
        )
        row.addWidget(self.renew_button)
        row.addStretch(1)
        self.body.addWidget(self._foot)

    def show_certificate(self, certificate: Certificate) -> None:
        """Show a certificate; the card hides when there is none."""
        info = certificate.info
        self.setVisible(info is not None)
        if info is None:
            return
        name = info.names[0] if info.names else info.subject
        self._name.set_full_text(name)
        self._names.setText(", ".join(info.names) or info.subject)
        self._issuer.setText(self.tr("itself. Devices must accept or import it.") if info.self_signed else info.issuer)
        locale = QLocale()
        begin, end = (
            locale.toString(QDateTime.fromSecsSinceEpoch(int(each)).date(), QLocale.FormatType.ShortFormat)
            for each in (info.not_before, info.not_after)
        )
        self._dates.setText(self.tr("{begin} to {end}").format(begin=begin, end=end))
        self._fingerprint = info.sha256
        self._print.set_full_text(info.sha256)
        self._show_state(certificate, info.key)
        self.setAccessibleName(f"{name}, {self.pill.text()}")

    def fingerprint(self) -> str:
        """The whole fingerprint."""
        return self._fingerprint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, self._foot.geometry().top(), self.palette())
        painter.end()

    def _show_state(self, certificate: Certificate, key: str) -> None:
        days = certificate.days_left
        assert certificate.info is not None
        number = self.locale().toString(max(0, days or 0))
        if days is not None and days < 0:
            tone, word = Tone.FAILED, self.tr("Expired")
        elif certificate.info.not_before > time.time():
            tone, word = Tone.WARNING, self.tr("Not valid yet")
        elif days is not None and days < SOON:
            tone, word = Tone.WARNING, self.tr("{n} days left").format(n=number)
        else:
            tone, word = Tone.OK, self.tr("Valid, {n} days left").format(n=number)
        kind = {"EC secp256r1": "EC P-256"}.get(key, key)
        if certificate.problem:
            tone, word = Tone.FAILED, self.tr("Cannot be used")
            self.key.show_state(certificate.problem, Tone.FAILED)
        else:
            self.key.show_state(self.tr("{kind}, belongs to this certificate").format(kind=kind), Tone.OK, quiet=True)
        self.pill.show_state(word, tone)
        self.tile.show_tone(tone)

    def _value(self, row: int, caption: str, label: Label) -> Label:
        self._grid.addWidget(Label(caption, Text.CAPTION), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        return label

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._fingerprint)
