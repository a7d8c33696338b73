"""Timings, as ratios in one run: `make bench`. Never in a test's assertion."""
