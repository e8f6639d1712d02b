"""Readings + Judgements -> Record: what all of them say together."""
