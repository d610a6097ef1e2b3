"""What the configuration has to know about the machine; the package itself looks at nothing."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Platform


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Facts that the program collects at its start.

    ``spool_dir`` is the default of that option (on Windows ``%ProgramData%/E-MailRelay/spool``, expanded);
    ``app_dir`` is what ``@app`` stands for (spec process.md 2.7), and ``@app`` stays as it is when empty.
    """

    root: bool = False
    windows: bool = False
    spool_dir: str = "/var/spool/emailrelay"
    app_dir: str = ""

    @property
    def platform(self) -> Platform:
        """The platform in the words of the option table."""
        return Platform.WINDOWS if self.windows else Platform.UNIX
