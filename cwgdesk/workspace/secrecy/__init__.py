"""Passphrases: what it costs to try one, which are too easy to guess, and one made by chance."""
