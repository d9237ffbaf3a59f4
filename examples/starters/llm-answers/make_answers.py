"""Made questions and answers, so that this starter has some to compare: sums, and a model that errs more with the second
prompt. Yours come from your own runs; run once: python3 make_answers.py"""

import json
import pathlib
import random

made = random.Random(5)
pathlib.Path("answers").mkdir(exist_ok=True)
questions = []
for number in range(240):
    a, b = made.randrange(10, 100), made.randrange(10, 100)
    sign = made.choice("+-")
    result = a + b if sign == "+" else a - b
    questions.append((f"q{number:03d}", "sums" if sign == "+" else "differences", f"{a} {sign} {b}", result))
with open("questions.jsonl", "w") as file:
    for name, topic, text, result in questions:
        references = [str(result), f"It is {result}."]
        file.write(json.dumps({"id": name, "topic": topic, "question": text, "references": references}) + "\n")
for prompt, right in (("prompt-1", 0.75), ("prompt-2", 0.9), ("prompt-3", 0.5)):
    with open(f"answers/{prompt}.jsonl", "w") as file:
        for name, topic, text, result in questions:
            known = made.random() < right
            said = result if known else result + made.choice([-10, -1, 1, 10])
            judged = round(min(1, max(0, made.gauss(0.85 if known else 0.3, 0.1))), 2)
            file.write(json.dumps({"id": name, "text": str(said), "judged": judged}) + "\n")
