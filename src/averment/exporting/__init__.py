"""A View written out: JSON, CSV, HTML."""
