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
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from engine import __version__
from tools.bundle import BUNDLE, ROOT, WINDOW_PROGRAM, console_programs, size
from tools.versions import METAINFO, newest_release

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
MAINTAINER = "The maintainers of emailrelay <emailrelay@localhost>"
CONTROL = """\
Package: emailrelay
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Section: mail
Priority: optional
Depends: libc6 (>= {glibc}), systemd | systemd-standalone-sysusers
Recommends: libegl1, libgl1, libxcb-cursor0, libxkbcommon-x11-0, libxcb-icccm4, libxcb-keysyms1, fonts-dejavu-core
Suggests: libcups2
Description: mail relay for the desktop and the server
 Printers, scanners, scripts and old programs hand over mail by plain SMTP. The
 relay keeps it safe on disk and passes it on to your provider with TLS and
 sign-in. When something fails, it says in words what is wrong and what to do,
 and the mail waits in the queue.
 .
 Works with the configuration, secrets and message files of E-MailRelay 2.6.
"""


COPYRIGHT = """\
Relay (emailrelay), licence: GPL-3.0-or-later. On Debian systems the text of version 3 is in
/usr/share/common-licenses/GPL-3. The libraries in /usr/lib/emailrelay bear their own licences.

Copyright: the contributors of emailrelay
"""
CHANGES = """\
emailrelay ({version}) stable; urgency=medium

  * See NEWS.gz.

 -- {maintainer}  {day}
"""
OVERRIDES = (
    "custom-library-search-path",
    "embedded-library",
    "library-not-linked-against-libc",
    "missing-depends-on-sensible-utils",
    "package-installs-python-bytecode",
    "shared-library-lacks-prerequisites",
)
"""What a bundle with its own Python and Qt is told by lintian, and is meant to be."""


def lay_out(root: Path) -> None:
    """Put all files of the package below ``root``."""
    library = root / "usr/lib/emailrelay"
    shutil.copytree(BUNDLE, library, symlinks=True)
    for file in library.rglob("*"):
        if file.is_file() and not file.is_symlink():
            file.chmod(0o755 if file.parent == library or file.suffix == ".sh" else 0o644)
    programs = root / "usr/bin"
    programs.mkdir(parents=True)
    for name in (*console_programs(), WINDOW_PROGRAM):
        (programs / name).symlink_to(f"../lib/emailrelay/{name}")
    for name, folder in FILES.items():
        _copy(LINUX / name, root / folder / Path(name).name)
    _copy(LINUX / "emailrelay.sysusers", root / "usr/lib/sysusers.d/emailrelay.conf")
    _copy(LINUX / "emailrelay.tmpfiles", root / "usr/lib/tmpfiles.d/emailrelay.conf")
    about = root / "usr/share/doc/emailrelay"
    _write(about / "copyright", COPYRIGHT.encode())
    _packed(ROOT / "CHANGELOG.md", about / "NEWS.gz")
    day = format_datetime(datetime.strptime(_day(), "%Y-%m-%d").replace(tzinfo=UTC))
    changes = CHANGES.format(version=__version__, maintainer=MAINTAINER, day=day)
    _write(about / "changelog.gz", gzip.compress(changes.encode(), mtime=0))
    overrides = "".join(f"emailrelay: {each}\n" for each in OVERRIDES)
    _write(root / "usr/share/lintian/overrides/emailrelay", overrides.encode())
    _copy(ROOT / "resources/icons/app-icon.svg", root / "usr/share/icons/hicolor/scalable/apps/emailrelay.svg")
    for page in MANUAL.glob("*.1"):
        _packed(page, root / "usr/share/man/man1" / f"{page.name}.gz")


def make() -> Path:
    """The finished package; needs dpkg-deb."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    file = ROOT / "dist" / f"emailrelay_{__version__}_{architecture}.deb"
    control = CONTROL.format(
        version=__version__,
        maintainer=MAINTAINER,
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


def _day() -> str:
    """The day of the release, as the metadata have it."""
    return newest_release((ROOT / METAINFO).read_text("utf-8"))[1]


def _write(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    target.chmod(0o644)


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _packed(source: Path, target: Path) -> None:
    _write(target, gzip.compress(source.read_bytes(), mtime=0))


def main() -> int:
    """Make it, say how big it is."""
    if not BUNDLE.is_dir():
        sys.exit("There is no bundle yet: run python -m tools.bundle first.")
    file = make()
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
