"""Sessions: agenda, deadlines, what is to do."""
