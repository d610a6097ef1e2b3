"""What the application for macOS is made with: its ``Info.plist`` and its icon (spec gui.md C2, D12).

``installer/emailrelay.spec`` uses both when a bundle is made there; ``installer/macos`` has the rest.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

from engine import __version__
from tools.icon import draw_icon

ROOT = Path(__file__).resolve().parent.parent
APPLICATION = "Relay.app"
IDENTIFIER = "net.emailrelay.relay"
OLDEST_SYSTEM = "14.0"
"""What Qt's libraries of a release need (docs/adr/0006)."""
WINDOW_PROGRAM = "emailrelay-gui"
_PICTURES = {
    128: (b"ic07",),
    256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"),
    1024: (b"ic10",),
    32: (b"ic11",),
    64: (b"ic12",),
}
"""The kinds of picture in an icon by their width: each size, and the next smaller one for dense screens."""


def info_plist() -> dict[str, object]:
    """What macOS is to know of the application."""
    return {
        "CFBundleName": "Relay",
        "CFBundleDisplayName": "Relay",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleExecutable": WINDOW_PROGRAM,
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSMultipleInstancesProhibited": False,  # one for each configuration
        "LSBackgroundOnly": False,
        "LSUIElement": True,  # at home in the menu bar
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Licence: GPL-3.0-or-later",
        "NSLocalNetworkUsageDescription": "Printers and scanners on your network hand over mail to Relay.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # follows the dark appearance
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def icon_file(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """An ``.icns`` file of PNG pictures, each with its width."""
    parts: list[bytes] = []
    for width, data in pictures:
        parts.extend(struct.pack(">4sI", kind, len(data) + 8) + data for kind in _PICTURES[width])
    content = b"".join(parts)
    return struct.pack(">4sI", b"icns", len(content) + 8) + content


def make_icon(folder: Path) -> Path:
    """Draw the application's icon in ``folder``; needs Qt."""
    file = folder / "emailrelay.icns"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icon_file(draw_icon(_PICTURES)))
    return file
