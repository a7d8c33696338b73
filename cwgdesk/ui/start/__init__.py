"""Starting the program and what outlives a window."""
