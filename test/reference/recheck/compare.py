"""Our expectation beside a record, number by number."""

import math

FIELDS = ["candidate", "baseline", "delta", "low", "high", "se", "df", "pHarm", "pGain", "pHarmAdjusted",
          "pGainAdjusted", "pNotWorse", "margin", "mde"]
WORDS = ["status", "verdict", "gated", "proved", "family", "n", "blind", "held", "discordant", "method"]


def recorded(metric):
    interval, floor = metric["interval"] or {}, metric["floor"] or {}
    return {**metric, "low": interval.get("low"), "high": interval.get("high"), "held": floor.get("held")}


def distance(name, wanted, found, scale):
    """0 when equal; differences and ends relative to the metric's values, the rest to the wanted number."""
    if wanted is None or found is None:
        return 0.0 if wanted is found else math.inf
    if wanted == found:
        return 0.0
    if name.startswith("p"):
        # An error of 1e-12 in t moves a far tail by t times as much.
        return abs(wanted - found) / max(abs(wanted), 1e-12)
    at = scale if name in ("delta", "low", "high", "candidate", "baseline") else 0
    return abs(wanted - found) / max(abs(wanted), at)


def differences(metrics, result, record, slices=()):
    """Sentences, and the largest relative distance of numbers that agree."""
    said, worst = [], 0.0
    theirs = {m["name"]: m for m in record["metrics"]}
    missing = [m["name"] for m in metrics if m["name"] not in theirs]
    # Other metrics are derived elsewhere (generate_completed.py …); only those that decide must all be known here.
    unknown = [name for name, m in theirs.items() if m["gated"] and name not in {m["name"] for m in metrics}]
    if missing or unknown:
        said.append(f"metrics {list(theirs)}, expected {[m['name'] for m in metrics]}")
    pairs = [("", m, theirs[m["name"]]) for m in metrics if m["name"] in theirs]
    key = lambda names: tuple(sorted(names.items()))
    parts = {key(each["slice"]): each["metrics"] for each in record["slices"]}
    if sorted(parts) != sorted(key(each["slice"]) for each in slices):
        said.append(f"slices {list(parts)}, expected {[each['slice'] for each in slices]}")
    for each in slices:
        of_slice = {m["name"]: m for m in parts.get(key(each["slice"]), [])}
        if parts.get(key(each["slice"])) is not None and set(of_slice) != {m["name"] for m in each["metrics"]}:
            said.append(f"{each['slice']} has {list(of_slice)}")
        pairs += [(f"{each['slice']} ", m, of_slice[m["name"]]) for m in each["metrics"] if m["name"] in of_slice]
    for where, m, r in pairs:
        found, apart = of_metric(m, recorded(r))
        said += [f"{where}{line}" for line in found]
        worst = max(worst, apart)
    if record["decision"]["result"] != result:
        said.append(f"result is {record['decision']['result']}, expected {result}")
    return said, worst


def of_metric(m, r, tolerance=1e-9):
    said, worst, name = [], 0.0, m["name"]
    for word in WORDS:
        if m.get(word) != r[word]:
            said.append(f"{name}.{word} is {r[word]}, expected {m.get(word)}")
    if m["rowsNeeded"] != r["rowsNeeded"] and (
        None in (m["rowsNeeded"], r["rowsNeeded"]) or abs(m["rowsNeeded"] - r["rowsNeeded"]) > 1
    ):
        said.append(f"{name}.rowsNeeded is {r['rowsNeeded']}, expected {m['rowsNeeded']}")
    for field in FIELDS:
        apart = distance(field, m[field], r[field], max(abs(m["candidate"] or 0), abs(m["baseline"] or 0)))
        if not apart <= tolerance:
            said.append(f"{name}.{field} is {r[field]}, expected {m[field]} ({apart:.1e} apart)")
        else:
            worst = max(worst, apart)
    return said, worst


def table(metrics):
    lines = [f"  {'metric':<18} {'base':>10} {'candidate':>10} {'90 % interval':>23} {'pHarm*':>9} {'pGain*':>9}  verdict"]
    number = lambda v, form: "–" if v is None else format(v, form)
    for m in metrics:
        gate = "gate" if m["gated"] else ""
        ends = f"{number(m['low'], '+.5g')} … {number(m['high'], '+.5g')}"
        lines.append(f"  {m['name']:<18} {number(m['baseline'], '.6g'):>10} {number(m['candidate'], '.6g'):>10} "
                     f"{ends:>23} {number(m['pHarmAdjusted'], '.2g'):>9} {number(m['pGainAdjusted'], '.2g'):>9}  "
                     f"{m['verdict']} {gate}")
    return "\n".join(lines)
