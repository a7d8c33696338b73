"""What reports say about each clause."""
