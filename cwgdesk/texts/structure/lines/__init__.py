"""What a single line is: labelled, a call, a heading, the opening, the closing."""
