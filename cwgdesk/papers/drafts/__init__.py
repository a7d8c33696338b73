"""Contribution, delegation brief, floor card to Draft; pre-flight checks."""
