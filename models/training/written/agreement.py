#!/usr/bin/env python3
"""Measures how far the second labels of the written training sentences agree with the first, and prints it as tables.

    python3 models/training/written/agreement.py [--interval] [--list stance|voice|role|frames]
    python3 -m doctest models/training/written/agreement.py

First labels: the marks in NN-topic.txt. Second: second-labels.tsv (file, line, entity, stance, voice, role, frames; one row a target).
--interval adds a 95 % interval to each alpha, from 1000 resamples of whole sentences (some seconds); --list prints the targets on
which the two differ in that label. Standard library only. Exit status 1: a row has no target in the file, for instance because lines
were inserted above it; the row is named and nothing is measured.

Krippendorff's alpha is 1 - Do / De: the mean distance of the two values of a target, over the mean distance of any two values of the
whole pool. 1 is full agreement, 0 what chance would give with these shares. Distances: nominal, 0 or 1; ordinal, Krippendorff's,
the squared number of values between the two ranks, half of both ends; MASI, for sets, 1 - Jaccard x (1 equal, 2/3 one inside the other,
1/3 overlapping, 0 disjoint), two empty sets being equal.

A small example worked by hand. Two labellers, four targets: (-1, -1), (0, 0), (0, 1), (1, 1). The pool is n = 8 values: -1 twice, 0 and 1
three times each. One of four targets differs.
    nominal  Do = 1/4. Pairs of unequal values, ordered: 2 (2*3 + 2*3 + 3*3) = 42 of 8*7 = 56; De = 42/56 = 3/4. alpha = 1 - 1/3 = 0.6667.
    ordinal  d(-1, 0) = (2 + 3 - (2+3)/2)^2 = 6.25, d(0, 1) = (3 + 3 - 3)^2 = 9, d(-1, 1) = (2 + 3 + 3 - (2+3)/2)^2 = 30.25.
             Do = 9/4. De = 2 (6*6.25 + 9*9 + 6*30.25) / 56 = 600/56. alpha = 1 - 2.25*56/600 = 0.79.

>>> pairs = [("-1", "-1"), ("0", "0"), ("0", "1"), ("1", "1")]
>>> round(alpha(pairs), 4), round(alpha(pairs, ordinal(pairs, STANCES)), 4)
(0.6667, 0.79)

The two-observer examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): binary 0.095, five categories 0.692.

>>> round(alpha(list(zip("0100000010", "1110010000"))), 3)
0.095
>>> round(alpha(list(zip("aabbdcccedda", "babbbccceddd"))), 3)
0.692

Sets: {a} against {a, b} has Jaccard 1/2 and inclusion 2/3, so 2/3 apart; {a, b} against {b, c} has 1/3 and 1/3, so 8/9 apart. For the
targets ({a}, {a}) and ({b}, {b, c}): Do = (0 + 2/3) / 2 = 1/3. Of the pool's six pairs {a}{a} is 0, {b}{b,c} is 2/3, the other four are 1:
De = (4 + 2/3) / 6 = 7/9. alpha = 1 - 3/7.

>>> a, ab, b, bc = map(frozenset, ("a", "ab", "b", "bc"))
>>> round(masi(a, ab), 4), round(masi(ab, bc), 4), masi(a, b), masi(frozenset(), frozenset()), masi(a, frozenset())
(0.6667, 0.8889, 1.0, 0.0, 1.0)
>>> round(alpha([(a, a), (b, bc)], masi), 4) == round(1 - 3 / 7, 4)
True
"""
import argparse
import collections
import csv
import functools
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from check import FRAMES, ROLES, STANCES, VOICES, parse_file, targets  # noqa: E402

Pair = collections.namedtuple("Pair", "file line entity text first second")
Labels = collections.namedtuple("Labels", "stance voice role frames")
RESAMPLES = 1000


def nominal(a, b):
    return float(a != b)


@functools.lru_cache(maxsize=None)
def masi(a, b):
    """Distance of two sets: 1 - Jaccard x inclusion."""
    if a == b:
        return 0.0
    common = a & b
    if not common:
        return 1.0
    return 1 - len(common) / len(a | b) * (2 / 3 if a <= b or b <= a else 1 / 3)


def ordinal(pairs, order):
    """Krippendorff's ordinal distance for these pairs: it depends on how often each rank was given."""
    counts = collections.Counter(value for pair in pairs for value in pair)

    def distance(a, b):
        low, high = sorted((order.index(a), order.index(b)))
        return (sum(counts[value] for value in order[low:high + 1]) - (counts[a] + counts[b]) / 2) ** 2
    return distance


def alpha(pairs, distance=nominal):
    """Krippendorff's alpha of two labellers without missing values; None where only one value occurs."""
    counts = collections.Counter(value for pair in pairs for value in pair)
    total = 2 * len(pairs)
    observed = sum(distance(a, b) for a, b in pairs) / len(pairs)
    values = list(counts)
    expected = sum(2 * counts[a] * counts[b] * distance(a, b)
                   for i, a in enumerate(values) for b in values[i + 1:]) / (total * (total - 1))
    return 1 - observed / expected if expected else None


def column(pairs, field):
    return [(getattr(pair.first, field), getattr(pair.second, field)) for pair in pairs]


def has_frame(pairs, frame):
    return [(frame in a, frame in b) for a, b in column(pairs, "frames")]


def frames_mean(pairs):
    """Mean over the frames of the alpha of "has this frame"."""
    found = [value for value in (alpha(has_frame(pairs, frame)) for frame in FRAMES) if value is not None]
    return sum(found) / len(found)


def stance_ordinal(pairs):
    values = column(pairs, "stance")
    return alpha(values, ordinal(values, STANCES))


