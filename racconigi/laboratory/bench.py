"""The controls of an experiment in a notebook: thin, for everything is computed elsewhere.

A bench shows the controls that its experiment needs, what follows from them beside the book's, in a
chart and a sentence, and a file in which the choices are kept.
"""

import html
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import ipywidgets as widgets
import pandas as pd
from IPython.display import clear_output, display

from racconigi.charts import laboratory as charts
from racconigi.laboratory import recomputing
from racconigi.laboratory.settings import BOUNDS, OPTIONS, TIES, WEIGHTS, Settings
from racconigi.measures.alliances import OBLIGATIONS
from racconigi.quantities import Count
from racconigi.tables import load
from racconigi.words import Words

#: Where the choices are kept unless another file is named.
FILE = "laboratory.json"


class Experiment(NamedTuple):
    """What an experiment changes and shows.

    Attributes
    ----------
    choices : tuple of str
        The fields of the settings that it lets change.
    compute : callable
        From settings to a frame.
    draw : callable
        From the frame to a chart.
    differ : callable
        From the frame to which of its rows differ from the book.
    said : str
        What differs, in the words of ``laboratory.differ-...``.
    """

    choices: tuple[str, ...]
    compute: Callable[[Settings], pd.DataFrame]
    draw: Callable[..., Any]
    differ: Callable[[pd.DataFrame], pd.Series]
    said: str


def _apart(own: str, book: str, least: float) -> Callable[[pd.DataFrame], pd.Series]:
    return lambda frame: (frame[own] - frame[book]).abs() >= least


def _other_word(frame: pd.DataFrame) -> pd.Series:
    return frame["word"] != frame["book_word"]


def _other_side(frame: pd.DataFrame) -> pd.Series:
    return frame["net"].lt(0) != frame["book_net"].lt(0)


EXPERIMENTS: dict[str, Experiment] = {
    "acts": Experiment(
        ("unit", "confidence", "sources", "words", "one_sided", "joint"),
        recomputing.relation, charts.own_relation, _other_word, "decades",
    ),
    "weights": Experiment(
        ("scale", "weights"), recomputing.scores, charts.own_scores, _other_side, "sides",
    ),
    "ties": Experiment(
        ("coding", "ties", "general", "measure"),
        recomputing.alike, charts.own_alike, _apart("value", "book_value", 0.1), "years",
    ),
    "treaties": Experiment(
        ("without", "measure"),
        recomputing.alike, charts.own_alike, _apart("value", "book_value", 0.1), "years",
    ),
    "priors": Experiment(
        ("step", "concentration", "reading"),
        recomputing.relation, charts.own_relation, _other_word, "decades",
    ),
}  # fmt: skip


class Bench(widgets.VBox):
    """The bench of an experiment.

    Parameters
    ----------
    name : str
        One of :data:`EXPERIMENTS`.
    language : str
        One of :data:`racconigi.words.LANGUAGES`.

    Attributes
    ----------
    settings : Settings
        What is chosen now.
    frame : DataFrame
        What follows from it.
    """

    def __init__(self, name: str, language: str = "en"):
        if name not in EXPERIMENTS:
            raise ValueError(f"Unknown experiment {name!r}; known: {', '.join(EXPERIMENTS)}.")
        self._experiment, self._words = EXPERIMENTS[name], Words(language)
        self.settings, self.frame = Settings(), pd.DataFrame()
        self._controls = {c: _control(c, self._words) for c in self._experiment.choices}
        self._said, self._shown = widgets.HTML(), widgets.Output()
        self._file = widgets.Text(value=FILE, description=self._words["laboratory.file"])
        buttons = [self._button(name) for name in ("reset", "save", "load")]
        for control in self._controls.values():
            for part in _parts(control):
                part.observe(self._changed, "value")
        kept = widgets.HBox([*buttons, self._file], layout={"flex_flow": "row wrap"})
        super().__init__([*self._controls.values(), kept, self._said, self._shown])
        self._show()

    def _button(self, name):
        button = widgets.Button(description=self._words[f"laboratory.{name}"])
        button.add_class(f"racconigi-{name}")
        button.on_click(getattr(self, f"_{name}"))
        return button

    def _changed(self, _change):
        self._take(lambda: self.settings.but(**self._chosen()))

    def _chosen(self):
        return {name: _value(name, control) for name, control in self._controls.items()}

    def _reset(self, _button):
        self._set(Settings())

    def _save(self, _button):
        try:
            self.settings.save(self._file.value)
            self._say(self._words.fill("laboratory.saved", file=self._file.value))
        except OSError as error:
            self._say(f"{self._file.value}: {error.strerror}", fault=True)

    def _load(self, _button):
        try:
            self._set(Settings.load(self._file.value))
        except ValueError as error:
            self._say(str(error), fault=True)

    def _set(self, settings):
        """Move the controls to settings, without computing at each step."""
        for name, control in self._controls.items():
            for part in _parts(control):
                part.unobserve(self._changed, "value")
            _move(name, control, getattr(settings, name))
            for part in _parts(control):
                part.observe(self._changed, "value")
        self._take(lambda: settings)

    def _take(self, made: Callable[[], Settings]):
        try:
            self.settings = made()
            self._show()
        except ValueError as error:
            self._say(str(error), fault=True)

    def _show(self):
        self._say(self._words["laboratory.computing"])
        self.frame = self._experiment.compute(self.settings)
        chart = self._experiment.draw(self.frame, words=self._words)
        with self._shown:
            clear_output(wait=True)
            display(chart)
        other = int(self._experiment.differ(self.frame).sum())
        counted = {"other": Count(other), "all": Count(len(self.frame))}
        self._say(self._words.fill(f"laboratory.differ-{self._experiment.said}", **counted))

    def _say(self, text, *, fault=False):
        kind = "racconigi-fault" if fault else "racconigi-said"
        self._said.value = f'<p class="{kind}" role="status">{html.escape(text)}</p>'


