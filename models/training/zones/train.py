"""Learns the weights of the stage clean-zones: a linear-chain conditional random field over the blocks of a page.

    python models/training/zones/train.py FEATURES.jsonl... [out=FILE] [own=0.5 ...]

FEATURES.jsonl is what ZoneFeatureExport writes of the labelled pages. Writes models/weights/clean-zones.json, the mean of
what is learned from each file.
Needs numpy and scipy. The states are hidden: a label names the zone only. Every weight is drawn towards the one
that was set by hand (prior.json), windows of neighbouring lines towards nothing.
"""

import json
import pathlib
import sys

import numpy
import scipy.optimize

HERE = pathlib.Path(__file__).parent
PRIOR = json.loads((HERE / "prior.json").read_text(encoding="utf-8"))
STATES = PRIOR["states"]
S = len(STATES)
TAIL = STATES.index("TAIL")
TAILS = ["PROSE_OPENS", "TOO_EARLY", "SUBHEAD_OPENS", "SUBJECT_GOES_ON", "COHERES", "LAST"]
NEVER = -40.0
LETTERS = {"H": "HEADLINE", "Y": "BYLINE", "B": "BODY", "C": "CAPTION", "F": "FURNITURE"}
READ = {"HEADLINE", "BODY"}

SETTINGS = {"own": 3, "window": 3, "path": 1.5, "tail": 1, "cost": 0.5, "read": 0.5}


class Problem:
    """All pages as padded arrays, and the loss over them."""

    def __init__(self, pages, names):
        self.names = names
        index = {name: i for i, name in enumerate(names)}
        n = len(names)
        self.length = numpy.array([len(page["blocks"]) for page in pages])
        size = self.length.max()
        self.x = numpy.zeros((len(pages), size, 3 * n))
        self.tails = numpy.zeros((len(pages), size, len(TAILS)))
        self.allowed = numpy.zeros((len(pages), size, S))
        self.cost = numpy.zeros((len(pages), size, S))
        for p, page in enumerate(pages):
            for i, block in enumerate(page["blocks"]):
                for name, value in block["f"].items():
                    if name not in index:
                        continue
                    j = index[name]
                    self.x[p, i, j] = value
                    if i + 1 < len(page["blocks"]):
                        self.x[p, i + 1, n + j] = value
                    if i > 0:
                        self.x[p, i - 1, 2 * n + j] = value
                self.tails[p, i] = block["tail"]
                gold = block["gold"]
                for s, state in enumerate(STATES):
                    zone = PRIOR["zones"][state]
                    if gold in LETTERS:
                        fits = zone == LETTERS[gold]
                        misread = (zone in READ) != (LETTERS[gold] in READ)
                    elif gold == "R":
                        # Which of two copies is the repeat is told later: it stands where it stands.
                        fits = zone in ("HEADLINE", "BODY", "CAPTION")
                        misread = not fits
                    else:
                        fits, misread = True, False
                    self.allowed[p, i, s] = 0 if fits else -1e9
                    self.cost[p, i, s] = 0 if fits else SETTINGS["cost"] + SETTINGS["read"] * misread
        self.prior = prior(names)
        self.open = numpy.ones(len(self.prior), bool)
        steps = self.split(self.prior)[1]
        self.never = steps <= NEVER
        self.strength = numpy.concatenate([
            numpy.full(n * S, SETTINGS["own"]), numpy.full(2 * n * S, SETTINGS["window"]),
            numpy.full(S * S + S, SETTINGS["path"]), numpy.full(len(TAILS), SETTINGS["tail"])])

    def split(self, theta):
        n = len(self.names)
        a = 3 * n * S
        return (theta[:a].reshape(3 * n, S), theta[a:a + S * S].reshape(S, S),
                theta[a + S * S:a + S * S + S], theta[a + S * S + S:])

    def loss(self, theta):
        weights, steps, starts, tail = self.split(theta)
        steps = numpy.where(self.never, -1e6, steps)
        emit = self.x @ weights
        entry = self.tails @ tail
        value, gradient = 0.0, numpy.zeros_like(theta)
        g = self.split(gradient)
        for extra, sign in ((self.cost, 1), (self.allowed, -1)):
            logz, node, edge = self.marginals(emit + extra, steps, starts, entry)
            value += sign * logz
            g[0][:] += sign * numpy.einsum("pid,pis->ds", self.x, node)
            total = edge.sum((0, 1))
            g[1][:] += sign * numpy.where(self.never, 0, total)
            g[2][:] += sign * node[:, 0].sum(0)
            into = edge[:, :, :, TAIL].sum(2) - edge[:, :, TAIL, TAIL]
            g[3][:] += sign * numpy.einsum("pi,pik->k", into, self.tails)
        delta = theta - self.prior
        value += 0.5 * (self.strength * delta ** 2).sum()
        gradient += self.strength * delta
        starts_never = self.prior[-len(TAILS) - S:-len(TAILS)] <= NEVER
        g[2][starts_never] = 0
        return value, gradient

    def marginals(self, emit, steps, starts, entry):
        pages, size, _ = emit.shape
        forward = numpy.full((pages, size, S), -1e9)
        move = numpy.broadcast_to(steps, (pages, size, S, S)).copy()
        move[:, :, :, TAIL] += entry[:, :, None]
        move[:, :, TAIL, TAIL] -= entry
        forward[:, 0] = starts + emit[:, 0]
        for i in range(1, size):
            forward[:, i] = logsum(forward[:, i - 1][:, :, None] + move[:, i], 1) + emit[:, i]
        last = self.length - 1
        backward = numpy.zeros((pages, size, S))
        for i in range(size - 2, -1, -1):
            step = logsum(move[:, i + 1] + (emit[:, i + 1] + backward[:, i + 1])[:, None, :], 2)
            backward[:, i] = numpy.where((i < last)[:, None], step, 0)
        logz = logsum(forward[numpy.arange(pages), last], 1)
        inside = (numpy.arange(size)[None, :] <= last[:, None])
        node = numpy.exp(numpy.minimum(forward + backward - logz[:, None, None], 0)) * inside[:, :, None]
        edge = numpy.zeros((pages, size, S, S))
        pairs = (forward[:, :-1, :, None] + move[:, 1:] + (emit + backward)[:, 1:, None, :]
                 - logz[:, None, None, None])
        edge[:, 1:] = numpy.exp(numpy.minimum(pairs, 0)) * inside[:, 1:, None, None]
        return logz.sum(), node, edge

    def fit(self):
        return scipy.optimize.minimize(
            self.loss, self.prior, jac=True, method="L-BFGS-B",
            options={"maxiter": 120, "maxfun": 150}).x


