"""Resolving: from readings and judgements to the record."""

from averment.resolving.resolve import resolve

__all__ = ["resolve"]
