"""The autoconfiguration document comes from strangers: whatever it holds, the answer is a value or a sentence."""

from hypothesis import given
from hypothesis import strategies as st

from engine.discovery.autoconfig import AutoconfigError, parse_autoconfig
from engine.discovery.submission import Discovered, Protection

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=40)
FIELDS = st.lists(
    st.tuples(st.sampled_from(["hostname", "port", "socketType", "username", "authentication", "other"]), WORDS),
    max_size=6,
)
TAGS = st.sampled_from(
    [
        b"<clientConfig>",
        b"</clientConfig>",
        b"<emailProvider>",
        b"</emailProvider>",
        b'<outgoingServer type="smtp">',
        b"</outgoingServer>",
        b"<hostname>",
        b"</hostname>",
        b"<!DOCTYPE a>",
        b"<!ENTITY",
        b"<![CDATA[",
        b"]]>",
        b"<?x?>",
        b"&lt;",
        b"&#0;",
        b"smtp.example.com",
        b"\xff\xfe",
    ]
)


def attempt(data: bytes, address: str) -> Discovered | None:
    try:
        return parse_autoconfig(data, address)
    except AutoconfigError as error:
        if str(error).startswith("the document "):
            return None
        raise


@given(st.lists(st.one_of(TAGS, st.binary(max_size=20)), max_size=40).map(b"".join), WORDS)
def test_any_octets_are_a_value_or_a_refusal(data: bytes, address: str) -> None:
    attempt(data, address)


@given(st.lists(FIELDS, max_size=4), WORDS)
def test_what_is_taken_is_fit_for_a_configuration(servers: list[list[tuple[str, str]]], address: str) -> None:
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    inner = "".join(
        '<outgoingServer type="smtp"><hostname>smtp.example.com</hostname><port>587</port><socketType>SSL</socketType>'
        + "".join(f"<{name}>{escaped(value)}</{name}>" for name, value in fields)
        + "</outgoingServer>"
        for fields in servers
    )
    text = f"<clientConfig><emailProvider>{inner}</emailProvider></clientConfig>"
    found = attempt(text.encode("utf-8"), address)
    for each in found.servers if found else ():
        assert (each.host, each.port, each.protection) == ("smtp.example.com", 587, Protection.IMPLICIT)
        assert not any(letter.isspace() or ord(letter) < 32 for letter in each.user)
