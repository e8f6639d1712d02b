"""The watch and the check of accessibility notice what they are there to notice."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.browser import axe
from tests.browser.visiting import visit

_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src *"
_FRAME = "<!doctype html><html lang=en><head><title>A page</title></head><body><main><h1>A page</h1>{}</main></body></html>"
_PAGES = {
    "/calm": "<p>Nothing to see.</p>",
    "/inline": "<script>document.title = 'taken over'</script>",
    "/handler": "<button type=button onclick='alert(1)'>Press</button>",
    "/style": "<p style='color: red'>Red.</p>",
    "/elsewhere": "<img alt='' src='http://127.0.0.1:9/track.gif'>",
    "/broken": "<script src='/throws.js'></script>",
    "/missing": "<script src='/not-there.js'></script>",
    "/unlabelled": "<input name=q>",
    "/pale": "<link rel=stylesheet href='/pale.css'><p class=pale>Hardly there.</p>",
    "/tiny": "<link rel=stylesheet href='/pale.css'><p><button class=tiny>a</button><button class=tiny>b</button></p>",
}
_FILES = {
    "/throws.js": ("text/javascript", "throw new Error('no')"),
    "/pale.css": (
        "text/css",
        ".pale { color: #bbb; background: #fff } .tiny { width: 9px; height: 9px; padding: 0; border: 0; margin: 0 }",
    ),
    "/favicon.ico": ("image/x-icon", ""),
}


class _Site(BaseHTTPRequestHandler):
    def do_GET(self):
        kind, body = _FILES.get(self.path, ("text/html", _FRAME.format(_PAGES.get(self.path, ""))))
        known = self.path in _PAGES or self.path in _FILES
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Security-Policy", _POLICY)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_words):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def look(chromium, site):
    visitors = []

    def go(path, **options):
        visitors.append(visit(chromium, site, **options))
        visitors[-1].go(path)
        return visitors[-1]

    yield go
    for visitor in visitors:
        visitor.context.close()


def test_a_calm_page_gives_no_alarm(look):
    visitor = look("/calm")
    assert visitor.watch.seen == [] and axe.violations(visitor.page) == []
    assert visitor.watch.seen == []  # nor does the check of accessibility itself


@pytest.mark.parametrize("path", ["/inline", "/handler", "/style"])
def test_a_breach_of_the_content_policy_is_noticed(look, path):
    assert any("policy" in seen.lower() for seen in look(path).watch.seen)


def test_a_breach_is_noticed_without_scripts_too(look):
    assert look("/style", java_script_enabled=False).watch.seen


def test_a_request_that_leaves_the_desk_is_noticed(look):
    assert any(seen.startswith("a request elsewhere: GET http://127.0.0.1:9/") for seen in look("/elsewhere").watch.seen)


def test_an_error_in_a_script_is_noticed(look):
    assert any(seen.startswith("script: ") for seen in look("/broken").watch.seen)


def test_a_part_that_is_not_there_is_noticed_unless_the_test_is_about_it(look):
    visitor = look("/missing")
    assert visitor.watch.seen == ["404: GET /not-there.js"]
    visitor.watch.expect(404)
    visitor.watch.seen.clear()
    visitor.go("/missing")
    assert visitor.watch.seen == []


@pytest.mark.parametrize(("path", "rule"), [("/unlabelled", "label"), ("/pale", "color-contrast"), ("/tiny", "target-size")])
def test_what_shuts_people_out_is_noticed(look, path, rule):
    assert {found.split(":")[0] for found in axe.violations(look(path).page)} >= {rule}
