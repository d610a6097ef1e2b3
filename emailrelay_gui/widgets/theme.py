"""The colours of the application: one frozen value per scheme, and the palette made from it.

Owns: every colour that a palette has no role for. Promises: all other colours are read from the
palette of the widget at paint time, so that odd desktop colour schemes keep working. Refuses: to know
which desktop it runs on (see :mod:`emailrelay_gui.platform.appearance`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole


class Tone(StrEnum):
    """What a coloured thing says; each has an ink, a soft tint and a glyph of its own."""

    OK = "ok"
    BUSY = "busy"
    QUEUED = "queued"
    PAUSED = "paused"
    WARNING = "warning"
    FAILED = "failed"
    SIGN_IN = "sign-in"

    @property
    def glyph(self) -> str:
        """The name of the state icon that goes with the tone when nothing more exact is known."""
        match self:
            case Tone.BUSY:
                return "sending"
            case Tone.PAUSED:
                return "held"
            case Tone.WARNING:
                return "damaged"
            case Tone.OK | Tone.QUEUED | Tone.FAILED | Tone.SIGN_IN:
                return self.value


@dataclass(frozen=True, slots=True)
class Ink:
    """The foreground of a tone and the tint it may stand on, as ``#RRGGBB``."""

    ink: str
    soft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """All colours of one scheme, as ``#RRGGBB``; the unit tests compute the contrast of each pair."""

    dark: bool
    window: str
    sidebar: str
    base: str
    alt: str
    button: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    text: str
    text_2: str
    text_off: str
    accent: str
    accent_text: str
    accent_soft: str
    link: str
    ok: Ink
    busy: Ink
    queued: Ink
    paused: Ink
    warning: Ink
    failed: Ink
    sign_in: Ink

    def inks(self, tone: Tone) -> Ink:
        """The two colours of a tone."""
        found = {
            Tone.OK: self.ok,
            Tone.BUSY: self.busy,
            Tone.QUEUED: self.queued,
            Tone.PAUSED: self.paused,
            Tone.WARNING: self.warning,
            Tone.FAILED: self.failed,
            Tone.SIGN_IN: self.sign_in,
        }
        return found[tone]

    def ink(self, tone: Tone) -> QColor:
        """The foreground of a tone."""
        return QColor(self.inks(tone).ink)

    def soft(self, tone: Tone) -> QColor:
        """The tint of a tone, for fills."""
        return QColor(self.inks(tone).soft)


@cache  # a constant, asked for by all that is painted
def light() -> Theme:
    """The light scheme."""
    return Theme(
        dark=False,
        window="#F5F6F8",
        sidebar="#ECEEF2",
        base="#FFFFFF",
        alt="#F8F9FB",
        button="#FFFFFF",
        sunken="#F0F2F5",
        hover="#E2E5EB",
        border="#DDE0E6",
        border_strong="#868C98",
        text="#191C22",
        text_2="#545B68",
        text_off="#9096A2",
        accent="#2257C5",
        accent_text="#FFFFFF",
        accent_soft="#E3EBFB",
        link="#1F53BC",
        ok=Ink("#16713A", "#E4F4EA"),
        busy=Ink("#1B5FA8", "#E3F0FB"),
        queued=Ink("#0B6674", "#E0F3F6"),
        paused=Ink("#575E6E", "#ECEEF2"),
        warning=Ink("#855300", "#FFF3D6"),
        failed=Ink("#B42318", "#FDEBE9"),
        sign_in=Ink("#6438B8", "#F0EAFC"),
    )


@cache  # as above
def dark() -> Theme:
    """The dark scheme."""
    return Theme(
        dark=True,
        window="#1C1E22",
        sidebar="#16181B",
        base="#25272C",
        alt="#2A2D32",
        button="#30333A",
        sunken="#1A1C20",
        hover="#2E3137",
        border="#383B42",
        border_strong="#7A808C",
        text="#ECEEF2",
        text_2="#A9B0BC",
        text_off="#6A707B",
        accent="#8DB2FF",
        accent_text="#0E1A33",
        accent_soft="#263450",
        link="#9BBCFF",
        ok=Ink("#5FCB8B", "#1B3326"),
        busy=Ink("#79B8FF", "#1B3048"),
        queued=Ink("#5CC6D8", "#17333A"),
        paused=Ink("#AEB5C3", "#31343B"),
        warning=Ink("#F1BC57", "#3A2D12"),
        failed=Ink("#FF8F85", "#3B211F"),
        sign_in=Ink("#C0A6FF", "#2B2542"),
    )


def theme_of(palette: QPalette) -> Theme:
    """The scheme that fits a palette: dark when its window colour is."""
    return dark() if palette.color(Role.Window).lightness() < 128 else light()


def palette_of(theme: Theme) -> QPalette:
    """The palette of a scheme, for the styles whose colours are ours to choose."""
    palette = QPalette()
    colours = {
        Role.Window: theme.window,
        Role.Base: theme.base,
        Role.AlternateBase: theme.alt,
        Role.ToolTipBase: theme.base,
        Role.Button: theme.button,
        Role.Light: theme.base,
        Role.Midlight: theme.hover,
        Role.Mid: theme.border,
        Role.Dark: theme.border_strong,
        Role.Shadow: theme.border_strong,
        Role.WindowText: theme.text,
        Role.Text: theme.text,
        Role.ButtonText: theme.text,
        Role.ToolTipText: theme.text,
        Role.BrightText: theme.accent_text,
        Role.PlaceholderText: theme.text_2,
        Role.Accent: theme.accent,
        Role.Highlight: theme.accent,
        Role.HighlightedText: theme.accent_text,
        Role.Link: theme.link,
        Role.LinkVisited: theme.link,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text_off))
    return palette


def accent_of(palette: QPalette) -> QColor:
    """The accent of a palette, darkened or lightened until it reads on its base (4.5 to 1)."""
    base = palette.color(Role.Base)
    accent = palette.color(Role.Accent)
    target = QColor("white") if base.lightness() < 128 else QColor("black")
    for step in range(20):
        tried = mix(accent, target, step * 0.05)
        if contrast(tried, base) >= 4.5:
            return tried
    return QColor(theme_of(palette).accent)


def accent_soft_of(palette: QPalette) -> QColor:
    """The tint of selected rows and items."""
    theme = theme_of(palette)
    if palette.color(Role.Accent) == QColor(theme.accent):
        return QColor(theme.accent_soft)
    return mix(palette.color(Role.Base), accent_of(palette), 0.18 if theme.dark else 0.13)


def mix(a: QColor, b: QColor, part: float) -> QColor:
    """``a`` with ``part`` (0 to 1) of ``b`` in it."""
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * part,
        a.greenF() + (b.greenF() - a.greenF()) * part,
        a.blueF() + (b.blueF() - a.blueF()) * part,
    )


def contrast(a: QColor, b: QColor) -> float:
    """The contrast of two colours as WCAG 2.1 defines it, from 1 to 21."""
    one, two = _luminance(a), _luminance(b)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
