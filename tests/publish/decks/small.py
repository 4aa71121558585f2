"""The file of a small deck: a chart of PowerPoint's own, a picture, a list and a text."""

DECK = """\
title: {en: Small, fr: Petit, it: Piccolo, ru: Малое}
subtitle: {en: A trial, fr: Un essai, it: Una prova, ru: Проба}
slides:
  - chart: coverage
    notes:
      {en: "{ledger_events} in all", fr: "{ledger_events} en tout",
      it: "{ledger_events} in tutto", ru: "Всего {ledger_events}"}
    events: [racconigi-accord-1909]
  - chart: scores-by-decade
    state: {scale: cameo}
  - title: {en: A list, fr: Une liste, it: Un elenco, ru: Список}
    list: [racconigi-accord-1909, treaty-of-london-1915, german-confederation-1815]
  - title: {en: A text, fr: Un texte, it: Un testo, ru: Текст}
    lines:
      - {en: One <line>, fr: Une <ligne>, it: Una <riga>, ru: <Строка>}
"""
