"""What every view is given: the open desk, its lanes, fields that save, frames."""
