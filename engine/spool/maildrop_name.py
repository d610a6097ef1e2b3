"""Which user names may be names of mailbox folders: an allow-list (spec reliability-security.md P13). Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from engine.spool.layout import SENT, TRASH

LONGEST: Final = 200
"""Octets: file systems allow 255, of which messages and temporary names want some."""

_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:\..*)?")
_PUNCTUATION: Final = frozenset(" !#$%&'()+,-.;=@[]^_`{}~")


def refusal_of(user: str) -> str:
    """Why ``user`` cannot have a folder of that name, in words; empty when it can.

    What passes is one plain component of a path on every system: no separators, no streams, no device, no
    name that another one is written like after normalisation.
    """
    rules = (
        (not user, "the name is empty"),
        (len(user.encode("utf-8", "replace")) > LONGEST, f"the name has more than {LONGEST} octets"),
        (not all(map(_is_plain, user)), "the name has a character that a folder name may not have"),
        (unicodedata.normalize("NFKC", user) != user, "the name has a character that looks like another one"),
        (user.startswith((".", " ")), "the name begins with a dot or a space"),
        (user.endswith((".", " ")), "the name ends in a dot or a space"),
        (user.casefold() in {SENT, TRASH}, "the name is used for something else"),
        (bool(_DEVICE.fullmatch(user.casefold())), "the name is that of a device"),
    )
    return next((words for broken, words in rules if broken), "")


def _is_plain(character: str) -> bool:
    return character.isalnum() or character in _PUNCTUATION or unicodedata.category(character) in {"Mn", "Mc"}
