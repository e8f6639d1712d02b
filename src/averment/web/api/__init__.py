"""The same as data: one file a subject, each with its `router`."""
