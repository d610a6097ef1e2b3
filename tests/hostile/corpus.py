"""Messages made to break a viewer: each by a few lines of code, the same every time.

``{web}`` in them is the address of a server that must never be asked, ``{file}`` a file that must never be read.
"""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Callable, Mapping

CRLF = b"\r\n"
PLAIN = b"Subject: plain\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"


def html(body: str, charset: str = "utf-8") -> bytes:
    """A message whose body is HTML."""
    head = f"Subject: page\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset={charset}\r\n\r\n"
    return head.encode() + body.encode("utf-8", "surrogatepass") + CRLF


def parts(number: int, part: bytes = b"Content-Type: text/plain\r\n\r\nx\r\n") -> bytes:
    """A message of many parts."""
    head = b"Subject: parts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    return head + (b"--b\r\n" + part) * number + b"--b--\r\n"


def nested(depth: int) -> bytes:
    """Parts in parts."""
    text = b"Subject: nested\r\nMIME-Version: 1.0\r\n"
    for level in range(depth):
        text += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level)
    return text + b"Content-Type: text/plain\r\n\r\nbottom\r\n"


def attached(name: bytes) -> bytes:
    """A message with one attachment."""
    part = b'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="%s"\r\n\r\nMZ\r\n' % name
    return parts(1, part)


