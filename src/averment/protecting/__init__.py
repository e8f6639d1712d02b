"""Store + viewer -> View: who may see what."""
