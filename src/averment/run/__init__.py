"""How one function runs over many documents."""
