"""Pages of the guide, followed as they stand: the files that they show, and the commands, with other ports."""

from __future__ import annotations

import re
import shutil
import smtplib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.program import Program, free_port, until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pages show shell scripts and paths of Unix")
GUIDE = Path(__file__).resolve().parent.parent.parent / "docs/guide"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Reader:
    """Somebody who does what a page says, in a folder of their own."""

    def __init__(self, page: str, folder: Path) -> None:
        self.folder = folder
        self.ports = {"2525": str(free_port()), "1110": str(free_port())}
        self._blocks = BLOCK.findall((GUIDE / f"{page}.md").read_text("utf-8"))
        (folder / "etc").mkdir()
        self.spool = folder / "var/spool/emailrelay"
        self.spool.mkdir(parents=True)

    def text(self, kind: str, number: int = 0) -> str:
        """A block of the page, with our folder and ports."""
        text = [found for each, found in self._blocks if each == kind][number]
        for port, ours in self.ports.items():
            text = re.sub(rf"\b{port}\b", ours, text)
        return re.sub(r" /(etc|var)/", rf" {self.folder}/\1/", text)

    def save(self, name: str, text: str, mode: int = 0o600) -> Path:
        file = self.folder / "etc" / name
        file.write_text(text, "utf-8")
        file.chmod(mode)
        return file

    def start(self, number: int = 0) -> Program:
        config = self.save("emailrelay.conf", self.text("conf", number))
        # as root it would become an account that may not look into our folder
        command = [sys.executable, "-m", "engine.cli", "--no-daemon", "--user=root", str(config)]
        program = Program(command, self.folder / "log")
        program.ready(int(self.ports["2525"]))
        return program

    def type(self, number: int = 0) -> str:
        """What the commands of a block print; each has to end well."""
        printed = ""
        for line in self.text("sh", number).splitlines():
            done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False, timeout=60)
            assert done.returncode == 0, done.stderr
            printed += done.stdout
        return printed


@pytest.mark.slow
@pytest.mark.peers
@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_mail_that_was_handed_over_is_fetched_from_the_mailbox(tmp_path: Path) -> None:
    reader = Reader("mailbox", tmp_path)
    reader.save("emailrelay.auth", reader.text("auth"))
    relay = reader.start()
    try:
        until(lambda: "pop server on" in relay.output(), what="the POP server")
        assert "first message" in reader.type()
    finally:
        relay.kill()


@pytest.mark.slow
def test_the_filter_that_is_shown_refuses_what_is_too_large(tmp_path: Path) -> None:
    reader = Reader("filters", tmp_path)
    reader.save("emailrelay-filter", reader.text("script").replace("10000000", "1000"), 0o755)
    relay = reader.start()
    try:
        with smtplib.SMTP("127.0.0.1", int(reader.ports["2525"]), timeout=60) as client:
            client.sendmail("a@example.com", ["b@example.com"], "Subject: small\r\n\r\nx\r\n")
            with pytest.raises(smtplib.SMTPDataError, match="this message is too large") as refused:
                client.sendmail("a@example.com", ["b@example.com"], "Subject: large\r\n\r\n" + "x\r\n" * 1000)
        assert refused.value.smtp_code == 552
        assert len(list(reader.spool.glob("*.envelope"))) == 1
    finally:
        relay.kill()


@pytest.mark.slow
def test_the_verifier_that_is_shown_takes_our_own_domain_only(tmp_path: Path) -> None:
    reader = Reader("filters", tmp_path)
    reader.save("emailrelay-verifier", reader.text("script", 1), 0o755)
    relay = reader.start(1)
    try:
        with smtplib.SMTP("127.0.0.1", int(reader.ports["2525"]), timeout=60) as client:
            client.ehlo()
            client.mail("a@example.com")
            assert client.rcpt("b@example.com")[0] == 250
            code, words = client.rcpt("b@example.org")
        assert (code, b"only our own domain" in words) == (550, True)
    finally:
        relay.kill()
