"""What the wizard needs to know of this computer and of this copy of the program."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from emailrelay_gui.platform.paths import resources
from emailrelay_gui.wizard.places import Directories, this_computer
from emailrelay_gui.wizard.providers import parse_providers
from emailrelay_gui.wizard.services.own import this_systems_services
from emailrelay_gui.wizard.surroundings import Surroundings
from emailrelay_gui.wizard.templates import parse_templates
from engine.api import Search


def surroundings(directories: Directories | None = None) -> Surroundings:
    """The surroundings of this user, or of a copy that keeps its files elsewhere."""
    return Surroundings(
        directories=directories or Directories.of_user(),
        computer=this_computer(),
        providers=parse_providers((resources() / "providers.json").read_bytes()),
        templates=parse_templates((resources() / "templates.json").read_bytes()),
        search=Search(),
        services=this_systems_services(),
        system_accounts=sys.platform != "win32" and find_spec("pam") is not None,
    )
