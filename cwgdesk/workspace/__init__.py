"""One file, kept safe: open and lock, change(), journal, undo, migrations, backup, search."""
