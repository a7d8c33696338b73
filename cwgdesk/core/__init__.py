"""Ids, spans, labels, progress and errors: what every room shares (standard library only)."""
