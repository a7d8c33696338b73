"""The register of positions."""
