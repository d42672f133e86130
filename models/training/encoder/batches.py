"""Items to tensors: word pieces, the marks of the targets, labels; batches of sentences of like length."""

import random
from dataclasses import dataclass, replace

import torch
from data import Item, moved
from labels import FRAMES, ROLES
from tokenizers import Tokenizer

LENGTH = 128
CONTEXT = 40
"""Most pieces of a pair, and most of them that are the sentence before: its last ones."""
CLS, SEP, MASK = 101, 102, 103


@dataclass
class Row:
    item: Item
    ids: list
    types: list
    marks: list  # for each target the piece numbers


class Pieces:
    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_str(tokenizer_json)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def rows(self, items, length=LENGTH, context=CONTEXT):
        """[CLS] sentence [SEP], then, where there is a sentence before and room for it, its end and [SEP], of type 1."""
        sentences = self.tokenizer.encode_batch([i.text for i in items], add_special_tokens=False)
        befores = self.tokenizer.encode_batch([i.before for i in items], add_special_tokens=False)
        out = []
        for item, sentence, before in zip(items, sentences, befores):
            marks = []
            for target in item.targets:
                marks.append([n for n, (b, e) in enumerate(sentence.offsets)
                              if e > b and any(b < end and e > begin for begin, end in target.spans)])
            ids = sentence.ids
            if len(ids) > length - 2:  # a window that begins a little before the first mark
                first = min((n for m in marks for n in m), default=0)
                start = max(0, min(first - (length - 2) // 2, len(ids) - (length - 2)))
                ids = ids[start:start + length - 2]
                marks = [[n - start for n in m if 0 <= n - start < len(ids)] for m in marks]
            types = [0] * (len(ids) + 2)
            pieces = [CLS, *ids, SEP]
            room = min(context, length - len(pieces) - 1)
            if before.ids and room > 0:
                tail = before.ids[-room:]
                pieces += [*tail, SEP]
                types += [1] * (len(tail) + 1)
            kept = [n for n, m in enumerate(marks) if m]
            if kept:
                if len(kept) < len(marks):
                    item = replace(item, targets=tuple(item.targets[n] for n in kept))
                out.append(Row(item, pieces, types, [[p + 1 for p in marks[n]] for n in kept]))
        return out


def tensors(rows, device="cpu"):
    """The five inputs of the model, and the targets in their order."""
    longest = max(len(r.ids) for r in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    types = torch.zeros_like(ids)
    attention = torch.zeros_like(ids)
    masks, owners, targets = [], [], []
    for n, row in enumerate(rows):
        ids[n, :len(row.ids)] = torch.tensor(row.ids)
        types[n, :len(row.ids)] = torch.tensor(row.types)
        attention[n, :len(row.ids)] = 1
        for target, mark in zip(row.item.targets, row.marks):
            mask = torch.zeros(longest)
            mask[mark] = 1.0
            masks.append(mask)
            owners.append(n)
            targets.append(target)
    inputs = (ids, attention, types, torch.stack(masks), torch.tensor(owners))
    return tuple(t.to(device) for t in inputs), targets


def batched(rows, tokens, most_targets, generator=None):
    """Batches of rows of like length; in random order, and unlike from epoch to epoch, with a generator."""
    noise = generator.random if generator else lambda: 0.0
    order = sorted(rows, key=lambda r: len(r.ids) + 6 * noise())
    out, batch, longest, targets = [], [], 0, 0
    for row in order:
        longest = max(longest, len(row.ids))
        if batch and (longest * (len(batch) + 1) > tokens or targets + len(row.marks) > most_targets):
            out.append(batch)
            batch, longest, targets = [], len(row.ids), 0
        batch.append(row)
        targets += len(row.marks)
    out.append(batch)
    if generator:
        generator.shuffle(out)
    return out


class Mixture:
    """The items of one epoch: which of each set, with names exchanged, contexts put before and taken away."""

    def __init__(self, sets, names, shares, swap=0.5, rename=0.2, stray=0.12, lose=0.3):
        self.sets, self.names, self.shares = sets, names, shares
        self.swap, self.rename, self.stray, self.lose = swap, rename, stray, lose
        self.pool = {}
        for item in sets["newsmtsc"]:
            for target in item.targets:
                if target.entity[:1].isupper() and target.entity.lower() not in ("he", "she", "they", "it", "we", "i", "his", "her"):
                    self.pool.setdefault(len(target.entity.split()), []).append(target.entity)

    def epoch(self, seed):
        generator = random.Random(seed)
        out = []
        for name, share in self.shares.items():
            items = self.sets[name]
            while share > 0:
                count = round(len(items) * min(share, 1))
                out += items if count == len(items) else generator.sample(items, count)
                share -= 1
        contexts = [i.text for i in self.sets["newsmtsc"]] + [i.text for i in self.sets["written"]]
        return [self.varied(item, contexts, generator) for item in out]

    def varied(self, item, contexts, generator):
        if item.before:
            if item.set != "written" and generator.random() < self.lose:
                item = replace(item, before="")
        elif item.set != "sentfin" and generator.random() < self.stray:
            item = replace(item, before=generator.choice(contexts))
        if generator.random() < self.swap:
            item = self.names.swapped(item, generator)
        if item.set in ("newsmtsc", "sentfin") and generator.random() < self.rename:
            item = self.renamed(item, generator)
        return item

    def renamed(self, item, generator):
        """One target under another name of as many words."""
        target = generator.choice(item.targets)
        name = item.text[target.spans[0][0]:target.spans[0][1]]
        pool = self.pool.get(len(name.split()))
        if not pool or not name[:1].isupper() or name.lower() in ("he", "she", "they", "it", "we", "i", "his", "her", "their"):
            return item
        new = generator.choice(pool)
        places, at = [], item.text.find(name)
        while at >= 0:
            places.append((at, at + len(name), new))
            at = item.text.find(name, at + len(name))
        return moved(item, places)


def truth(targets, device="cpu"):
    """Labels as tensors; -100 or a zero weight where a set gives none."""
    stance = torch.tensor([-100 if t.stance is None else t.stance for t in targets], device=device)
    role = torch.tensor([-100 if t.role is None else t.role for t in targets], device=device)
    voice = torch.tensor([-100 if t.voice is None else t.voice for t in targets], device=device)
    frames = torch.zeros(len(targets), len(FRAMES), device=device)
    framed = torch.tensor([t.frames is not None for t in targets], device=device)
    options = torch.zeros(len(targets), len(ROLES), dtype=torch.bool, device=device)
    for n, t in enumerate(targets):
        if t.frames:
            frames[n, list(t.frames)] = 1.0
        if t.roles:
            options[n, list(t.roles)] = True
    return stance, role, voice, frames, framed, options
