"""Reports: the ready lists, looked at and saved as workbooks."""
