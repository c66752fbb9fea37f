"""The page of papers: the folders of her cabinet and what lies in each."""
