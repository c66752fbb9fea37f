"""The record of processing activities (Art. 30 GDPR) in its two forms, as a paper and as a table."""
