"""HTML of strangers, cut down to what a page of text needs. No Qt; call it off the loop's thread.

Promises: what comes out holds no script, form, frame, style sheet or event, refers to nothing but parts of the message,
small pictures in itself and pictures on the web (which the view does not load unasked), and is small and flat enough to
be laid out in a moment: a text browser takes seconds for tables in tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

LETTERS = 50_000
"""Characters of text that are laid out; the plain text and the source have all of it."""
TAGS = 2_500
CELLS = 400
DEPTH = 40
COLUMNS = 16
TABLES = 3
"""Tables in tables; deeper ones are shown as plain rows of text."""
PICTURE_URL = 700_000
"""Characters of a picture that is written into the page."""

_TEXT = frozenset(
    [
        "a",
        "abbr",
        "address",
        "b",
        "big",
        "blockquote",
        "br",
        "center",
        "cite",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
    ]
)
_VOID = frozenset({"br", "hr", "img"})
_TABLE = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th"})
_SILENT = frozenset({"script", "style", "head", "title", "iframe", "object", "applet", "svg", "math", "template"})
"""What is left out with all that is in it."""
_RAW = frozenset({"textarea", "xmp", "noscript", "noembed", "noframes", "plaintext"})
_WORDS = frozenset({"align", "valign", "dir", "alt", "title", "type"})
_NUMBERS: Mapping[str, int] = {
    "width": 1600, "height": 1600, "border": 20, "cellpadding": 40, "cellspacing": 40,
    "colspan": 16, "rowspan": 40, "size": 7, "start": 100_000,
}  # fmt: skip
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f]")
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgb\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*\)")
_STYLES: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(("color", "background-color", "background"), _COLOUR),
    "font-size": re.compile(r"[1-6]?\d(?:\.\d+)?(?:px|pt)|(?:x{1,2}-)?(?:small|large)|medium|smaller|larger"),
    "font-weight": re.compile(r"bold|normal|[1-9]00"),
    "font-style": re.compile(r"italic|normal|oblique"),
    "text-decoration": re.compile(r"underline|none|line-through"),
    "text-align": re.compile(r"left|right|center|justify"),
    "vertical-align": re.compile(r"top|middle|bottom|sub|super|baseline"),
    "white-space": re.compile(r"normal|nowrap|pre|pre-wrap"),
}
_LONG_WORD = re.compile(r"\S{120,}")
_DATA = re.compile(r"data:image/(?:png|jpeg|gif|bmp|webp);base64,[A-Za-z0-9+/=\s]*", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanHtml:
    """What may be shown."""

    html: str
    remote: tuple[str, ...] = ()
    """Addresses of pictures on the web, each once, in their order."""
    pictures: tuple[str, ...] = ()
    """``cid:`` and ``data:`` addresses that are referred to."""
    refused: int = 0
    """References to files and other places that are never followed."""
    cut: bool = False
    """Whether something was left out because there is too much of it."""


def clean_html(html: str) -> CleanHtml:
    """Cut HTML down; never raises, whatever it is."""
    cleaner = _Cleaner()
    for start in range(0, min(len(html), 40 * LETTERS), LETTERS):
        if cleaner.full:
            break
        cleaner.feed(html[start : start + LETTERS])
    cleaner.close()
    return cleaner.result(cut=cleaner.full or len(html) > 40 * LETTERS)


class _Cleaner(HTMLParser):
    """Writes the page anew, tag by tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.full = False
        self._out: list[str] = []
        self._open: list[str] = []
        self._silent = 0
        self._letters = self._tags = self._cells = self._refused = 0
        self._columns: list[int] = []
        """For each table that is open: cells in its row."""
        self._remote: dict[str, None] = {}
        self._pictures: dict[str, None] = {}

    def result(self, *, cut: bool) -> CleanHtml:
        """What has come together; open tags are closed."""
        end = "".join(f"</{tag}>" for tag in reversed(self._open))
        return CleanHtml(
            html="".join(self._out) + end,
            remote=tuple(self._remote),
            pictures=tuple(self._pictures),
            refused=self._refused,
            cut=cut,
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
            self._count_references(attrs)
        elif tag == "body" and not self._silent:
            self._out.append(f"<body{self._attributes(tag, attrs)}>")
        elif tag not in _TEXT:
            self._count_references(attrs)
        if self._silent or tag not in _TEXT or not self._room(tag):
            return
        if tag in _VOID:
            self._out.append(f"<{tag}{self._attributes(tag, attrs)}>")
        elif len(self._open) < DEPTH:
            self._open.append(tag)
            self._out.append(f"<{tag}{self._attributes(tag, attrs)}>")

    def handle_endtag(self, tag: str) -> None:
        deep = len(self._columns) > TABLES
        if tag == "table" and self._columns and not self._silent:
            self._columns.pop()
        if deep and tag in _TABLE:
            self._out.append(" ")
            return
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in self._open and not self._silent:
            while True:
                last = self._open.pop()
                self._out.append(f"</{last}>")
                if last == tag:
                    break
        elif tag in {"tr", "table", "div", "p"} and not self._silent:
            self._out.append("<br>")

    def handle_data(self, data: str) -> None:
        if self._silent or self.full:
            return
        room = LETTERS - self._letters
        self._letters += len(data)
        self._out.append(escape(_LONG_WORD.sub(_broken, data[:room])))
        self.full = len(data) >= room

    def unknown_decl(self, data: str) -> None:
        """Marked sections of word processors; nothing of them is shown."""

    def _room(self, tag: str) -> bool:
        self._tags += 1
        if self._tags > TAGS:
            self.full = True
            return False
        if tag not in _TABLE:
            return True
        if tag == "table":
            self._columns.append(0)
            return len(self._columns) <= TABLES
        if not self._columns or len(self._columns) > TABLES:
            return False
        if tag == "tr":
            self._columns[-1] = 0
        elif tag in {"td", "th"}:
            self._cells += 1
            self._columns[-1] += 1
            return self._cells <= CELLS and self._columns[-1] <= COLUMNS
        return True

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> str:
        kept: dict[str, str] = {}
        for name, given in attrs:
            value = (given or "").strip()
            if name in {"href", "src", "background"}:
                # what is judged is what is written: a scheme is found behind invisible letters, too
                found = self._reference(tag, name, _INVISIBLE.sub("", value).strip())
            else:
                found = _attribute(name, value)
            if found:
                kept.setdefault(name, found)
        return "".join(f' {name}="{escape(value)}"' for name, value in kept.items())

    def _reference(self, tag: str, name: str, value: str) -> str:
        if tag == "a" and name == "href":
            return value if scheme_of(value) in {"http", "https", "mailto"} and len(value) < 4000 else ""
        if tag != "img" or name != "src":
            self._refused += bool(value)
            return ""
        scheme = scheme_of(value)
        if scheme in {"http", "https"} and len(value) < 4000:
            self._remote[value] = None
            return value
        small = scheme == "data" and len(value) <= PICTURE_URL and _DATA.fullmatch(value)
        if scheme == "cid" or small:
            self._pictures[value] = None
            return value
        self._refused += 1
        return ""

    def _count_references(self, attrs: list[tuple[str, str | None]]) -> None:
        self._refused += sum(
            1 for name, value in attrs if name in {"src", "href", "data", "action", "content"} and value
        )


def scheme_of(address: str) -> str:
    """The scheme of an address in lower case; empty when there is none or it makes no sense."""
    try:
        return urlsplit(_INVISIBLE.sub("", address)).scheme
    except ValueError:
        return ""


def _attribute(name: str, value: str) -> str:
    if name in _WORDS:
        return value[:300]
    if name in _NUMBERS:
        found = re.match(r"(\d{1,6})(%?)", value)
        return f"{min(int(found[1]), 100 if found[2] else _NUMBERS[name])}{found[2]}" if found else ""
    if name in {"bgcolor", "color"}:
        return value if _COLOUR.fullmatch(value) else ""
    if name == "style":
        return _style(value)
    return ""


def _style(text: str) -> str:
    kept: list[str] = []
    for part in text[:2000].split(";"):
        name, _, value = (each.strip().lower() for each in part.partition(":"))
        pattern = _STYLES.get(name)
        if pattern is not None and pattern.fullmatch(value):
            kept.append(f"{name}: {value}")
    return "; ".join(kept)


def _broken(word: re.Match[str]) -> str:
    """A word with places where it may be broken: one without costs a line breaker ten times as much."""
    text = word[0]
    return "\N{ZERO WIDTH SPACE}".join(text[start : start + 100] for start in range(0, len(text), 100))


def for_browser(clean: CleanHtml, picture: Callable[[str], str]) -> str:
    """A page for a web browser that may load nothing: ``picture`` gives a ``data:`` address, or nothing."""
    html = clean.html
    for address in (*clean.remote, *clean.pictures):
        html = html.replace(f' src="{escape(address)}"', f' src="{escape(picture(address))}"')
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}"></head>{html}</html>'
    )
