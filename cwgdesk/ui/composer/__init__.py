"""The composer: a paper, its sections, its preview."""
