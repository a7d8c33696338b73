"""A user's error is a sentence in both the window's and the command line's words."""

import pickle

import pytest

from cwgdesk.core.errors import StoreError, UserError


def test_what_and_remedy_make_one_sentence_with_the_values_in():
    error = UserError("“{name}” is encrypted.", "Remove the password in Word.", name="report.docx")
    assert str(error) == "“report.docx” is encrypted. Remove the password in Word."


def test_the_template_stays_apart_for_translation():
    error = UserError("“{name}” is broken.", name="x.docx")
    assert (error.what, error.values) == ("“{name}” is broken.", {"name": "x.docx"})


@pytest.mark.parametrize("kind", [UserError, StoreError])
def test_it_survives_the_way_out_of_a_child_process(kind):
    error = kind("{count} files were refused.", "See the list.", count=3)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert str(again) == "3 files were refused. See the list."


def test_values_with_braces_are_data():
    assert str(UserError("No file {name}.", name="{sha256}")) == "No file {sha256}."
