"""The help she reads: its topics in their order, the glossary, and what is found in them."""
