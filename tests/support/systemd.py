"""A computer that is run by systemd, as far as files go: a root of its own, and programs that write down their calls.

Systemd itself has to be the first process of a computer, so it is the one peer that tests cannot run.
"""

from __future__ import annotations

from pathlib import Path

from emailrelay_gui.wizard.services.systemd import Systemd

PROGRAM = """\
#!/bin/sh
echo "${0##*/} $*" >> CALLS
case "$*" in
  *enable*) mkdir -p UNITS/default.target.wants ; for last; do :; done
            ln -sf "../$last" "UNITS/default.target.wants/$last" ;;
esac
case "$*" in
  *disable*) for last; do :; done ; rm -f "UNITS/default.target.wants/$last" ;;
esac
[ -e REFUSAL ] || exit 0
case "$*" in
  *"$(cut -d' ' -f2 REFUSAL)"*) echo "Access denied" >&2; exit "$(cut -d' ' -f1 REFUSAL)" ;;
esac
"""


class Computer:
    """``bin`` has to be put on PATH by the test."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.own = folder / "home/.config/systemd/user"
        self.bin = folder / "bin"
        self.system = self.root / "etc/systemd/system"
        for each in (self.root / "run/systemd/system", self.bin, self.own, self.system):
            each.mkdir(parents=True)
        self._calls = folder / "calls"
        self._refusal = folder / "refusal"
        self.put("systemctl", self.own)

    def put(self, name: str, units: Path) -> None:
        """Put a program there that switches on the units of a folder."""
        text = PROGRAM.replace("CALLS", str(self._calls)).replace("UNITS", str(units))
        program = self.bin / name
        program.write_text(text.replace("REFUSAL", str(self._refusal)))
        program.chmod(0o755)

    def refuse(self, code: int, word: str = "") -> None:
        """Let every program fail from now on that is called with this word."""
        self._refusal.write_text(f"{code} {word}")

    def calls(self) -> list[str]:
        """The calls so far, and none of them a second time."""
        found = self._calls.read_text().splitlines() if self._calls.exists() else []
        self._calls.unlink(missing_ok=True)
        return found

    def services(self, *, superuser: bool = False, engine: tuple[str, ...] = ("/usr/bin/emailrelay",)) -> Systemd:
        """Its services; those of the computer are switched on by the same program."""
        self.put("systemctl", self.system if superuser else self.own)
        return Systemd(
            own=self.own,
            root=self.root,
            engine=engine,
            installer=("/usr/bin/emailrelay-gui",),
            superuser=superuser,
        )
