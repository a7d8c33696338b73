"""What the delegation writes for its own eyes: the brief for a session and the card for the floor."""
