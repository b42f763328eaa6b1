// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Sweeps by Slurm, as users run them: one after another, as some of them pull plugs.
@Suite(.serialized, .long) struct `A cluster` {
  /// A place to run in, with the server's variables.
  struct Site {
    let program: Program
    let server: SlurmServer

    init() throws {
      program = try Program()
      server = try SlurmServer.shared.get()
    }

    /// Runs lines of shell with the words of the server.
    func shell(_ lines: String) throws -> Program.Outcome {
      try program.shell(SlurmServer.words + lines, environment: server.environment)
    }

    /// Jobs that stay in the queue, but for the node that is another test's.
    func queue() throws -> String {
      let list = "squeue --noheader --format=%j --partition=main,blind,closed"
      return try shell("empty() { [ -z \"$(\(list))\" ]; }; (await empty) >&2 || \(list)").output
    }
  }

  /// Of two stages and 16 blocks: some seconds of work for this build.
  static let study = "ksf sweep nearing-parity --samples 4096"
  static let slurm = "\(study) --engine slurm --work work --tasks 4"

  /// What a local run says of it.
  static let local = Swift.Result<String, any Error> {
    try Program().shell("\(study) --format json -q").output
  }

  /// Expects the answer of a local run in the file `answer`, and nothing left in the queue.
  static func expectAnswer(_ site: Site, _ errors: String) throws {
    let local = try local.get()
    #expect(local.count > 1000)
    #expect(try site.program.read("answer") == local, "\(errors)")
    #expect(try site.queue() == "")
  }

  struct `A sweep on it` {
    let site: Site
    init() throws { site = try Site() }

    @Test func `gives every file of a local run, byte for byte`() throws {
      #expect(try site.program.shell("\(study) -o local -q").code == 0)
      let run = try site.shell("\(slurm) -o files")
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.errors.contains("(blocks: 16, tasks: 4)"), "\(run.errors)")
      let names = try site.program.names(in: "local")
      #expect(try site.program.names(in: "files") == names && names.count > 5)
      // The manifest tells the command, which is another.
      for name in names where name != "run.json" {
        #expect(try site.program.read("files/\(name)") == site.program.read("local/\(name)"))
      }
      #expect(try site.queue() == "")
      // Nothing is left but the parts, and nothing of them is played again.
      let work = try #require(try site.program.names(in: "work").first)
      #expect(try site.program.names(in: "work/\(work)/parts").count == 4)
      #expect(try site.program.names(in: "work/\(work)/progress").isEmpty)
      let again = try site.shell("\(slurm) --format json > answer")
      #expect(again.errors.contains("blocks done: 16 of 16") && !again.errors.contains("job"))
      try expectAnswer(site, again.errors)
    }

    @Test(arguments: [
      "which-step-is-robust --samples 4096",
      "ksf-2019 --method monte_carlo --samples 60000 --band none --metric share@2034",
    ])
    func `gives the answer of any method`(_ study: String) throws {
      let local = try site.program.shell("ksf sweep \(study) --format json -q")
      let run = try site.shell(
        "ksf sweep \(study) --engine slurm --work work --tasks 3 --threads 2 --format json -q")
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output == local.output && run.output.count > 1000)
    }

    @Test func `is gone on with by the same command, whoever submitted it`() throws {
      let run = try site.shell(
        """
        \(slurm) --no-wait; echo "first $?"
        await busy
        \(slurm) --format json > waiting 2> talk & first=$!
        await test -s talk
        \(slurm) > /dev/null; echo "second $?"
        kill -INT $first; wait $first; echo "interrupted $?"
        cat talk >&2
        \(slurm) --format json --language nb > answer; echo "third $?"
        """)
      #expect(run.output == "first 0\nsecond 1\ninterrupted 130\nthird 0\n")
      for words in [
        "Not waiting.", "another program is following this run", "tasks in the queue: 4",
        "Stopped waiting. The jobs run on", "scancel ", "Fortsetter",
      ] {
        #expect(run.errors.contains(words), "\(words): \(run.errors)")
      }
      #expect(run.errors.components(separatedBy: "Submitted job").count == 2, "\(run.errors)")
      #expect(try site.queue() == "")
      // In Norwegian the words differ, and the numbers are the same.
      let norwegian = try site.program.shell("\(study) --format json --language nb -q").output
      #expect(try site.program.read("answer") == norwegian)
    }

    @Test func `plays what is missing or damaged, and nothing else`() throws {
      let run = try site.shell(
        """
        \(slurm) -q > /dev/null || exit 1
        cd work/*; rm whole.part parts/0000005-0000008.part
        printf 'no part' > parts/0000009-0000012.part; cd ../..
        \(slurm) --format json > answer
        """)
      #expect(run.errors.contains("blocks done: 12 of 16"), "\(run.errors)")
      #expect(run.errors.contains("(blocks: 4, tasks: 1)"), "\(run.errors)")
      #expect(run.errors.contains("Blocks 9–12: its part was damaged."), "\(run.errors)")
      try expectAnswer(site, run.errors)
      let work = try #require(try site.program.names(in: "work").first)
      let parts = try site.program.names(in: "work/\(work)/parts")
      #expect(parts.contains("0000009-0000012.part.damaged") && parts.count == 5)
    }

    @Test func `is joined here if the job that joins its parts is gone`() throws {
      let run = try site.shell(
        """
        \(slurm) --format json > answer & run=$!
        await busy; scancel --name "$(squeue --noheader --format=%j | grep merge)"; wait $run
        """)
      #expect(run.code == 0 && run.errors.contains("joining them here"), "\(run.errors)")
      try expectAnswer(site, run.errors)
    }
  }
}
