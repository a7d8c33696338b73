"""What we think: annotations, positions, amendments, practices, coverage, sessions."""
