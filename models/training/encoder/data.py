"""The labelled sets in one form.

An item is a sentence with the targets marked in it, and the sentence before it where the set has one. Offsets count characters
of the sentence, ends excluded. A label that a set does not give is None and takes no part in the loss.
"""

import csv
import hashlib
import json
import pathlib
import re
import sys
from dataclasses import dataclass, field, replace

from labels import FRAMES, ROLES, VOICES

WRITTEN = pathlib.Path(__file__).resolve().parent.parent / "written"
WRITTEN_DEV = ("12-opinion", "18-hard", "22-analysis", "34-columns", "37-pronouns")
"""Whole files that only measure: opinion, analysis and columns first, the kind of text the program is for."""

ROLE_SETS = {
    "hero": ("protector", "mediator", "patron", "critic"),
    "villain": ("aggressor", "enabler", "bystander", "self-interested", "rival"),
    "victim": ("victim",),
}
"""What narrative_frames' three roles may be in the role head's terms."""


@dataclass(frozen=True)
class Target:
    spans: tuple  # ((begin, end), ...), the first is the one that the set names
    stance: int | None = None  # 0 unfavourable, 1 neutral, 2 favourable
    role: int | None = None
    frames: tuple | None = None  # indices into FRAMES; () is "no frame"
    voice: int | None = None
    roles: tuple | None = None  # indices of which one is right, where the set says no more
    entity: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Item:
    set: str
    text: str
    targets: tuple
    before: str = ""
    where: str = ""
    cases: tuple = field(default=())


def newsmtsc(folder):
    """(train, dev_rw, dev_mt); sentences of the dev parts are taken out of train."""
    dev = {}
    for part in ("dev_rw", "dev_mt"):
        grouped = {}
        for line in open(folder / f"{part}.jsonl", encoding="utf-8"):
            row = json.loads(line)
            target = Target(((row["from"], row["to"]),), stance=int(row["polarity"]) + 1)
            grouped.setdefault(row["sentence"], []).append(target)
        dev[part] = [Item(part, text, tuple(targets)) for text, targets in grouped.items()]
    seen = {item.text for items in dev.values() for item in items}
    train = []
    for line in open(folder / "train.jsonl", encoding="utf-8"):
        row = json.loads(line)
        if row["sentence_normalized"] in seen:
            continue
        targets = []
        for t in row["targets"]:
            spans = [(t["from"], t["to"])] + [(m["from"], m["to"]) for m in t.get("further_mentions", [])]
            targets.append(Target(tuple(spans), stance={2: 0, 4: 1, 6: 2}[int(t["polarity"])], entity=t["mention"]))
        train.append(Item("newsmtsc", row["sentence_normalized"], tuple(targets)))
    return train, dev["dev_rw"], dev["dev_mt"]


def sentfin(folder):
    """(train, dev): one headline in ten, by its hash, is dev."""
    train, dev = [], []
    values = {"negative": 0, "neutral": 1, "positive": 2}
    for row in csv.DictReader(open(folder / "SEntFiN.csv", encoding="utf-8")):
        # names hold apostrophes, so that the column is neither Python nor JSON
        decisions = re.findall(r"[{ ]['\"](.+?)['\"]: ['\"](negative|neutral|positive)['\"]", row["Decisions"])
        targets = []
        for entity, value in decisions:
            begin = row["Title"].lower().find(entity.lower())
            if begin >= 0:
                targets.append(Target(((begin, begin + len(entity)),), stance=values[value], entity=entity))
        if targets:
            held = hashlib.sha256(row["Title"].encode()).digest()[0] < 26
            (dev if held else train).append(Item("sentfin", row["Title"], tuple(targets)))
    return train, dev


def split(text):
    """Sentences of an article, roughly."""
    return [s for s in re.split(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])", " ".join(text.split())) if s]


