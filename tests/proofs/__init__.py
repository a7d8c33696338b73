"""Proofs at release size: named commands that write their own figures into docs/promises.md.

python -m tests.proofs.kills       promise 1, 4, 7, 19: killed at every step
python -m tests.proofs.power_cuts  promise 2: the disk as a power cut at any moment leaves it
python -m tests.proofs.full_disks  promise 5: a full or broken disk at each operation
python -m tests.proofs.damage      promise 6: bits flipped, files cut off
python -m tests.proofs.canaries    promise 12, 13, 15, 17: canaries in all that is secret
python -m tests.proofs.no_network  promise 18: the whole suite cut off, and watched

Each takes --count and --seed, goes on where it was stopped (build/proofs), prints its figures, and with
--keep writes them into docs/promises.md. A step without a hit fails the run; so does a control that passes.
"""
