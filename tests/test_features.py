"""Rows of features: what scipy would make of them, made for one message."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix, random_array

from bot.features import Rows, learn, scaled

LEARNT = ["the bus is late", "the bus", "late late late", "who drives the bus"]
READ = ["late is the bus", "nothing of it", "", "bus bus"]


@pytest.fixture
def rows() -> Rows:
    return scaled(learn(LEARNT, str.split).rows(READ))


def test_a_row_has_length_one_or_no_features(rows: Rows) -> None:
    lengths = np.sqrt(rows.matrix().power(2).sum(axis=1))
    assert np.asarray(lengths).ravel() == pytest.approx([1, 0, 0, 1])


def test_what_labels_get_is_the_product_with_the_matrix(rows: Rows) -> None:
    by_feature = random_array((rows.width, 5), density=0.6, rng=7).toarray()
    expected = rows.matrix() @ by_feature
    assert rows.times(by_feature) == pytest.approx(expected)
    assert rows.times(csr_matrix(by_feature)) == pytest.approx(expected)
    assert expected.any(axis=1).tolist() == [True, False, False, True]
