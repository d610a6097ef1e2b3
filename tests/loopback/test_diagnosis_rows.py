"""Each row of the catalogue (spec gui.md D7), on the command line and from what an envelope keeps."""

from __future__ import annotations

import asyncio
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from emailrelay_gui.connection_report import Outcome, report_connection
from emailrelay_gui.models.reasons import explain
from engine.advice import ADVICE
from engine.diagnosis import diagnose, symptom_of_reason
from engine.events import MessageId
from engine.link import MessageState, MessageSummary
from engine.secrets.system_keyring import SystemKeyring
from engine.symptoms import Offer
from tests.support.diagnosing import ROWS, bring_about
from tests.support.sink import Sink


def examined(file: Path, limit: float) -> tuple[Outcome, str, str]:
    keyring, out, err = SystemKeyring(), io.StringIO(), io.StringIO()
    try:
        code = report_connection(file, keyring=keyring, out=out, err=err, limit=limit)
    finally:
        keyring.close()
    return code, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("name", ROWS)
async def test_the_command_line_says_what_is_wrong_and_what_to_do(tmp_path: Path, name: str) -> None:
    row = ROWS[name]
    async with bring_about(row, tmp_path) as file:
        code, out, err = await asyncio.to_thread(examined, file, 0.2 if row.place == "blocked" else 20)

    assert (code, err) == (Outcome.FAILED, "")
    assert row.title in out
    assert ADVICE[row.offer].text in out
    assert "hunter2" not in out
    if isinstance(row.answer, str):
        assert row.answer.partition(" ")[2] in out


async def test_a_good_server_passes_on_the_command_line(tmp_path: Path) -> None:
    async with Sink(extensions=("SIZE 1000",)) as sink:
        file = tmp_path / "emailrelay.conf"
        file.write_text(f"spool-dir {tmp_path}\nforward-to {sink.address}\n", encoding="ascii")
        code, out, err = await asyncio.to_thread(examined, file, 20)

    assert (code, err) == (Outcome.PASSED, "")
    assert "All is well; nothing was sent." in out
    assert "up to 1000 octets" in out
    assert sink.messages == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("spool-dir {folder}\n", "No server is set that mail is passed on to."),
        ("no-such-option\n", "no-such-option"),
        (None, "error reading configuration file"),
    ],
    ids=["forwards nowhere", "cannot be understood", "is not there"],
)
def test_a_configuration_that_cannot_be_tested_is_told_apart(tmp_path: Path, text: str | None, words: str) -> None:
    file = tmp_path / "emailrelay.conf"
    if text is not None:
        file.write_text(text.format(folder=tmp_path), encoding="utf-8")
    code, out, err = examined(file, 20)

    assert (code, out) == (Outcome.NOT_STARTED, "")
    assert words in err


@pytest.mark.slow
def test_the_program_needs_neither_display_nor_qt_for_it(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_text(f"spool-dir {tmp_path}\nforward-to 127.0.0.1:1\n", encoding="ascii")
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    script = (
        "import sys; sys.modules['PySide6'] = None; sys.argv = ['emailrelay-gui', '--test-connection', '--config', "
        f"{str(file)!r}]; from emailrelay_gui.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=env, timeout=60, check=False
    )

    assert (done.returncode, done.stderr) == (1, "")
    assert "Nothing listens on this port." in done.stdout


REASONS = {
    name: (row.key, int(str(row.answer)[:3]), str(row.answer).partition(" ")[2])
    for name, row in ROWS.items()
    if row.verb
} | {
    "NXDOMAIN": ("no-such-host", 0, 'dns error: no such host: "nobody.invalid" (name or service not known)'),
    "timeout on 25": ("port-25-blocked", 0, "connect failure: cannot connect to 192.0.2.1:25: timed out after 40s"),
    "refused": ("connection-refused", 0, "connect failure: cannot connect to 127.0.0.1:25"),
    "wrong version number": ("tls-kind", 0, "tls error: wrong version number"),
    "certificate expired": (
        "certificate-expired",
        0,
        "tls error: certificate verify failed: certificate has expired",
    ),
    "certificate for a wrong name": (
        "certificate-name",
        0,
        "tls error: certificate verify failed: Hostname mismatch, certificate is not valid for 'a'.",
    ),
    "certificate of an unknown issuer": (
        "certificate-issuer",
        0,
        "tls error: certificate verify failed: unable to get local issuer certificate",
    ),
    "no STARTTLS": ("no-starttls", 0, "smtp error: tls is mandated but the server cannot do starttls"),
    "no usable AUTH": ("no-mechanism", 0, "smtp error: authentication is not supported by the remote smtp server"),
    "filter exit": ("filter-refused", 0, "routing filter failed: rejected"),
    "all recipients local": ("local-recipients", 0, "no remote recipients"),
    "disk full": ("spool", 0, "cannot write /var/spool/x: no space left on device"),
    "permission on spool": ("spool", 0, "cannot write /var/spool/x: permission denied"),
}


@pytest.mark.parametrize("name", REASONS)
def test_the_reason_in_an_envelope_tells_the_same(name: str) -> None:
    key, code, reason = REASONS[name]
    found = diagnose(symptom_of_reason(reason, code, host="127.0.0.1", port=25))
    summary = MessageSummary(
        id=MessageId("m"),
        state=MessageState.FAILED,
        received=0,
        reverse_path="a@b.test",
        recipients=("c@d.test",),
        size=1,
        reason=reason,
        code=code,
    )
    why = explain(summary, (), "127.0.0.1:25", 0)

    assert found.key == key
    assert (why.title, why.reply) == (found.title, f"{code} {reason}" if code else reason)
    assert found.offers


def test_every_offer_of_the_catalogue_has_its_words() -> None:
    assert set(ADVICE) == set(Offer)
    assert all(each.text.endswith(".") for each in ADVICE.values())
