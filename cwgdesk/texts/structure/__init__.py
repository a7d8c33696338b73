"""RawDocument to clauses: call words, numbering, references, deadlines."""
