"""What came in: reading files, finding clauses, versions, anchors."""
