"""One process for each configuration, for all tests of this folder."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ca import CertificateAuthority
from tests.support.conformance import Relays


@pytest.fixture(scope="session")
def relays(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Relays]:
    with Relays(tmp_path_factory.mktemp("conformance")) as running:
        yield running


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def certificate(authority: CertificateAuthority) -> Path:
    """Key and certificate of the relays."""
    return authority.issue("127.0.0.1", "localhost").both


@pytest.fixture(scope="session")
def trusting(authority: CertificateAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(authority.file))
