"""The window (Qt); nothing else imports it."""
