"""Trains the trees of the stage coreference-ranker.

    python models/training/coreference/train.py ROWS... --out models/weights/coreference-ranker.json

ROWS are files that CoreferenceFeatureExport wrote. README.md beside this file has the whole way. Needs numpy and lightgbm.

The trees are grown for the log-likelihood of the right earlier phrases together, among all candidates and "begins something new"
(Durrett and Klein 2013), by Newton steps on the softmax of each phrase's rows.
"""

import argparse
import json
import pathlib

import lightgbm
import numpy


def read(path):
    """Documents: name, spans of the phrases, labelled mentions, rows (phrase, earlier, right, values)."""
    names, documents = None, []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# document"):
            documents.append({"name": line.split(" ", 2)[2].strip(), "rows": []})
        elif line.startswith("# spans"):
            documents[-1]["spans"] = [tuple(map(int, s.split("-"))) if s != "-" else None for s in line.split()[2:]]
        elif line.startswith("# gold"):
            documents[-1]["gold"] = [s.split("=") for s in line.split()[2:]]
        elif line.startswith("#"):
            names = line[1:].split()
        else:
            documents[-1]["rows"].append(line)
    for document in documents:
        document["rows"] = numpy.array([row.split() for row in document["rows"]], dtype=numpy.float32)
    return names, documents


def stack(documents, weight_of_wrong_new):
    values, right, groups, weights = [], [], [], []
    group = 0
    for document in documents:
        rows = document["rows"]
        _, inverse = numpy.unique(rows[:, 0], return_inverse=True)
        values.append(rows[:, 3:])
        right.append(rows[:, 2])
        groups.append(inverse + group)
        group += inverse.max() + 1
    values, right, groups = numpy.concatenate(values), numpy.concatenate(right), numpy.concatenate(groups)
    order = numpy.argsort(groups, kind="stable")
    values, right, groups = values[order], right[order], groups[order]
    alone = values[:, NAMES.index("A_NONE")] == 1
    is_new = numpy.zeros(group, dtype=bool)
    is_new[groups[alone & (right == 1)]] = True
    weights = numpy.where(is_new, 1.0, weight_of_wrong_new)
    return values, right, groups, weights


def train(documents, rounds, leaves, rate, weight, columns, seed, minimum, l2=5.0):
    values, right, groups, weights = stack(documents, weight)
    starts = numpy.flatnonzero(numpy.diff(groups, prepend=-1))
    of_row = weights[groups]

    def softmax(scores):
        top = numpy.maximum.reduceat(scores, starts)
        powers = numpy.exp(scores - top[groups])
        return powers / numpy.add.reduceat(powers, starts)[groups]

    def objective(scores, _):
        all_of_them = softmax(scores)
        right_ones = softmax(numpy.where(right == 1, scores, -1e9))
        gradient = all_of_them - right_ones
        return gradient * of_row, numpy.maximum(all_of_them * (1 - all_of_them), 0.01) * of_row

    data = lightgbm.Dataset(values[:, columns], label=right, free_raw_data=False)
    parameters = dict(objective=objective, num_leaves=leaves, learning_rate=rate, min_data_in_leaf=minimum, lambda_l2=l2,
                      feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, verbose=-1, seed=seed, num_threads=1,
                      deterministic=True, force_row_wise=True, max_bin=63)
    return lightgbm.train(parameters, data, rounds)


def chains(document, scores, bias):
    """Spans sorted into chains, as the ranker does it."""
    rows = document["rows"]
    best, entity, count = {}, {}, 0
    for row, score in zip(rows, scores):
        mention, earlier = int(row[0]), int(row[1])
        score = score - (0 if earlier >= 0 else -bias)
        if mention not in best or score > best[mention][0]:
            best[mention] = (score, earlier)
    for mention in sorted(best):
        earlier = best[mention][1]
        entity[mention] = entity[earlier] if earlier >= 0 else (count := count + 1)
    found = {}
    for mention, number in entity.items():
        span = document["spans"][mention]
        if span:
            found.setdefault(number, set()).add(span)
    return [chain for chain in found.values() if len(chain) > 1]


def gold(document):
    sorted_in = {}
    for span, number in document["gold"]:
        sorted_in.setdefault(number, set()).add(tuple(map(int, span.split("-"))))
    return list(sorted_in.values())


