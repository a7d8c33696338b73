"""What several views share of a clause."""
