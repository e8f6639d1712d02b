"""Which machines may be asked for a page: only those on the public internet, by the address that is really used."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import SplitResult, urlsplit

from averment.errors import TargetUnreachable

Resolve = Callable[[str, int], list[str]]
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_ADVICE = "Only public http and https addresses are fetched; save the page and add the file instead."
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_PORTS = {"http": 80, "https": 443}


def resolve(host: str, port: int) -> list[str]:
    """Every address of a host, as the system resolves it."""
    return list(dict.fromkeys(str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


def split_url(url: str) -> tuple[SplitResult, str, int]:
    """The parts, host and port of an address that may be asked.

    Raises:
        TargetUnreachable: if it is no plain http or https address.
    """
    if any(c <= " " or c in {"\x7f", "\\"} for c in url):
        raise TargetUnreachable(f"{url!r} has characters that no address has.", advice=_ADVICE)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as why:
        raise TargetUnreachable(f"{url!r} is not an address: {why}.", advice=_ADVICE) from why
    if parts.scheme.lower() not in _PORTS or not host:
        raise TargetUnreachable(f"{url!r} is not an http or https address.", advice=_ADVICE)
    if parts.username is not None or parts.password is not None:
        raise TargetUnreachable(f"{url!r} carries a user name.", advice="Give the address without it.")
    return parts, host, port or _PORTS[parts.scheme.lower()]


def checked_address(host: str, port: int, *, resolver: Resolve, allowed: frozenset[str]) -> str:
    """One address of the host that may be asked; if any of its addresses may not, none is.

    Raises:
        TargetUnreachable: if the host has no address, or one inside a private, local or reserved network.
    """
    try:
        found = resolver(host, port)
    except (OSError, UnicodeError) as why:
        raise TargetUnreachable(
            f"The host {host!r} cannot be found: {why}.", advice="Check the address and the connection."
        ) from why
    if not found:
        raise TargetUnreachable(f"The host {host!r} has no address.", advice="Check the address.")
    for address in found:
        if address not in allowed and not is_public(address):
            raise TargetUnreachable(f"The host {host!r} is at {address}, which is not on the public internet.", advice=_ADVICE)
    return found[0]


def is_public(address: str) -> bool:
    """Tell whether an address is on the public internet, through every disguise that one address wears of another."""
    try:
        ip: IPAddress = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        if ip in _NAT64:
            inner.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
        if any(i is not None and not _is_global(i) for i in inner):
            return False
        if ip.ipv4_mapped is not None:
            return True
    return _is_global(ip)


def _is_global(ip: IPAddress) -> bool:
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_loopback or ip.is_link_local or ip.is_unspecified)
