"""The search: what the index holds, which words it knows, and what a question finds in it."""
