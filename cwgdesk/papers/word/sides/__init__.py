"""The two sides of a redline: what NEW brings along is made to fit BASE, and what of both is compared."""
