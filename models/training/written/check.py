#!/usr/bin/env python3
"""Checks the written training sentences and prints how they are spread.

    python3 models/training/written/check.py [--examples ROLE|FRAME|CODE] [FILE ...]

Without files it reads every NN-topic.txt beside it. Standard library only. The format is described in GUIDE.md. Exit status 0:
every line can be read and no two sentences are the same; 1: something is wrong, each fault printed with its file and line.
"""
import argparse
import collections
import pathlib
import re
import sys

KINDS = ("name", "adjective", "metonym", "leader", "description", "pronoun")
STANCES = ("-1", "0", "1")
VOICES = ("author", "quoted")
ROLES = ("aggressor", "protector", "victim", "enabler", "bystander", "mediator", "patron", "rival", "self-interested", "critic",
         "none")
FRAMES = ("economic", "capacity", "morality", "fairness", "legality", "policy", "crime", "security", "health", "quality_of_life",
          "cultural_identity", "public_opinion", "political", "external_regulation", "other")
CASES = ("plain", "negation", "contrast", "irony", "bad-news", "good-news", "concession", "implied-blame", "implied-praise",
         "passive", "nominalisation", "question", "conditional", "doubted-claim", "speaker", "possessor", "place",
         "self-interest", "passivity", "context", "swapped", "praise", "report")

MARK = re.compile(r"\[([^\[\]]+)\]\{([^{}]*)\}")
ENTITY = re.compile(r"[A-Z]{2}|ORG:[A-Z]+|X:[A-Z][A-Za-z-]+")
CASE = re.compile(r"# case: (\S+(?:, \S+)*)")
MANY = 30  # a country with at least so many targets is frequent

Mark = collections.namedtuple("Mark", "surface entity kind stance voice role frames")
Item = collections.namedtuple("Item", "file line cases before sentence after marks text")


def parse_mark(match):
    """The mark and the faults found in it."""
    surface, fields = match.group(1), match.group(2).split(" ")
    if len(fields) != 6:
        return None, [f"mark with {len(fields)} fields, not 6: {match.group(0)}"]
    entity, kind, stance, voice, role, frames = fields
    frames = () if frames == "-" else tuple(frames.split(";"))
    faults = []
    if not ENTITY.fullmatch(entity):
        faults.append(f"not an entity: {entity}")
    for value, allowed in ((kind, KINDS), (stance, STANCES), (voice, VOICES), (role, ROLES), *((f, FRAMES) for f in frames)):
        if value not in allowed:
            faults.append(f"unknown value {value!r} in {match.group(0)}")
    if len(frames) > 2 or len(set(frames)) != len(frames):
        faults.append(f"more than two frames, or one twice: {match.group(0)}")
    if surface != surface.strip():
        faults.append(f"blank at the edge of a mention: {match.group(0)}")
    return Mark(surface, entity, kind, stance, voice, role, frames), faults


def parse_file(path, faults):
    """The items of one file; what is wrong goes to faults."""
    items, cases = [], ("plain",)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        def fault(text):
            faults.append(f"{path.name}:{number}: {text}")
        if not line.strip():
            continue
        if line.startswith("#"):
            match = CASE.fullmatch(line)
            if match:
                cases = tuple(match.group(1).split(", "))
                for case in cases:
                    if case not in CASES:
                        fault(f"unknown case {case!r}")
            continue
        parts = line.split("||")
        if len(parts) != 3:
            fault(f"{len(parts)} parts, not 3")
            continue
        before, sentence, after = (part.strip() for part in parts)
        for context in (before, after):
            if re.search(r"[\[\]{}]", context):
                fault("a mark in the context")
        marks, labels = [], {}
        for match in MARK.finditer(sentence):
            mark, found = parse_mark(match)
            for text in found:
                fault(text)
            if mark:
                marks.append(mark)
                if labels.setdefault(mark.entity, mark[3:]) != mark[3:]:
                    fault(f"two marks of {mark.entity} with different labels")
        text = MARK.sub(lambda match: match.group(1), sentence)
        if re.search(r"[\[\]{}]", text):
            fault("a bracket outside a mark")
        if not marks:
            fault("no mark")
        if re.search(r"  |\s[,.;:?!]", text):
            fault("two blanks, or a blank before a stop")
        if text and text[-1] not in ".?!\"'\u201d\u2019)":
            fault("no stop at the end")
        items.append(Item(path.name, number, cases, before, sentence, after, marks, text))
    return items


def without_names(item):
    """The sentence with its mentions taken out, to find two that differ in names only."""
    return re.sub(r"\W+", " ", MARK.sub(" _ ", item.sentence).lower()).strip()


