"""The desk: pages in a browser, over the view of whoever is signed in."""

from averment.web.app import make_app
from averment.web.options import Options

__all__ = ["Options", "make_app"]
