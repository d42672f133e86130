"""Scores of a model on the sets that only measure.

    python evaluate.py --data FOLDER [--model FOLDER]     the exported model, through ONNX Runtime

train.py calls `scores` after every epoch with the network itself.
"""

import pathlib
import re

import numpy as np
import torch
import yaml
from batches import batched, tensors
from labels import FRAMES, ROLES
from sklearn.metrics import f1_score

ORDER = ("stance", "role", "frame", "voice", "headline")


def predictions(run, rows, tokens=3000):
    """(targets, {head: array}) in a fixed order; `run` takes the five inputs and gives the logits."""
    targets, out = [], {}
    items = []
    for batch in batched(rows, tokens, 64):
        inputs, found = tensors(batch)
        logits = run(*inputs)
        for head, values in zip(ORDER, logits):
            out.setdefault(head, []).append(np.asarray(values, dtype=np.float32))
        targets += found
        items += [row.item for row in batch for _ in row.marks]
    return targets, items, {h: np.concatenate(v) for h, v in out.items()}


def network(model, device="cpu"):
    """`run` for a network in PyTorch."""
    def run(*inputs):
        with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16):
            out = model(*(t.to(device) for t in inputs), headline=True)
        return [o.float().cpu().numpy() for o in out]
    return run


def macro(gold, found):
    return round(100 * float(f1_score(gold, found, average="macro")), 2)


def stance_scores(targets, logits):
    gold = np.array([-1 if t.stance is None else t.stance for t in targets])
    kept = gold >= 0
    found = logits[kept].argmax(1)
    return {"targets": int(kept.sum()), "macroF1": macro(gold[kept], found),
            "accuracy": round(100 * float((gold[kept] == found).mean()), 2)}


def frame_scores(targets, logits, thresholds=None):
    gold = np.zeros((len(targets), len(FRAMES)), dtype=int)
    for n, t in enumerate(targets):
        gold[n, list(t.frames)] = 1
    found = chosen(logits, thresholds)
    exact = [set(np.flatnonzero(g)) == set(np.flatnonzero(f)) for g, f in zip(gold, found)]
    one = [bool((g & f).any()) or not (g.any() or f.any()) for g, f in zip(gold, found)]
    return {"macroF1": round(100 * float(f1_score(gold, found, average="macro", zero_division=0)), 2),
            "microF1": round(100 * float(f1_score(gold, found, average="micro", zero_division=0)), 2),
            "oneInCommon": round(100 * float(np.mean(one)), 2), "same": round(100 * float(np.mean(exact)), 2)}


def chosen(logits, threshold=None):
    """None to two frames for a target: the two most probable of those over the threshold."""
    probable = 1 / (1 + np.exp(-logits))
    limit = 0.5 if threshold is None else threshold
    out = np.zeros(logits.shape, dtype=int)
    for n, row in enumerate(probable):
        for k in np.argsort(-row)[:2]:
            out[n, k] = row[k] >= limit
    return out


def best_threshold(targets, logits):
    choices = np.arange(0.2, 0.7, 0.02)
    values = [frame_scores(targets, logits, float(c))["macroF1"] for c in choices]
    return round(float(choices[int(np.argmax(values))]), 2)


def narrative_scores(targets, items, stance, role):
    """Hero, villain, victim for an entity of an article: the sums of its sentences' probabilities."""
    p, r = softmax(stance), softmax(role)
    votes, gold = {}, {}
    names = ("hero", "villain", "victim")
    victim = ROLES.index("victim")
    kinds = {"hero": ("protector", "mediator", "patron", "critic"), "villain": ("aggressor", "enabler", "self-interested", "bystander")}
    for n, (t, item) in enumerate(zip(targets, items)):
        key = (item.where, t.entity.lower())
        hero = p[n, 2] + sum(r[n, ROLES.index(k)] for k in kinds["hero"])
        villain = p[n, 0] + sum(r[n, ROLES.index(k)] for k in kinds["villain"])
        votes.setdefault(key, []).append([hero, villain, 2 * r[n, victim]])
        gold[key] = names.index(t.kind)
    truth = np.array([gold[k] for k in votes])
    found = np.array([np.mean(v, 0).argmax() for v in votes.values()])
    major = np.full(len(truth), np.bincount(truth).argmax())
    words = judging_words()
    sums = {key: [0.0, 0.0] for key in votes}
    for t, item in zip(targets, items):
        for word in re.findall(r"[a-z-]+", item.text.lower()):
            polarity, suffers = words.get(word, (0.0, False))
            sums[item.where, t.entity.lower()][0] += polarity
            sums[item.where, t.entity.lower()][1] += suffers
    listed = np.array([2 if b else 0 if a > 0 else 1 if a < 0 else major[0] for a, b in sums.values()])
    return {"entities": len(truth), "macroF1": macro(truth, found), "accuracy": round(100 * float((truth == found).mean()), 2),
            "majority macroF1": macro(truth, major), "lexicon macroF1": macro(truth, listed)}


def judging_words():
    """word -> (polarity, whether it makes a victim), the single words of models/lexicons/attributes.yaml."""
    path = pathlib.Path(__file__).resolve().parent.parent.parent / "lexicons/attributes.yaml"
    out = {}
    for group in yaml.load(path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))["classes"]:
        for kind in ("adjectives", "nouns", "adverbs"):
            for word in group.get(kind) or []:
                out.setdefault(str(word), (float(group.get("stance", 0)), group.get("role") == "victim"))
    return out


def softmax(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def scores(run, rows, threshold=None):
    """Every figure; `rows` holds the measuring sets by name."""
    out = {}
    for name in ("dev_rw", "dev_mt"):
        targets, _, logits = predictions(run, rows[name])
        out[name] = stance_scores(targets, logits["stance"])
    if "sentfin_dev" in rows:
        targets, _, logits = predictions(run, rows["sentfin_dev"])
        out["sentfin_dev"] = stance_scores(targets, logits["stance"])
        if "headline" in logits:
            out["sentfin_dev, own last layer"] = stance_scores(targets, logits["headline"])
    targets, _, logits = predictions(run, rows["written_dev"])
    out["written_dev stance"] = stance_scores(targets, logits["stance"])
    gold = [t.role for t in targets]
    found = logits["role"].argmax(1)
    out["written_dev role"] = {"macroF1": macro(gold, found), "accuracy": round(100 * float((np.array(gold) == found).mean()), 2)}
    out["written_dev frame"] = frame_scores(targets, logits["frame"], threshold)
    gold = [t.voice for t in targets]
    found = logits["voice"].argmax(1)
    out["written_dev voice"] = {"macroF1": macro(gold, found), "accuracy": round(100 * float((np.array(gold) == found).mean()), 2)}
    if "narrative_dev" in rows:
        targets, items, logits = predictions(run, rows["narrative_dev"])
        out["narrative_dev"] = narrative_scores(targets, items, logits["stance"], logits["role"])
    return out


def line(found):
    """The figures in one line."""
    return " | ".join(f"{name} {values['macroF1']:.1f}" for name, values in found.items())
