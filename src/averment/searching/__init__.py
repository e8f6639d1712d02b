"""Finding words and facets in a View."""
