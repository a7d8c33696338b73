"""The reader: a text, its outline, the inspector beside it."""
