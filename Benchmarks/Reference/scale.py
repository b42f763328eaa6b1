#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the cost of a sweep grows with draws, years, inputs, policies and parts.

    scale.py KSF [LARGEST]

LARGEST is the power of ten of the longest run (8). Each row is one run. What is told is processor time,
which others on the machine change little, and beside it the time gone by where two threads share it.
"""
import os
import subprocess
import sys
import tempfile
import time

os.environ["KSF_ARCHIVE"] = ""  # No run of these is kept.
HERE = os.path.dirname(os.path.abspath(__file__))
SCENARIO = os.path.join(HERE, "sweep.yaml")
STEP = "funding.phases.ramp.step"
LAWS = {
    "municipal_costs.observed.2024": "{normal: {mean: 130 bn NOK, sd: 6.5 bn NOK}}",
    f"{STEP}.first": "{uniform: {low: 80 MNOK, high: 120 MNOK}}",
    f"{STEP}.increment": "{triangular: {low: 25 MNOK, mode: 50 MNOK, high: 100 MNOK}}",
    f"{STEP}.indexed.rate": "{uniform: {low: 0 %, high: 3 %}}",
    "municipal_costs.growth.demographic": "{normal: {mean: 0.8 %, sd: 0.3 %}}",
    "municipal_costs.growth.real": "{normal: {mean: 0.2 %, sd: 0.5 %}}",
    "deflator.growth": "{normal: {mean: 2.5 %, sd: 0.6 %}}",
    "overheads.secretariat.amount": "{uniform: {low: 2 MNOK, high: 5 MNOK}}",
}


def run(*command):
    """Of the whole process: the processor's seconds, those gone by, and the peak of memory in MiB."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {status}")
    gone = time.perf_counter() - begin
    return usage.ru_utime + usage.ru_stime, gone, usage.ru_maxrss / 1024


def study(folder, inputs, last=2063):
    """The benchmark's scenario with so many of its inputs uncertain, looked at in its last year."""
    path = os.path.join(folder, f"inputs-{inputs}-{last}.yaml")
    laws = list(LAWS.items())[:inputs]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"format: 1\nid: inputs-{inputs}\nscenario: {SCENARIO}\nuncertainties:\n")
        file.writelines(f"  {name}: {law}\n" for name, law in laws)
        file.write(f'metrics: [share@{last}, "reached:one_percent", cumulative_real@{last}]\n')
        file.write("method: {monte_carlo: {samples: 1000}}\nseed: 1\n")
    return path


def policies(folder, count):
    """As many values of the yearly step, each over the same futures."""
    path = os.path.join(folder, f"policies-{count}.yaml")
    with open(os.path.join(HERE, "policies.yaml"), encoding="utf-8") as file:
        text = file.read().replace("steps: 1000", f"steps: {count}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("scenario: sweep.yaml", f"scenario: {SCENARIO}"))
    return path


def main():
    ksf = os.path.abspath(sys.argv[1])
    largest = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    with tempfile.TemporaryDirectory() as folder:
        plain = study(folder, 8)

        def sweep(path, samples, *options):
            draws = ("--method", "monte_carlo", "--samples", str(samples)) if samples else ()
            return run(ksf, "sweep", path, "--format", "json", "-q", *draws, *options)

        print("draws    processor   gone by, 2 threads   peak of memory")
        for power in range(4, largest + 1):
            seconds, gone, memory = sweep(plain, 10**power, "--threads", "2")
            print(
                f"10^{power}   {seconds:8.2f} s   {gone:15.2f} s   {memory:10.0f} MiB", flush=True
            )
        print("years of 10^7 draws")
        for years in (10, 20, 40, 80):
            last = 2023 + years
            seconds, _, _ = sweep(
                study(folder, 8, last), 10**7, "--threads", "1", "--set", f"end={last}"
            )
            print(f"{years:3}   {seconds:8.2f} s", flush=True)
        print("inputs of 10^7 draws")
        for inputs in (1, 2, 4, 8):
            seconds, _, _ = sweep(study(folder, inputs), 10**7, "--threads", "1")
            print(f"{inputs:3}   {seconds:8.2f} s", flush=True)
        print("policies over 10^4 futures   memory   a part of all of them")
        for count in (10, 100, 1000):
            part = os.path.join(folder, f"policies-{count}.part")
            seconds, _, memory = sweep(
                policies(folder, count), None, "--threads", "1", "--part", part
            )
            size = os.path.getsize(part) / 2**20
            print(f"{count:5} {seconds:8.2f} s   {memory:6.0f} MiB   {size:7.1f} MiB", flush=True)
        print("tasks of 10^8 draws   one task   its part   joining all of them")
        blocks = 382
        for tasks in (2, 16, 128):
            parts = []
            for task in range(tasks):
                first, last = blocks * task // tasks + 1, blocks * (task + 1) // tasks
                parts.append(os.path.join(folder, f"{tasks}-{task}.part"))
                result = sweep(
                    plain, 10**8, "--threads", "1", "--blocks", f"{first}-{last}", "--part",
                    parts[-1],
                )
                seconds = result[0] if task == 0 else seconds
            joining, _, _ = run(ksf, "merge", *parts, "--format", "json", "-q")
            size = max(os.path.getsize(part) for part in parts) / 2**20
            print(f"{tasks:5}   {seconds:8.2f} s  {size:7.2f} MiB   {joining:6.2f} s", flush=True)


if __name__ == "__main__":
    main()
