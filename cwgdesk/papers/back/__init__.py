"""What comes back: a paper of ours, edited elsewhere, and what of it was taken or refused."""
