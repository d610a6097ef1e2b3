"""The reference page and the help text say what the table says."""

from __future__ import annotations

import pytest

from engine.config.options import OPTIONS
from engine.config.reference import COPYRIGHT, default_text, help_text, markdown, written


def test_every_option_has_an_entry_with_its_facts() -> None:
    page = markdown()
    for option in OPTIONS.values():
        _, _, rest = page.partition(f"\n### {option.name}\n\n")
        facts, _, text = rest.partition("\n\n")
        assert f"`{written(option)}`" in facts
        assert ("**extension**" in facts) is option.doc.ext
        assert option.doc.tip.split()[0] in text


def test_the_page_has_each_section_once_and_ends_with_one_line_end() -> None:
    page = markdown()
    assert page.count("\n## ") == 9
    assert page.endswith(".\n")
    assert not page.endswith("\n\n")
    assert "- mail" not in page


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("port", "`25`"),
        ("log", "off"),
        ("forward-to", "none"),
        ("domain", "the host's fully qualified name"),
        ("filter", "`exit:0`"),
        ("disk-reserve", "`16777216`"),
        ("forward-retry", "`off`"),
    ],
)
def test_defaults_in_words(name: str, text: str) -> None:
    assert default_text(OPTIONS[name]) == text


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("width", [20, 79, 200])
def test_help_has_one_line_with_usage_and_ends_with_the_copyright(*, verbose: bool, width: int) -> None:
    text = help_text(verbose=verbose, program="relay", width=width)
    lines = text.splitlines()
    usage = [line for line in lines if "usage:" in line]
    assert len(usage) == 1
    assert usage[0].startswith("usage: relay [-" if verbose else "abbreviated usage: relay [-")
    assert lines[1] == ""
    assert text.endswith(f"\n{COPYRIGHT}\n")


def test_lines_fit_into_the_width() -> None:
    for width in (60, 79, 132):
        text = help_text(verbose=True, program="emailrelay", width=width)
        assert max(len(line) for line in text.splitlines()) <= width


def test_short_help_shows_the_essential_options() -> None:
    text = help_text(verbose=False, program="emailrelay", width=79)
    shown = {name for name, option in OPTIONS.items() if f" {written(option)} " in text.replace("\n", " \n")}
    assert shown == {
        *("as-client", "as-proxy", "as-server", "spool-dir", "verbose", "help", "log", "port", "remote-clients"),
        "version",
    }
    assert "  -p, --port=<port>  " in text


def test_full_help_shows_all_options_under_their_headings() -> None:
    text = help_text(verbose=True, program="emailrelay", width=79)
    for option in OPTIONS.values():
        assert (f"  {written(option)}" in text or f", {written(option)}" in text) is not option.doc.hidden
    headings = [line[:-1] for line in text.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert headings == [
        *("Basic", "SMTP client", "SMTP server", "POP server", "Admin server", "Authentication", "TLS"),
        *("Process", "Logging"),
    ]
    assert "  -k, --syslog[=<facility>]" in text
    assert "(extension)" in text
