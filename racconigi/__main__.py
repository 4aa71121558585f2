"""Lets ``python -m racconigi`` do what the command ``racconigi`` does."""

from racconigi.cli import main

raise SystemExit(main())
