"""Measure the desk: how long every page and every answer of the API takes on a record, HTTP included.

    python benchmarks/desk.py RECORD [--times 20] [--role administrator] [--only TEXT] [--json FILE] [--most 150] [--cpu]

Serves the record on this machine to one person who is signed in (accounts lie in a folder of their own, so that the record
stays as it is), asks every GET route again and again for things drawn at random, the largest among them, and prints the
median and the 95th of 100. Ends with 1 where that reaches the limit on any page.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import socket
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as in the command
import httpx
import uvicorn
from fastapi import FastAPI
from rich.console import Console
from rich.progress import track
from rich.table import Table
from starlette.routing import Route

from averment import workspace
from averment.model.listing import ITEM_KINDS, ItemKind, Wanted
from averment.model.viewer import Viewer
from averment.protecting.gate import Gate
from averment.protecting.passwords import Passwords
from averment.protecting.view import View
from averment.store.people import open_people
from averment.web import Options, make_app

LIMIT = 150.0
PASSWORD = "lantern copper violin marsh"  # noqa: S105  of an account that lives as long as the benchmark
WARM = 2
ELSEWHERE = frozenset("setup join sign_in locked leave static health add.job api.judgement".split())
"""Routes that are for whoever is not signed in, or for things that a record just built has none of."""
ASKED = ("police", "baton", "prosecutor", "violences", "inquiry complaint", "garde à vue", "“pepper spray”")
KINDS = {
    "documents": "document",
    "incidents": "incident",
    "proceedings": "proceeding",
    "entities": "entity",
    "patterns": "pattern",
    "tallies": "tally",
    "contradictions": "contradiction",
    "proposals": "proposal",
    "questions": "question",
}


@dataclass(frozen=True, slots=True)
class Timed:
    """One route: how often it was asked, the median, the 95th of 100 and the most, in milliseconds, and what it answered.

    `cpu` is the 95th of 100 of what it cost in CPU time, asking included: the figure to go by where others use the machine.
    """

    name: str
    path: str
    times: int
    p50: float
    p95: float
    most: float
    cpu: float
    status: int
    kb: float


def routes_of(app: FastAPI) -> Iterator[Route]:
    """Every page and answer that a person who is signed in can ask for."""
    for route in app.router.routes:
        if isinstance(route, Route) and "GET" in (route.methods or ()) and route.name not in ELSEWHERE:
            yield route


def ids_of(view: View, dice: random.Random, few: int = 24) -> Mapping[str, list[str]]:
    """Ids of each kind of thing: the largest, and some of days drawn at random."""
    found: dict[str, list[str]] = {}
    for kind in ITEM_KINDS:
        largest = view.items(Wanted(kind, limit=few // 3)).items
        drawn = [i for _ in range(few) for i in _of_some_day(view, kind, dice)]
        found[kind] = list(dict.fromkeys(i.id for i in (*largest, *drawn)))
    return found


def _of_some_day(view: View, kind: ItemKind, dice: random.Random) -> Sequence[object]:
    day = date(2012, 1, 1) + timedelta(days=dice.randrange(12 * 365))
    return view.items(Wanted(kind, since=day.isoformat(), order="day", limit=1)).items


def addresses(route: Route, ids: Mapping[str, list[str]]) -> list[str]:
    """The addresses under which a route is asked; none if the record has nothing of that kind."""
    if "{" not in route.path:
        return [f"{route.path}?q={words}" for words in ASKED] if route.path.endswith("/search") else [route.path]
    named = next((KINDS[p] for p in route.path.split("/") if p in KINDS), None)
    if named is not None:
        return [re.sub(r"\{[^}]+\}", i, route.path) for i in ids[named]]
    return []


def measure(client: httpx.Client, route: Route, asked: Sequence[str], times: int) -> Timed:
    """Ask a route again and again."""
    spent, cpu, status, size = [], [], 200, 0
    for number, address in enumerate(islice(cycle(asked), WARM + times)):
        begun, worked = time.perf_counter(), time.process_time()
        answer = client.get(address)
        if number >= WARM:
            spent.append(1000 * (time.perf_counter() - begun))
            cpu.append(1000 * (time.process_time() - worked))
        size = max(size, len(answer.content))
        status = max(status, answer.status_code)
    return Timed(route.name, route.path, times, statistics.median(spent), p95(spent), max(spent), p95(cpu), status, size / 1000)


def p95(spent: Sequence[float]) -> float:
    """The value that 95 of 100 stay below."""
    ordered = sorted(spent)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


@contextmanager
def served(app: FastAPI, port: int) -> Iterator[None]:
    """Serve the desk for as long as it is measured."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def run(record: Path, role: str, only: str, times: int) -> list[Timed]:
    """Measure every route of the desk of a record."""
    dice = random.Random(1)
    with tempfile.TemporaryDirectory() as people, workspace.open(record) as work:
        gate = Gate(open_people(Path(people)), lambda: datetime.now(UTC), Passwords.quick())
        account = gate.accounts.add("measuring", PASSWORD, role)  # type: ignore[arg-type]
        port = free_port()
        app = make_app(work, Options(), gate=gate)
        cookie = {"averment-session": gate.sessions.enter(account, "", "a benchmark")}
        ids = ids_of(work.view(Viewer("measuring", "administrator")), dice)
        asked = [(r, a) for r in routes_of(app) if only in r.name and (a := addresses(r, ids))]
        with served(app, port), httpx.Client(base_url=f"http://127.0.0.1:{port}", cookies=cookie, timeout=60) as client:
            return [measure(client, r, a, times) for r, a in track(asked, "asking", transient=True)]


def slow(timed: Timed, most: float, *, by_cpu: bool) -> bool:
    """Tell whether a route takes too long."""
    return (timed.cpu if by_cpu else timed.p95) >= most


def show(timed: Sequence[Timed], most: float, *, by_cpu: bool) -> None:
    """Print what was measured, the slowest first."""
    table = Table("route", "path", "p50 ms", "p95 ms", "most ms", "CPU p95", "kB", "status")
    for t in sorted(timed, key=lambda t: -t.p95):
        style = "red" if slow(t, most, by_cpu=by_cpu) or t.status >= 400 else ""
        table.add_row(
            t.name,
            t.path,
            f"{t.p50:.1f}",
            f"{t.p95:.1f}",
            f"{t.most:.1f}",
            f"{t.cpu:.1f}",
            f"{t.kb:.0f}",
            str(t.status),
            style=style,
        )
    Console().print(table)


def main() -> int:
    """Measure, print, and say whether every page is quick enough."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("record", type=Path)
    ask.add_argument("--times", type=int, default=20)
    ask.add_argument("--role", default="administrator")
    ask.add_argument("--only", default="", help="routes whose name holds this")
    ask.add_argument("--most", type=float, default=LIMIT, help="the limit for the 95th of 100, in milliseconds")
    ask.add_argument("--cpu", action="store_true", help="judge by CPU time: others use this machine")
    ask.add_argument("--json", type=Path)
    a = ask.parse_args()
    timed = run(a.record, a.role, a.only, a.times)
    show(timed, a.most, by_cpu=a.cpu)
    if a.json:
        a.json.write_text(json.dumps([asdict(t) for t in timed], indent=1), encoding="utf8")
    return int(any(slow(t, a.most, by_cpu=a.cpu) for t in timed))


if __name__ == "__main__":
    sys.exit(main())