def narrative_frames(folder):
    """(train, dev): items for each sentence that says the entity by its words; dev is the last fifth of the articles.

    The roles hold for an article; a sentence inherits them, which is why they count little in training.
    """
    csv.field_size_limit(10_000_000)
    articles = {}
    for row in csv.DictReader(open(folder / "articles_metadata.tsv", encoding="utf-8"), delimiter="\t"):
        articles[row["ID"]] = split(row["text"])
    roles = {}
    for row in csv.DictReader(open(folder / "role_and_frame_annoations.tsv", encoding="utf-8"), delimiter="\t"):
        if row["role"] in ROLE_SETS and row["ID"] in articles:
            roles.setdefault(row["ID"], []).append((row["entity"], row["role"]))
    order = sorted(roles, key=int)
    held = set(order[len(order) * 4 // 5:])
    train, dev = [], []
    for article in order:
        for number, sentence in enumerate(articles[article]):
            targets = []
            for entity, role in roles[article]:
                spans = [m.span() for m in re.finditer(r"\b" + re.escape(entity) + r"\b", sentence, re.IGNORECASE)]
                if spans and not (len(entity) < 3 or entity.lower() in ("they", "them", "you", "she", "her", "his", "him")):
                    stance = {"hero": 2, "villain": 0, "victim": None}[role]
                    options = tuple(ROLES.index(r) for r in ROLE_SETS[role])
                    targets.append(Target(tuple(spans), stance=stance, roles=options, entity=entity, kind=role))
            if targets and len(sentence) < 600:
                before = articles[article][number - 1] if number else ""
                item = Item("narrative", sentence, tuple(targets), before, article)
                (dev if article in held else train).append(item)
    return train, dev


def written():
    """(train, dev) of the sentences written for the project, by whole files."""
    sys.path.insert(0, str(WRITTEN))
    import check

    train, dev = [], []
    for path in sorted(WRITTEN.glob("[0-9][0-9]-*.txt")):
        faults = []
        items = check.parse_file(path, faults)
        if faults:
            raise SystemExit(f"{path}: {faults[0]}")
        for item in items:
            spans, shift = {}, 0
            for match in check.MARK.finditer(item.sentence):
                mark, _ = check.parse_mark(match)
                begin = match.start() - shift
                shift += len(match.group(0)) - len(mark.surface)
                spans.setdefault(mark.entity, (mark, []))[1].append((begin, begin + len(mark.surface)))
            targets = tuple(
                Target(tuple(where), stance=int(mark.stance) + 1, role=ROLES.index(mark.role),
                       frames=tuple(FRAMES.index(f) for f in mark.frames), voice=VOICES.index(mark.voice),
                       entity=entity, kind=mark.kind)
                for entity, (mark, where) in spans.items())
            new = Item("written", item.text, targets, item.before, f"{path.stem}:{item.line}", item.cases)
            (dev if path.stem in WRITTEN_DEV else train).append(new)
    return train, dev


def load(folder):
    """Every set, by name: {name: [Item]}; names with "dev" only measure."""
    folder = pathlib.Path(folder)
    for name in ("newsmtsc", "sentfin", "narrative_frames"):
        if not (folder / name).is_dir():
            raise SystemExit(f"{folder}: no folder {name} in it; the sets are named in README.md beside this script")
    sets = {}
    sets["newsmtsc"], sets["dev_rw"], sets["dev_mt"] = newsmtsc(folder / "newsmtsc")
    sets["sentfin"], sets["sentfin_dev"] = sentfin(folder / "sentfin")
    sets["narrative"], sets["narrative_dev"] = narrative_frames(folder / "narrative_frames")
    sets["written"], sets["written_dev"] = written()
    return sets


def moved(item, changes):
    """The item with parts of its sentence replaced: changes is [(begin, end, new)], in order and not overlapping."""
    text, done, edges = "", 0, []
    for begin, end, new in changes:
        text += item.text[done:begin]
        edges.append((begin, end, len(text), len(text) + len(new)))
        text += new
        done = end
    text += item.text[done:]

    def place(offset, is_end):
        shift = 0
        for begin, end, first, last in edges:
            if offset <= begin and not (is_end and offset > begin):
                break
            if offset < end or (offset == end and is_end):
                if offset == end:
                    return last
                return last if is_end else first
            shift = last - end
        return offset + shift

    targets = tuple(replace(t, spans=tuple((place(b, False), place(e, True)) for b, e in t.spans)) for t in item.targets)
    return replace(item, text=text, targets=targets)
