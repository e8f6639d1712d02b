"""Where captures, readings and judgements are kept."""
