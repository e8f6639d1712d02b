"""The English pipeline and its card."""
