"""From targets to captures: files, folders, import files, addresses."""

from __future__ import annotations

import hashlib
import http.server
import io
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from averment.capturing import Net, take
from averment.capturing.addresses import is_public
from averment.capturing.times import to_utc
from averment.config import Limits, Settings
from averment.model.capture import Capture, Failure

SETTINGS = Settings()


def now() -> datetime:
    return datetime(2024, 6, 1, 12, tzinfo=UTC)


def all_of(target: str | Path, settings: Settings = SETTINGS, net: Net | None = None) -> list[Capture | Failure]:
    return list(take(str(target), settings, now=now, net=net or Net()))


def test_a_file_is_named_by_its_bytes(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"<html><p>Words</p></html>")
    (taken,) = all_of(page)
    assert isinstance(taken, Capture)
    assert taken.id == hashlib.sha256(page.read_bytes()).hexdigest()
    assert (taken.media_type, taken.taken_at, taken.source) == ("text/html", "2024-06-01T12:00:00Z", str(page))


def test_a_folder_is_taken_in_the_order_of_its_names_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", ".hidden", "c/d.txt", ".git/x"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"Words of {name}.")
    assert [Path(c.source).name for c in all_of(tmp_path)] == ["a.md", "b.txt", "d.txt"]


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "again").symlink_to(tmp_path)
    assert len(all_of(tmp_path)) == 1


def test_a_missing_file_is_a_failure_that_names_it(tmp_path: Path) -> None:
    (failure,) = all_of(tmp_path / "nothing.txt")
    assert isinstance(failure, Failure)
    assert failure.stage == "capturing"
    assert "nothing.txt" in failure.reason
    assert failure.advice


def test_a_file_that_is_too_large_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 2000)
    (failure,) = all_of(tmp_path / "a.txt", Settings(limits=Limits(input_bytes=1000)))
    assert isinstance(failure, Failure)


def test_a_picture_is_kept_though_nothing_reads_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n0000")
    (taken,) = all_of(tmp_path / "a.txt")
    assert isinstance(taken, Capture)
    assert taken.media_type == "image/png"


def test_standard_input_is_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Déjà vu.".encode())))
    (taken,) = all_of("-")
    assert isinstance(taken, Capture)
    assert (taken.source, taken.content) == ("-", "Déjà vu.".encode())


def test_every_line_of_an_import_file_is_a_page_and_a_bad_one_stops_nothing(tmp_path: Path) -> None:
    rows = [
        json.dumps(
            {
                "id": 7,
                "url": "https://a.example/1",
                "text": "Un été.",
                "captured_at": "2017-07-17T05:29:32.912+0100Z",
                "lang": "fr",
            }
        ),
        "not json",
        json.dumps({"id": "x"}),
        "[1]",
        "",
        json.dumps({"html": "<p>Words</p>", "captured_at": "some day"}),
    ]
    path = tmp_path / "pages.jsonl"
    path.write_text("\n".join(rows))
    first, *bad, last = all_of(path)
    assert isinstance(first, Capture)
    assert isinstance(last, Capture)
    assert (first.source, first.content, first.declared.given_id) == ("https://a.example/1", "Un été.".encode(), "7")
    assert first.declared.captured_at == "2017-07-17T04:29:32Z"
    assert [type(b) for b in bad] == [Failure] * 3
    assert [b.source.rsplit("#")[1] for b in bad] == ["2", "3", "4"]
    assert (last.source, last.declared.captured_at) == (f"{path}#6", None)
    assert last.media_type.startswith("text/html")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2017-07-17T05:29:32.912+0100Z", "2017-07-17T04:29:32Z"),
        ("2017-07-17T23:30:00-05:00", "2017-07-18T04:30:00Z"),
        ("2017-07-17 05:29:32", "2017-07-17T05:29:32Z"),
        ("2017-07-17", "2017-07-17"),
        ("Mon, 17 Jul 2017 05:29:32 GMT", "2017-07-17T05:29:32Z"),
        ("2017-02-30T00:00:00Z", None),
        ("yesterday", None),
    ],
)
def test_times_of_crawlers_are_told_in_utc_or_not_at_all(said: str, meant: str | None) -> None:
    assert to_utc(said) == meant


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "0.0.0.0",
     "fe80::1%eth0", "100.64.0.1", "192.168.1.1", "fc00::1", "255.255.255.255", "words"],
)  # fmt: skip
def test_addresses_inside_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


