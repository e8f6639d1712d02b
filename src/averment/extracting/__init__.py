"""Capture -> Document: text with labelled blocks; nothing is deleted."""

from averment.extracting.extract import extract

__all__ = ["extract"]
