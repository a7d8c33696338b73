"""The library: documents, and how they come in."""
