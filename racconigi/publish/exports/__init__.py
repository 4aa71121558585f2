"""What can be taken away from a chart, in four languages and in the state that is set.

about      what every file says of itself: title, source, licence, version, date, address
states     what a reader can set in a chart
fonts      the font of pictures, shipped with them
frame      what stands around a chart on a sheet
slides     a chart cut for slides, whose words are large
pictures   SVG, PDF, PNG for the web and for slides
sheets     CSV, a workbook, a description for machines
citations  how a chart is cited
formats    all of these in one table
keeping    many files at once, kept until something changes
"""
