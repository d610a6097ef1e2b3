"""Contrast of every pair of colours that can meet (spec visual.md section 2)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from emailrelay_gui.widgets.theme import (
    Role,
    Theme,
    Tone,
    accent_of,
    accent_soft_of,
    contrast,
    dark,
    light,
    palette_of,
    theme_of,
)

SCHEMES = [pytest.param(light(), id="light"), pytest.param(dark(), id="dark")]
SURFACES = ("window", "sidebar", "base", "alt", "button", "sunken", "hover", "accent_soft")


def ratio(theme: Theme, ink: str, surface: str) -> float:
    return contrast(QColor(getattr(theme, ink)), QColor(getattr(theme, surface)))


@pytest.mark.parametrize("theme", SCHEMES)
@pytest.mark.parametrize("surface", SURFACES)
def test_text_reads_on_every_surface(theme: Theme, surface: str) -> None:
    assert ratio(theme, "text", surface) >= 10.7 - 0.05
    assert ratio(theme, "text_2", surface) >= 5.4 - 0.05


@pytest.mark.parametrize("theme", SCHEMES)
@pytest.mark.parametrize("tone", list(Tone))
def test_the_ink_of_a_state_reads_on_its_tint_and_on_surfaces(theme: Theme, tone: Tone) -> None:
    least = 5.6 if theme.dark else 4.8
    for surface in (theme.inks(tone).soft, theme.base, theme.window, theme.sidebar, theme.accent_soft):
        assert contrast(theme.ink(tone), QColor(surface)) >= least - 0.05, surface


@pytest.mark.parametrize("theme", SCHEMES)
@pytest.mark.parametrize("tone", list(Tone))
def test_text_reads_on_the_tint_of_a_state(theme: Theme, tone: Tone) -> None:
    assert contrast(QColor(theme.text), theme.soft(tone)) >= 10
    assert contrast(QColor(theme.text_2), theme.soft(tone)) >= 4.5


@pytest.mark.parametrize("theme", SCHEMES)
def test_the_edge_of_a_control_can_be_seen(theme: Theme) -> None:
    for surface in ("window", "base", "sunken"):
        assert ratio(theme, "border_strong", surface) >= 3.0, surface


@pytest.mark.parametrize("theme", SCHEMES)
def test_accent_and_links_read(theme: Theme) -> None:
    assert ratio(theme, "accent_text", "accent") >= 4.5
    for surface in ("base", "window"):
        assert ratio(theme, "accent", surface) >= 4.5
        assert ratio(theme, "link", surface) >= 4.5


@pytest.mark.parametrize("theme", SCHEMES)
def test_a_palette_gives_its_scheme_back(theme: Theme) -> None:
    palette = palette_of(theme)
    assert theme_of(palette) == theme
    assert accent_of(palette) == QColor(theme.accent)
    assert accent_soft_of(palette) == QColor(theme.accent_soft)


@pytest.mark.parametrize("theme", SCHEMES)
@pytest.mark.parametrize("accent", ["#ffd400", "#00c853", "#202020", "#f0f0f0", "#ff00aa"])
def test_an_accent_of_the_system_is_bent_until_it_reads(theme: Theme, accent: str) -> None:
    palette = palette_of(theme)
    palette.setColor(Role.Accent, QColor(accent))
    assert contrast(accent_of(palette), palette.color(Role.Base)) >= 4.5
    assert contrast(palette.color(Role.Text), accent_soft_of(palette)) >= 7


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_disabled_text_is_of_its_own_colour() -> None:
    palette = palette_of(light())
    assert palette.color(QPalette.ColorGroup.Disabled, Role.Text) == QColor(light().text_off)


def test_each_tone_has_a_glyph_of_its_own() -> None:
    assert len({tone.glyph for tone in Tone}) == len(Tone)
