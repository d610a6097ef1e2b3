"""Make ``.venv`` ready for ``make run`` and ``make test``; nothing is done when nothing is missing.

Run by the system's Python (3.11 to 3.13) with no argument, ``run`` or ``test``. On Debian-like systems
the packages that Qt and the tests need are installed when this runs as root; anybody else is shown the
one line to type. Uses the standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
IN_VENV = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed"

QT = (
    *("libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0", "libxkbcommon-x11-0", "fonts-dejavu-core"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0"),
    *("libxcb-shape0", "libxcb-xkb1", "libx11-xcb1"),
    # brings GLib, whose own package has another name in newer releases
    "libglib2.0-bin",
)
PEERS = (
    *("postfix", "dovecot-core", "swaks", "libnet-ssleay-perl", "libauthen-sasl-perl", "msmtp", "curl"),
    *("fetchmail", "mpop"),
    # more mail programs that people send with
    *("mutt", "s-nail", "libio-socket-ssl-perl", "libdigest-hmac-perl", "node-nodemailer"),
    *("xvfb", "x11-utils", "openbox", "trayer", "xdotool", "imagemagick", "strace", "dbus", "gnome-keyring"),
    "dnsmasq-base",
    "iproute2",
    # what Exim needs that is unpacked beside Postfix, and a SOCKS proxy
    *("libnss-wrapper", "libgnutls-dane0", "libidn12", "libnsl2", "dante-server"),
    "libpam-wrapper",
    "spamd",
    *("fail2ban", "groff-base"),
    "nsis",
    "e2fsprogs",
    # what judges the files of the packages
    *("appstream", "desktop-file-utils", "libplist-utils", "systemd"),
)


def say(text: str) -> None:
    """One calm line."""
    print(text, flush=True)


def attempt(*command: str | Path, env: dict[str, str] | None = None) -> bool:
    """Run a program quietly; when it fails, show what it printed."""
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False, env=env)
        if done.returncode:
            output.seek(0)
            sys.stderr.buffer.write(output.read())
            sys.stderr.flush()
    return done.returncode == 0


def run(*command: str | Path) -> None:
    """Run a program that nothing can go on without."""
    if not attempt(*command):
        sys.exit(f"This step failed: {' '.join(map(str, command))}")


def missing_packages(wanted: tuple[str, ...]) -> list[str]:
    """Those of the Debian packages that are not installed."""
    query = ["dpkg-query", "-W", "-f", "${Package} ${Status}\n", *wanted]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [name for name in wanted if name not in there]


def system_packages(wanted: tuple[str, ...], *, needed_for: str) -> None:
    """Install Debian packages as root, or say how to."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = missing_packages(wanted)
    if not missing:
        return
    if os.geteuid() != 0:
        say(f"For {needed_for} these system packages are missing; to install them, type:")
        say(f"  sudo apt install --no-install-recommends {' '.join(missing)}")
        return
    say(f"Installing system packages for {needed_for}: {' '.join(missing)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if "postfix" in missing and shutil.which("debconf-set-selections"):
        # The tests start a Postfix of their own; the machine itself must not become a mail server by it.
        answer = b"postfix postfix/main_mailer_type select No configuration\n"
        subprocess.run(["debconf-set-selections"], input=answer, check=False, env=env)
    update = ("apt-get", "update", "-q")
    install = ("apt-get", "install", "-q", "-y", "--no-install-recommends")
    attempt(*update, env=env)
    if attempt(*install, *missing, env=env):
        return
    # one that this release does not have must not keep the others out
    lost = [name for name in missing if not attempt(*install, name, env=env)]
    if lost:
        say(f"Going on without {', '.join(lost)}. What needs them says so: {needed_for}.")


def wanted_state() -> str:
    """Changes when another installation is needed."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def make_venv() -> None:
    """Create ``.venv``; Debian keeps the module for that in a package of its own."""
    if importlib.util.find_spec("ensurepip") is None:
        system_packages((f"python3.{sys.version_info.minor}-venv",), needed_for="a Python environment")
    run(sys.executable, "-m", "venv", "--clear", VENV)


def install() -> None:
    """Bring ``.venv`` to the state that ``pyproject.toml`` and ``constraints.txt`` describe."""
    state = wanted_state()
    if IN_VENV.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == state:
        return
    say("Setting up .venv (once, a minute or two)")
    make_venv()
    pip = (IN_VENV, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--editable", f"{ROOT}[gui,fast,dev]", "--constraint", ROOT / "constraints.txt")
    STAMP.write_text(state, encoding="ascii")


def main() -> None:
    """Do what the purpose named on the command line needs."""
    if not (3, 11) <= sys.version_info < (3, 14):
        sys.exit(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}.")
    purpose = sys.argv[1] if len(sys.argv) > 1 else ""
    if purpose == "run":
        system_packages(QT, needed_for="windows")
    elif purpose == "test":
        system_packages(QT + PEERS, needed_for="the tests")
    install()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit("Stopped; the next run goes on from here.")
