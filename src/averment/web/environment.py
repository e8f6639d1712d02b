"""The templates, compiled once, with the filters and functions that every page may use."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from averment.exporting.harmless import harmless
from averment.vocabulary.acts import KINDS
from averment.vocabulary.means import MEANS
from averment.vocabulary.roles import CATEGORIES
from averment.vocabulary.stages import COMPONENTS, STAGES
from averment.vocabulary.terms import Term
from averment.web import dates, numbers

if TYPE_CHECKING:
    from averment.web.desk import Desk

_TEMPLATES = Path(__file__).parent / "templates"
_desk: ContextVar[Desk] = ContextVar("desk")  # so that macros of other files need not be handed the language


class _Vocabulary(Protocol):
    def get(self, code: str, /) -> Term | None: ...


def environment() -> Environment:
    """Make the environment; templates are compiled when they are first asked for, and kept."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
        finalize=_plain,
        cache_size=-1,
    )
    said: dict[str, Callable[[Any], Any]] = {
        "day": lambda value: dates.say(value, here().language),
        "moment": lambda value: dates.say_moment(value, here().language),
        "number": lambda value: numbers.number(value, here().language),
        "act": _term(KINDS),
        "stage": _term(STAGES),
        "role": _term(CATEGORIES),
        "means": _term(MEANS),
        "component": _term(COMPONENTS),
        **{name: _word(name) for name in ("modality", "status", "voice", "final", "how", "kind", "judgement", "rank", "deed")},
        "language": _word("languages"),
        "quoted": lambda text: Markup('<q class="words" dir="auto">{}</q>').format(text),
        "first_big": lambda text: text[:1].upper() + text[1:] if text else text,
    }
    made.filters |= {name: _late(filtered) for name, filtered in said.items()}
    made.globals |= {
        "t": lambda key, **values: here().t(key, **values),
        "desk": _Here(),
        "csrf": lambda: Markup('<input type="hidden" name="csrf" value="{}">').format(here().csrf),
        "static": lambda name: here().static(name),
        "url": lambda name, **values: here().url(name, **values),
        "may": lambda name: here().may(name),
    }
    return made


def render(desk: Desk, template: str, context: dict[str, Any]) -> str:
    """Fill a template for whoever is at the desk."""
    token = _desk.set(desk)
    try:
        return desk.site.environment.get_template(template).render(context)
    finally:
        _desk.reset(token)


def here() -> Desk:
    """The desk for which a template is being filled."""
    return _desk.get()


class _Here:
    """The desk as templates see it: `desk.account`, `desk.language`, `desk.today`."""

    def __getattr__(self, name: str) -> Any:
        return getattr(here(), name)


def _plain(value: object) -> object:
    """Whatever a page of the record says: no character of it may steer what shows it, or turn the words round."""
    return harmless(value) if type(value) is str else value


def _late(filtered: Callable[[Any], Any]) -> Callable[..., Any]:
    """Keep a filter from being worked out once for all, in the language of whoever came first: `"en"|language`."""

    @pass_context
    def said(_context: Context, value: Any) -> Any:
        return filtered(value)

    return said


def _term(vocabulary: _Vocabulary) -> Callable[[str | None], str]:
    def said(code: str | None) -> str:
        term = vocabulary.get(code) if code else None
        return term.label(here().language) if term else (code or "").replace("_", " ")

    return said


def _word(group: str) -> Callable[[str | None], str]:
    def said(code: str | None) -> str:
        if not code:
            return here().t(f"{group}.none")
        key = f"{group}.{code.replace('.', '_')}"
        word = here().t(key)
        return code.replace("_", " ") if word == key else word

    return said
