"""What a reader can set in a chart: its controls, a state of them, and how the state is said."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from racconigi.words import Words

#: A state: for each control of a chart the value that it has.
State = Mapping[str, object]
#: No state at all: a chart as it starts, or one without controls.
NONE: State = MappingProxyType({})


class StateError(ValueError):
    """Raised where a chart cannot be set as asked; the message is one line."""


class Control(NamedTuple):
    """Something that a reader can set in a chart.

    Attributes
    ----------
    name : str
        The parameter of the specification, such as ``decade``.
    label : str
        What the page calls it.
    texts : dict
        For each value that it can have, how it is said.
    start : object
        The value that it has at first.
    """

    name: str
    label: str
    texts: dict
    start: object


def controls(spec: dict, words: Words) -> list[Control]:
    """Return the controls of a chart, in order: its parameters that are bound to an input."""
    return [
        Control(
            param["name"],
            param["bind"].get("name", param["name"]).strip().rstrip(":").strip(),
            _texts(param, words),
            param["value"],
        )
        for param in spec.get("params", [])
        if isinstance(param.get("bind"), dict) and "input" in param["bind"]
    ]


def _texts(param, words):
    bind = param["bind"]
    if bind["input"] == "range":
        values = range(bind["min"], bind["max"] + 1, bind.get("step", 1))
        write = words.decade if param["name"] == "decade" else str
        return {value: write(value) for value in values}
    labels = bind.get("labels", bind["options"])
    return dict(zip(bind["options"], map(str, labels), strict=True))


def settled(
    slug: str, known: list[Control], asked: Mapping[str, object] = NONE
) -> dict[str, object]:
    """Return the whole state of a chart in which some controls are set.

    Parameters
    ----------
    slug : str
        The chart, for messages.
    known : list of Control
        Its controls.
    asked : mapping
        Names of controls with values, as text.

    Raises
    ------
    StateError
        If the chart has no such control, or the control no such value.
    """
    state = {control.name: control.start for control in known}
    by_name = {control.name: control for control in known}
    for name, text in asked.items():
        if name not in by_name:
            there = f"it has: {', '.join(by_name)}" if by_name else "it has none"
            raise StateError(f"The chart {slug!r} has no control {name!r}; {there}.")
        values = {str(value): value for value in by_name[name].texts}
        if str(text) not in values:
            raise StateError(f"{name} of {slug!r} cannot be {text!r}; {_range(list(values))}.")
        state[name] = values[str(text)]
    return state


def _range(values):
    if len(values) > 6:
        return f"it goes from {values[0]} to {values[-1]}, and the next is {values[1]}"
    return f"it can be: {', '.join(values)}"


def put(spec: dict, state: State) -> dict:
    """Return a specification with its controls in a state, and without the inputs of a page."""
    params = []
    for param in spec.get("params", []):
        if param["name"] in state:
            bare = {key: value for key, value in param.items() if key != "bind"}
            param = {**bare, "value": state[param["name"]]}
        params.append(param)
    return {**spec, "params": params} if params else spec


def said(known: list[Control], state: State, words: Words) -> str:
    """Return a state as text: "Decade: 1930s"; empty for a chart without controls."""
    return " · ".join(
        words.fill("taken.state", label=c.label, value=c.texts[state[c.name]]) for c in known
    )


def marked(state: State) -> str:
    """Return a state as part of a file's name: ``-decade-1930``; empty where there is none."""
    return "".join(f"-{name}-{value}" for name, value in state.items())
