"""Joins saved answers with their questions: one row a question, with the references, the answer and the judge's score."""

import json
import pathlib

prompt = pathlib.Path("prompt.txt").read_text().strip()
read = lambda name: [json.loads(line) for line in pathlib.Path(name).read_text().splitlines()]
answers = {row["id"]: row for row in read(f"answers/{prompt}.jsonl")}
pathlib.Path("out").mkdir(exist_ok=True)
with open("out/answers.jsonl", "w") as file:
    for question in read("questions.jsonl"):
        answer = answers[question["id"]]  # a question without an answer is an error, not a gap
        row = {
            "id": question["id"],
            "topic": question["topic"],
            "reference": question["references"],
            "prediction": answer["text"],
            "score_helpful": answer["judged"],
        }
        file.write(json.dumps(row) + "\n")
