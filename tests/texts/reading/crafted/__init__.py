"""Hostile files by kind, each made to be slow or large in one place."""
