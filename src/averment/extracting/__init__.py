"""Capture -> Document: text with labelled blocks; nothing is deleted."""
