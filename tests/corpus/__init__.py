"""The evaluation corpus: invented profiles and minutes, and what in them must and must not get out.

It is written apart from the gate and knows nothing of it: it reads `synlig.records` and `synlig.classifications`
alone, so that what is measured here was not seen by whoever wrote the recognisers. Two halves, `dev` to work with
and `test` to measure on; they share no name, no frame and no phrase (`python -m tests.corpus.overlap`).

    python -m tests.corpus.make --half dev --seed 1 --to DIR
    python -m tests.corpus.score --truth DIR/truth.jsonl --answers answers.jsonl

Beside the halves there are texts written one by one, marked by hand: `python -m tests.corpus.handwritten`.
"""
