"""Measures: pure functions from arrays or frames to arrays or frames.

alliances   treaties and their members -> who owes whom what, by year
similarity  commitments -> how alike two states' portfolios are
scoring     events -> cooperation and conflict by decade, year or era
witnesses   independent yearly series -> decades, and how they compare with the ledger
"""
