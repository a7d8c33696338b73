"""Keeping the one file safe: lock, keys, backups, checks."""
