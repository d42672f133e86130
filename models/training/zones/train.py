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
import scipy.sparse

HERE = pathlib.Path(__file__).parent
PRIOR = json.loads((HERE / "prior.json").read_text(encoding="utf-8"))
STATES = PRIOR["states"]
S = len(STATES)
TAIL = STATES.index("TAIL")
TAILS = ["PROSE_OPENS", "TOO_EARLY", "SUBHEAD_OPENS", "SUBJECT_GOES_ON", "COHERES", "NAMES_GO_ON", "RUNS_ON", "ENTRIES_GO_ON", "LAST"]
NEVER = -40.0
IMPOSSIBLE = 30.0
ZONES = ["HEADLINE", "BYLINE", "BODY", "CAPTION", "FURNITURE"]
LETTERS = {"H": "HEADLINE", "Y": "BYLINE", "B": "BODY", "C": "CAPTION", "F": "FURNITURE"}
READ = {"HEADLINE", "BODY"}

SETTINGS = {"own": 6, "window": 3, "path": 1.5, "tail": 1, "words": 8, "pages": 4, "cost": 0.5, "read": 0.5, "rounds": 120}


class Problem:
    """All pages, block after block, and the loss over them."""

    def __init__(self, pages, names, words):
        self.names, self.words = names, words
        # Long pages first: the pages that have an i-th block are the first so many.
        pages = sorted(pages, key=lambda page: -len(page["blocks"]))
        lengths = numpy.array([len(page["blocks"]) for page in pages])
        self.active = [int((lengths > i).sum()) for i in range(lengths.max())]
        starts = numpy.concatenate([[0], numpy.cumsum(self.active)])
        self.steps = [slice(starts[i], starts[i + 1]) for i in range(len(self.active))]
        self.firsts = self.steps[0]
        self.lasts = numpy.array([starts[length - 1] + p for p, length in enumerate(lengths)])
        n, size = len(names), int(lengths.sum())
        index = {name: i for i, name in enumerate(names)}
        places = {word: i for i, word in enumerate(words)}
        self.x = numpy.zeros((size, 3 * n))
        self.tails = numpy.zeros((size, len(TAILS)))
        self.fits = numpy.zeros((size, S))
        self.cost = numpy.zeros((size, S))
        rows, columns, values = [], [], []
        for p, page in enumerate(pages):
            for i, block in enumerate(page["blocks"]):
                at = starts[i] + p
                for name, value in block["f"].items():
                    if name not in index:
                        continue
                    j = index[name]
                    self.x[at, j] = value
                    if i + 1 < lengths[p]:
                        self.x[starts[i + 1] + p, n + j] = value
                    if i > 0:
                        self.x[starts[i - 1] + p, 2 * n + j] = value
                known = [places[word] for word in block["w"] if word in places]
                for word in known:
                    rows.append(at)
                    columns.append(word)
                    values.append(1 / numpy.sqrt(max(1, len(block["w"]))))
                self.tails[at] = block["tail"]
                for s, state in enumerate(STATES):
                    fits, misread = judged(PRIOR["zones"][state], block["gold"])
                    self.fits[at, s] = fits
                    self.cost[at, s] = 0 if fits else SETTINGS["cost"] + SETTINGS["read"] * misread
        self.said = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(size, len(words)))
        self.heard = self.said.T.tocsr()
        self.groups = numpy.zeros((S, len(ZONES)))
        for s, state in enumerate(STATES):
            self.groups[s, ZONES.index(PRIOR["zones"][state])] = 1
        self.prior = prior(names, words)
        steps = self.split(self.prior)[1]
        self.never = steps <= NEVER
        self.unstarted = self.split(self.prior)[2] <= NEVER
        self.strength = numpy.concatenate([
            numpy.full(n * S, SETTINGS["own"]), numpy.full(2 * n * S, SETTINGS["window"]),
            numpy.full(S * S + S, SETTINGS["path"]), numpy.full(len(TAILS), SETTINGS["tail"]),
            numpy.full(len(words) * len(ZONES), SETTINGS["words"])])

    def split(self, theta):
        n = len(self.names)
        parts = numpy.split(theta, numpy.cumsum([3 * n * S, S * S, S, len(TAILS)]))
        return (parts[0].reshape(3 * n, S), parts[1].reshape(S, S), parts[2], parts[3],
                parts[4].reshape(len(self.words), len(ZONES)))

    def loss(self, theta):
        weights, steps, starts, tail, words = self.split(theta)
        emit = self.x @ weights + (self.said @ words) @ self.groups.T
        emit[self.firsts] += numpy.where(self.unstarted, -IMPOSSIBLE, starts)
        moves = numpy.exp(numpy.where(self.never, -IMPOSSIBLE, steps))
        entry = numpy.exp(self.tails @ tail)
        value, gradient = 0.0, numpy.zeros_like(theta)
        g = self.split(gradient)
        for scores, mask, sign in ((emit + self.cost, None, 1), (emit, self.fits, -1)):
            logz, node, edge, into = self.marginals(scores, mask, moves, entry)
            value += sign * logz
            g[0][:] += sign * (self.x.T @ node)
            g[1][:] += sign * numpy.where(self.never, 0, edge)
            g[2][:] += sign * numpy.where(self.unstarted, 0, node[self.firsts].sum(0))
            g[3][:] += sign * (into @ self.tails)
            g[4][:] += sign * (self.heard @ (node @ self.groups))
        delta = theta - self.prior
        value += 0.5 * (self.strength * delta ** 2).sum()
        gradient += self.strength * delta
        return value, gradient

    def marginals(self, scores, mask, moves, entry):
        """Forward and backward, scaled; how sure each state and step is, and how sure the article ends at each block."""
        most = scores.max(1, keepdims=True)
        local = numpy.exp(scores - most)
        if mask is not None:
            local *= mask
        forward, backward = numpy.empty_like(local), numpy.ones_like(local)
        scale = numpy.empty(len(local))
        inner = moves.copy()
        inner[:, TAIL] = 0
        stay = moves[TAIL, TAIL]
        ends = moves[:, TAIL].copy()
        ends[TAIL] = 0
        for i, here in enumerate(self.steps):
            if i == 0:
                a = local[here].copy()
            else:
                before = forward[self.steps[i - 1]][:self.active[i]]
                a = before @ inner
                a[:, TAIL] = (before @ ends) * entry[here] + before[:, TAIL] * stay
                a *= local[here]
            c = a.sum(1)
            scale[here] = c
            forward[here] = a / c[:, None]
        for i in range(len(self.steps) - 2, -1, -1):
            k = self.active[i + 1]
            after = self.steps[i + 1]
            b = local[after] * backward[after] / scale[after][:, None]
            here = self.steps[i].start
            value = b @ inner.T + (b[:, TAIL] * entry[after])[:, None] * ends
            value[:, TAIL] += b[:, TAIL] * stay
            backward[here:here + k] = value
        node = forward * backward
        edge = numpy.zeros((S, S))
        into = numpy.zeros(len(local))
        for i in range(1, len(self.steps)):
            here = self.steps[i]
            before = forward[self.steps[i - 1]][:self.active[i]]
            b = local[here] * backward[here] / scale[here][:, None]
            edge += inner * (before.T @ b)
            enters = (before * ends) * (b[:, TAIL] * entry[here])[:, None]
            edge[:, TAIL] += enters.sum(0)
            edge[TAIL, TAIL] += stay * (before[:, TAIL] * b[:, TAIL]).sum()
            into[here] = enters.sum(1)
        return (numpy.log(scale) + most[:, 0]).sum(), node, edge, into

    def fit(self):
        return scipy.optimize.minimize(
            self.loss, self.prior, jac=True, method="L-BFGS-B",
            options={"maxiter": int(SETTINGS["rounds"]), "maxfun": 2 * int(SETTINGS["rounds"])}).x


