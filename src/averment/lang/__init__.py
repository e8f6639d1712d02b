"""Languages as data: the same file names in each."""
