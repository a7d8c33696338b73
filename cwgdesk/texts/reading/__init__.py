"""Files to RawDocument, in a guarded child process."""
