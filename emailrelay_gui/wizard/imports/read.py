"""Which program a file belongs to, and what it says. Blocks: call it in a worker thread."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

from emailrelay_gui.wizard import files
from emailrelay_gui.wizard.imports.carried import Imported, ImportRefused
from emailrelay_gui.wizard.imports.msmtp import import_msmtp
from emailrelay_gui.wizard.imports.oauth2_proxy import SERVER, import_oauth2_proxy
from engine.api import say

MSMTP_LINE = re.compile(r"[ \t]*(defaults|account[ \t]+\S.*)[ \t]*")


def read_import(path: Path) -> Imported | None:
    """What a configuration of another program says; None if it is none of another program.

    Raises :class:`~engine.errors.RelayError` when the file cannot be read or understood.
    """
    data = files.read(path)
    if data is None:
        raise ImportRefused(path, 0, say("there is no such file."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRefused(path, data.count(b"\n", 0, error.start) + 1, say("this is not UTF-8 text.")) from error
    if any(MSMTP_LINE.fullmatch(line) for line in text.splitlines()):
        return import_msmtp(text, path)
    if _proxy(text):
        return import_oauth2_proxy(text, path)
    return None


def _proxy(text: str) -> bool:
    """Whether it has the sections of Email OAuth 2.0 Proxy."""
    titles = re.findall(r"^\[([^\]\n]+)\]", text, re.MULTILINE)
    return configparser.DEFAULTSECT not in titles and any(SERVER.fullmatch(title) for title in titles)
