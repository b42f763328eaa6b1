// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

extension `A cluster` {
  /// What goes wrong on machines, done to them while a sweep runs.
  struct `A sweep on it, through all that breaks,` {
    let site: Site
    init() throws { site = try Site() }

    /// Runs a sweep, and lines of shell while its tasks are at work.
    private func run(_ lines: String) throws -> Program.Outcome {
      let run = try site.shell(
        """
        \(slurm) --format json > answer & run=$!
        await busy
        \(lines)
        wait $run
        """)
      #expect(run.code == 0, "\(run.errors)")
      return run
    }

    @Test func `outlives a task that is killed`() throws {
      let run = try run("for one in $(tasks | head -1); do kill -9 $one; done")
      #expect(run.errors.contains(": killed (signal 9). Trying again (1 of 3)."), "\(run.errors)")
      #expect(run.errors.components(separatedBy: "Submitted job").count == 3, "\(run.errors)")
      try expectAnswer(site, run.errors)
    }

    @Test func `outlives a node that is lost with all that ran on it`() throws {
      defer { site.server.script("node", "n1") }
      let run = try run("await at n1; '\(script)' lose \(site.server.folder.path) n1")
      try expectAnswer(site, run.errors)
    }

    @Test func `outlives a controller that goes down and comes up again`() throws {
      let pid = site.server.folder.appending(path: "slurmctld.pid").path
      let run = try run(
        """
        controller=$(cat \(pid)); down() { ! kill -0 $controller 2>/dev/null; }
        kill $controller; await down; await part
        '\(script)' controller \(site.server.folder.path) || exit 9
        """)
      try expectAnswer(site, run.errors)
    }

    @Test func `is given up when its tasks are killed again and again, and nothing is lost`() throws
    {
      let run = try site.shell(
        """
        \(slurm) --retries 1 & run=$!
        while kill -0 $run 2>/dev/null; do
          for one in $(tasks '--blocks 5-8 '); do kill -9 $one 2>/dev/null; done
        done
        wait $run; echo "code $?"
        \(slurm) --format json > answer
        """)
      #expect(run.output == "code 1\n")
      #expect(run.errors.contains("Trying again (1 of 1)."), "\(run.errors)")
      #expect(
        run.errors.contains("as often as allowed (--retries); the last time: killed (signal 9), n"))
      #expect(run.errors.contains("blocks done: 12 of 16"), "\(run.errors)")
      try expectAnswer(site, run.errors)
    }

    private var script: String { Repository.root.appending(path: "scripts/slurm").path }
  }
}

/// Beside the others, on a node of its own: Slurm's shortest time limit is a minute.
@Suite(.long) struct `A task on a cluster` {
  @Test func `that its time limit kills has kept what it did`() throws {
    let site = try `A cluster`.Site()
    let study = "ksf sweep nearing-parity --samples 8192 --format json"
    let sweep = "\(study) --engine slurm --work work --tasks 1 --partition alone"
    // Stopped in the middle, so that it takes its minute and no processor.
    let run = try site.shell(
      """
      \(sweep) --time 1 --retries 0 & run=$!
      await kept; kill -STOP $(tasks)
      wait $run; echo "code $?"
      \(sweep) --time 10 > answer
      """)
    #expect(run.output == "code 1\n")
    let kept = run.errors.firstMatch(
      of: /--blocks 1-16: the task on n3 was killed by its time limit when (\d+) % of it was done/)
    #expect(Int(kept?.1 ?? "") ?? 0 > 0, "\(run.errors)")
    #expect(run.errors.contains("blocks done: 0 of 16, tasks in the queue: 0"), "\(run.errors)")
    #expect(try site.program.read("answer") == site.shell("\(study) -q").output)
  }
}
