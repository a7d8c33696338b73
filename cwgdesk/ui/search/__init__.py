"""Searching the desk, agreed language, who is asked for what."""
