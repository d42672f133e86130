"""Brings the sha256 of every file in models/manifest.json up to date.

    python models/training/checksums.py

To be run after a catalogue, a lexicon or weights have changed; the build's stages refuse files that differ from the manifest.
"""

import hashlib
import json
import pathlib

models = pathlib.Path(__file__).parent.parent
path = models / "manifest.json"
manifest = json.loads(path.read_text(encoding="utf-8"))
for model in manifest["models"]:
    file = models / model["file"]
    if file.exists():
        model["sha256"] = hashlib.sha256(file.read_bytes()).hexdigest()
path.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
