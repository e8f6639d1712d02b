"""The same as data, for programs; a file for each room."""
