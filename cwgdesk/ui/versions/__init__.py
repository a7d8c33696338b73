"""Two versions of a text side by side."""
