"""The record on disk: bytes by their hash, what was read from them, and what people decided."""