def bench(name: str, language: str = "en") -> Bench:
    """Return the bench of an experiment, to be shown by the last line of a cell.

    Parameters
    ----------
    name, language
        As :class:`Bench` takes them.
    """
    return Bench(name, language)


_LOOK = {"layout": {"width": "34rem", "max_width": "100%"}, "style": {"description_width": "12rem"}}


def _control(name: str, words: Words) -> widgets.Widget:
    """Return the control of a choice, at the value of the book."""
    value = getattr(Settings(), name)
    label = words[f"laboratory-choice.{name.replace('_', '-')}"]
    if name in OPTIONS:
        named = [(_option(name, option, words), option) for option in OPTIONS[name]]
        return widgets.Dropdown(options=named, value=value, description=label, **_LOOK)
    if name in BOUNDS:
        low, high = BOUNDS[name]
        return widgets.FloatSlider(
            value=value, min=low, max=high, step=low / 2, description=label,
            continuous_update=False, **_LOOK,
        )  # fmt: skip
    if name == "general":
        return widgets.Checkbox(value=value, description=label, indent=False)
    return _MANY[name](label, words)


#: Names that are the same in every language.
_NAMES = {
    "weis": "WEIS", "cameo": "CAMEO", "copdab": "COPDAB", "miller": "Miller", "haege": "Häge",
    "atop": "ATOP", "s": "S", "s_squared": "S²", "s_weighted": "S (w)", "kappa": "κ", "pi": "π",
    "kappa_nominal": "κ (n)", "pi_nominal": "π (n)", "tau_b": "τ-b",
}  # fmt: skip


def _option(name: str, option: str, words: Words) -> str:
    key = f"laboratory-choice.{name.replace('_', '-')}-{option.replace(' ', '-').replace('_', '-')}"
    return words[key] if key in words else _NAMES[option]


def _ties(label, words):
    rows = [
        widgets.IntSlider(
            value=Settings().ties[name], min=TIES[0], max=TIES[1], continuous_update=False,
            description=words[f"treaty-obligation.{name}"], **_LOOK,
        )
        for name in OBLIGATIONS
    ]  # fmt: skip
    return widgets.VBox([widgets.Label(label), *rows])


def _weights(label, words):
    types = load("event_types")
    named = types[words.column("name", types)]
    some = sorted(zip(named, types["event_type"], strict=True))
    low, high = WEIGHTS
    return widgets.VBox(
        [
            widgets.Dropdown(options=some, value="war", description=label, **_LOOK),
            widgets.Text(
                value="", placeholder=words["laboratory.as-the-scale"],
                description=words.fill("laboratory.weight", low=f"{low:g}", high=f"{high:g}"),
                continuous_update=False, **_LOOK,
            ),
        ]
    )  # fmt: skip


def _without(label, words):
    treaties, members = load("treaties"), load("treaty_members")
    bound = members.loc[members["state"].isin(recomputing.PAIR), "treaty"]
    mine = treaties[treaties["treaty"].isin(bound)].sort_values("signed")
    names = mine[words.column("name", mine)]
    some = [
        (f"{signed[:4]} {name}", treaty)
        for signed, name, treaty in zip(mine["signed"], names, mine["treaty"], strict=True)
    ]
    return widgets.SelectMultiple(options=some, rows=10, description=label, **_LOOK)


_MANY: Mapping[str, Callable] = {"ties": _ties, "weights": _weights, "without": _without}


def _parts(control: widgets.Widget) -> list[widgets.Widget]:
    """Return the widgets of a control that hold a value."""
    rows = control.children if isinstance(control, widgets.VBox) else (control,)
    return [row for row in rows if not isinstance(row, widgets.Label)]


def _value(name: str, control: widgets.Widget) -> Any:
    """Return what a control says."""
    parts = _parts(control)
    if name == "ties":
        return {key: part.value for key, part in zip(OBLIGATIONS, parts, strict=True)}
    if name == "weights":
        kind, text = parts[0].value, parts[1].value.strip().replace(",", ".")
        try:
            return {kind: float(text)} if text else {}
        except ValueError:
            raise ValueError(f"weight {text!r} is no number.") from None
    return parts[0].value


def _move(name: str, control: widgets.Widget, value: Any) -> None:
    """Let a control say a value."""
    parts = _parts(control)
    if name == "ties":
        for key, part in zip(OBLIGATIONS, parts, strict=True):
            part.value = value[key]
    elif name == "weights":
        kind, weight = next(iter(value.items()), (parts[0].value, ""))
        parts[0].value, parts[1].value = kind, f"{weight:g}" if value else ""
    else:
        parts[0].value = value
