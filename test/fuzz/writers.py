"""Writes files that are valid and odd, for the fuzzer to spoil: `python writers.py FORMAT SEED COUNT FOLDER`.

Hypothesis draws what is in them; pyarrow, numpy, safetensors, onnx, gguf, pickle, sqlite3, zipfile, csv, json and yaml
write them. The same arguments give the same files with the same versions of these."""

import csv
import io
import json
import pickle
import sqlite3
import struct
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

text = st.text(max_size=12)
name = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=10)
floats = st.one_of(st.floats(), st.sampled_from([0.0, -0.0, 1e-320, 1e308, float("nan"), float("inf")]))
whole = st.integers(-(2**63), 2**63 - 1)
scalar = st.one_of(st.none(), st.booleans(), whole, floats, text)
nested = st.recursive(
    scalar, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(text, inner, max_size=4)), max_leaves=20
)


@st.composite
def columns(draw):
    """Name → (kind, values), all equally long."""
    rows = draw(st.integers(0, 20))
    kinds = {
        "float": floats,
        "int": whole,
        "bool": st.booleans(),
        "text": text,
        "few": st.sampled_from(["a", "b", "ü", ""]),
    }
    names = draw(st.lists(st.one_of(name, st.sampled_from(["id", "label", "score"])), min_size=1, max_size=6, unique=True))
    made = {}
    for one in names:
        kind = draw(st.sampled_from(sorted(kinds)))
        cell = st.one_of(st.none(), kinds[kind]) if draw(st.booleans()) else kinds[kind]
        made[one] = (kind, draw(st.lists(cell, min_size=rows, max_size=rows)))
    return made


def arrow_table(made):
    import pyarrow as pa

    types = {"float": pa.float64(), "int": pa.int64(), "bool": pa.bool_(), "text": pa.string(), "few": pa.string()}
    arrays = [pa.array(values, types[kind]) for kind, values in made.values()]
    arrays = [one.dictionary_encode() if kind == "few" else one for one, (kind, _) in zip(arrays, made.values())]
    return pa.table(arrays, names=list(made))


@st.composite
def parquet(draw):
    import pyarrow.parquet as pq

    place = io.BytesIO()
    pq.write_table(
        arrow_table(draw(columns())),
        place,
        compression=draw(st.sampled_from(["none", "snappy", "gzip", "zstd", "lz4", "brotli"])),
        row_group_size=draw(st.integers(1, 30)),
        use_dictionary=draw(st.booleans()),
        data_page_version=draw(st.sampled_from(["1.0", "2.0"])),
        data_page_size=draw(st.sampled_from([1, 64, 1 << 20])),
        write_statistics=draw(st.booleans()),
        store_schema=draw(st.booleans()),
    )
    return place.getvalue()


@st.composite
def arrow(draw):
    import pyarrow as pa

    table = arrow_table(draw(columns()))
    options = pa.ipc.IpcWriteOptions(compression=draw(st.sampled_from([None, "lz4", "zstd"])))
    make = pa.ipc.new_file if draw(st.booleans()) else pa.ipc.new_stream
    place = io.BytesIO()
    with make(place, table.schema, options=options) as writer:
        for batch in table.to_batches(max_chunksize=draw(st.integers(1, 30))):
            writer.write_batch(batch)
    return place.getvalue()


