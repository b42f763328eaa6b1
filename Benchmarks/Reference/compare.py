#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `ksf sweep` beside numpy_reference.py, in turn, and compares their numbers.

    compare.py KSF [TURNS [LARGEST]]

LARGEST is how many futures the run has that shows that memory does not grow (10^8).

The least time of the turns counts, as whatever else runs on the machine only adds to it.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SCENARIO = os.path.join(HERE, "sweep.yaml")


def run(command):
    """The output, the seconds of the whole process, and the peak of its memory in MiB."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {status}")
    return json.loads(output), seconds, usage.ru_maxrss / 1024


def best(commands, turns):
    """Each command in turn, several times: its output, least time and peak."""
    results = [[] for _ in commands]
    for _ in range(turns):
        for result, command in zip(results, commands):
            result.append(run(command))
    return [
        (result[0][0], min(r[1] for r in result), max(r[2] for r in result)) for result in results
    ]


def sweep(ksf, *options):
    return [ksf, "sweep", SCENARIO, "--format", "json", "-q", *options]


def other_methods(ksf, turns):
    """Policies, Shapley effects, and what it costs to keep every block."""
    policies = os.path.join(HERE, "policies.yaml")
    shapley = sweep(
        ksf, "--method", "shapley", "--samples", "4096", "--band", "none", "--metric",
        "cumulative_real@2063", "--threads", "2",
    )
    many, effects = best(
        [[ksf, "sweep", policies, "--format", "json", "-q", "--threads", "2"], shapley], 1
    )
    print(f"1000 policies, 10^4 futures, 40 years: {many[1]:.1f} s {many[2]:.0f} MiB")
    print(f"Shapley effects of 8 inputs, base N 2^12: {effects[1]:.2f} s")
    plain = sweep(
        ksf, "--method", "monte_carlo", "--samples", "10000000", "--band", "share", "--metric",
        "cumulative_real@2063", "--threads", "2",
    )
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(2 * turns + 1):
            _, without, _ = run(plain)
            _, kept, _ = run(plain + ["--part", os.path.join(folder, f"{turn}.part")])
            ratios.append(kept / without)
    ratios.sort()
    middle = ratios[len(ratios) // 2]
    print(f"keeping every block of 10^7 futures: {middle - 1:+.1%} in the middle of {len(ratios)} turns")


def compare_quantiles(ours, script):
    """Two runs of 10^6 draws each: their quantiles differ by the errors of both."""
    names = ("q05", "q25", "q50", "q75", "q95")
    bands = [row for row in ours["tables"]["bands"] if row["column"] == "share"]
    total = outside = 0
    worst = 0
    for row, quantiles in zip(bands, script["share"]):
        for name, quantile in zip(names, quantiles):
            total += 1
            worst = max(worst, abs(row[name] / quantile - 1))
            # Ours may be off by its own sampling error and half a bin of the sketch.
            half = (row[name + "_high"] - row[name + "_low"]) / 2 * 2**0.5 + row[name] / 2048
            outside += abs(row[name] - quantile) > half
    print(
        f"  quantiles differ by {worst:.2%} at most; {outside} of {total} by more than the 95 %"
        " interval of the difference"
    )


def main():
    ksf, turns = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3
    python = [sys.executable, os.path.join(HERE, "numpy_reference.py")]
    wanted = ["--band", "share", "--metric", "cumulative_real@2063"]
    draws = ["--method", "monte_carlo", "--samples", "1000000", "--metric", "reached:one_percent"]
    two, one, script = best(
        [
            sweep(ksf, *draws, *wanted, "--threads", "2"),
            sweep(ksf, *draws, *wanted, "--threads", "1"),
            python + ["bands"],
        ],
        turns,
    )
    print("10^6 futures of 40 years, quantiles of the share, P(never), one sum; whole process")
    for name, (_, seconds, peak) in (("ksf, 2 threads", two), ("ksf, 1 thread", one), ("NumPy", script)):
        print(f"  {name:15} {seconds:7.2f} s {peak:7.0f} MiB  NumPy / this = {script[1] / seconds:.1f}")
    compare_quantiles(two[0], script[0])
    never = next(row for row in two[0]["tables"]["reached"] if row["by"] == "never")
    print(
        f"  P(never): {never['probability']:.4f} ({never['low']:.4f}-{never['high']:.4f}),"
        f" NumPy {script[0]['never']:.4f}"
    )

    (every,) = best([sweep(ksf, *draws, "--band", "all", "--threads", "2")], 1)
    print(f"the same with the bands of all columns: {every[1]:.2f} s {every[2]:.0f} MiB")
    largest = int(sys.argv[3]) if len(sys.argv) > 3 else 10**8
    more = [argument if argument != "1000000" else str(largest) for argument in draws]
    (many,) = best([sweep(ksf, *more, *wanted, "--threads", "2")], 1)
    print(f"the same with {largest} futures: {many[1]:.1f} s {many[2]:.0f} MiB")

    other_methods(ksf, turns)

    indices = ["--method", "sobol", "--samples", "16384", "--threads", "2"]
    ours, salib = best([sweep(ksf, *indices, *wanted), python + ["sobol-years"]], 1)
    print("first and total order of the share of 40 years and of one sum, base N 2^14; whole process")
    for name, (_, seconds, peak) in (("ksf, 2 threads", ours), ("SALib", salib)):
        print(f"  {name:15} {seconds:7.2f} s {peak:7.0f} MiB  SALib / this = {salib[1] / seconds:.0f}")
    total = 0
    outside = 0
    names = {
        "base": "municipal_costs.observed.2024", "first": "funding.phases.ramp.step.first",
        "increment": "funding.phases.ramp.step.increment",
        "index": "funding.phases.ramp.step.indexed.rate",
        "demographic": "municipal_costs.growth.demographic", "real": "municipal_costs.growth.real",
        "deflator": "deflator.growth", "secretariat": "overheads.secretariat.amount",
    }
    order = list(names.values())
    rows = {
        (row["output"], row["input"]): row
        for table in ("indices", "band_indices")
        for row in ours[0]["tables"].get(table, [])
    }
    for output, result in salib[0].items():
        if not isinstance(result, dict):
            continue
        for place, name in enumerate(order):
            row = rows.get((output, name))
            if row is None:
                continue
            for theirs, conf, mine in (("S1", "S1_conf", "first"), ("ST", "ST_conf", "total")):
                total += 1
                low, high = row[mine + "_low"], row[mine + "_high"]
                value, half = result[theirs][place], result[conf][place]
                if value + half < low or value - half > high:
                    outside += 1
    print(f"  {outside} of {total} pairs of intervals do not overlap")


if __name__ == "__main__":
    main()
