"""``python -m tools.deb``: make a Debian package of the bundle in ``dist/emailrelay``.

The bundle is made first, by ``python -m tools.bundle``. The package brings its own Python and Qt and needs what Qt
needs of the desktop only where there is one.
"""

from __future__ import annotations

import gzip
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from engine import __version__
from tools.bundle import BUNDLE, ROOT, WINDOW_PROGRAM, console_programs, size

LINUX = ROOT / "installer" / "linux"
MANUAL = ROOT / "docs" / "man"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
FILES = {
    "emailrelay.conf": "etc",
    "emailrelay.service": "usr/lib/systemd/system",
    "user/emailrelay.service": "usr/lib/systemd/user",
    "emailrelay-gui.desktop": "usr/share/applications",
    "net.emailrelay.relay.metainfo.xml": "usr/share/metainfo",
    "fail2ban/filter.d/emailrelay.conf": "usr/share/doc/emailrelay/fail2ban/filter.d",
    "fail2ban/jail.d/emailrelay.conf": "usr/share/doc/emailrelay/fail2ban/jail.d",
}
"""Where files of ``installer/linux`` go under their own names."""
CONTROL = """\
Package: emailrelay
Version: {version}
Architecture: {architecture}
Maintainer: The maintainers of emailrelay <emailrelay@localhost>
Installed-Size: {kilobytes}
Section: mail
Priority: optional
Depends: libc6 (>= {glibc}), systemd | systemd-standalone-sysusers
Recommends: libegl1, libgl1, libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, fonts-dejavu-core
Description: mail relay for the desktop and the server
 Printers, scanners, scripts and old programs hand over mail by plain SMTP. The
 relay keeps it safe on disk and passes it on to your provider with TLS and
 sign-in. When something fails, it says in words what is wrong and what to do,
 and the mail waits in the queue.
 .
 Works with the configuration, secrets and message files of E-MailRelay 2.6.
"""


def lay_out(root: Path) -> None:
    """Put all files of the package below ``root``."""
    shutil.copytree(BUNDLE, root / "usr/lib/emailrelay", symlinks=True)
    programs = root / "usr/bin"
    programs.mkdir(parents=True)
    for name in (*console_programs(), WINDOW_PROGRAM):
        (programs / name).symlink_to(f"../lib/emailrelay/{name}")
    for name, folder in FILES.items():
        _copy(LINUX / name, root / folder / Path(name).name)
    _copy(LINUX / "emailrelay.sysusers", root / "usr/lib/sysusers.d/emailrelay.conf")
    _copy(LINUX / "emailrelay.tmpfiles", root / "usr/lib/tmpfiles.d/emailrelay.conf")
    _copy(ROOT / "LICENSE", root / "usr/share/doc/emailrelay/copyright")
    _copy(ROOT / "resources/icons/app-icon.svg", root / "usr/share/icons/hicolor/scalable/apps/emailrelay.svg")
    _packed(ROOT / "CHANGELOG.md", root / "usr/share/doc/emailrelay/changelog.gz")
    for page in MANUAL.glob("*.1"):
        _packed(page, root / "usr/share/man/man1" / f"{page.name}.gz")


def make() -> Path:
    """The finished package; needs dpkg-deb."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    file = ROOT / "dist" / f"emailrelay_{__version__}_{architecture}.deb"
    control = CONTROL.format(
        version=__version__,
        architecture=architecture,
        kilobytes=size() // 1024,
        glibc=platform.libc_ver()[1],
    )
    with tempfile.TemporaryDirectory(prefix="emailrelay-deb-") as name:
        root = Path(name)
        root.chmod(0o755)
        lay_out(root)
        about = root / "DEBIAN"
        about.mkdir()
        (about / "control").write_text(control, "utf-8")
        (about / "conffiles").write_text("/etc/emailrelay.conf\n", "utf-8")
        for script in ("postinst", "prerm", "postrm"):
            _copy(LINUX / "debian" / script, about / script)
            (about / script).chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _packed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))
    target.chmod(0o644)


def main() -> int:
    """Make it, say how big it is."""
    if not BUNDLE.is_dir():
        sys.exit("There is no bundle yet: run python -m tools.bundle first.")
    file = make()
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
