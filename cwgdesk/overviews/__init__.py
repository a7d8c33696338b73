"""What is shown, without Qt: frozen rows joined with names, for window and command line alike."""
