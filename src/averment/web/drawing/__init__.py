"""Pictures computed on the server: where each mark stands; templates only write it down."""
