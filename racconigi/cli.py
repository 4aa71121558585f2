"""The command ``racconigi``: check and audit the evidence, rebuild series, compare, score."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

import pandas as pd

from racconigi import __version__, audit, checking, inputs, package, recipes, tables
from racconigi.faults import Fault, TableError
from racconigi.measures import scoring
from racconigi.measures import similarity as similarity_measures
from racconigi.timeline import decade

YEAR = inputs.integer(1, 9999)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0, or 1 after printing one line a fault to standard error."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except TableError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output, such as `head`, has had enough
        sys.stdout = None
    return 0


def _parser():
    parser = argparse.ArgumentParser(prog="racconigi", description=__doc__)
    parser.add_argument("--version", action="version", version=f"racconigi {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = commands.add_parser("check", help="check the tables of evidence against their rules")
    check.add_argument("--data", type=Path, default=package.DATA, metavar="DIR")
    check.set_defaults(run=_check)

    sample = commands.add_parser(
        "audit", help="draw facts with their sources for a person to check"
    )
    sample.add_argument("--sample", type=int, default=25, metavar="N")
    sample.add_argument("--seed", type=int, default=1909, metavar="N")
    sample.add_argument("--data", type=Path, default=package.DATA, metavar="DIR")
    sample.set_defaults(run=_audit)

    rebuild = commands.add_parser(
        "rebuild", help="compute the series in data/series/ again from the cited raw files"
    )
    rebuild.add_argument("--sources", type=Path, required=True, metavar="DIR")
    rebuild.add_argument(
        "--output", type=Path, default=package.DATA / "series", metavar="DIR", help="where to write"
    )
    rebuild.set_defaults(run=_rebuild)

    similarity = commands.add_parser(
        "similarity", help="compare the alliance portfolios of all pairs of states, year by year"
    )
    similarity.add_argument(
        "ties", type=Path, metavar="TIES.csv", help="year,state_a,state_b,tie: what a owes b"
    )
    similarity.add_argument(
        "members", type=Path, metavar="MEMBERS.csv", help="year,state[,weight]: the system"
    )
    similarity.add_argument(
        "--measure",
        nargs="+",
        choices=similarity_measures.MEASURES,
        default=similarity_measures.MEASURES,
        metavar="NAME",
        help=f"which to compute (default: all of {', '.join(similarity_measures.MEASURES)})",
    )
    similarity.add_argument("--top", type=int, default=3, help="top of the scale of ties")
    similarity.add_argument("--output", type=Path, metavar="FILE.csv|.parquet")
    similarity.set_defaults(run=_similarity)

    score = commands.add_parser("score", help="score cooperation and conflict from typed events")
    score.add_argument(
        "events", type=Path, metavar="EVENTS.csv", help="date,event_type[,initiator,target]"
    )
    score.add_argument("--scale", choices=scoring.SCALES, default="weis")
    score.add_argument("--by", choices=["decade", "year"], default="decade")
    score.add_argument(
        "--direction",
        metavar="A-B",
        help="only what A did toward B (needs initiator and target; a joint act counts both ways)",
    )
    score.add_argument("--output", type=Path, metavar="FILE.csv|.parquet")
    score.set_defaults(run=_score)
    return parser


def _check(options):
    faults = checking.check(options.data)
    if faults:
        raise TableError(faults)
    sizes = tables.sizes(options.data)
    print(f"{len(sizes)} tables hold: " + ", ".join(f"{n} {rows}" for n, rows in sizes.items()))


def _audit(options):
    try:
        blocks = audit.sample(options.sample, seed=options.seed, data=options.data)
    except ValueError as error:
        if isinstance(error, TableError):
            raise
        fault = Fault("--sample", None, "", str(options.sample), str(error))
        raise TableError([fault]) from None
    print("\n\n".join(blocks))


def _rebuild(options):
    print("\n".join(recipes.rebuild(options.sources, options.output)))


def _similarity(options):
    if options.top < 1:
        raise TableError([Fault("--top", None, "", str(options.top), "must be at least 1")])
    names = {"state_a": inputs.name(), "state_b": inputs.name()}
    ties = inputs.read(options.ties, {"year": YEAR, **names, "tie": inputs.integer(0, options.top)})
    members = inputs.read(
        options.members,
        {"year": YEAR, "state": inputs.name(), "weight": inputs.optional_number()},
    )
    _no_duplicates(options.members, members, ["year", "state"])
    _no_duplicates(options.ties, ties, ["year", "state_a", "state_b"])
    known = pd.MultiIndex.from_frame(members[["year", "state"]])
    strangers = [
        Fault(options.ties.name, row + 2, side, ties[side][row], f"no member in {ties.year[row]}")
        for side in ("state_a", "state_b")
        for row in ties.index[~pd.MultiIndex.from_frame(ties[["year", side]]).isin(known)]
    ]
    if strangers:
        raise TableError(sorted(strangers, key=lambda fault: fault.row))
    ties = ties[["year", "state_a", "state_b", "tie"]]
    measures = [name for name in similarity_measures.MEASURES if name in options.measure]
    result = similarity_measures.similarity(ties, members, top=options.top, measures=measures)
    _write(result, options.output)


def _score(options):
    types = tables.load("event_types")
    rule = "must be an event type of the codebook"
    columns = {"date": inputs.date(), "event_type": inputs.one_of(set(types["event_type"]), rule)}
    if options.direction:
        columns |= {"initiator": inputs.name(), "target": inputs.name()}
    events = inputs.read(options.events, columns)
    events = scoring.scored(events, types, scale=options.scale)
    if options.direction:
        joint = events["joint"] if "joint" in events else pd.Series("", index=events.index)
        events = scoring.directed(events.assign(joint=joint.str.lower() == "true"))
        events = events[events["direction"] == options.direction]
    events = events.assign(decade=decade(events["year"]))
    step = 10 if options.by == "decade" else 1
    seen = events[options.by]
    periods = range(seen.min(), seen.max() + 1, step) if len(seen) else []
    result = scoring.score(events, by=options.by, periods=periods)
    if options.by == "decade":
        result["period"] = result["period"].astype(str) + "s"
    columns = ["period", "n", "cooperation", "conflict", "net", "theta", "theta_low", "theta_high"]
    _write(result[columns], options.output)


def _no_duplicates(path, frame, key):
    repeated = frame.index[frame.duplicated(key)]
    if len(repeated):
        raise TableError(
            Fault(path.name, row + 2, ",".join(key), ",".join(map(str, frame.loc[row, key])),
                  "given twice")
            for row in repeated
        )  # fmt: skip


def _write(frame, path):
    """Write a result whole or not at all."""
    if path is None:
        frame.to_csv(sys.stdout, index=False, lineterminator="\n")
        return
    if path.suffix not in (".csv", ".parquet"):
        raise TableError([Fault(path.name, None, "", path.suffix, "write to .csv or .parquet")])
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    except OSError as error:
        raise TableError([Fault(path.name, None, "", str(path), error.strerror)]) from None
    os.close(handle)
    try:
        if path.suffix == ".csv":
            frame.to_csv(draft, index=False, lineterminator="\n")
        else:
            frame.to_parquet(draft, index=False)
        os.chmod(draft, 0o644)
        os.replace(draft, path)
    finally:
        Path(draft).unlink(missing_ok=True)
