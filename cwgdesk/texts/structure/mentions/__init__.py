"""What a clause names: other texts, dates, who is asked."""
