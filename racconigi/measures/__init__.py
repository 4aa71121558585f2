"""Measures: pure functions from arrays or frames to arrays or frames.

alliances   treaties and their members -> who owes whom what, by year
similarity  commitments -> how alike two states' portfolios are
signing     promises, rivalries and wars -> one sign a pair and year
balance     signed ties -> triangles, frustration, groups, and what chance gives
scoring     events -> cooperation and conflict by decade, year or era
sums        numbers and sums of weights -> what a score says of a period
occasions   acts -> occasions of five levels, and how many a year has of each
relation    occasions -> how friendly the two were in each year, and how sure that is
spells      occasions -> the years in which the relation turned
together    acts -> how often friendship and hostility meet, and how often they would by chance
reliability codings -> how well coders agree
shares      flagged events -> their share by period
runs        a yearly series -> how often it changes sign, and how often it would by chance
contrasts   a slow yearly outcome -> whether it goes with one series more than with another
witnesses   independent yearly series -> decades, and how much each moves with the relation

The register of treaties beside ATOP:

entries         a treaty as either list has it
ties_compared   what one power owed another, year by year, after both
reasons         why they differ
reconciliation  every difference, with its reason
kappa_compared  how alike Italy's and Russia's portfolios were after both
"""