def targets(item):
    """One mark for each entity of the sentence, the first."""
    return list({mark.entity: mark for mark in reversed(item.marks)}.values())[::-1]


def table(title, counts, order, total, low=None, high=None):
    print(f"\n{title} ({total})")
    for key in order:
        share = 100 * counts[key] / total if total else 0
        note = " <" if low and share < low.get(key, 0) else " >" if high and share > high.get(key, 100) else ""
        print(f"  {key:20} {counts[key]:5} {share:5.1f} %{note}")


def report(items):
    every = [mark for item in items for mark in targets(item)]
    marks = [mark for item in items for mark in item.marks]
    words = sorted(len(item.text.split()) for item in items)
    print(f"{len(items)} sentences, {len(every)} targets, {len(marks)} mentions, {len({m.entity for m in every})} entities")
    several = collections.Counter(min(len(targets(item)), 4) for item in items)
    print("targets in a sentence: " + ", ".join(f"{n}{'+' if n == 4 else ''}: {several[n]}" for n in sorted(several)))
    apart = sum(len({mark.stance for mark in targets(item)}) > 1 for item in items)
    print(f"with two stances in one sentence: {apart}; with context: {sum(bool(i.before or i.after) for i in items)}")
    print(f"words: {words[0]} to {words[-1]}, mean {sum(words) / len(words):.1f}, median {words[len(words) // 2]}")
    count = collections.Counter
    table("stance", count(m.stance for m in every), STANCES, len(every), {"-1": 35, "0": 31, "1": 25})
    table("voice", count(m.voice for m in every), VOICES, len(every), {"quoted": 35})
    table("role", count(m.role for m in every), ROLES, len(every), dict.fromkeys(ROLES, 4))
    table("frame, share of targets", count(f for m in every for f in m.frames), FRAMES, len(every), dict.fromkeys(FRAMES, 3))
    print(f"  no frame {sum(not m.frames for m in every)}, two {sum(len(m.frames) == 2 for m in every)}")
    table("kind, over mentions", count(m.kind for m in marks), KINDS, len(marks),
          {"adjective": 12, "metonym": 14, "leader": 10, "description": 10, "pronoun": 10}, {"name": 40})
    table("case", count(c for i in items for c in i.cases), CASES, len(items))
    print("\nstance in each role: - 0 +")
    for role in ROLES:
        found = count(m.stance for m in every if m.role == role)
        print(f"  {role:20} " + " ".join(f"{found[s]:4}" for s in STANCES))
    print(f"\nentities with {MANY} targets or more: - 0 +, shares of - and +")
    by = collections.defaultdict(count)
    for mark in every:
        by["invented" if mark.entity.startswith("X:") else mark.entity][mark.stance] += 1
    for entity, found in sorted(by.items(), key=lambda e: -sum(e[1].values())):
        total = sum(found.values())
        if total >= MANY:
            print(f"  {entity:10} {total:5} " + " ".join(f"{found[s]:4}" for s in STANCES)
                  + f"  {100 * found['-1'] / total:3.0f} % {100 * found['1'] / total:3.0f} %")
    print("  others: " + ", ".join(f"{e} {'/'.join(str(f[s]) for s in STANCES)}" for e, f in sorted(by.items())
                                   if sum(f.values()) < MANY))


def main():
    parser = argparse.ArgumentParser(description="Checks the written training sentences and prints how they are spread.")
    parser.add_argument("--examples", metavar="VALUE", help="print the sentences in which a mark has this value, and stop")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    faults, items = [], []
    for path in arguments.files or sorted(pathlib.Path(__file__).parent.glob("[0-9][0-9]-*.txt")):
        items += parse_file(path, faults)
    if arguments.examples:
        for item in items:
            if any(arguments.examples in (*mark[1:6], *mark.frames) for mark in item.marks):
                print(f"{item.file}:{item.line}: {item.sentence}")
        return 0
    seen, same = {}, []
    for item in items:
        if item.text in seen:
            faults.append(f"{item.file}:{item.line}: the same sentence as {seen[item.text]}")
        seen.setdefault(item.text, f"{item.file}:{item.line}")
    frames = {}
    for item in items:
        key = without_names(item)
        if key in frames and "swapped" not in item.cases:
            same.append(f"{item.file}:{item.line} = {frames[key]}")
        frames.setdefault(key, f"{item.file}:{item.line}")
    if items:
        report(items)
    print(f"\nthe same but for the names, outside the case \"swapped\": {len(same)}")
    for line in same:
        print(f"  {line}")
    print(f"faults: {len(faults)}")
    for line in faults:
        print(f"  {line}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
