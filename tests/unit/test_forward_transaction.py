import pytest

from engine.config.options import Settings
from engine.config.values import AnonymousScope, RetryPolicy
from engine.forward.profile import HopProfile, TlsMode, profile_of
from engine.forward.transaction import mail_command, mismatches, rcpt_command, unsafe_address, uses_bdat
from engine.spool.envelope import BodyType, Envelope

ALL = {"8bitmime", "binarymime", "chunking", "smtputf8"}
PROFILE = HopProfile(domain="me.example")


def mail(envelope: Envelope, extensions: set[str], identity: str | None = None, profile: HopProfile = PROFILE) -> str:
    return mail_command(envelope, extensions, identity, profile)


@pytest.mark.parametrize(
    ("body", "extensions", "tail"),
    [
        (BodyType.SEVEN_BIT, ALL, " BODY=7BIT"),
        (BodyType.EIGHT_BIT, ALL, " BODY=8BITMIME"),
        (BodyType.BINARY, ALL, " BODY=BINARYMIME"),
        (BodyType.UNKNOWN, ALL, ""),
        (BodyType.EIGHT_BIT, set(), ""),
        (BodyType.BINARY, {"8bitmime", "binarymime"}, ""),
    ],
)
def test_the_body_is_declared_as_far_as_the_server_knows_it(body: BodyType, extensions: set[str], tail: str) -> None:
    assert mail(Envelope(reverse_path="a@x", content=body), extensions) == f"MAIL FROM:<a@x>{tail}"


def test_utf8_names_are_announced_and_an_empty_sender_stays_empty() -> None:
    envelope = Envelope(reverse_path="", utf8_mailbox_names=True)
    assert mail(envelope, ALL) == "MAIL FROM:<> SMTPUTF8"
    assert mail(envelope, set()) == "MAIL FROM:<>"


@pytest.mark.parametrize(
    ("stored", "tail"),
    [
        ("", " AUTH=me+3Dx"),
        ("<>", " AUTH=<>"),
        ("other+2B", " AUTH=other+2B"),
        ("a b", " AUTH=<>"),
        ("+zz", " AUTH=<>"),
    ],
)
def test_the_identity_is_sent_once_signed_in(stored: str, tail: str) -> None:
    envelope = Envelope(reverse_path="a@x", mail_from_auth_out=stored)
    assert mail(envelope, set(), "me=x") == f"MAIL FROM:<a@x>{tail}"
    assert mail(envelope, set()) == "MAIL FROM:<a@x>"


def test_the_identity_can_be_hidden() -> None:
    profile = HopProfile(domain="d", hide_identity=True)
    assert mail(Envelope(reverse_path="a", mail_from_auth_out="x"), set(), "me", profile).endswith(" AUTH=<>")


def test_what_the_server_lacks_is_told_with_the_rule() -> None:
    binary = Envelope(reverse_path="a", content=BodyType.BINARY, utf8_mailbox_names=True)
    assert [each.strict for each in mismatches(binary, set(), PROFILE)] == [True, True]
    assert not mismatches(binary, ALL, PROFILE)
    assert uses_bdat(binary, ALL)
    eight = Envelope(reverse_path="a", content=BodyType.EIGHT_BIT)
    assert [(each.reason, each.strict) for each in mismatches(eight, set(), PROFILE)] == [
        ("cannot send 8-bit message to 7-bit server", False)
    ]


@pytest.mark.parametrize(
    "address", ["a@x>\r\nRCPT TO:<b@x", "a@x> SIZE=1", "a b@x", "<a@x", "a\x00@x", 'a"@x', '"a"b c@x']
)
def test_an_address_that_would_be_more_than_one_is_found(address: str) -> None:
    assert unsafe_address(Envelope(reverse_path=address), ()) == address
    assert unsafe_address(Envelope(reverse_path=""), ("ok@x", address)) == address


@pytest.mark.parametrize("address", ["", "a@x", '"a b>c"@x', '"a\\"b"@x', "ü@bücher.example", "a+b=c/d@[192.0.2.1]"])
def test_an_address_that_is_one_passes(address: str) -> None:
    assert unsafe_address(Envelope(reverse_path=address), ()) == ""
    assert rcpt_command(address) == f"RCPT TO:<{address}>"


@pytest.mark.parametrize(
    ("settings", "mode"),
    [
        (Settings(), TlsMode.NONE),
        (Settings(client_tls=True), TlsMode.OPPORTUNISTIC),
        (Settings(client_tls=True, client_tls_required=True), TlsMode.REQUIRED),
        (Settings(client_tls_connection=True, client_tls_required=True), TlsMode.IMPLICIT),
    ],
)
def test_the_options_choose_the_encryption(settings: Settings, mode: TlsMode) -> None:
    profile = profile_of(settings, None, "d")
    assert profile.tls is mode
    assert profile.clear_sign_in is (mode is TlsMode.NONE)


def test_the_options_make_a_profile() -> None:
    settings = Settings(
        response_timeout=60,
        client_smtp_config=("pipelining", "eightbitstrict", "-smtputf8strict"),
        anonymous=frozenset({AnonymousScope.CLIENT}),
        client_auth_clear=True,
        client_tls=True,
        forward_retry=RetryPolicy(first=1, longest=2, give_up=3),
    )
    profile = profile_of(settings, None, "d")
    assert profile.pipelining
    assert profile.eight_bit_strict
    assert not profile.utf8_strict
    assert profile.hide_identity
    assert profile.clear_sign_in
    assert profile.some
    assert profile.stall_limit == 60
    assert profile_of(Settings(), None, "d").stall_limit == 180
    assert not profile_of(Settings(forward_to_all=True, forward_retry=settings.forward_retry), None, "d").some
