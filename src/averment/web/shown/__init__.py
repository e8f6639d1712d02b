"""What stands on the reading pages, laid out from what a view shows."""
