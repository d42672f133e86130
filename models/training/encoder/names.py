"""States' names in a text exchanged for those of other states, so that what is said does not hang on of whom it is said.

The forms come from models/catalogue: names, adjectives, words for the people, seats, leaders. A form is exchanged for one of the
same sort; a state is exchanged for the same other state throughout an item.
"""

import pathlib
import re
from dataclasses import replace

import yaml
from data import moved

CATALOGUE = pathlib.Path(__file__).resolve().parent.parent.parent / "catalogue"
ARTICLE = ("United States", "Netherlands", "Philippines", "United Kingdom", "United Arab Emirates", "Czech Republic",
           "Dominican Republic", "Central African Republic", "Democratic Republic", "Gambia", "Bahamas", "Maldives", "Comoros",
           "Seychelles", "States", "Kremlin", "White House", "Pentagon", "Élysée", "Elysee", "Oval Office", "Foggy Bottom",
           "Russian Federation", "Knesset", "Bundestag", "Duma", "Rada", "Quirinal", "Sublime Porte", "Blue House")


OFTEN = ("RU", "US", "IR", "CN", "UA", "IL", "TR", "FR", "IN", "GB", "DE", "SA", "PK", "JP", "PL", "EG", "AM", "AZ", "KR", "BR")
"""States much in the news, of which a text reader brings the firmest opinions along: half of the exchanges are for one of these."""


def listed(values):
    return [v["name"] if isinstance(v, dict) else v for v in values or []]


class Names:
    def __init__(self):
        self.forms = {}  # state -> sort -> [form], the first the plainest
        owner = {}
        for path in sorted(CATALOGUE.glob("states-*.yaml")):
            for entry in yaml.load(path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
                if entry.get("type") != "state":
                    continue
                every = listed(entry.get("adjectives"))
                people = [a for a in every if a.endswith("s") and a[:-1] in every]
                leaders = [l for l in entry.get("leaders") or [] if not l.get("to")]
                former = [l for l in entry.get("leaders") or [] if l.get("to")]
                names = [n[4:] if n.startswith("the ") else n for n in listed(entry.get("names"))]
                forms = {
                    "name": names,
                    "adjective": [a for a in every if a not in people],
                    "people": people,
                    "seat": listed(entry.get("seats")),
                    "leader": [l["name"] for l in leaders + former],
                    "short": [s for l in leaders + former for s in l.get("short") or []],
                }
                self.forms[entry["id"]] = forms
                for sort, words in forms.items():
                    for word in words:
                        owner.setdefault(word, (entry["id"], sort))
        # two capitals that mean nothing by themselves, and words that are more often something else
        self.owner = {w: o for w, o in owner.items() if len(w) > 2 or w in ("US", "UK")}
        words = sorted(self.owner, key=len, reverse=True)
        self.pattern = re.compile(r"\b(?:([Tt]he) )?(" + "|".join(map(re.escape, words)) + r")(?!\w)(?<!\.\.)")
        self.states = [s for s, f in self.forms.items() if f["name"] and f["adjective"] and f["seat"]]

    def found(self, text):
        """[(begin, end, article or None, form, state, sort)]"""
        return [(m.start(), m.end(), m.group(1), m.group(2), *self.owner[m.group(2)]) for m in self.pattern.finditer(text)]

    def form(self, state, sort, generator):
        words = self.forms[state][sort]
        if not words:
            sort = {"people": "adjective", "short": "leader"}.get(sort, "name")
            words = self.forms[state][sort] or self.forms[state]["name"]
        plain = [w for w in words[:3] if len(w) > 2 or w in ("US", "UK")] or words[:1]
        first = generator is None or sort in ("adjective", "people") or generator.random() < 0.6
        return plain[0] if first else generator.choice(plain)

    def changes(self, text, mapping, generator):
        """mapping: state -> state"""
        out = []
        for begin, end, article, form, state, sort in self.found(text):
            if state not in mapping:
                continue
            new = self.form(mapping[state], sort, generator)
            needs = any(new.startswith(a) for a in ARTICLE) and sort in ("name", "seat")
            had = any(form.startswith(a) for a in ARTICLE) and sort in ("name", "seat")
            if article and (needs or not had):
                begin += len(article) + 1  # it stays as it is, so that a mark with or without it stays so too
            elif needs and not had:
                new = ("The " if begin == 0 else "the ") + new
            out.append((begin, end, new))
        return out

    def mapped(self, item, mapping, generator=None):
        new = moved(item, self.changes(item.text, mapping, generator))
        before = item.before
        for begin, end, word in reversed(self.changes(before, mapping, generator)):
            before = before[:begin] + word + before[end:]
        return replace(new, before=before)

    def swapped(self, item, generator):
        """The item with every state of it exchanged for another, at random."""
        present = sorted({f[4] for f in self.found(item.text)} | {f[4] for f in self.found(item.before)})
        if not present:
            return item
        pool = OFTEN if len(present) < 8 and generator.random() < 0.5 else self.states
        others = generator.sample(pool, min(len(pool), len(present) * 2 + 2))
        others = [o for o in others if o not in present][:len(present)]
        if len(others) < len(present):
            return item
        return self.mapped(item, dict(zip(present, others)), generator)
