"""Proposals on clauses as they are shown: side by side, and what became of them."""
