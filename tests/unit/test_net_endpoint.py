import pytest

from engine.net.endpoint import Endpoint, EndpointError, display_address, display_peer, parse_endpoint


@pytest.mark.parametrize(
    ("text", "host", "service", "shown"),
    [
        ("mail.example.com:587", "mail.example.com", "587", "mail.example.com:587"),
        ("127.0.0.1:25", "127.0.0.1", "25", "127.0.0.1:25"),
        ("localhost:submission", "localhost", "submission", "localhost:submission"),
        ("[::1]:25", "::1", "25", "::1.25"),
        ("::1:25", "::1", "25", "::1.25"),
        ("::1.25", "::1", "25", "::1.25"),
        ("::ffff:1.2.3.4:25", "::ffff:1.2.3.4", "25", "::ffff:1.2.3.4.25"),
        ("fe80::1%eth0.25", "fe80::1%eth0", "25", "fe80::1%eth0.25"),
    ],
)
def test_a_host_and_port_are_read_and_shown_in_every_documented_form(
    text: str, host: str, service: str, shown: str
) -> None:
    endpoint = parse_endpoint(text)
    assert (endpoint.host, endpoint.service, endpoint.display(), endpoint.text) == (host, service, shown, text)


def test_an_absolute_path_is_a_unix_socket() -> None:
    endpoint = parse_endpoint("/run/smtp.sock")
    assert endpoint == Endpoint(text="/run/smtp.sock", path="/run/smtp.sock")
    assert endpoint.display() == "/run/smtp.sock"


def test_a_proxy_stands_after_the_at_sign_and_the_far_port_is_a_number() -> None:
    endpoint = parse_endpoint("far.example.com:25@localhost:socks")
    assert endpoint.host == "far.example.com"
    assert endpoint.numeric_port == 25
    assert endpoint.proxy is not None
    assert (endpoint.proxy.host, endpoint.proxy.service) == ("localhost", "socks")
    with pytest.raises(EndpointError):
        parse_endpoint("far.example.com:smtp@localhost:1080")


def test_a_name_of_other_letters_becomes_a_labels() -> None:
    assert parse_endpoint("bücher.example:25").host == "xn--bcher-kva.example"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "foo",
        ":25",
        "foo:",
        "foo:0",
        "foo:65536",
        "a b:25",
        "foo:2 5",
        "/",
        "@x:1",
        "x:1@",
        "[foo]:25",
        "a\nb:25",
        "[::1",
        "::1",
    ],
)
def test_anything_else_is_refused_with_the_words_that_logs_show(text: str) -> None:
    with pytest.raises(EndpointError, match="invalid host:service format: "):
        parse_endpoint(text)


def test_socket_addresses_of_every_family_have_a_display_form() -> None:
    assert display_peer(("1.2.3.4", 25)) == "1.2.3.4:25"
    assert display_peer(("::1", 25, 0, 0)) == "::1.25"
    assert display_peer("/run/x") == "/run/x"
    assert display_peer(b"/run/x") == "/run/x"
    assert display_peer("") == "/"
    assert display_peer(None) == "/"
    assert display_address("::", 0) == "::.0"


def test_only_a_numeric_port_has_a_number() -> None:
    assert parse_endpoint("a:25").numeric_port == 25
    assert parse_endpoint("a:smtp").numeric_port == 0
    assert parse_endpoint("1.2.3.4:25").is_literal
    assert not parse_endpoint("a:25").is_literal
    assert parse_endpoint("fe80::1%eth0.25").tls_name == "fe80::1"
