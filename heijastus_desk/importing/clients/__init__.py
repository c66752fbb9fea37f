"""Reads files of clients: CSV, XLSX and vCard."""
