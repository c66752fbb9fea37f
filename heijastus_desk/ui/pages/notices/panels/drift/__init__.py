"""The panel that shows where the notice in use and what is really done part ways."""