def logsum(values, axis):
    most = values.max(axis, keepdims=True)
    return numpy.log(numpy.exp(values - most).sum(axis)) + most.squeeze(axis)


def prior(names):
    own = numpy.zeros((3 * len(names), S))
    for i, name in enumerate(names):
        for part, suffix in enumerate(("", "<", ">")):
            if name + suffix in PRIOR["signals"]:
                own[part * len(names) + i] = PRIOR["signals"][name + suffix]
    steps = numpy.array([PRIOR["steps"][state] for state in STATES])
    tail = numpy.array([PRIOR["tail"].get(name, 0) for name in TAILS])
    return numpy.concatenate([own.ravel(), steps.ravel(), numpy.array(PRIOR["starts"]), tail])


def write(theta, names, path):
    n = len(names)
    a = 3 * n * S
    own = theta[:a].reshape(3 * n, S)
    signals = {}
    for part, suffix in enumerate(("", "<", ">")):
        for i, name in enumerate(names):
            row = [round(float(value), 3) for value in own[part * n + i]]
            if any(row):
                signals[name + suffix] = row
    path_rows = {state: [round(float(v), 3) for v in theta[a + i * S:a + (i + 1) * S]] for i, state in enumerate(STATES)}
    path_rows["START"] = [round(float(v), 3) for v in theta[a + S * S:a + S * S + S]]
    ends = {name: [round(float(v), 3)] for name, v in zip(TAILS, theta[a + S * S + S:])}
    models = {"path": {"labels": STATES, "weights": path_rows},
              "signals": {"labels": STATES, "weights": dict(sorted(signals.items()))},
              "tail": {"labels": ["TAIL"], "weights": ends}}
    lines = ["{"]
    for m, (model, content) in enumerate(models.items()):
        lines.append(f' "{model}": {{')
        lines.append('  "bias": [],')
        lines.append(f'  "labels": {json.dumps(content["labels"])},')
        lines.append('  "weights": {')
        rows = [f'   {json.dumps(key)}: {json.dumps(row)}' for key, row in content["weights"].items()]
        lines.append(",\n".join(rows))
        lines.append("  }")
        lines.append(" }" + ("," if m + 1 < len(models) else ""))
    lines.append("}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    sets = [[json.loads(line) for line in open(file, encoding="utf-8")] for file in sys.argv[1:] if "=" not in file]
    names = sorted({name for pages in sets for page in pages for block in page["blocks"] for name in block["f"]})
    out = HERE.parent.parent / "weights" / "clean-zones.json"
    for argument in sys.argv[1:]:
        if "=" not in argument:
            continue
        name, value = argument.split("=")
        if name == "out":
            out = pathlib.Path(value)
        else:
            SETTINGS[name] = float(value)
    # What differently mixed pages agree on is kept, what only one of the sets taught is thinned.
    write(sum(Problem(pages, names).fit() for pages in sets) / len(sets), names, out)


if __name__ == "__main__":
    main()
