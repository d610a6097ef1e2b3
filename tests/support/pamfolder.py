"""PAM with a service of our own, without touching that of the system: libpam-wrapper stands in for the library."""

from __future__ import annotations

from pathlib import Path

_LIBRARIES = (Path("/usr/lib"), Path("/usr/lib64"), Path("/lib"))


def _found(name: str) -> Path | None:
    return next((each for folder in _LIBRARIES for each in sorted(folder.glob(f"**/{name}"))), None)


def missing_pam() -> str:
    """Why there can be no such service here; empty if there can."""
    needed = ("libpam_wrapper.so", "pam_matrix.so")
    lacking = [name for name in needed if _found(name) is None]
    return f"{', '.join(lacking)} not installed (libpam-wrapper)" if lacking else ""


class PamFolder:
    """The service ``emailrelay``, for a program that is started with :attr:`environment`."""

    def __init__(self, folder: Path) -> None:
        self._services = folder / "services"
        self._passwords = folder / "passdb"
        libraries = folder / "libraries"
        self._services.mkdir(parents=True)
        libraries.mkdir()
        wrapper = _found("libpam_wrapper.so")
        assert wrapper is not None
        # Python loads the library by its name, so that preloading the wrapper would not be enough.
        (libraries / "libpam.so.0").symlink_to(wrapper)
        self.environment = {
            "LD_LIBRARY_PATH": str(libraries),
            "PAM_WRAPPER": "1",
            "PAM_WRAPPER_SERVICE_DIR": str(self._services),
        }

    def accounts(self, **passwords: str) -> None:
        """These sign in, and nobody else."""
        lines = [f"{name}:{password}:emailrelay\n" for name, password in passwords.items()]
        self._passwords.write_text("".join(lines), encoding="utf-8")
        module = f"required {_found('pam_matrix.so')} passdb={self._passwords}"
        self._write(f"auth {module}\naccount {module}\n")

    def waiting(self, gate: Path) -> None:
        """Every attempt waits until accounts are written into the named pipe ``gate``, once for each."""
        module = _found("pam_matrix.so")
        self._write(f"auth required {module} passdb={gate}\naccount required {module} passdb={self._passwords}\n")

    def _write(self, service: str) -> None:
        (self._services / "emailrelay").write_text(service, encoding="utf-8")
