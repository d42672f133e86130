"""Writes the trained encoder as int8 ONNX, with its vocabulary and encoder.json.

    python models/training/encoder/export.py --data FOLDER [--work FOLDER] [--out models/weights/encoder]

Fits the temperatures and the thresholds on the measuring parts, measures before and after the weights are rounded to eight bits, and
refuses a model that loses more than half a point by it (--anyway writes it all the same).
"""

import argparse
import json
import pathlib
import sys

import numpy as np
import onnxruntime
import torch
from batches import CONTEXT, LENGTH, Pieces
from data import WRITTEN_DEV, load
from evaluate import best_threshold, line, predictions, scores, softmax
from labels import FRAMES, ROLES, STANCES, VOICES
from model import from_onnx, read_base
from onnxruntime.quantization import QuantType, quantize_dynamic
from train import BASES, MEASURED, OFTEN, jar

INPUTS = ("input_ids", "attention_mask", "token_type_ids", "target_mask", "target_row")
OUTPUTS = ("stance_logits", "role_logits", "frame_logits", "voice_logits")


class Exported(torch.nn.Module):
    """The network without what only training needs."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        for layer in model.layers:
            layer.plain = True

    def forward(self, *inputs):
        return self.model(*inputs)[:4]


def to_onnx(model, path):
    ids = torch.randint(1000, 20000, (2, 12))
    example = (ids, torch.ones_like(ids), torch.zeros_like(ids), torch.zeros(3, 12), torch.tensor([0, 1, 1]))
    example[3][:, 3] = 1.0
    axes = {name: {0: "batch", 1: "seq"} for name in INPUTS[:3]}
    axes |= {"target_mask": {0: "targets", 1: "seq"}, "target_row": {0: "targets"}}
    axes |= {name: {0: "targets"} for name in OUTPUTS}
    torch.onnx.export(Exported(model).eval(), example, str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, do_constant_folding=True, dynamo=False)


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def runner(path):
    opened = session(path)
    def run(*inputs):
        return opened.run(list(OUTPUTS), {name: t.numpy() for name, t in zip(INPUTS, inputs)})
    return run


def temperature(logits, gold):
    """The divisor under which the right labels are most probable."""
    choices = np.exp(np.linspace(np.log(0.5), np.log(4), 60))
    gold = np.asarray(gold)
    losses = [-np.log(softmax(logits / t)[np.arange(len(gold)), gold] + 1e-9).mean() for t in choices]
    return round(float(choices[int(np.argmin(losses))]), 3)


def frame_temperature(logits, gold):
    choices = np.exp(np.linspace(np.log(0.5), np.log(4), 60))
    losses = []
    for t in choices:
        p = 1 / (1 + np.exp(-logits / t))
        losses.append(-(gold * np.log(p + 1e-9) + (1 - gold) * np.log(1 - p + 1e-9)).mean())
    return round(float(choices[int(np.argmin(losses))]), 3)


def reliability(probabilities, gold, bins=10):
    """Rows of (from, to, targets, mean confidence, share right), and the expected calibration error."""
    confidence, right = probabilities.max(1), probabilities.argmax(1) == np.asarray(gold)
    rows, error = [], 0.0
    for n in range(bins):
        low, high = n / bins, (n + 1) / bins
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            rows.append([low, high, int(inside.sum()), round(float(confidence[inside].mean()), 3), round(float(right[inside].mean()), 3)])
            error += inside.mean() * abs(confidence[inside].mean() - right[inside].mean())
    return rows, round(float(error), 4)


def abstention(probabilities, gold, wanted):
    """The lowest confidence from which on at least `wanted` of the answers are right, and the share of targets answered."""
    confidence, right = probabilities.max(1), probabilities.argmax(1) == np.asarray(gold)
    for threshold in np.arange(0.34, 0.9, 0.01):
        kept = confidence >= threshold
        if kept.sum() < 20:
            break
        if right[kept].mean() >= wanted:
            return round(float(threshold), 2), round(float(kept.mean()), 3), round(float(right[kept].mean()), 3)
    return 0.34, 1.0, round(float(right.mean()), 3)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path("target/encoder"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("models/weights/encoder"))
    parser.add_argument("--version", default="1")
    parser.add_argument("--anyway", action="store_true")
    parser.add_argument("--quick", action="store_true", help="to try the files: figures from a hundred sentences of three sets")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    state = torch.load(arguments.work / "checkpoint.pt", map_location="cpu", weights_only=True)
    settings = state["settings"]
    content, tokenizer = read_base(jar(settings["base"]))
    model = from_onnx(content, int(settings["marked"]))
    model.load_state_dict(state["average"])
    arguments.out.mkdir(parents=True, exist_ok=True)
    full, small = arguments.work / "encoder-fp32.onnx", arguments.out / "encoder.onnx"
    to_onnx(model, full)
    quantize_dynamic(str(full), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    print(f"{small}: {small.stat().st_size / 2**20:.1f} MiB")

    sets = load(arguments.data)
    pieces = Pieces(tokenizer)
    measured = [n for n in MEASURED if not arguments.quick or n in ("dev_rw", "dev_mt", "written_dev")]
    few = 100 if arguments.quick else None
    rows = {name: pieces.rows(sets[name][:few]) for name in measured}
    run = runner(small)
    logits, targets, items = {}, {}, {}
    for name in ("dev_rw", "dev_mt", "written_dev"):
        targets[name], items[name], logits[name] = predictions(run, rows[name])
    written, found = targets["written_dev"], logits["written_dev"]
    frames = np.zeros((len(written), len(FRAMES)))
    for n, t in enumerate(written):
        frames[n, list(t.frames)] = 1
    stance_logits = np.concatenate([logits[n]["stance"] for n in targets])
    stance_gold = [t.stance for n in targets for t in targets[n]]
    temperatures = {
        "stance": temperature(stance_logits, stance_gold),
        "role": temperature(found["role"], [t.role for t in written]),
        "frame": frame_temperature(found["frame"], frames),
        "voice": temperature(found["voice"], [t.voice for t in written]),
    }
    frame_threshold = best_threshold(written, found["frame"] / temperatures["frame"])
    stance_p = softmax(stance_logits / temperatures["stance"])
    table, error = reliability(stance_p, stance_gold)
    role_p = softmax(found["role"] / temperatures["role"])
    stance_least = abstention(stance_p, stance_gold, 0.8)
    role_least = abstention(role_p, [t.role for t in written], 0.6)

    # what a reader of the logits does: the frames' threshold is on the probability after its temperature
    def scaled(*inputs):
        out = run(*inputs)
        return [out[0], out[1], out[2] / temperatures["frame"], out[3]]

    rounded = scores(scaled, rows, frame_threshold)
    print("int8 ", line(rounded))
    loss = None
    if not arguments.quick:
        first = runner(full)
        def scaled_full(*inputs):
            out = first(*inputs)
            return [out[0], out[1], out[2] / temperatures["frame"], out[3]]
        exact = scores(scaled_full, {name: rows[name] for name in OFTEN}, frame_threshold)
        print("fp32 ", line(exact))
        loss = {name: round(values["macroF1"] - rounded[name]["macroF1"], 2) for name, values in exact.items()}
        print("lost ", loss)
        stance_loss = np.mean([loss["dev_rw"], loss["dev_mt"], loss["written_dev stance"]])
        if stance_loss > 0.5 and not arguments.anyway:
            sys.exit(f"eight bits cost {stance_loss:.2f} points of stance, more than half a point: nothing else is written")
    vocabulary = json.loads(tokenizer)["model"]["vocab"]
    with open(arguments.out / "vocab.txt", "w", encoding="utf-8", newline="\n") as out:
        for word in sorted(vocabulary, key=vocabulary.get):
            out.write(word + "\n")
    description = {
        "version": arguments.version,
        "base": f"{settings['base']} (dev.langchain4j:{':'.join(BASES[settings['base']])})",
        "trainedSteps": state["step"],
        "seed": int(settings["seed"]),
        "file": "encoder.onnx",
        "vocabulary": "vocab.txt",
        "lowercase": True,
        "maxLength": LENGTH,
        "maxContext": CONTEXT,
        "layers": len(model.layers),
        "layersPerTarget": model.marked,
        "input": "[CLS] sentence [SEP], then, where there is a sentence before it and room for it, its last maxContext word pieces "
                 "and [SEP]; token_type_ids are 1 for those and their [SEP], else 0. target_mask is 1 on the word pieces of the "
                 "target's mentions in the sentence. A sentence of more than maxLength - 2 pieces is cut to a window about the mention.",
        "labels": {"stance": STANCES, "role": ROLES, "frame": FRAMES, "voice": VOICES},
        "activation": {"stance": "softmax", "role": "softmax", "frame": "sigmoid", "voice": "softmax"},
        "temperatures": temperatures,
        "thresholds": {"stance": stance_least[0], "role": role_least[0], "frame": frame_threshold, "voice": 0.5, "mostFrames": 2},
        "answered": {"stance": {"share": stance_least[1], "right": stance_least[2]}, "role": {"share": role_least[1], "right": role_least[2]}},
        "scores": rounded,
        "lostByRounding": loss,
        "reliability": {"set": "dev_rw, dev_mt and written_dev together", "expectedCalibrationError": error,
                        "rows": [dict(zip(("from", "to", "targets", "confidence", "right"), r)) for r in table]},
        "writtenDev": WRITTEN_DEV,
    }
    text = json.dumps(description, indent=2, ensure_ascii=False)
    (arguments.out / "encoder.json").write_text(text + "\n", encoding="utf-8")
    print(f"temperatures {temperatures}, frames from {frame_threshold}, calibration error {error}")
    print(f"stance from {stance_least}, role from {role_least}")


if __name__ == "__main__":
    main()
