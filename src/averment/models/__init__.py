"""The shipped reader models and how they are loaded."""
