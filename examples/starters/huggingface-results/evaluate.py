"""Stands where a Trainer of Hugging Face would be, so that this runs without its packages: a small classifier of sentences,
trained with five seeds, leaves the file that `trainer.save_metrics("eval", metrics)` leaves. In a project of yours:

    metrics = trainer.evaluate()
    trainer.save_metrics("eval", metrics)      # output_dir/eval_results.json
"""

import json
import math
import pathlib
import random
import time

settings = json.loads(pathlib.Path("settings.json").read_text())
words = {1: "good fine lovely great kind warm".split(), 0: "bad poor awful cold rude grim".split()}
neutral = "the a film plot actor scene was is and of it".split()


def sentence(made):
    label = made.randrange(2)
    own, other = words[label], words[1 - label]
    picked = [made.choice(neutral) for _ in range(8)] + [made.choice(own if made.random() < 0.7 else other) for _ in range(3)]
    return picked, label


test = [sentence(random.Random(1000 + number)) for number in range(600)]
for seed in range(1, 6):
    made = random.Random(seed)
    started = time.monotonic()
    counts = {0: {}, 1: {}}
    for _ in range(settings["train_sentences"]):
        picked, label = sentence(made)
        for word in picked:
            counts[label][word] = counts[label].get(word, 0) + 1
    totals = {label: sum(each.values()) + 25 for label, each in counts.items()}

    def margin(picked):
        share = lambda word, label: (counts[label].get(word, 0) + 1) / totals[label]
        return sum(math.log(share(word, 1) / share(word, 0)) for word in picked)

    right = sum((margin(picked) > 0) == (label == 1) for picked, label in test)
    loss = sum(math.log1p(math.exp(-margin(picked) * (1 if label else -1))) for picked, label in test) / len(test)
    folder = pathlib.Path(f"out/seed-{seed}")
    folder.mkdir(parents=True, exist_ok=True)
    metrics = {
        "epoch": 1.0,
        "eval_accuracy": right / len(test),
        "eval_loss": loss,
        "eval_runtime": round(time.monotonic() - started, 4),
        "eval_samples": len(test),
    }
    (folder / "eval_results.json").write_text(json.dumps(metrics, indent=4, sort_keys=True))
