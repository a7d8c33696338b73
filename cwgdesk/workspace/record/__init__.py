"""The journal and its uses: undo, history, forgetting."""
