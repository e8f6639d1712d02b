"""The command line: one file a command. Nothing heavy is imported before a command needs it."""

from __future__ import annotations

from averment.cli.app import app


def main() -> None:
    """Run the command that was typed, and leave with its exit code: 0 done, 1 something failed, 2 wrong usage."""
    app(prog_name="averment")
