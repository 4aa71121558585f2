"""Measures: pure functions from arrays or frames to arrays or frames.

alliances   treaties and their members -> who owes whom what, by year
similarity  commitments -> how alike two states' portfolios are
scoring     events -> cooperation and conflict by decade, year or era
intensity   events -> how strong a period was; a running total that forgets
stability   events and their sources -> how far a period's sign depends on them
reliability codings -> how well coders agree
shares      flagged events -> their share by period
runs        a yearly series -> how often it changes sign, and how often it would by chance
witnesses   independent yearly series -> decades, and how they compare with the ledger

The register of treaties beside ATOP:

entries         a treaty as either list has it
ties_compared   what one power owed another, year by year, after both
reasons         why they differ
reconciliation  every difference, with its reason
kappa_compared  how alike Italy's and Russia's portfolios were after both
"""
