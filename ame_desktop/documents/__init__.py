"""Papers and workbooks: PDF and xlsx from plain content, and tables read back from files."""
