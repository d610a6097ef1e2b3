"""The first answers of a new installation, for the window and for unattended set-up. Pure; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from emailrelay_gui.wizard import checks, templates
from emailrelay_gui.wizard.answers import Answers, Startup
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.providers import Provider

FRESH = ("on_disconnect", "poll", "inbound_tls", "sign_in", "forward", "certificate_from")
"""What one use case must not leave behind for the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What this computer is called, for certificates and greetings."""

    hostname: str
    loopback: tuple[str, ...] = ("127.0.0.1",)
    """The addresses that only this computer reaches."""
    lan: tuple[str, ...] = ()
    """The addresses that devices on the network can use."""

    @property
    def all(self) -> tuple[str, ...]:
        """Names and addresses that devices know this computer by."""
        named = [self.hostname] if self.hostname and self.hostname != "localhost" else []
        return (*named, *self.lan, "localhost")

    @property
    def domain(self) -> str:
        """The host name, if it can be announced."""
        return self.hostname if checks.HOSTNAME.fullmatch(self.hostname or "") else ""


def blank(directories: Directories, names: Names, startup: Startup = Startup.MANUAL) -> Answers:
    """What a new installation says before a use case is chosen."""
    return replace(
        Answers(),
        spool_dir=str(directories.spool),
        log_file=str(directories.log_file),
        domain=names.domain,
        request=replace(Answers().request, names=names.all),
        startup=startup,
    )


def use(template: templates.Template, answers: Answers, names: Names) -> Answers:
    """``answers`` with a use case; its values replace those of the one before, the rest stays."""
    fresh = templates.start_from(template, answers)
    empty = replace(Answers(), forward=bool(template.requires) and "forwarding" not in template.hidden)
    reset = {name: getattr(empty, name) for name in FRESH if name not in template.answers}
    fresh = replace(fresh, **reset)
    return replace(fresh, addresses=names.loopback if fresh.loopback_only else ())


def extra_options(template: templates.Template | None, provider: Provider | None) -> tuple[tuple[str, str], ...]:
    """What the use case brings along, within the provider's limits."""
    wanted = dict(template.options if template else ())
    if provider is not None and "client-connections" in wanted:
        wanted |= dict(provider.options)
    return tuple(wanted.items())


def template_of(offered: Sequence[templates.Template], name: str) -> templates.Template | None:
    """The use case of that name."""
    return next((each for each in offered if each.id == name), None)
