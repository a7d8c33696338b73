"""Setting, changing and taking away the passphrase of an open workspace and of its backups."""

from pathlib import Path

from cwgdesk.core import atomic
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door, search
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.safety import backup, copying, keys, troubles
from cwgdesk.workspace.safety.hold import Hold


def rekeyed(gate: door.Door, old: bytes, passphrase: str | None) -> bytes:
    """Give the workspace and its backups the key of another passphrase (None: the published one).

    Backups first: killed half-way, doing it again finds the ones that have the new key already.
    What had the old key is overwritten. Returns the new key.
    """
    keys.require_long_enough(passphrase)
    with gate.lock, troubles.translated(gate.path):
        if gate.session is not None:
            raise troubles.WriteOutsideChange("the passphrase was changed inside a change or a read")
        try:
            for each in backup.backups(gate.path):
                _rekey_closed(each.path, old, passphrase)
            return _rekey_open(gate, passphrase)
        except OSError as error:
            raise troubles.not_written(gate.path, error) from error


def _rekey_open(gate: door.Door, passphrase: str | None) -> bytes:
    salt = keys.new_salt()
    key = keys.chosen_key(passphrase, None, salt)
    fresh = gate.path.with_name(gate.path.name + ".rekeyed")
    counts = copying.copied(gate.raw, fresh, key, salt)
    copying.verify(fresh, key, counts)
    gate.close()
    atomic.put_and_blank(fresh, gate.path)
    hold = Hold.take(gate.path)
    raw = door.connect(gate.path, key)
    door.prepare(raw, gate.path)
    journal.install(raw)
    search.install(raw)
    gate.swap(raw, hold)
    return key


def _rekey_closed(path: Path, old: bytes, passphrase: str | None) -> None:
    try:
        copying.verify(path, old)
    except StoreError:
        return  # another key or damaged: it stays as it is
    salt = keys.new_salt()
    key = keys.chosen_key(passphrase, None, salt)
    fresh = path.with_name("unfinished")
    raw = door.connect(path, old)
    try:
        counts = copying.copied(raw, fresh, key, salt)
    finally:
        raw.close()
    copying.verify(fresh, key, counts)
    atomic.put_and_blank(fresh, path)
