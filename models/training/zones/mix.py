"""Makes more pages of the labelled ones: the article of one between the furniture of others.

    python models/training/zones/mix.py OUT COUNT SEED PAGE...

A page is taken apart into its article, the menus above, the prompts between and what stands below; a new one has the article of
one page, parts of the furniture of others, at times the beginnings of further articles as teasers, and prompts, captions and notes
of parts.txt, written for nothing else. The same seed, the same
pages.
"""

import pathlib
import random
import sys


HERE = pathlib.Path(__file__).parent


def bank():
    """The parts that were written one by one: by kind, each a list of lines."""
    kinds, kind = {}, None
    for group in (HERE / "parts.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in group.split("\n") if line]
        if lines[0].startswith("== "):
            kind = kinds.setdefault(lines.pop(0)[3:], [])
        if lines:
            kind.append(lines)
    return kinds


def inserted(article, kinds, chance):
    """Prompts and captions between paragraphs, notes at the end."""
    gaps = "" in article
    for kind, most in (("inset", 3), ("caption", 2), ("body", 2)):
        for _ in range(chance.randint(0, most)):
            places = [i for i in range(2, len(article)) if article[i][:1] == "B" and article[i - 1][:1] in ("B", "")
                      and len(article[i]) > 60]
            if not places:
                break
            at = chance.choice(places)
            part = chance.choice(kinds[kind])
            # On pages whose paragraphs stand apart, so do such parts, most of the time.
            apart = [""] if gaps and chance.random() < 0.8 else []
            before = apart if article[at - 1] else []
            article[at:at] = before + part + apart
    for _ in range(chance.choice([0, 0, 0, 1, 1, 2])):
        article += ([""] if gaps else []) + chance.choice(kinds["note"])


def roundup(pages, chance):
    """An article of many things: the title of one, then a line and a paragraph or two of others, parted in one way."""
    style = chance.choice(["clock", "posted", "line", "line", "capitals", "item", "colon"])
    taken = chance.sample(pages, min(len(pages), chance.randint(4, 9)))
    lines = [line for line in taken[0][1][:12] if line[:1] in ("H", "Y")][:4] + [""]
    clock = chance.randint(800, 1400)
    signed = chance.random() < 0.3
    for _, article, _ in taken[1:]:
        said = [line for line in article if line[:1] == "B" and len(line) > 90]
        titles = [line[2:] for line in article if line[:1] == "H" and len(line) < 90]
        if not said or not titles:
            continue
        at = chance.randrange(len(said))
        title = titles[0]
        clock -= chance.randint(3, 70)
        told = f"{clock // 60}:{clock % 60:02}"
        if style == "clock":
            lines += ["F " + told, "B " + title]
        elif style == "posted":
            lines += ["F Posted at " + told, "F " + told, "B " + title]
        elif style == "line":
            lines.append("B " + title)
        elif style == "capitals":
            lines.append("B " + title.upper())
        elif style == "colon":
            said[at] = "B " + title + ": " + said[at][2:]
        elif style == "item":
            said[at] = "B — " + said[at][2:]
        names = [line for line in article if line[:1] == "Y" and len(line) < 40]
        if signed and names and style in ("clock", "posted", "line"):
            lines.append(names[0])
        lines += said[at:at + chance.choice([1, 1, 2, 3])]
        if style in ("clock", "posted") and chance.random() < 0.5:
            lines.append("F Share")
        lines.append("")
    return lines


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


def mixed(pages, kinds, chance):
    above, article, below = chance.choice(pages)
    article = roundup(pages, chance) if chance.random() < 0.12 else list(article)
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
    if chance.random() < 0.6:
        inserted(article, kinds, chance)
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
    for _ in range(chance.choice([0, 0, 1, 2])):
        rest = chance.choice(kinds["tail"]) + [""] + rest
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
    kinds = bank()
    # Alone they teach nothing but words: see train.py.
    for i, part in enumerate(part for kind in sorted(kinds) for part in kinds[kind]):
        (out / f"part-{i:03}.txt").write_text("\n".join(part) + "\n", encoding="utf-8")
    chance = random.Random(int(sys.argv[3]))
    for i in range(int(sys.argv[2])):
        (out / f"mixed-{i:03}.txt").write_text("\n".join(mixed(pages, kinds, chance)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
