"""Searching: the words that somebody looks for, in context, with who says them."""
