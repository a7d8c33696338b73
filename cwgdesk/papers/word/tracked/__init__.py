"""Tracked changes: planned, written, read back, proved."""
