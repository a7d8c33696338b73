"""A paper that somebody else wrote on a known text, read as what it proposes: clause by clause."""
