import os
import socket
import sys
from pathlib import Path
from typing import Never

import pytest

from engine.errors import ConfigError, ListenError, RelayError
from engine.net.interfaces import InterfaceAddress, interface_addresses
from engine.net.listener import Target, bind, parse_interfaces
from engine.net.port_check import PortTrouble, check_port
from engine.net.port_owner import port_owner

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc and the route socket")
ADDRESSES = (
    InterfaceAddress(interface="eth0", address="192.0.2.1", family=socket.AF_INET),
    InterfaceAddress(interface="eth0", address="2001:db8::1", family=socket.AF_INET6),
    InterfaceAddress(interface="lo", address="127.0.0.1", family=socket.AF_INET),
)


def targets(*items: str, service: str = "smtp") -> list[str]:
    return [each.address for each in parse_interfaces(items, service, addresses=lambda: ADDRESSES)]


def test_an_empty_list_names_nothing_and_leaves_the_wildcards_to_the_caller() -> None:
    assert parse_interfaces((), "smtp") == ()
    assert parse_interfaces(("", " , "), "smtp") == ()


def test_items_are_joined_and_qualified_ones_belong_to_one_server() -> None:
    items = ("127.0.0.1,pop=127.0.0.2", "admin=127.0.0.3, smtp=::1")
    assert targets(*items) == ["127.0.0.1", "::1"]
    assert targets(*items, service="pop") == ["127.0.0.1", "127.0.0.2"]
    assert targets(*items, service="admin") == ["127.0.0.1", "127.0.0.3"]


def test_a_bracketed_ipv6_address_is_accepted_and_repeats_count_once() -> None:
    assert targets("[::1]", "::1") == ["::1"]


def test_interface_names_stand_for_their_addresses_of_one_family_or_both() -> None:
    assert targets("eth0") == ["192.0.2.1", "2001:db8::1"]
    assert targets("eth0-ipv4") == ["192.0.2.1"]
    assert targets("smtp=eth0-ipv6") == ["2001:db8::1"]


def test_paths_and_descriptors_are_targets_too() -> None:
    assert parse_interfaces(("/run/s", "fd#3"), "smtp") == (Target(path="/run/s"), Target(descriptor=3))


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("eth1", 'no addresses bound to named network interface "eth1": this computer has eth0, lo'),
        ("pop=127.0.0.1", 'the list "pop=127.0.0.1" names nothing for the smtp server'),
        ("imap=127.0.0.1", "begins with no known server"),
        ("a/b", "invalid address or interface name: a/b"),
        ("fd#x", "no descriptor"),
        ("127.0.0.1:25", "no addresses bound"),
    ],
)
def test_a_list_that_yields_nothing_is_refused_instead_of_opening_every_address(item: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        targets(item)
    assert words in str(caught.value)
    assert caught.value.problems[0].option == "interface"


def test_a_name_is_refused_in_words_where_the_system_cannot_list_its_addresses() -> None:
    def unknown() -> Never:
        raise RelayError("cannot be listed on this system")

    with pytest.raises(ConfigError, match='"eth0" is no IP address: cannot be listed'):
        parse_interfaces(("eth0",), "smtp", addresses=unknown)


def test_both_wildcards_are_opened_on_one_port_by_default() -> None:
    sockets = bind((), "smtp", 0)
    try:
        names = [each.getsockname()[:2] for each in sockets]
        assert names[0][0] == "0.0.0.0"
        assert len({port for _, port in names}) == 1
        if len(sockets) == 2:
            assert names[1][0] == "::"
            assert sockets[1].getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY) == 1
    finally:
        for each in sockets:
            each.close()


def test_a_port_in_use_is_named_with_its_option_and_the_program_that_holds_it() -> None:
    with bind(("127.0.0.1",), "smtp", 0)[0] as holder:
        port = holder.getsockname()[1]
        with pytest.raises(ListenError) as caught:
            bind(("127.0.0.1",), "pop", port)
    text = str(caught.value)
    assert text.startswith(f"socket bind error: address already in use: 127.0.0.1:{port} (option pop-port)")
    if sys.platform == "linux":
        assert f"(process {os.getpid()})" in text


def test_nothing_stays_open_when_one_of_the_addresses_cannot_be_had() -> None:
    with bind(("127.0.0.1",), "smtp", 0)[0] as holder:
        port = holder.getsockname()[1]
        with pytest.raises(ListenError):
            bind(("127.0.0.2", "127.0.0.1"), "smtp", port)
        with bind(("127.0.0.2",), "smtp", port)[0] as again:
            assert again.getsockname() == ("127.0.0.2", port)


def test_an_address_of_another_computer_is_a_mistake_in_the_interface_option() -> None:
    with pytest.raises(ListenError) as caught:
        bind(("192.0.2.1",), "smtp", 0)
    assert caught.value.option == "interface"
    assert "this computer has no such address" in str(caught.value)


def test_a_dead_unix_socket_is_replaced_and_a_live_one_is_not(tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    bind((path,), "smtp", 25)[0].close()
    with bind((path,), "smtp", 25)[0] as live:
        assert live.getsockname() == path
        with pytest.raises(ListenError, match="another program listens there"):
            bind((path,), "smtp", 25)


def test_a_file_in_the_way_of_a_unix_socket_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "s"
    path.write_bytes(b"mine")
    with pytest.raises(ListenError):
        bind((str(path),), "smtp", 25)
    assert path.read_bytes() == b"mine"


def test_a_descriptor_is_adopted_when_it_is_a_bound_socket() -> None:
    with socket.create_server(("127.0.0.1", 0)) as given, bind((f"fd#{given.fileno()}",), "smtp", 25)[0] as adopted:
        assert adopted.getsockname() == given.getsockname()
    with pytest.raises(ConfigError, match="socket error: no bound address on fd 9999"):
        bind(("fd#9999",), "smtp", 25)


def test_a_descriptor_that_is_no_socket_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "f").open("wb") as file, pytest.raises(ConfigError, match="socket error: no bound address on fd"):
        bind((f"fd#{file.fileno()}",), "smtp", 25)


@linux
def test_the_loopback_interface_is_listed_with_its_address() -> None:
    assert any(each.interface == "lo" and each.address == "127.0.0.1" for each in interface_addresses())


@linux
def test_the_loopback_interface_can_be_named() -> None:
    with bind(("lo-ipv4",), "smtp", 0)[0] as opened:
        assert opened.getsockname()[0] == "127.0.0.1"


@linux
def test_the_program_on_a_port_is_found_by_either_family() -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        owner = port_owner("0.0.0.0", port)
        assert owner is not None
        assert owner.pid == os.getpid()
        assert port_owner("127.0.0.2", port) is None
    assert port_owner("0.0.0.0", port) is None


def test_a_missing_proc_folder_names_nobody(tmp_path: Path) -> None:
    assert port_owner("127.0.0.1", 25, proc=tmp_path) is None


def test_a_free_port_is_no_problem_and_a_taken_one_is_described() -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        problem = check_port("127.0.0.1", port)
    assert problem is not None
    assert problem.trouble is PortTrouble.TAKEN
    assert problem.text.startswith(f"127.0.0.1:{port} is used by ")
    assert check_port("127.0.0.1", port) is None


def test_a_foreign_address_is_described() -> None:
    problem = check_port("192.0.2.1", 25)
    assert problem is not None
    assert problem.trouble is PortTrouble.NO_SUCH_ADDRESS
