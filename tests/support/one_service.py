"""A system that has one service, which is a program of the test: started and stopped as a real one is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from emailrelay_gui.wizard.services.base import NoServices, NotPermitted, Scope, Service
from tests.support.engineproc import Engine


@dataclass(frozen=True, slots=True)
class OneService(NoServices):
    """A system that has one service, which is a program of the test."""

    engine: Engine | None = None
    permitted: bool = True

    def why_not(self, scope: Scope) -> str:
        del scope
        return ""

    def present(self, config_file: Path) -> Service | None:
        return Service(name="emailrelay", scope=Scope.SYSTEM, config_file=config_file)

    def start(self, service: Service) -> None:
        assert self.engine is not None
        assert service.config_file == self.engine.config
        self.engine.start()

    def stop(self, service: Service) -> None:
        assert self.engine is not None
        assert service.config_file == self.engine.config
        if not self.permitted:
            raise NotPermitted("The permission was not given, so the service was left as it is.")
        self.engine.stop()