def judged(zone, gold):
    """Whether a state's zone fits a label, and whether it confuses what is read with what is not."""
    if gold == "R":
        # Which of two copies is the repeat is told later: it stands where it stands.
        fits = zone in ("HEADLINE", "BODY", "CAPTION")
        return fits, not fits
    if gold in LETTERS:
        return zone == LETTERS[gold], (zone in READ) != (LETTERS[gold] in READ)
    return True, False


def prior(names, words):
    own = numpy.zeros((3 * len(names), S))
    for i, name in enumerate(names):
        for part, suffix in enumerate(("", "<", ">")):
            if name + suffix in PRIOR["signals"]:
                own[part * len(names) + i] = PRIOR["signals"][name + suffix]
    steps = numpy.array([PRIOR["steps"][state] for state in STATES])
    tail = numpy.array([PRIOR["tail"].get(name, 0) for name in TAILS])
    return numpy.concatenate([own.ravel(), steps.ravel(), numpy.array(PRIOR["starts"]), tail,
                              numpy.zeros(len(words) * len(ZONES))])


def write(theta, names, words, path):
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
    b = a + S * S + S
    ends = {name: [round(float(v), 3)] for name, v in zip(TAILS, theta[b:b + len(TAILS)])}
    said = theta[b + len(TAILS):].reshape(len(words), len(ZONES))
    heard = {}
    for word, row in sorted(zip(words, said), key=lambda pair: pair[0]):
        rounded = [round(float(v), 2) for v in row]
        if any(abs(v) >= 0.05 for v in rounded):
            heard[word] = rounded
    models = {"path": {"labels": STATES, "weights": path_rows},
              "signals": {"labels": STATES, "weights": dict(sorted(signals.items()))},
              "tail": {"labels": ["TAIL"], "weights": ends},
              "words": {"labels": ZONES, "weights": heard}}
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


def vocabulary(sets):
    """The words that enough of the labelled pages and written parts say; mixed pages only say them again."""
    said = {}
    for pages in sets:
        for page in pages:
            if not page["name"].startswith("mixed-"):
                for word in {word for block in page["blocks"] for word in block["w"]}:
                    said.setdefault(word, set()).add(page["name"])
    return sorted(word for word, names in said.items() if len(names) >= SETTINGS["pages"])


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
    words = vocabulary(sets)
    # What differently mixed pages agree on is kept, what only one of the sets taught is thinned.
    sets = [[page for page in pages if not page["name"].startswith("part-")] for pages in sets]
    fitted = [Problem(pages, names, words).fit() for pages in sets]
    write(sum(fitted) / len(fitted), names, words, out)


if __name__ == "__main__":
    main()
