"""The guided rounds: the year's half hour, closing the business, and aftercare by a colleague she has named."""
