"""The commands put together, and the one place where an error becomes a sentence and an exit code."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from averment.cli.accounts import accounts
from averment.cli.add import add
from averment.cli.brief import brief
from averment.cli.doctor import doctor
from averment.cli.export import export
from averment.cli.read import read
from averment.cli.reread import reread
from averment.cli.search import search
from averment.cli.serve import serve
from averment.cli.show import show
from averment.cli.verify import verify
from averment.config import VERSION
from averment.errors import AvermentError, UsageError

FAILED, WRONG_USAGE = 1, 2


class Commands(TyperGroup):
    """The commands in the order in which they are used, with errors said in words."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - the framework's signature
        """List the commands in the order of work, not of the alphabet."""
        return list(self.commands)

    def invoke(self, ctx: Any) -> Any:
        """Run a command; what Averment can explain is said on the error stream, without a traceback."""
        try:
            return super().invoke(ctx)
        except AvermentError as error:
            from averment.cli.terminal import say

            say(str(error), "red")
            raise typer.Exit(WRONG_USAGE if isinstance(error, UsageError) else FAILED) from None
        except BrokenPipeError:  # whoever was listening has heard enough, as in `averment export | head`
            raise
        except OSError as error:
            from averment.cli.terminal import say

            say(f"{error.strerror or error}: {error.filename}. Check the name, the rights and the room on the disk.", "red")
            raise typer.Exit(FAILED) from None


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_show_locals=False,
    help="Turn raw pages about alleged abuse by people in power into a record of claims that can be checked.",
    epilog="Nothing that Averment prints is a fact: it is what a source says, in its own words.",
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"averment {VERSION}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")] = False,
) -> None:
    """Turn raw pages about alleged abuse by people in power into a record of claims that can be checked."""


for command in (read, add, brief, show, search, serve, export, reread, verify, doctor):
    app.command()(command)
app.add_typer(accounts, name="accounts")
