"""Every word the window has for a code: enums, changes, errors, times."""
