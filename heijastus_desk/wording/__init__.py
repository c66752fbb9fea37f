"""Codes into sentences: reasons, failures and choices worded in Finnish, Swedish and English."""
