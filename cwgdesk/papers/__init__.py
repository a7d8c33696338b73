"""What goes out: contributions, briefs, Word and Excel files."""
