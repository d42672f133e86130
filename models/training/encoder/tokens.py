"""Reference word pieces for the test of the program's own tokenizer.

    python models/training/encoder/tokens.py OUT.tsv.gz [--model models/weights/encoder] [--count 10000]

Strings come from a seeded generator: words of the vocabulary and invented ones, joined, accented, in capitals, with digits, marks,
Cyrillic, Greek, Arabic, CJK, combining marks, control and private characters, emoji, blanks of every kind. A line is the string as a
JSON literal (ASCII only), a tab, and its pieces' numbers joined by blanks, as the reference implementation gives them, without [CLS]
and [SEP]; a second tab and the begin:end of each piece, counted in code points of the string. The file is the same at every run.
"""

import argparse
import gzip
import json
import pathlib
import random

from swap import tokenizer
from tokenizers import Tokenizer

SEED = 20261122
ODD = ["\u00e9", "\u00c5", "\u0130", "\u0131", "\u00df", "\u1e9e", "\ufb01", "\u01c5", "\u03a3", "\u03c2", "\u0416", "\u0439", "\u0451",
       "\u0627\u0644", "\u05d0", "\u0939\u093f", "\u0e01\u0e33", "\u4e2d", "\u56fd", "\u3042", "\u30ac", "\uac00", "\ud55c", "\U0001f600",
       "\U0001f1f7\U0001f1fa", "\U00020000", "e\u0301", "o\u0308", "n\u0303\u0323", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0000",
       "\ufffd", "\u0007", "\ue000", "\u2028", "\u0085", "\u00a0", "\u2009", "\u3000", "\t", "\n", "\r", "\u2019", "\u201c", "\u2014",
       "\u2026", "\u20ac", "\u00a3", "\u00b2", "\u00bd", "\u2167", "\u24b6", "\uff21", "\uff0c", "\u3002", "\u00bf", "`", "^", "~", "$",
       "+", "<", "=", "|", "_", "#", "@", "&", "[CLS]", "[MASK]", "[UNK]", "##s", "\u0660", "\u1f600", "\u0345", "\u1ab0"]


def string(generator, words):
    out = []
    for _ in range(generator.randint(1, 14)):
        kind = generator.random()
        if kind < 0.5:
            word = generator.choice(words).removeprefix("##")
            word = generator.choice((word, word.capitalize(), word.upper(), word + generator.choice(words).removeprefix("##")))
        elif kind < 0.62:
            word = "".join(generator.choice("abcdefghijklmnopqrstuvwxyz\u00e4\u00f1\u0103\u0219\u017e'-.") for _ in range(generator.randint(1, 16)))
        elif kind < 0.72:
            word = generator.choice(("{}", "{},{:03}", "{}.{}", "{}%", "${}", "{}-{}", "{}:{:02}")).format(
                generator.randint(0, 3000), generator.randint(0, 99))
        elif kind < 0.94:
            word = "".join(generator.choice(ODD) for _ in range(generator.randint(1, 3)))
        elif kind < 0.99:
            word = "".join(chr(generator.choice((generator.randint(0x20, 0x24ff), generator.randint(0x2e80, 0xd7ff),
                                                generator.randint(0xe000, 0xffff), generator.randint(0x10000, 0x1faff))))
                           for _ in range(generator.randint(1, 4)))
        else:
            word = generator.choice("abcxyz") * generator.randint(95, 105)
        out.append(word)
    return "".join(w + generator.choice((" ", " ", " ", "", "  ", ", ", "\u2019s ")) for w in out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--model", type=pathlib.Path, default=pathlib.Path("models/weights/encoder"))
    parser.add_argument("--count", type=int, default=10000)
    arguments = parser.parse_args()
    reference = Tokenizer.from_str(json.dumps(tokenizer(arguments.model)))
    words = [w for w in (arguments.model / "vocab.txt").read_text(encoding="utf-8").split("\n") if w and not w.startswith("[unused")]
    generator = random.Random(SEED)
    lines = []
    for text in sorted({string(generator, words) for _ in range(arguments.count * 2)})[: arguments.count * 2: 2]:
        found = reference.encode(text, add_special_tokens=False)
        lines.append("\t".join((json.dumps(text), " ".join(map(str, found.ids)), " ".join(f"{b}:{e}" for b, e in found.offsets))))
    with open(arguments.out, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as out:
        out.write(("\n".join(lines) + "\n").encode("ascii"))
    print(f"{len(lines)} strings, {arguments.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
