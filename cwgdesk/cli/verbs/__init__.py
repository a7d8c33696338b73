"""One module a verb, named like it; each offers SUMMARY, EXAMPLE, add_arguments() and run()."""
