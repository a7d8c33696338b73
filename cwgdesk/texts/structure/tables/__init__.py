"""Tables: their cells, and those that hold proposals beside the text in force."""
