"""Judgements by people."""
