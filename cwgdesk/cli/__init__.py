"""The command line: the same operations as the window, one file a verb."""
