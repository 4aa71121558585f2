"""Publishing: turns notebooks and tables into pages whose charts can be carried away.

tables      every table as CSV, Parquet and one archive
notebooks   execute in place without random or timing metadata; find charts and facts in outputs
figures     one chart as a figure of the book, with its table and its files to take away
pages       codebook, chronology, register and dictionary, written from the tables
book        the Sphinx extension that puts these together
"""
