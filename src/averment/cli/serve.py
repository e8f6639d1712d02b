"""`averment serve`: open the desk in a browser."""

from __future__ import annotations

import secrets
from typing import Annotated
from urllib.parse import urlsplit

import typer

from averment.cli.opening import DEFAULT_RECORD, RecordOption, open_workspace

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def serve(
    record: RecordOption = DEFAULT_RECORD,
    host: Annotated[str, typer.Option("--host", help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", help="The port to listen at.", min=1, max=65535)] = 8321,
    behind_https: Annotated[
        str,
        typer.Option("--behind-https", help="The https address by which a proxy before the desk is reached.", metavar="URL"),
    ] = "",
    two_people: Annotated[
        bool,
        typer.Option(
            "--two-people", help="What somebody rejects, corrects, joins or parts counts once a second person confirms."
        ),
    ] = False,
    open_it: Annotated[bool, typer.Option("--open", help="Open the browser.")] = False,
) -> None:
    """Open the desk: pages to read, search and judge the record. Only this machine can reach it, unless you say otherwise."""
    import uvicorn

    from averment.cli.terminal import say
    from averment.web import Options, make_app

    workspace = open_workspace(record)
    gate = workspace.gate()
    public = _public(host, behind_https, anybody=not gate.accounts.empty())
    key = secrets.token_urlsafe(12) if gate.accounts.empty() else ""
    hosts = tuple(dict.fromkeys((*Options().hosts, *([host] if host not in _LOOPBACK else []), *([public] if public else []))))
    app = make_app(workspace, Options(hosts=hosts, https=bool(public), setup_key=key, two_people=two_people), gate=gate)
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    _check_free(host, port)
    say(f"The desk of {record} is open at {behind_https or address} (Ctrl-C closes it).", "green")
    if key:
        say(f"Nobody has an account yet. Setup key for the first administrator: {key}", "bold")
    if open_it:
        typer.launch(address)
    # No access log: addresses hold what people search for.
    uvicorn.run(
        app,
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        server_header=False,
        ws="none",
        proxy_headers=bool(public),
    )


def _public(host: str, behind_https: str, *, anybody: bool) -> str:
    """The public name of the desk, or nothing; refuses what would put it on a network unprotected."""
    from averment.errors import UsageError

    if not behind_https:
        if host not in _LOOPBACK:
            raise UsageError(
                f"At {host} others on the network could reach the desk, and listen to what passes.",
                advice="Leave --host out, or put a proxy with https before the desk and say --behind-https https://its.name.",
            )
        return ""
    address = urlsplit(behind_https)
    if address.scheme != "https" or not address.hostname:
        raise UsageError(f"{behind_https!r} is no https address.", advice="Write it like https://desk.example.org.")
    if not anybody:
        raise UsageError(
            "Nobody has an account yet, and the first one is made on this machine only.",
            advice="Run `averment serve` without --behind-https once, or `averment accounts add`.",
        )
    return address.hostname


def _check_free(host: str, port: int) -> None:
    """Say that a port is taken before anything is promised."""
    import socket

    from averment.errors import UsageError

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as refused:
            raise UsageError(
                f"The desk cannot listen at {host}, port {port}: {refused.strerror or refused}.",
                advice="Another desk may be open there: take another one with --port.",
            ) from refused