@st.composite
def delimited(draw):
    made = draw(columns())
    place = io.StringIO(newline="")
    writer = csv.writer(
        place,
        delimiter=draw(st.sampled_from([",", ",", "\t", ";"])),
        quoting=draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])),
        lineterminator=draw(st.sampled_from(["\n", "\r\n"])),
    )
    writer.writerow(made)
    writer.writerows(zip(*(values for _, values in made.values())))
    return place.getvalue().encode(draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16"])), "replace")


@st.composite
def json_lines(draw):
    made = draw(columns())
    rows = [dict(zip(made, row)) for row in zip(*(values for _, values in made.values()))]
    ascii_only = draw(st.booleans())
    lines = [json.dumps(row, ensure_ascii=ascii_only) for row in rows]
    return "\n".join(lines).encode("utf-8", "replace")


dtypes = st.sampled_from(["<f4", "<f8", ">f8", "<f2", "<i8", ">i4", "|u1", "|b1", "<U5", "|S4", "<c16", "<M8[s]"])


@st.composite
def array(draw):
    shape = tuple(draw(st.lists(st.integers(0, 5), max_size=3)))
    content = draw(st.binary(min_size=0, max_size=64))
    dtype = np.dtype(draw(dtypes))
    size = int(np.prod(shape))
    if dtype.kind == "U":  # Random bytes are no code points.
        made = np.array([draw(st.text(max_size=5)) for _ in range(size)], dtype).reshape(shape)
    else:
        raw = (content + b"\0" * (size * dtype.itemsize))[: size * dtype.itemsize]
        made = np.frombuffer(raw, dtype).reshape(shape)
    return np.asfortranarray(made) if draw(st.booleans()) else made


@st.composite
def npy(draw):
    place = io.BytesIO()
    np.lib.format.write_array(place, draw(array()), version=draw(st.sampled_from([(1, 0), (2, 0), (3, 0)])))
    return place.getvalue()


@st.composite
def npz(draw):
    arrays = draw(st.dictionaries(st.sampled_from(["id", "label", "score", "y", "ü", "a/b"]), array(), max_size=4))
    place = io.BytesIO()
    (np.savez if draw(st.booleans()) else np.savez_compressed)(place, **arrays)
    return place.getvalue()


class Example:
    """A class of nobody's list."""


@st.composite
def pickled(draw):
    value = draw(st.one_of(nested, array(), st.builds(Example), st.sets(whole), st.binary(), st.complex_numbers()))
    return pickle.dumps(value, protocol=draw(st.integers(0, 5)))


@st.composite
def safetensors(draw):
    from safetensors.numpy import save

    kinds = st.sampled_from(["<f4", "<f8", "<f2", "<i8", "|u1", "|b1"])
    tensors = {}
    for key in draw(st.lists(name, max_size=4, unique=True)):
        shape = tuple(draw(st.lists(st.integers(0, 4), max_size=3)))
        tensors[key] = np.zeros(shape, draw(kinds))
    return save(tensors, draw(st.one_of(st.none(), st.dictionaries(name, name, max_size=3))))


@st.composite
def onnx(draw):
    from onnx import TensorProto, helper

    steps = draw(st.lists(st.sampled_from(["Relu", "Abs", "Neg", "Tanh"]), max_size=5))
    names = ["x", *(f"t{k}" for k in range(len(steps)))]
    nodes = [helper.make_node(op, [names[k]], [names[k + 1]]) for k, op in enumerate(steps)]
    value = lambda one: helper.make_tensor_value_info(one, TensorProto.FLOAT, draw(st.lists(st.one_of(st.integers(1, 9), name), max_size=3)))
    weights = [helper.make_tensor(one, TensorProto.FLOAT, [2], [0.5, draw(st.floats(width=32))]) for one in draw(st.lists(name, max_size=3))]
    graph = helper.make_graph(nodes, draw(name), [value("x")], [value(names[-1])], weights, doc_string=draw(text))
    model = helper.make_model(graph, producer_name=draw(text))
    helper.set_model_props(model, draw(st.dictionaries(name, text, max_size=3)))
    return model.SerializeToString()


@st.composite
def gguf(draw):
    from gguf import GGUFWriter

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "model.gguf"
        writer = GGUFWriter(place, "llama")
        for key, value in draw(st.dictionaries(name, st.one_of(st.booleans(), text, st.integers(0, 2**32 - 1)), max_size=4)).items():
            if isinstance(value, bool):
                writer.add_bool(f"x.{key}", value)
            elif isinstance(value, int):
                writer.add_uint32(f"x.{key}", value)
            elif value != "":
                writer.add_string(f"x.{key}", value)
        for key in draw(st.lists(name, max_size=3, unique=True)):
            writer.add_tensor(key, np.zeros(draw(st.integers(1, 8)), np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return place.read_bytes()


@st.composite
def torch_archive(draw):
    place = io.BytesIO()
    with zipfile.ZipFile(place, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", draw(pickled()))
        for key in draw(st.lists(st.integers(0, 9), max_size=3, unique=True)):
            archive.writestr(f"archive/data/{key}", draw(st.binary(max_size=40)))
        archive.writestr("archive/version", "3\n")
    return place.getvalue()


@st.composite
def archive(draw):
    place = io.BytesIO()
    with zipfile.ZipFile(place, "w") as made:
        for key in draw(st.lists(name, max_size=5, unique=True)):
            method = draw(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
            made.writestr(zipfile.ZipInfo(key), draw(st.binary(max_size=60)), method)
        made.comment = draw(st.binary(max_size=20))
    return place.getvalue()


@st.composite
def mlflow_database(draw):
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "mlflow.db"
        with sqlite3.connect(place) as database:
            database.execute(f"pragma page_size = {draw(st.sampled_from([512, 1024, 4096]))}")
            database.execute("pragma encoding = '%s'" % draw(st.sampled_from(["UTF-8", "UTF-16le"])))
            database.execute("create table experiments (experiment_id integer primary key, name text, lifecycle_stage text)")
            database.execute(
                "create table runs (run_uuid text primary key, name text, experiment_id integer, status text, "
                "start_time bigint, end_time bigint, lifecycle_stage text)"
            )
            database.execute("create table latest_metrics (key text, value double, timestamp bigint, step bigint, is_nan boolean, run_uuid text)")
            database.execute("create table metrics (key text, value double, timestamp bigint, step bigint, is_nan boolean, run_uuid text)")
            database.execute("create table tags (key text, value text, run_uuid text)")
            database.execute("insert into experiments values (1, ?, 'active')", [draw(name)])
            for k in range(draw(st.integers(0, 3))):
                run = f"{k:032x}"
                database.execute("insert into runs values (?, ?, 1, ?, ?, ?, 'active')", [run, draw(name), draw(st.sampled_from(["FINISHED", "FAILED"])), draw(whole), draw(whole)])
                for key in draw(st.lists(name, max_size=6)):
                    row = [key, draw(floats), draw(whole), draw(st.integers(0, 9)), draw(st.booleans()), run]
                    for table in ["latest_metrics", "metrics"]:
                        database.execute(f"insert into {table} values (?, ?, ?, ?, ?, ?)", row)
        database.close()
        return place.read_bytes()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def varint(value):
    value &= (1 << 64) - 1
    made = bytearray()
    while value >= 0x80:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*made, value])


def field(number, content):
    return varint(number << 3 | 2) + varint(len(content)) + content


@st.composite
def events(draw):
    """Events of TensorBoard: records with their checksums, scalars as simple values and as tensors."""
    made = bytearray()
    for _ in range(draw(st.integers(1, 6))):
        number = draw(st.floats(width=32))
        tensor = varint(1 << 3) + varint(1) + varint(5 << 3 | 5) + struct.pack("<f", number)
        simple = varint(2 << 3 | 5) + struct.pack("<f", number)
        value = field(1, draw(name).encode()) + (simple if draw(st.booleans()) else field(8, tensor))
        event = varint(1 << 3 | 1) + struct.pack("<d", draw(floats)) + varint(2 << 3) + varint(draw(whole)) + field(5, field(1, value))
        masked = lambda data: struct.pack("<I", ((crc32c(data) >> 15 | crc32c(data) << 17) + 0xA282EAD8) & 0xFFFFFFFF)
        length = struct.pack("<Q", len(event))
        made += length + masked(length) + event + masked(event)
    return bytes(made)


@st.composite
def yaml_text(draw):
    import yaml

    value = draw(st.dictionaries(name, nested, max_size=5))
    options = {"default_flow_style": draw(st.sampled_from([True, False, None])), "allow_unicode": draw(st.booleans())}
    return yaml.safe_dump(value, **options).encode("utf-8", "replace")


formats = {
    "csv": delimited(),
    "json-lines": json_lines(),
    "parquet": parquet(),
    "arrow": arrow(),
    "npy": npy(),
    "npz": npz(),
    "json": nested.map(lambda value: json.dumps(value).encode()),
    "yaml": yaml_text(),
    "events": events(),
    "sqlite": mlflow_database(),
    "pickle": pickled(),
    "safetensors": safetensors(),
    "onnx": onnx(),
    "gguf": gguf(),
    "torch": torch_archive(),
    "zip": archive(),
}


def write(kind, number, count, folder):
    made = set()

    @seed(number)
    @settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(formats[kind])
    def keep(content):
        made.add(content)

    keep()
    folder.mkdir(parents=True, exist_ok=True)
    for index, content in enumerate(sorted(made)):
        (folder / f"{index:04}").write_bytes(content)


if __name__ == "__main__":
    kind, number, count, folder = sys.argv[1:]
    write(kind, int(number), int(count), Path(folder))
