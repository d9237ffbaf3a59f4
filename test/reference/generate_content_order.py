"""Writes content-order.json: rows in the order of a hash of what they hold, and the seed made of all of them.

The hash is written anew from docs and comments (MurmurHash3's finish over the two words of each float64, twice with the
words exchanged), in integers of any size cut to 32 bits. Needs Python alone: python3 test/reference/generate_content_order.py
"""

import json
import math
import pathlib
import random
import struct

WORD = 0xFFFFFFFF


def finish(word):
    word &= WORD
    word ^= word >> 16
    word = word * 0x85EBCA6B & WORD
    word ^= word >> 13
    word = word * 0xC2B2AE35 & WORD
    return word ^ (word >> 16)


def words(value):
    low, high = struct.unpack("<II", struct.pack("<d", value + 0.0))
    return low, high


def mix(hashes, column):
    mixed = []
    for (first, second), value in zip(hashes, column):
        low, high = words(value)
        mixed.append((finish(finish(first ^ low) + high), finish(finish(second ^ high) + low)))
    return mixed


def total(hashes):
    count = len(hashes)
    return tuple(finish(count + sum(pair[k] for pair in hashes)) for k in (0, 1))


def mix_all(hashes, columns):
    for column in columns:
        hashes = mix(hashes, column)
    return hashes


def by_group(hashes, group):
    sums = {}
    for pair, code in zip(hashes, group):
        known = sums.get(code, (0, 0))
        sums[code] = tuple(known[k] + pair[k] & WORD for k in (0, 1))
    return [
        tuple(finish(pair[k] ^ finish(sums[code][k])) for k in (0, 1)) for pair, code in zip(hashes, group)
    ]


def single(value):
    return struct.unpack("<f", struct.pack("<f", value))[0]


def key(pair):
    return (pair[0] << 21) + (pair[1] >> 11)


def order_of(label, weight, group, sides):
    hashes = mix([(0, 0x9E3779B9)] * len(label), label)
    if weight is not None:
        mean = math.fsum(weight) / len(weight)
        hashes = mix(hashes, [single(value / mean) for value in weight])
    turned = key(total(mix_all(hashes, sides[0]))) > key(total(mix_all(hashes, sides[1])))
    for columns in sides[::-1] if turned else sides:
        hashes = mix_all(hashes, columns)
    if group is not None:
        hashes = by_group(hashes, group)
    order = sorted(range(len(label)), key=lambda row: key(hashes[row]))
    return order, "".join(f"{word:08x}" for word in total(hashes))


def main():
    draw = random.Random(20261124)
    cases = []
    for k in range(24):
        n = draw.choice([1, 2, 7, 12])
        column = lambda: [draw.choice([0.0, -0.0, 1.0, draw.random(), -draw.gauss(0, 9)]) for _ in range(n)]
        label = [float(draw.randrange(2)) for _ in range(n)]
        weight = [0.1 + draw.random() for _ in range(n)] if k % 3 == 1 else None
        group = [draw.randrange(3) for _ in range(n)] if k % 3 == 2 else None
        sides = [[column() for _ in range(1 + k % 2)] for _ in range(2)]
        order, seed = order_of(label, weight, group, sides)
        cases.append({"label": label, "weight": weight, "group": group, "sides": sides, "order": order, "seed": seed})
    file = pathlib.Path(__file__).with_name("content-order.json")
    file.write_text(json.dumps(cases) + "\n")


main()
