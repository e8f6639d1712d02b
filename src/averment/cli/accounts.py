"""`averment accounts`: the people of the desk, from the machine itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, Role, open_workspace, operator

if TYPE_CHECKING:
    from averment.model.account import Account
    from averment.protecting.gate import Gate

accounts = typer.Typer(no_args_is_help=True, help="List and change who may sign in at the desk.", rich_markup_mode=None)
NameArgument = Annotated[str, typer.Argument(help="The name of the account.")]
RoleArgument = Annotated[Role, typer.Argument(help="What the account may do.")]


@accounts.command("list")
def list_(record: RecordOption = DEFAULT_RECORD, as_json: JsonOption = False) -> None:
    """List the accounts, and say whether the desk is locked."""
    from averment.cli.terminal import grid, name_of, out, words, write_json
    from averment.exporting.contract import to_json

    gate = _gate(record)
    everybody, locked = gate.accounts.all(), gate.sessions.locked()
    if as_json:
        write_json({"accounts": to_json(everybody), "locked": locked})
        return
    table = grid(2, 2, 2, 2)
    for a in everybody:
        code = "second factor" if a.second_factor else "password only"
        table.add_row(words(a.name), words(name_of(a.role)), words(code), words(f"closed {a.ended}" if a.ended else "open"))
    out().print(table)
    if locked:
        out().print(words(f"The desk is locked since {locked}.", "red"))


@accounts.command()
def add(name: NameArgument, role: RoleArgument = Role.reader, record: RecordOption = DEFAULT_RECORD) -> None:
    """Make an account; the password is asked for, or read from the standard input."""
    made = _gate(record).accounts.add(name, _password(), role.value, by=_here())
    _say(f"{made.name} may sign in as {made.role}.")


@accounts.command()
def role(name: NameArgument, role: RoleArgument, record: RecordOption = DEFAULT_RECORD) -> None:
    """Change what an account may do; all its sessions end."""
    gate = _gate(record)
    changed = gate.accounts.give_role(_named(gate, name).id, role.value, _here())
    _say(f"{changed.name} is {changed.role} now.")


@accounts.command()
def close(name: NameArgument, record: RecordOption = DEFAULT_RECORD) -> None:
    """Close an account: it is out at once, and what it decided stays."""
    gate = _gate(record)
    gate.accounts.close(_named(gate, name).id, _here())
    _say(f"{name} is out.")


@accounts.command()
def reset(
    name: NameArgument,
    record: RecordOption = DEFAULT_RECORD,
    code: Annotated[bool, typer.Option("--second-factor", help="Ask for no code any more, too.")] = False,
) -> None:
    """Give an account another password; all its sessions end."""
    gate = _gate(record)
    account = _named(gate, name)
    gate.accounts.reset_password(account, _password(), _here())
    if code:
        gate.accounts.drop_second_factor(account, _here())
    _say(f"{name} has another password{', and no second factor' if code else ''}.")


@accounts.command()
def lock(record: RecordOption = DEFAULT_RECORD) -> None:
    """Sign everybody out at once, and keep the desk shut."""
    _gate(record).sessions.lock(_here())
    _say("The desk is locked. Open it again with `averment accounts unlock`.")


@accounts.command()
def unlock(record: RecordOption = DEFAULT_RECORD) -> None:
    """Open the desk again after the panic lock."""
    _gate(record).sessions.open_again(_here())
    _say("The desk is open again; everybody must sign in anew.")


@accounts.command()
def audit(record: RecordOption = DEFAULT_RECORD) -> None:
    """Check that nothing in the audit log was changed, put in or taken out."""
    from averment.errors import RecordDamaged

    log = _gate(record).audit
    broken, last = log.broken(), next(iter(log.entries(1)), None)
    if broken:
        raise RecordDamaged(
            f"Entry {broken} of the audit log does not follow from the one before.",
            advice="Other hands changed the file: compare it with a copy.",
        )
    _say(f"The log is whole. Its last entry is {last.number}: {last.chain}" if last else "Nothing was done yet.")


def _gate(record: Path) -> Gate:
    return open_workspace(record).gate()


def _named(gate: Gate, name: str) -> Account:
    from averment.errors import UsageError

    found = gate.accounts.named(name)
    if found is None:
        raise UsageError(f"There is no account {name!r}.", advice="`averment accounts list` names them.")
    return found


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))


def _here() -> str:
    return f"{operator()} at the terminal"


def _say(sentence: str) -> None:
    from averment.cli.terminal import say

    say(sentence, "green")
