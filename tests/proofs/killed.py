"""The program that is killed: it performs one step and tells what is done."""

import time
from multiprocessing.connection import Connection
from pathlib import Path

from tests.proofs.steps import STEPS, draft, quickly

BEGUN, DONE = -1, -2
draft()  # composed once, in the server that the killed programs are forked from


def perform(name: str, folder: Path, acks: Connection, early: bool) -> None:
    """The program that is killed; with `early` it acknowledges what it has not done yet."""
    quickly()
    acks.send(BEGUN)
    if early:
        STEPS[name].perform(folder, lambda number: acks.send(number + 1))
    else:
        STEPS[name].perform(folder, acks.send)
    acks.send(DONE)
    time.sleep(60)  # it is killed here when it was quicker than the dice
