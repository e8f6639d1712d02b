"""The nouns: one file for each thing that Averment speaks of. Standard library only."""
