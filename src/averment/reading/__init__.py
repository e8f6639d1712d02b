"""Document -> Reading: what one document says, and nothing more."""
