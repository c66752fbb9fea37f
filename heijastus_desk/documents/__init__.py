"""Printed matter: texts composed from facts, and the PDF files made of them; reportlab and pikepdf live here only."""
