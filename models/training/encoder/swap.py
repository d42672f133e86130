"""What the encoder makes of a name: the same sentences under the names of nine states.

    python models/training/encoder/swap.py [--model models/weights/encoder]

Takes the written sentences that only measure and name a state of the catalogue, puts each of the nine in the place of one target
(every form of it: name, adjective, seat, leader), leaves all else, and compares the balance P(favourable) - P(unfavourable) with the
mean over the nine. What moves is the model's prejudice: the sentences are the same.
"""

import argparse
import json
import pathlib

import numpy as np
from batches import Pieces
from data import written
from evaluate import predictions, softmax
from export import runner
from names import Names

STATES = ("RU", "US", "IR", "CN", "UA", "IL", "TR", "FR", "IN")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=pathlib.Path, default=pathlib.Path("models/weights/encoder"))
    parser.add_argument("--all", action="store_true", help="the sentences of the training part too")
    arguments = parser.parse_args()
    description = json.loads((arguments.model / "encoder.json").read_text(encoding="utf-8"))
    names = Names()
    run = runner(arguments.model / "encoder.onnx")
    train, dev = written()
    kept = []
    for item in dev + (train if arguments.all else []):
        present = {f[4] for f in names.found(item.text)}
        for n, target in enumerate(item.targets):
            # the other states of the sentence stay, so that none of the nine may be there already
            if target.entity in present and not (present - {target.entity}) & set(STATES):
                kept.append((item, n))
    if not kept:
        raise SystemExit("no sentence to exchange names in")
    pieces = Pieces(json.dumps(tokenizer(arguments.model)))
    balance, label, gold = {}, {}, [item.targets[n].stance for item, n in kept]
    from dataclasses import replace
    for state in STATES:
        items = []
        for item, n in kept:
            alone = replace(item, targets=(item.targets[n],), where=f"{len(items)}")
            items.append(names.mapped(alone, {item.targets[n].entity: state}))
        targets, found, logits = predictions(run, pieces.rows(items))
        order = np.argsort([int(i.where) for i in found])
        p = softmax(logits["stance"] / description["temperatures"]["stance"])[order]
        balance[state], label[state] = p[:, 2] - p[:, 0], p.argmax(1)
    every = np.stack([balance[s] for s in STATES])
    labels = np.stack([label[s] for s in STATES])
    middle = every.mean(0)
    generator = np.random.default_rng(20261122)
    drawn = generator.integers(0, len(kept), (2000, len(kept)))
    print(f"{len(kept)} targets; balance from -1 (unfavourable) to 1 (favourable), mean {middle.mean():.3f}\n")
    print("| State | mean shift | 95 % | labels unlike the majority's |\n|---|---|---|---|")
    major = np.array([np.bincount(labels[:, i], minlength=3).argmax() for i in range(len(kept))])
    shifts = {}
    for state, row, own in zip(STATES, every, labels):
        shift = row - middle
        low, high = np.quantile(shift[drawn].mean(1), (0.025, 0.975))
        shifts[state] = round(float(shift.mean()), 4)
        print(f"| {state} | {shift.mean():+.3f} | {low:+.3f} to {high:+.3f} | {100 * (own != major).mean():.1f} % |")
    print(f"\nLargest distance of two states {max(shifts.values()) - min(shifts.values()):.3f}; "
          f"mean spread within a sentence (standard deviation) {every.std(0).mean():.3f}; "
          f"all nine labels the same in {100 * (labels == labels[0]).all(0).mean():.1f} % of the sentences")


def tokenizer(folder):
    """The reference tokenizer of the vocabulary that ships."""
    words = (folder / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": [],
        "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None,
                       "lowercase": True},
        "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": None, "decoder": None,
        "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100,
                  "vocab": {w: n for n, w in enumerate(words)}},
    }


if __name__ == "__main__":
    main()
