"""Opening, making and protecting a workspace."""