def huge_picture() -> bytes:
    """A picture of a few octets that says it is 60,000 by 60,000."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return picture + chunk(b"IEND", b"")


def in_page(picture: bytes) -> str:
    """A picture as an address."""
    return "data:image/png;base64," + base64.b64encode(picture).decode()


_REACHES = (
    "<img src='{web}/a.png'><img src={web}/b.png><img src='file://{file}'><img src='{file}'><img src='//h/c.png'>"
    "<IMG SRC='HTTP://127.0.0.1:9/d.png'><img srcset='{web}/e.png 2x'>"
    "<img dynsrc='{web}/f'><input type=image src='{web}/g'>"
    "<body background='{web}/h.png'><table background='{web}/i.png'><tr>"
    "<td background='file://{file}'>cell</td></tr></table>"
    "<link rel=stylesheet href='{web}/j.css'>"
    "<style>@import url({web}/k.css); body {{ background: url({web}/l.png) }}</style>"
    "<div style=\"background-image: url('{web}/m.png'); background: url(file://{file})\">styled</div>"
    "<meta http-equiv=refresh content='0; url={web}/n'><base href='{web}/'><img src='o.png'>"
    "<iframe src='{web}/p'></iframe><object data='{web}/q'></object><embed src='{web}/r'>"
    "<video src='{web}/s' poster='{web}/t'>"
    "<svg><image href='{web}/u.png'/></svg><audio src='{web}/v'></audio>"
    "<form action='{web}/w'><button>go</button></form>"
    "<script>fetch('{web}/x')</script><a href='javascript:fetch(\"{web}/y\")' onmouseover='z()'>"
    "link</a><img src='qrc:/x'>"
    "<a href='file://{file}'>file</a><bgsound src='{web}/z'><p>end of page</p>"
)

CORPUS: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "only zeros": lambda: bytes(5000),
    "every octet": lambda: bytes(range(256)) * 300,
    "no header": lambda: b"\r\nbody\r\n",
    "header without end": lambda: b"Subject: x\r\n" + b"X-Long: y\r\n" * 4_000,
    "one field of a megabyte": lambda: b"Subject: " + b"s" * 1_000_000 + b"\r\n\r\nbody\r\n",
    "folded for ever": lambda: b"Subject: a\r\n" + b" b\r\n" * 60_000 + b"\r\nbody\r\n",
    "encoded words in a row": lambda: b"Subject: " + b"=?utf-8?b?4oCu?= " * 20_000 + b"\r\n\r\nbody\r\n",
    "unknown charsets": lambda: b"Subject: =?no-such?q?x?= =?utf-7?q?+ADw-?= =?idna?b?eA==?=\r\n\r\nbody\r\n",
    "a lying charset": lambda: html("\u202egnp.exe caf\u00e9", "utf-16"),
    "a harmful codec": lambda: b"Content-Type: text/plain; charset=zlib_codec\r\n\r\nbody\r\n",
    "bare line ends": lambda: b"Subject: x\rX: y\n\nbody\rbody\nbody" * 100,
    "a line of a megabyte": lambda: PLAIN + b"x" * 1_000_000,
    "a million line ends": lambda: PLAIN + b"\r\n" * 400_000,
    "words that turn round": lambda: PLAIN + "\u202e\u2066\u05d0 \u202d".encode() * 30_000,
    "broken base64": lambda: b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!=PGI+=\r\n",
    "broken quoted-printable": lambda: b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=\r\n=ZZ=3\r\n",
    "10,000 parts": lambda: parts(10_000),
    "10,000 attachments": lambda: parts(10_000, b"Content-Disposition: attachment; filename=a\r\n\r\nx\r\n"),
    "parts in parts": lambda: nested(600),
    "a boundary that is missing": lambda: b"Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nx\r\n",
    "a boundary of 70,000 letters": lambda: b"Content-Type: multipart/mixed; boundary=" + b"b" * 70_000 + b"\r\n\r\nx",
    "a message in itself": lambda: b"Content-Type: message/rfc822\r\n\r\n" * 500 + b"x",
    "a name that turns round": lambda: attached("invoice\u202efdp.exe".encode()),
    "a name that climbs": lambda: attached(b"../../../../etc/passwd"),
    "a name of a device": lambda: attached(b"CON.txt"),
    "a name of 100,000 letters": lambda: attached(b"n" * 100_000),
    "all ways out": lambda: html(_REACHES),
    "tables 1,000 deep": lambda: html("<table><tr><td>" * 1000 + "end of page"),
    "wide tables in tables": lambda: html(("<table><tr>" + "<td>a</td>" * 5 + "<td>") * 60 + "end of page"),
    "a table of 100,000 cells": lambda: html("<table>" + "<tr><td>x</td><td>y</td></tr>" * 50_000 + "</table>"),
    "a cell over a million columns": lambda: html(
        "<table><tr><td colspan=1000000 rowspan=1000000>end of page</td></table>"
    ),
    "tags that never end": lambda: html("<div><b><i><u><ul><li>" * 5_000 + "end of page"),
    "ends that never began": lambda: html("</table></td></div>" * 5_000 + "end of page"),
    "a tag that never ends": lambda: html("<p>end of page</p><img alt='" + "x" * 500_000),
    "attributes without end": lambda: html("<p " + "a=b " * 50_000 + ">end of page</p>"),
    "a word of a megabyte": lambda: html("<p>" + "x" * 1_000_000),
    "letters of a thousand points": lambda: html(
        "<font size=99999><p style='font-size: 99999px'>end of page</p></font>"
    ),
    "2,600 pictures": lambda: html("<img src='{web}/x.png'>" * 2_600 + "end of page"),
    "a picture bigger than memory": lambda: html(f"<img src='{in_page(huge_picture())}' width=99999>end of page"),
    "lone surrogates": lambda: html("&#xD800;&#x110000;\ud800 end of page"),
    "comments and sections": lambda: html(
        "<!--[if mso]><img src='{web}/1'><![endif]--><![CDATA[x]]><!x><?y?>end of page"
    ),
    "a link to another place": lambda: html(
        "<a href='http://xn--pple-43d.example/'>https://apple.example</a>end of page"
    ),
}


def made(name: str, *, web: str, file: str) -> bytes:
    """One of them, with the places that it must not reach."""
    text = CORPUS[name]()
    return (
        text.replace(b"{web}", web.encode()).replace(b"{file}", file.encode()).replace(b"{{", b"{").replace(b"}}", b"}")
    )
