"""Proposals on clauses: ours (amendments), what others propose, and what the meeting made of them."""
