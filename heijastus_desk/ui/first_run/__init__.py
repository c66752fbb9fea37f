"""The first start: language, business, passphrase, recovery code."""
