#!/usr/bin/env python3
"""Writes src/test/resources/statistics/association.tsv: 1,000 random 2x2 tables and what SciPy makes of them.

AssociationGoldenTest compares each value with ours. G2, t-score, and Dice are written out here as the manual of R's
corpora::am.score defines them, G2 with 50 digits, as its four terms cancel; p-values are those of scipy.stats.chi2 and
scipy.stats.fisher_exact. Needs NumPy and SciPy; was last run with SciPy 1.17.1.
"""

import argparse
import math
import sys
from decimal import Decimal, getcontext
from pathlib import Path

import numpy
from scipy.stats import chi2, chi2_contingency, fisher_exact

COLUMNS = ("n_ab", "n_a", "n_b", "n", "npmi", "log_likelihood", "t_score", "log_dice", "g_test_p", "fisher_p")


def random_table(random):
    """Margins over six orders of magnitude; half of the tables near what chance would give."""
    while True:
        n = int(10 ** random.uniform(1, 6.5))
        n_a, n_b = (int(10 ** random.uniform(0, math.log10(n))) for _ in range(2))
        least, most = max(0, n_a + n_b - n), min(n_a, n_b)
        if random.random() < 0.5:
            n_ab = int(random.hypergeometric(n_a, n - n_a, n_b))
        else:
            n_ab = int(random.integers(least, min(most, least + 400) + 1))
        if 0 < n_ab and n_a < n and n_b < n:
            return n_ab, n_a, n_b, n


def log_likelihood(observed):
    """2 sum O ln(O / E); must agree with SciPy's own G-test as far as that has digits."""
    getcontext().prec = 50
    rows = [Decimal(sum(row)) for row in observed]
    columns = [Decimal(sum(column)) for column in zip(*observed)]
    terms = [
        o * (o * sum(rows) / (rows[i] * columns[j])).ln()
        for i, row in enumerate(observed) for j, o in enumerate(map(Decimal, row)) if o
    ]
    total = float(2 * sum(terms))
    scipys = chi2_contingency(observed, correction=False, lambda_="log-likelihood").statistic
    assert math.isclose(total, scipys, rel_tol=1e-9, abs_tol=1e-7), (observed, total, scipys)
    return total


def measures(n_ab, n_a, n_b, n):
    """Observed O11, O12, O21, O22; expected E_ij = R_i C_j / N, as am.score names them."""
    observed = [[n_ab, n_a - n_ab], [n_b - n_ab, n - n_a - n_b + n_ab]]
    expected = n_a * n_b / n
    g2 = log_likelihood(observed)
    dice = 2 * n_ab / (n_a + n_b)
    return (
        math.log(n_ab / expected) / -math.log(n_ab / n),
        math.copysign(g2, n_ab * n - n_a * n_b),
        (n_ab - expected) / math.sqrt(n_ab),
        14 + math.log2(dice),
        chi2.sf(g2, 1),
        fisher_exact(observed).pvalue,
    )


def main():
    """Writes the file that is named, or to standard output."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path, nargs="?")
    output = parser.parse_args().output
    random = numpy.random.default_rng(2026)
    lines = ["\t".join(COLUMNS)]
    for _ in range(1000):
        table = random_table(random)
        lines.append("\t".join([*map(str, table), *(repr(float(value)) for value in measures(*table))]))
    text = "\n".join(lines) + "\n"
    if output:
        output.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
