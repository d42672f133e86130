"""Makes more pages of the labelled ones: the article of one between the furniture of others.

    python models/training/zones/mix.py OUT COUNT SEED PAGE...

A page is taken apart into its article, the menus above, the prompts between and what stands below; a new one has the article of
one page, parts of the furniture of others and, at times, the beginnings of further articles as teasers. The same seed, the same
pages.
"""

import pathlib
import random
import sys


def parts(lines):
    """Lines above the article, the article with its insets as lists, lines below."""
    said = [i for i, line in enumerate(lines) if line and line[0] != "F"]
    if not said:
        return None
    return lines[:said[0]], lines[said[0]:said[-1] + 1], lines[said[-1] + 1:]


def insets(article):
    """The runs of furniture inside an article, as (begin, end)."""
    runs, begin = [], None
    for i, line in enumerate(article + ["B"]):
        furniture = line == "" and begin is not None or line[:1] == "F"
        if furniture and begin is None:
            begin = i
        elif not furniture and begin is not None:
            end = i
            while article[end - 1] == "":
                end -= 1
            runs.append((begin, end))
            begin = None
    return runs


def teaser(article, chance):
    """Title and first lines of another article, as they stand below this one."""
    taken = []
    paragraphs = chance.choice([0, 0, 0, 1, 1, 3])
    for line in article:
        if line[:1] == "H" or (line[:1] == "C" and chance.random() < 0.6):
            taken.append("F" + line[1:])
        elif line[:1] == "B" and paragraphs > 0 and len(line) > 60:
            taken.append("F" + line[1:])
            paragraphs -= 1
        if len(taken) > 7:
            break
    return taken


def some(pages, part, chance):
    """What stands above or below the articles of one to three pages: real pages hold far longer menus than written ones."""
    lines = []
    for _ in range(chance.choice([1, 1, 2, 3])):
        lines += chance.choice(pages)[part]
    return lines


def spaced(lines, style):
    if style == 0:
        return lines
    told = [line for line in lines if line]
    if style == 1:
        return told
    return [part for line in told for part in (line, "")]


def mixed(pages, chance):
    above, article, below = chance.choice(pages)
    article = list(article)
    for begin, end in reversed(insets(article)):
        roll = chance.random()
        if roll < 0.35:
            del article[begin:end]
        elif roll < 0.7:
            other = chance.choice(pages)[1]
            runs = insets(other)
            if runs:
                a, b = chance.choice(runs)
                article[begin:end] = other[a:b]
    if chance.random() < 0.5:
        other = chance.choice(pages)[1]
        runs = [run for run in insets(other) if run[1] - run[0] < 12]
        places = [i for i in range(3, len(article)) if article[i][:1] == "B" and article[i - 1][:1] in ("B", "")]
        if runs and places:
            a, b = chance.choice(runs)
            at = chance.choice(places)
            article[at:at] = other[a:b] + [""]
    if chance.random() < 0.08:
        article = [line for line in article if line[:1] != "H"]
    roll = chance.random()
    top = [] if roll < 0.1 else above if roll < 0.3 else some(pages, 0, chance)
    tail = []
    for _ in range(chance.choice([0, 0, 0, 1, 2])):
        other = chance.choice(pages)
        if other[1] is not article:
            tail += teaser(other[1], chance) + [""]
    roll = chance.random()
    rest = [] if roll < 0.1 else below if roll < 0.3 else some(pages, 2, chance)
    tail = tail + rest if chance.random() < 0.5 else rest + [""] + tail
    return spaced(top + article + [""] + tail, chance.choice([0, 0, 0, 1, 2]))


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    pages = []
    for name in sys.argv[4:]:
        lines = pathlib.Path(name).read_text(encoding="utf-8").split("\n")
        longest = max(len(line) for line in lines)
        # Markdown and hard-wrapped pages stay as they are.
        if name.endswith(".txt") and longest > 130:
            cut = parts([line.rstrip() for line in lines])
            if cut:
                pages.append(cut)
    chance = random.Random(int(sys.argv[3]))
    for i in range(int(sys.argv[2])):
        (out / f"mixed-{i:03}.txt").write_text("\n".join(mixed(pages, chance)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
