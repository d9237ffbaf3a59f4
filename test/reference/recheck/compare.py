"""Our expectation beside a record, number by number."""

import math

FIELDS = ["candidate", "baseline", "delta", "low", "high", "se", "df", "pHarm", "pGain", "pHarmAdjusted",
          "pGainAdjusted", "pNotWorse", "margin", "mde"]
WORDS = ["status", "verdict", "gated", "proved", "family", "n", "blind", "held", "discordant"]


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


def differences(metrics, result, record, tolerance=1e-9):
    """Sentences, and the largest relative distance of numbers that agree."""
    said, worst = [], 0.0
    ours = {m["name"]: m for m in metrics}
    theirs = {m["name"]: recorded(m) for m in record["metrics"]}
    if list(ours) != list(theirs):
        missing = [name for name in ours if name not in theirs]
        gated = [name for name, metric in theirs.items() if metric["gated"] and name not in ours]
        # Other metrics are derived elsewhere (generate_completed.py …); only those that decide must all be known here.
        if missing or gated:
            said.append(f"metrics {list(theirs)}, expected {list(ours)}")
    for name in [name for name in ours if name in theirs]:
        m, r = ours[name], theirs[name]
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
    if record["decision"]["result"] != result:
        said.append(f"result is {record['decision']['result']}, expected {result}")
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
