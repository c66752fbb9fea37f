"""Papers that go to an orderer, a payer or an issuer of certificates: agreed terms and dates, never a note.

Their facts are the classes of `facts` and nothing else, filled by `services/orderer_papers.py` from
`storage/queries/orderer_views.py`. Nothing here or there may import what knows notes, assessments or consents.
"""
