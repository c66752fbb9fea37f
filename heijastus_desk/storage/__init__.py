"""The encrypted file: tables, transactions, queries. The only home of SQLAlchemy and the driver."""
