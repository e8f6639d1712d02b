"""Target -> Capture: bytes are taken, hashed and kept before anything that can fail."""