MEASURES = (
    ("stance", "ordinal", "stance", stance_ordinal),
    ("stance", "nominal", "stance", lambda pairs: alpha(column(pairs, "stance"))),
    ("voice", "nominal", "voice", lambda pairs: alpha(column(pairs, "voice"))),
    ("role", "nominal", "role", lambda pairs: alpha(column(pairs, "role"))),
    ("frames", "MASI", "frames", lambda pairs: alpha(column(pairs, "frames"), masi)),
    ("frames", "mean over frames", "frames", frames_mean),
)


def read(path=HERE / "second-labels.tsv"):
    """The targets with both labels, and the faults found."""
    first, faults = {}, []
    for source in sorted(HERE.glob("[0-9][0-9]-*.txt")):
        for item in parse_file(source, faults):
            for mark in targets(item):
                first[item.file, item.line, mark.entity] = (
                    item.text, Labels(mark.stance, mark.voice, mark.role, frozenset(mark.frames)))
    pairs, seen = [], set()
    with open(path, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            key = row["file"], int(row["line"]), row["entity"]
            frames = frozenset(() if row["frames"] == "-" else row["frames"].split(";"))
            name = f"{path.name}: {key[0]}:{key[1]} {key[2]}"
            if key not in first:
                faults.append(f"{name}: no such target")
            elif key in seen:
                faults.append(f"{name}: twice")
            elif row["stance"] not in STANCES or row["voice"] not in VOICES or row["role"] not in ROLES or frames - set(FRAMES):
                faults.append(f"{name}: unknown label")
            else:
                seen.add(key)
                pairs.append(Pair(*key, first[key][0], first[key][1],
                                  Labels(row["stance"], row["voice"], row["role"], frames)))
    return pairs, faults


def intervals(pairs):
    """For each measure the 2.5th and 97.5th percentile over resamples of whole sentences."""
    sentences = collections.defaultdict(list)
    for pair in pairs:
        sentences[pair.file, pair.line].append(pair)
    sentences, draw, found = list(sentences.values()), random.Random(1), [[] for _ in MEASURES]
    for _ in range(RESAMPLES):
        sample = [pair for group in draw.choices(sentences, k=len(sentences)) for pair in group]
        for values, measure in zip(found, MEASURES):
            values.append(measure[3](sample))
    return [(sorted(values)[RESAMPLES * 25 // 1000], sorted(values)[RESAMPLES * 975 // 1000]) for values in found]


def print_agreement(pairs, with_intervals):
    bounds = intervals(pairs) if with_intervals else [None] * len(MEASURES)
    heading = "  95 %" if with_intervals else ""
    print(f"{'label':8} {'alpha':17} {'value':>6}{heading:14} same labels")
    for (label, kind, field, measure), bound in zip(MEASURES, bounds):
        values = column(pairs, field)
        same = sum(a == b for a, b in values)
        between = f"  {bound[0]:.2f} to {bound[1]:.2f}" if bound else ""
        print(f"{label:8} {kind:17} {measure(pairs):6.3f}{between:14} {same:4} of {len(values)} ({100 * same / len(values):.1f} %)")
    values = column(pairs, "frames")
    some = sum(bool(a & b) or a == b for a, b in values)
    print(f"\nframes: at least one in common, or none on both sides: {some} of {len(values)} ({100 * some / len(values):.1f} %)")
    opposite = sum({a, b} == {"-1", "1"} for a, b in column(pairs, "stance"))
    print(f"stance: opposite signs: {opposite} of {len(values)}")


def print_frames(pairs):
    print(f"\n{'frame':20} {'alpha':>6} {'first':>6} {'second':>6} {'both':>5}")
    for frame in FRAMES:
        values = has_frame(pairs, frame)
        value = alpha(values)
        print(f"{frame:20} {'-' if value is None else format(value, '6.3f'):>6} {sum(a for a, _ in values):6} "
              f"{sum(b for _, b in values):6} {sum(a and b for a, b in values):5}")


def print_confusion(pairs, field, order):
    counts = collections.Counter(column(pairs, field))
    width = max(len(value) for value in order)
    print(f"\n{field}: rows first labels, columns second")
    print(" " * width, *(f"{value[:9]:>9}" for value in order), f"{'sum':>5}")
    for a in order:
        print(f"{a:{width}}", *(f"{counts[a, b] or '.':>9}" for b in order), f"{sum(counts[a, b] for b in order):5}")
    print(f"{'sum':{width}}", *(f"{sum(counts[a, b] for a in order):9}" for b in order), f"{len(pairs):5}")


def print_list(pairs, field):
    def show(value):
        return value if isinstance(value, str) else ";".join(sorted(value)) or "-"
    for pair in sorted(pairs):
        a, b = getattr(pair.first, field), getattr(pair.second, field)
        if a != b:
            print(f"{pair.file}:{pair.line} {pair.entity}: first {show(a)}, second {show(b)}: {pair.text}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interval", action="store_true", help="95 %% intervals from resampled sentences")
    parser.add_argument("--list", choices=Labels._fields, help="the targets on which the two differ in this label")
    options = parser.parse_args()
    pairs, faults = read()
    if faults:
        print(*faults, sep="\n", file=sys.stderr)
        return 1
    if options.list:
        print_list(pairs, options.list)
        return 0
    print(f"{len(pairs)} targets in {len({(pair.file, pair.line) for pair in pairs})} sentences labelled twice\n")
    print_agreement(pairs, options.interval)
    print_frames(pairs)
    print_confusion(pairs, "stance", STANCES)
    print_confusion(pairs, "role", ROLES)
    return 0


if __name__ == "__main__":
    sys.exit(main())
