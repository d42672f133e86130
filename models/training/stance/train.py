"""Weights of the rule engine for stance (models/weights/stance-rules.json).

    python train.py DATA WORK [STEP ...]

DATA is the folder of labelled sets (newsmtsc/, sentfin/), WORK a folder for intermediate files. Steps, by default all:
  prepare   labelled targets of both sets in one form, and the sentences written for this project: WORK/in-SET.jsonl
  fit       fits both models and writes the weights; prints macro-F1 on the dev parts of NewsMTSC
Between the two, the features are exported by the program StanceFeatureExport (README.md gives the commands).

Needs numpy and scikit-learn. NewsMTSC's train part counts fully, SEntFiN's headlines a tenth (other domain, where the label often
means good or bad news). The dev parts and the written sentences only measure.
"""

import csv
import json
import pathlib
import re
import sys

C = 0.3
HEADLINE_WEIGHT = 0.1
SETS = ("newsmtsc", "sentfin", "written")
LABELS = (-1, 0, 1)


def prepare(data, work):
    rows = []
    polarity = {2: -1, 4: 0, 6: 1}
    for line in open(data / "newsmtsc/train.jsonl", encoding="utf-8"):
        item = json.loads(line)
        targets = [
            {
                "from": t["from"],
                "to": t["to"],
                "label": polarity[int(t["polarity"])],
                "more": [[m["from"], m["to"]] for m in t.get("further_mentions", [])],
            }
            for t in item["targets"]
        ]
        rows.append({"set": "train", "text": item["sentence_normalized"], "targets": targets})
    for part in ("dev_rw", "dev_mt"):
        by_sentence = {}
        for line in open(data / f"newsmtsc/{part}.jsonl", encoding="utf-8"):
            item = json.loads(line)
            target = {"from": item["from"], "to": item["to"], "label": int(item["polarity"]), "more": []}
            by_sentence.setdefault(item["sentence"], []).append(target)
        rows += [{"set": part, "text": s, "targets": t} for s, t in by_sentence.items()]
    write(work / "in-newsmtsc.jsonl", rows)

    rows = []
    values = {"negative": -1, "neutral": 0, "positive": 1}
    for row in csv.DictReader(open(data / "sentfin/SEntFiN.csv", encoding="utf-8")):
        # names hold apostrophes, so that the column is neither Python nor JSON
        decisions = re.findall(r"[{ ]['\"](.+?)['\"]: ['\"](negative|neutral|positive)['\"]", row["Decisions"])
        targets = []
        for entity, value in decisions:
            begin = row["Title"].lower().find(entity.lower())
            if begin >= 0:
                targets.append({"from": begin, "to": begin + len(entity), "label": values[value], "more": []})
        if targets:
            rows.append({"set": "sentfin", "text": row["Title"], "targets": targets})
    write(work / "in-sentfin.jsonl", rows)

    rows = []
    written = pathlib.Path(__file__).parent.parent / "written/stance-check.txt"
    for line in open(written, encoding="utf-8"):
        line = line.strip()
        if line and not line.startswith("#"):
            rows.append({"set": "written", **unmarked(line)})
    write(work / "in-written.jsonl", rows)


def unmarked(line):
    """[Varland]{A -1} attacked ... to text and targets."""
    text, targets, done = "", {}, 0
    for mark in re.finditer(r"\[([^\]]+)\]\{(\w+) ([+-]?\d)\}", line):
        text += line[done : mark.start()]
        begin = len(text)
        text += mark.group(1)
        done = mark.end()
        new = {"from": begin, "to": len(text), "label": int(mark.group(3)), "more": []}
        target = targets.setdefault(mark.group(2), new)
        if target is not new:
            target["more"].append([begin, len(text)])
    return {"text": text + line[done:], "targets": list(targets.values())}


def write(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def fit(work, verbose=False):
    import numpy as np
    from scipy.sparse import vstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import f1_score

    weights = {}
    for profile, name in (("full", "parsed"), ("fast", "rough")):
        rows = []
        for part in SETS:
            rows += [json.loads(line) for line in open(work / f"features-{profile}-{part}.jsonl", encoding="utf-8")]
        measured = {r["text"] for r in rows if r["set"].startswith("dev")}
        train = [r for r in rows if r["set"] == "train" and r["text"] not in measured]
        headlines = [r for r in rows if r["set"] == "sentfin"]
        vectorizer = DictVectorizer()
        matrix = vectorizer.fit_transform([r["f"] for r in train])
        matrix = vstack([matrix, vectorizer.transform([r["f"] for r in headlines])])
        labels = [r["label"] for r in train + headlines]
        importance = [1.0] * len(train) + [HEADLINE_WEIGHT] * len(headlines)
        model = LogisticRegression(C=C, max_iter=5000).fit(matrix, labels, sample_weight=importance)
        assert tuple(model.classes_) == LABELS
        for part in ("dev_rw", "dev_mt", "written"):
            chosen = [r for r in rows if r["set"] == part]
            gold = [r["label"] for r in chosen]
            found = model.predict(vectorizer.transform([r["f"] for r in chosen]))
            macro = f1_score(gold, found, average="macro")
            each = f1_score(gold, found, average=None)
            print(f"{profile} {part} targets {len(gold)} macro-F1 {macro:.3f} by class {each.round(3)}")
            if verbose and profile == "full":
                chances = model.predict_proba(vectorizer.transform([r["f"] for r in chosen])).round(2)
                for r, g, f, c in zip(chosen, gold, found, chances):
                    if g != f:
                        print("  ", part, g, "->", f, c, r["mention"], "|", r["text"], "|", r.get("said"))
        names = vectorizer.get_feature_names_out()
        weights[name] = {
            "labels": ["negative", "neutral", "positive"],
            "bias": [round(float(b), 4) for b in model.intercept_],
            "weights": {
                feature: [round(float(w), 4) for w in model.coef_[:, i]] for i, feature in enumerate(names)
            },
        }
    target = pathlib.Path(__file__).parent.parent.parent / "weights/stance-rules.json"
    text = json.dumps(weights, indent=1, sort_keys=True)
    text = re.sub(r"\[\s+([^\[\]]*?)\s+\]", lambda m: "[" + re.sub(r"\s*\n\s*", " ", m.group(1)) + "]", text)
    target.parent.mkdir(exist_ok=True)
    target.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    data, work = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    steps = sys.argv[3:] or ["prepare", "fit"]
    if "prepare" in steps:
        prepare(data, work)
    if "fit" in steps:
        fit(work, "errors" in steps)
