#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sweep of sweep.yaml in NumPy and SALib: what an analyst would write instead. For side-by-side timing and for
checking numbers. Needs: pip install numpy scipy SALib

    numpy_reference.py bands [N]      N draws (10^6): quantiles 5/25/50/75/95 % of share for 40 years, P(never), year by year
    numpy_reference.py sobol [N]      SALib Saltelli/Jansen, base N (2^14), first and total order of cumulative_real@2063 and share@YEAR
    numpy_reference.py sobol-years [N]   the same for the share of each of the 40 years, looping as SALib users must
Prints one JSON object with results and seconds.
"""
import json, resource, sys, time
import numpy as np
from scipy.stats import norm, triang

T = 40
NAMES = ["base", "first", "increment", "index", "demographic", "real", "deflator", "secretariat"]


def from_unit(u):
    x = np.empty_like(u)
    x[:, 0] = norm.ppf(u[:, 0], 130000, 6500)
    x[:, 1] = 80 + 40 * u[:, 1]
    x[:, 2] = triang.ppf(u[:, 2], 1 / 3, 25, 75)
    x[:, 3] = 0.03 * u[:, 3]
    x[:, 4] = norm.ppf(u[:, 4], 0.008, 0.003)
    x[:, 5] = norm.ppf(u[:, 5], 0.002, 0.005)
    x[:, 6] = norm.ppf(u[:, 6], 0.025, 0.006)
    x[:, 7] = 2 + 3 * u[:, 7]
    return x


def years(x):
    """Yields (t, appropriation, costs, deflator) year by year."""
    costs, growth = x[:, 0].copy(), (1 + x[:, 4]) * (1 + x[:, 5]) * (1 + x[:, 6])
    index, p = np.ones(len(x)), np.ones(len(x))
    for t in range(T):
        yield t, np.minimum((x[:, 1] + x[:, 2] * t) * index, 0.01 * costs), costs, p
        costs = costs * growth
        index = index * (1 + x[:, 3])
        p = p * (1 + x[:, 6])


def bands(n):
    rng = np.random.default_rng(1)
    x = np.empty((n, 8))
    x[:, 0] = rng.normal(130000, 6500, n); x[:, 1] = rng.uniform(80, 120, n); x[:, 2] = rng.triangular(25, 50, 100, n)
    x[:, 3] = rng.uniform(0, 0.03, n); x[:, 4] = rng.normal(0.008, 0.003, n); x[:, 5] = rng.normal(0.002, 0.005, n)
    x[:, 6] = rng.normal(0.025, 0.006, n); x[:, 7] = rng.uniform(2, 5, n)
    q, never, cum = [], np.ones(n, bool), np.zeros(n)
    for t, a, c, p in years(x):
        q.append(np.quantile(a / c, [0.05, 0.25, 0.5, 0.75, 0.95]).tolist())
        never &= a < 0.01 * c * (1 - 1e-12)
        cum += a / p
    return {"share": q, "never": float(never.mean()), "cumulative_real": [float(cum.mean()), float(cum.std())]}


def sobol(n, every):
    from SALib.sample import sobol as sampler
    from SALib.analyze import sobol as analyzer
    problem = {"num_vars": 8, "names": NAMES, "bounds": [[0, 1]] * 8}
    u = np.clip(sampler.sample(problem, n, calc_second_order=False, seed=1), 1e-12, 1 - 1e-12)
    x = from_unit(u)
    cum, shares = np.zeros(len(x)), {}
    for t, a, c, p in years(x):
        cum += a / p
        if every or t in (10, 25, 39):
            shares[2024 + t] = a / c
    out = {}
    for name, y in [("cumulative_real@2063", cum)] + [(f"share@{k}", v) for k, v in shares.items()]:
        r = analyzer.analyze(problem, y, calc_second_order=False, num_resamples=100, seed=1)
        out[name] = {k: r[k].tolist() for k in ("S1", "S1_conf", "ST", "ST_conf")}
    return out


if __name__ == "__main__":
    what = sys.argv[1]
    n = int(sys.argv[2]) if len(sys.argv) > 2 else (10**6 if what == "bands" else 2**14)
    t0 = time.perf_counter()
    r = bands(n) if what == "bands" else sobol(n, what == "sobol-years")
    r["seconds"] = time.perf_counter() - t0
    r["peak_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(r))
