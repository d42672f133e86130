"""What the exported encoder gets wrong on the measuring parts, grouped.

    python models/training/encoder/errors.py --data FOLDER [--model FOLDER] [--list]
"""

import argparse
import collections
import json
import pathlib

from batches import Pieces
from data import load
from evaluate import predictions, softmax
from export import runner
from labels import ROLES, STANCES
from swap import tokenizer


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--model", type=pathlib.Path, default=pathlib.Path("models/weights/encoder"))
    parser.add_argument("--list", action="store_true", help="print every target whose stance is wrong")
    arguments = parser.parse_args()
    description = json.loads((arguments.model / "encoder.json").read_text(encoding="utf-8"))
    run, pieces, sets = runner(arguments.model / "encoder.onnx"), Pieces(json.dumps(tokenizer(arguments.model))), load(arguments.data)
    for name in ("dev_rw", "dev_mt", "written_dev"):
        targets, items, logits = predictions(run, pieces.rows(sets[name]))
        p = softmax(logits["stance"] / description["temperatures"]["stance"])
        found = p.argmax(1)
        print(f"\n{name}: {len(targets)} targets; right label across, found label down")
        for f in range(3):
            print(f"  {STANCES[f]:13}" + " ".join(f"{sum(t.stance == g and x == f for t, x in zip(targets, found)):5}" for g in range(3)))
        groups = collections.defaultdict(lambda: [0, 0])

        def count(key, wrong):
            groups[key][0] += wrong
            groups[key][1] += 1

        for t, item, x in zip(targets, items, found):
            wrong = x != t.stance
            others = {o.stance for o in item.targets}
            count("several targets of unlike stance" if len(others) > 1 else "several targets of one stance" if len(item.targets) > 1
                  else "one target", wrong)
            count("over 40 words" if len(item.text.split()) > 40 else "up to 40 words", wrong)
            count("quotation marks" if any(q in item.text for q in "\"“”") else "no quotation marks", wrong)
            if t.kind:
                count("kind " + t.kind, wrong)
                count("role " + ROLES[t.role], wrong)
                for case in item.cases:
                    count("case " + case, wrong)
        for key, (wrong, total) in sorted(groups.items()):
            print(f"  {key:36} {wrong:4} of {total:4} wrong {100 * wrong / total:5.1f} %")
        if name == "written_dev":
            pairs = collections.Counter((ROLES[t.role], ROLES[r]) for t, r in zip(targets, logits["role"].argmax(1)) if t.role != r)
            print("  roles taken for others: " + ", ".join(f"{a} for {b} {n}" for (b, a), n in pairs.most_common(12)))
        if arguments.list:
            for t, item, x, row in zip(targets, items, found, p):
                if x != t.stance:
                    words = " / ".join(item.text[b:e] for b, e in t.spans)
                    print(f"  {STANCES[t.stance]} taken for {STANCES[x]} {row.round(2)} [{words}] {item.text}")


if __name__ == "__main__":
    main()
