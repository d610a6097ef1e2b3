"""Names and addresses of strangers, shown and used so that they cannot pretend to be others. No Qt."""

from __future__ import annotations

import re
import unicodedata

_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
LONGEST = 120


def honest_name(name: str) -> str:
    """A file name with what cannot be seen, or turns the writing round, as ``[U+202E]``."""
    return "".join(_visible(each) for each in name[:500])


def safe_file_name(name: str, number: int = 1) -> str:
    """A name to save a file under on whatever system: no folder, no hidden character, nothing reserved."""
    text = "".join("" if unicodedata.category(each) in {"Cf", "Cc", "Cs", "Zl", "Zp"} else each for each in name)
    text = _FORBIDDEN.sub("_", text).strip(" .")
    stem, dot, suffix = text.rpartition(".")
    if len(text) > LONGEST:
        text = f"{stem[: LONGEST - 20]}{dot}{suffix[:19]}" if dot else text[:LONGEST]
    if _DEVICES.match(text):
        text = f"_{text}"
    return text or f"attachment-{number}"


def _visible(letter: str) -> str:
    if unicodedata.category(letter) in {"Cf", "Cc", "Cs", "Co", "Zl", "Zp"}:
        return f"[U+{ord(letter):04X}]"
    return letter
