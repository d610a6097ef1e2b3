"""What the pictures of the wizard show: a computer, its folders, an installation of a small office."""

from __future__ import annotations

from pathlib import Path

from emailrelay_gui.platform.paths import resources
from emailrelay_gui.wizard.places import Computer, Directories, LocalAddress
from emailrelay_gui.wizard.providers import parse_providers
from emailrelay_gui.wizard.services.base import Scope
from emailrelay_gui.wizard.services.systemd import Systemd
from emailrelay_gui.wizard.surroundings import Surroundings
from emailrelay_gui.wizard.templates import parse_templates

EXISTING = b"""\
# The relay of the office
spool-dir {spool}
port 2525
log
log-time
#client-tls
forward-to smtp.example.com:25
server-auth {folder}/emailrelay.auth
client-auth {folder}/emailrelay.auth

# kept by hand
dnsbl zen.example.net
poll 60
"""
SECRETS = b"""\
server plain printer1 xyzzy
server plain erp plugh
server md5 gate 1,2,3,4,5,6,7,8
server none 192.168.1.0/24 lan
client plain scans@contoso.com old-password
"""


def computer() -> Computer:
    """A computer on a small network."""
    rows = (
        ("lo", "127.0.0.1", True, False),
        ("lo", "::1", True, False),
        ("eth0", "192.168.1.5", False, False),
        ("eth0", "fd00::5", False, False),
        ("wlan0", "192.168.1.17", False, False),
    )
    addresses = tuple(LocalAddress(interface=i, address=a, loopback=lo, link_local=ll) for i, a, lo, ll in rows)
    return Computer(hostname="relay.contoso.lan", addresses=addresses)


class ShownServices(Systemd):
    """Services of a computer with systemd, to look at only."""

    def why_not(self, scope: Scope) -> str:
        del scope
        return ""


def given(folder: Path) -> Surroundings:
    """Surroundings whose files are in ``folder``."""
    return Surroundings(
        directories=Directories(config=folder / "config", data=folder / "data", state=folder / "state"),
        computer=computer(),
        providers=parse_providers((resources() / "providers.json").read_bytes()),
        templates=parse_templates((resources() / "templates.json").read_bytes()),
        port_problem=lambda _answers: None,
        services=ShownServices(
            own=Path.home() / ".config/systemd/user",
            engine=("/usr/bin/emailrelay",),
            installer=("/usr/bin/emailrelay-gui",),
        ),
        system_accounts=True,
    )
