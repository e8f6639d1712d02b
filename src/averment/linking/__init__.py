"""Keeping the record up: each new page is linked with its neighbours, and only their neighbourhoods are resolved again."""
