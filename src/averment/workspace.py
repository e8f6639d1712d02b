"""Where everything is put together: take, keep, extract, read, resolve."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, lru_cache, partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol, Self

from averment.config import READER, VERSION, Limits, Settings
from averment.errors import CannotRead, CannotTake, LanguageMissing, RecordDamaged, TargetMissing, UsageError
from averment.model.capture import Capture, Failure
from averment.model.document import Document
from averment.model.doubt import Doubt
from averment.model.reading import Reading
from averment.model.summary import Progress, Summary
from averment.model.viewer import Viewer
from averment.protecting.view import View
from averment.reviewing.judging import Judge
from averment.run import pool
from averment.run.attempt import Trouble, attempt, each
from averment.store.base import Problem, Store

if TYPE_CHECKING:
    from averment.protecting.gate import Gate
    from averment.protecting.passwords import Passwords
    from averment.run.bounded import Bounded

Clock = Callable[[], datetime]
Target = str | Path
Read = Callable[[Capture, Settings], Reading | Trouble]
_BATCH = 32  # captures that are acknowledged together
_BATCH_BYTES = 32 << 20


class Take(Protocol):
    """What brings captures from a target."""

    def __call__(self, target: str, settings: Settings, /, *, now: Clock) -> Iterable[Capture | Failure]:
        """Bring every capture of a target, or why one could not be taken."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The rooms that the workspace sends a page through before it is kept; a test may put fakes here."""

    take: Take
    read: Read


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` looked at, and every problem that it found; going through it gives the problems."""

    captures: int
    documents: int
    judgements: int
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether everything is as it was stored."""
        return not self.problems

    def __iter__(self) -> Iterator[Problem]:
        """Go through the problems."""
        return iter(self.problems)

    def __len__(self) -> int:
        """Count the problems."""
        return len(self.problems)


Tell = Callable[[Progress], object]


def _now() -> datetime:
    return datetime.now(UTC)


def open(  # noqa: A001  `averment.open` reads like the sentence that it is
    folder: Target = "averment-record", *, settings: Settings | None = None, clock: Clock = _now
) -> Workspace:
    """Open the workspace of the record in a folder; the folder is made when the first page is added."""
    return Workspace(replace(settings or Settings(), record=Path(folder)), clock)


def read(target: Target, *, settings: Settings | None = None, clock: Clock = _now) -> Reading:
    """Say what one page says, without keeping anything.

    Raises:
        CannotTake: if it cannot be taken. CannotExtract: if no text can be taken from it. UsageError: if it is many pages.
    """
    settings = settings or Settings()
    found = list(_take_first_two(target, settings, clock))
    if not found:
        raise CannotTake(f"There is no page in {str(target)!r}.", advice="Name a file or a URL.")
    if len(found) > 1:
        raise UsageError(f"{str(target)!r} holds more than one page.", advice="Use Workspace.read, which goes through many.")
    if isinstance(found[0], Failure):
        gone = "://" not in str(target) and not Path(target).exists()
        raise (TargetMissing if gone else CannotTake)(found[0].reason, advice=found[0].advice)
    result = read_capture(found[0], settings)
    if isinstance(result, Trouble):
        raise result.error or CannotRead(result.reason, advice=result.advice) from result.cause
    return result


@dataclass(frozen=True)
class Workspace:
    """One record in one folder, with the settings and the clock that work on it."""

    settings: Settings
    clock: Clock = _now
    tools: Tools = field(default_factory=lambda: Tools(_take, read_capture))

    def add(self, targets: Target | Iterable[Target], progress: Tell | None = None) -> Summary:
        """Keep pages, read them, and link them into the record.

        Can be killed at any moment and run again: what was acknowledged is there, what was not is done now, what failed
        is tried once more. What is there already changes nothing.

        Raises:
            StoreError: if the record cannot be used; then nothing that was not kept is claimed to be.
        """
        store, tell = self._made, progress or _silent
        store.sweep()
        counts = {"new": 0, "seen_again": 0, "already": 0}
        touched: dict[str, bool] = {}
        missed: list[Failure] = []
        for batch in self._batches(_listed(targets), missed):
            for capture, kept in zip(batch, store.keep(batch), strict=True):
                counts[kept] += 1
                touched[capture.id] = touched.get(capture.id, False) or kept == "new"
                tell(Progress("take", sum(counts.values()), None, capture.source))
        for failure in missed:
            store.note(failure)
        again = {f.capture for f in store.failures() if f.capture in touched}  # asked for again: tried again
        read_now = self._read_into(store, sorted({*store.pending(), *(c for c in again if c)}), tell)
        self._current(store, tell)
        failed = tuple(f for f in store.failures() if f.capture in touched)
        known = set(store.documents())
        added = tuple(sorted(c for c, new in touched.items() if new and c in known))
        return Summary(added, counts["seen_again"], counts["already"], read_now, (*missed, *failed))

    def read(self, targets: Target | Iterable[Target]) -> Iterator[Reading | Failure]:
        """Say what pages say, one by one, without touching the record; what cannot be read comes back as a failure."""
        sources: list[Capture | str] = []

        def remembered() -> Iterator[Capture | Failure]:
            for taken in self._taken(_listed(targets)):
                sources.append(taken.source if isinstance(taken, Failure) else replace(taken, content=b""))
                yield taken

        work = partial(_read_or_pass, self.tools.read, self.settings)
        for result in pool.run(work, remembered(), self.settings.workers):
            source = sources.pop(0)
            yield self._failure(result, source) if isinstance(result, Trouble) else result

    def reread(self, progress: Tell | None = None) -> Summary:
        """Read everything again, with the reader as it is now; nothing that was decided or read is lost."""
        store, tell = self._there, progress or _silent
        store.index_again()
        done = self._read_into(store, store.captures(), tell)
        self._current(store, tell)
        return Summary(read=done, failures=store.failures())

    def view(self, viewer: Viewer) -> View:
        """Look at the record as this viewer may see it.

        Raises:
            RecordMissing: if nothing was added yet.
        """
        store = self._there
        self._current(store, _silent)
        return View(viewer, store, self.clock().astimezone(UTC).date(), self._known)

    record = view

    def judge(self, viewer: Viewer) -> Judge:
        """Let this viewer decide, as far as they may."""
        return Judge(self.view(viewer), self.clock)

    def gate(self, passwords: Passwords | None = None) -> Gate:
        """Say who may come to the desk of this record; accounts lie beside the record, in a file of their own."""
        from averment.protecting.gate import Gate
        from averment.protecting.passwords import Passwords
        from averment.store.people import open_people

        return Gate(open_people(self.settings.record), self.clock, passwords or Passwords())

    def verify(self) -> Verification:
        """Look at every byte, every span and every judgement, and say what is not as it was stored."""
        store = self._there
        problems = tuple(store.check())
        return Verification(len(store.captures()), len(store.documents()), len(store.judgements()), problems)

    def __enter__(self) -> Self:
        """Work on the record until the end of the `with` block."""
        return self

    def __exit__(self, *_why: object) -> None:
        """Let go of the files, whatever happened."""
        self.close()

    def close(self) -> None:
        """Let go of the files."""
        for name in ("_there", "_made"):
            opened = self.__dict__.pop(name, None)
            if opened is not None:
                opened.close()

    @cached_property
    def _known(self) -> dict[str, tuple[int, Any]]:
        return {}

    @cached_property
    def _there(self) -> Store:
        return self.__dict__.get("_made") or _open_store(self.settings.record, create=False)

    @cached_property
    def _made(self) -> Store:
        return _open_store(self.settings.record, create=True)

    def _taken(self, targets: Iterable[Target]) -> Iterator[Capture | Failure]:
        for target in targets:
            for taken in each("capturing", partial(self.tools.take, str(target), self.settings, now=self.clock)):
                yield self._failure(taken, str(target)) if isinstance(taken, Trouble) else taken

    def _batches(self, targets: Iterable[Target], missed: list[Failure]) -> Iterator[list[Capture]]:
        batch: list[Capture] = []
        for taken in self._taken(targets):
            if isinstance(taken, Failure):
                missed.append(taken)
                continue
            batch.append(taken)
            if len(batch) >= _BATCH or sum(len(c.content) for c in batch) > _BATCH_BYTES:
                yield batch
                batch = []
        if batch:
            yield batch

    def _read_into(self, store: Store, wanted: Sequence[str], tell: Tell) -> int:
        read_now = 0
        given: list[Capture] = []

        def captures() -> Iterator[Capture]:
            for capture_id in wanted:
                try:
                    found = store.capture(capture_id)
                except RecordDamaged as damaged:  # one file that went bad must not stop the others
                    source = store.sightings(capture_id)[0].source
                    store.note(
                        replace(self._failure(Trouble("store", damaged.what, damaged.advice), source), capture=capture_id)
                    )
                    continue
                given.append(replace(found, content=b""))
                yield found

        results = pool.run(partial(_work, self.tools.read, self.settings), captures(), self.settings.workers)
        for done, result in enumerate(results, 1):
            capture = given.pop(0)
            if isinstance(result, Trouble):
                store.note(self._failure(result, capture), capture)
            else:
                store.save(result, capture)
                read_now += 1
            tell(Progress("read", done, len(wanted), capture.source))
        return read_now

    def _current(self, store: Store, tell: Tell) -> None:
        from averment.linking.upkeep import bring_up_to_date

        name = str(self.settings.record)
        bring_up_to_date(store, f"{VERSION} {READER}", lambda done, total: tell(Progress("resolve", done, total, name)))

    def _failure(self, trouble: Trouble, of: Capture | str) -> Failure:
        at = self.clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        source, name = (of, None) if isinstance(of, str) else (of.source, of.id)
        return Failure(source, trouble.stage, trouble.reason, trouble.advice, at, name)


def read_capture(capture: Capture, settings: Settings) -> Reading | Trouble:
    """Send one capture through the line, from bytes to what they say; bytes that misbehave are stopped."""
    document = attempt("extracting", _extractor(settings.limits).run, capture)
    if isinstance(document, Trouble):
        return document
    return attempt("reading", _read_document, document)


@lru_cache(maxsize=1)
def _extractor(limits: Limits) -> Bounded:
    # One warm child for each process that reads: starting it costs more than most pages do. It ends with its parent.
    from averment.run.bounded import Bounded

    # While the child starts, this process would only wait; what runs the models takes most of a cold start.
    Thread(target=_get_ready, daemon=True).start()
    return Bounded(_extract, limits)


def _get_ready() -> None:
    from averment.models.parser import get_ready

    get_ready()


def _extract(capture: Capture) -> Document:
    from averment.extracting.extract import extract

    return extract(capture)


def _read_document(document: Document) -> Reading:
    from averment import lang
    from averment.gazetteer import shipped
    from averment.models import parser
    from averment.reading.read import read as read_page

    try:
        language = lang.get(document.language or "")
        models = parser.load(language.code)
    except LanguageMissing as missing:
        return _unread(document, missing)
    return read_page(document, language, parser=models, gazetteer=shipped.load())


def _unread(document: Document, missing: LanguageMissing) -> Reading:
    end = len(document.text[:80].split("\n\n")[0]) or min(len(document.text), 80)
    what = missing.what if document.language else "It cannot be told in which language this page is."
    doubt = Doubt(0, end, document.text[:end], "unread_language", f"{what} {missing.advice}")
    return Reading(reader=f"{READER} (no language)", document=document, doubts=(doubt,))


def _work(read_one: Read, settings: Settings, capture: Capture) -> Reading | Trouble:
    result = attempt("reading", read_one, capture, settings)
    # An error may hold what no other process can rebuild; the words of it are enough.
    return replace(result, error=None, cause=None) if isinstance(result, Trouble) else result


def _read_or_pass(read_one: Read, settings: Settings, taken: Capture | Failure) -> Reading | Failure | Trouble:
    return taken if isinstance(taken, Failure) else _work(read_one, settings, taken)


def _take(target: str, settings: Settings, /, *, now: Clock) -> Iterable[Capture | Failure]:
    from averment.capturing import take

    return take(target, settings, now=now)


def _take_first_two(target: Target, settings: Settings, clock: Clock) -> Iterator[Capture | Failure]:
    for number, taken in enumerate(_take(str(target), settings, now=clock)):
        yield taken
        if number:
            return


def _open_store(folder: Path, *, create: bool) -> Store:
    from averment.store.sqlite import open_store

    return open_store(folder, create=create)


def _listed(targets: Target | Iterable[Target]) -> list[Target]:
    return [targets] if isinstance(targets, str | Path) else list(targets)


def _silent(_progress: Progress) -> None:
    """Say nothing."""