class Site(http.server.BaseHTTPRequestHandler):
    """A small site: a page, a redirect inside, a loop, an endless page."""

    asked: list[dict[str, str]]

    def do_GET(self) -> None:
        Site.asked.append(dict(self.headers))
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
            return
        self.send_response(200 if self.path != "/gone" else 410)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Set-Cookie", "seen=1")
        self.end_headers()
        self.wfile.write(b"<p>Words</p>" * (100_000 if self.path == "/long" else 1))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://site.example:{server.server_port}"
    server.shutdown()
    server.server_close()


HERE = Net(resolver=lambda host, port: ["127.0.0.1"], allowed=frozenset({"127.0.0.1"}))


def test_a_page_is_fetched_without_cookies_or_referrer(site: str) -> None:
    (taken,) = all_of(f"{site}/to//page", net=HERE)
    assert isinstance(taken, Capture)
    assert (taken.source, taken.final_url, taken.content) == (f"{site}/to//page", f"{site}/page", b"<p>Words</p>")
    assert taken.media_type.startswith("text/html")
    assert len(Site.asked) == 2
    sent = {name.lower() for headers in Site.asked for name in headers}
    assert not sent & {"cookie", "referer"}
    assert Site.asked[0]["Host"] == site.removeprefix("http://")


def test_without_an_allowance_the_loopback_is_never_asked(site: str) -> None:
    (failure,) = all_of(f"{site}/page", net=Net(resolver=lambda host, port: ["127.0.0.1"]))
    assert isinstance(failure, Failure)
    assert failure.stage == "capturing"
    assert Site.asked == []


def test_a_host_with_one_address_inside_is_not_asked(site: str) -> None:
    (failure,) = all_of(f"{site}/page", net=Net(resolver=lambda host, port: ["93.184.216.34", "10.0.0.7"]))
    assert isinstance(failure, Failure)
    assert "10.0.0.7" in failure.reason


def test_every_redirect_is_checked_again(site: str) -> None:
    places = {"site.example": ["127.0.0.1"], "inside.example": ["10.0.0.7"]}
    net = Net(resolver=lambda host, port: places[host], allowed=frozenset({"127.0.0.1"}))
    for target in ("http://inside.example/", "file:///etc/passwd", "http://user@site.example/"):
        (failure,) = all_of(f"{site}/to/{target}", net=net)
        assert isinstance(failure, Failure)
    assert len(Site.asked) == 3


def test_a_redirect_loop_and_a_page_that_is_gone_are_failures(site: str) -> None:
    (loop,) = all_of(f"{site}/to/" + "/to/" * 8 + "page", net=HERE)
    (gone,) = all_of(f"{site}/gone", net=HERE)
    assert isinstance(loop, Failure)
    assert isinstance(gone, Failure)
    assert "410" in gone.reason


def test_an_endless_page_is_cut_and_says_so(site: str) -> None:
    (taken,) = all_of(f"{site}/long", Settings(limits=Limits(fetched_bytes=50_000)), HERE)
    assert isinstance(taken, Capture)
    assert len(taken.content) == 50_000
    assert "Averment-Cut" in dict(taken.headers)


@pytest.mark.parametrize(
    "url",
    ["http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://[::1]/", "http://0/", "http://169.254.169.254/x",
     "http://LOCALHOST./", "http://a b/", "ftp://a.example/", "http:///x", "http://a.example:99999/"],
)  # fmt: skip
def test_disguised_addresses_are_refused(url: str) -> None:
    (failure,) = all_of(url)
    assert isinstance(failure, Failure)
