"""What can go wrong, as a tree.

    AvermentError
    ├── UsageError              the command or call was wrong (exit code 2)
    │   └── DecidedMeanwhile    somebody else decided about the same words first
    ├── CannotTake              a target could not be captured
    │   ├── TargetMissing       no such file or folder
    │   ├── TargetUnreachable   a URL that did not answer, or must not be asked
    │   └── BadImportLine       a line of an import file that is not what it should be
    ├── CannotExtract           bytes were kept, but no text could be taken from them
    │   ├── NotText             binary junk, or a media type that nothing here reads
    │   ├── Locked              protected by a password
    │   ├── Empty               nothing was said
    │   └── TooMuch             the parser ran out of the time or memory that it is allowed
    ├── CannotRead              a document could not be read
    │   ├── LanguageMissing     no reader for its language yet
    │   └── QuoteMismatch       a value points at words that the document does not say
    ├── StoreError              the record on disk
    │   ├── RecordMissing       there is no record in this folder
    │   ├── RecordDamaged       what is stored is not what was stored
    │   └── RecordBusy          another process is writing
    └── BadPeriod               a date that is not EDTF

Every message says what, which value, and what to do.
"""

from __future__ import annotations


class AvermentError(Exception):
    """Something that Averment can explain: what happened, to which value, and what to do about it."""

    def __init__(self, what: str, *, advice: str = "") -> None:
        """Keep the sentence and the advice apart, so that a table can show both."""
        super().__init__(f"{what} {advice}".strip())
        self.what = what
        self.advice = advice

    def __reduce__(self) -> tuple[object, ...]:
        """Let the error cross to another process with its advice."""
        return (_rebuild, (type(self), self.what, self.advice))


def _rebuild(kind: type[AvermentError], what: str, advice: str) -> AvermentError:
    return kind(what, advice=advice)


class UsageError(AvermentError):
    """The command or call was wrong."""


class DecidedMeanwhile(UsageError):
    """Somebody else decided about the same words since they were looked at; nothing was added."""


class CannotTake(AvermentError):
    """A target could not be captured."""


class TargetMissing(CannotTake):
    """There is no such file or folder."""


class TargetUnreachable(CannotTake):
    """A URL did not answer, or must not be asked."""


class BadImportLine(CannotTake):
    """A line of an import file is not what it should be."""


class CannotExtract(AvermentError):
    """The bytes were kept, but no text could be taken from them."""


class NotText(CannotExtract):
    """The bytes are not text, or of a media type that nothing here reads."""


class Locked(CannotExtract):
    """The file is protected by a password."""


class Empty(CannotExtract):
    """The file says nothing."""


class TooMuch(CannotExtract):
    """The parser ran out of the time or memory that it is allowed."""


class CannotRead(AvermentError):
    """A document could not be read."""


class LanguageMissing(CannotRead):
    """There is no reader for this language yet."""


class QuoteMismatch(CannotRead):
    """A value points at words that the document does not say."""


class StoreError(AvermentError):
    """Something is wrong with the record on disk."""


class RecordMissing(StoreError):
    """There is no record in this folder."""


class RecordDamaged(StoreError):
    """What is stored is not what was stored."""


class RecordBusy(StoreError):
    """Another process is writing to the record."""


class BadPeriod(AvermentError, ValueError):
    """A date is not written as EDTF."""
