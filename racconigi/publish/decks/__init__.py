"""Decks of slides: a file that names charts and what to say, made into PowerPoint and a web page.

plan        a deck's file, read and checked
native      which charts are charts of PowerPoint's own, and what these draw
told        what each slide shows and says in a language
powerpoint  the deck as PPTX
page        the deck as one HTML file
writing     both, kept until something changes
"""
