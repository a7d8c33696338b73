"""One work through its versions and languages: which clause became which."""
