"""The evidence, measures and charts of the computational history of Italo-Russian relations."""

__version__ = "0.1.0"