def parts(key, response):
    """MUC, B-cubed, CEAF-e and mentions as numerators and denominators."""
    from scipy.optimize import linear_sum_assignment

    def muc(one, other):
        of = {m: i for i, c in enumerate(other) for m in c}
        up = down = 0
        for c in one:
            pieces = {of[m] for m in c if m in of}
            up += len(c) - len(pieces) - sum(m not in of for m in c)
            down += len(c) - 1
        return up, down

    def cubed(one, other):
        of = {m: i for i, c in enumerate(other) for m in c}
        up = down = 0
        for c in one:
            overlaps = {}
            for m in c:
                if m in of:
                    overlaps[of[m]] = overlaps.get(of[m], 0) + 1
            up += sum(n * n / len(c) for n in overlaps.values())
            down += len(c)
        return up, down

    similar = numpy.array([[2 * len(k & r) / (len(k) + len(r)) for r in response] for k in key]).reshape(len(key), len(response))
    if similar.size:
        a, b = linear_sum_assignment(-similar)
        total = similar[a, b].sum()
    else:
        total = 0
    mentions = {m for c in key for m in c}
    others = {m for c in response for m in c}
    both = len(mentions & others)
    return numpy.array([[*muc(response, key), *muc(key, response)], [*cubed(response, key), *cubed(key, response)],
                        [total, len(response), total, len(key)], [both, len(others), both, len(mentions)]], dtype=float)


def figures(sums):
    precision = sums[:, 0] / numpy.maximum(sums[:, 1], 1e-9)
    recall = sums[:, 2] / numpy.maximum(sums[:, 3], 1e-9)
    f1 = 2 * precision * recall / numpy.maximum(precision + recall, 1e-9)
    return f1[:3].mean(), precision, recall, f1


def write(model, names, columns, path, about):
    def nodes(tree):
        features, thresholds, lefts, rights, leaves = [], [], [], [], []

        def add(node):
            if "leaf_value" in node:
                leaves.append(round(node["leaf_value"], 4))
                return -len(leaves)
            at = len(features)
            features.append(columns[node["split_feature"]])
            thresholds.append(round(node["threshold"], 4))
            lefts.append(0)
            rights.append(0)
            lefts[at] = add(node["left_child"])
            rights[at] = add(node["right_child"])
            return at

        add(tree["tree_structure"])
        return {"f": features, "t": thresholds, "l": lefts, "r": rights, "v": leaves}

    trees = [nodes(tree) for tree in model.dump_model()["tree_info"]]
    text = json.dumps({**about, "features": names, "trees": []}, separators=(",", ":"))[:-3]
    body = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in trees)
    pathlib.Path(path).write_text(text + "[\n" + body + "\n]}\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--leaves", type=int, default=15)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--weight", type=float, default=1.0)
    parser.add_argument("--minimum", type=int, default=20)
    parser.add_argument("--l2", type=float, default=5.0)
    parser.add_argument("--drop", default="")
    parser.add_argument("--folds", type=int, default=0, help="cross-validates by document and writes nothing")
    parser.add_argument("--bias", type=float, nargs="+", default=[0.0])
    options = parser.parse_args()
    NAMES, documents = None, []
    for path in options.rows:
        NAMES, read_documents = read(path)
        documents += read_documents
    columns = [i for i, name in enumerate(NAMES) if not (options.drop and name.startswith(tuple(options.drop.split(","))))]

    def fit(some):
        return train(some, options.rounds, options.leaves, options.rate, options.weight, columns, 7, options.minimum, options.l2)

    if options.folds:
        sums = {bias: numpy.zeros((4, 4)) for bias in options.bias}
        by_type = {}
        for fold in range(options.folds):
            model = fit([d for i, d in enumerate(documents) if i % options.folds != fold])
            for document in documents[fold :: options.folds]:
                scores = model.predict(document["rows"][:, 3:][:, columns])
                key = gold(document)
                for bias in options.bias:
                    sums[bias] += parts(key, chains(document, scores, bias))
        for bias, total in sums.items():
            conll, precision, recall, f1 = figures(total)
            print(f"bias {bias:5.2f} CoNLL {100 * conll:.2f}  mentions P {100 * precision[3]:.1f} R {100 * recall[3]:.1f}",
                  " ".join(f"{n} {100 * p:.1f}/{100 * r:.1f}/{100 * f:.1f}" for n, p, r, f in zip(("MUC", "B3", "CEAFe"), precision, recall, f1)))
    else:
        model = fit(documents)
        write(model, NAMES, columns, options.out, {"made": "models/training/coreference/train.py"})
