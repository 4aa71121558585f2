"""Publishing: turns notebooks and tables into pages whose charts can be carried away.

tables      every table as CSV, Parquet and one archive
notebooks   execute in place without random or timing metadata; find charts and facts in outputs
figures     one chart as a figure of the book, with its table and its files to take away
rendering   templates in which every text is escaped
views       what several generated pages read alike
boxes       all that the tables hold of an event or a treaty, in one box
lists       chronology, register, claims and sources, which a reader can choose from
pages       codebook, dictionary and downloads, written from the tables
years       a page for every year, with the boxes of what happened in it
decades     what is generated on the page of a decade
places      where sections, terms and charts stand in the written pages
searching   what the search can find
icons       the icons of the theme, drawn
book        the Sphinx extension that puts these together
"""
