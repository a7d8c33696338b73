"""What is proposed on each clause, by us and by others, side by side."""
