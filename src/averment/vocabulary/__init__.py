"""The words of the field: kinds of act, stages of a procedure, roles."""
