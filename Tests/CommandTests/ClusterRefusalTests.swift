// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

extension `A cluster` {
  /// What is asked of it and cannot be.
  struct `A sweep that it cannot run` {
    let site: Site
    init() throws { site = try Site() }

    @Test(arguments: [
      ("--tasks 17", "--tasks: 17 tasks are more than the study has blocks"),
      ("--tasks 17", "Use --tasks 16."),
      ("--partition mian", "there is no partition 'mian'. There are alone, blind, closed, main."),
      ("--partition mian", "Did you mean 'main'?"),
      ("--partition closed", "PartitionDown"),
      ("--time 2:00:00", "PartitionTimeLimit"),
      ("--threads 500", "cannot start"),
      ("--sbatch=--qoss=x", "Slurm did not take the job"),
      (
        "--method quasi_monte_carlo --samples 2147483648 --tasks 1100", "Use --tasks 1000 or fewer."
      ),
      ("--method one_at_a_time", "is not for the method one_at_a_time"),
      ("--precision 0.01", "has no parts"),
      ("-o answer.xlsx", ".xlsx"),
    ])
    func `is told why in words, and nothing stays in the queue`(
      _ options: String, _ words: String
    ) throws {
      let tasks = options.contains("--tasks") ? "" : "--tasks 2"
      // An option that takes one value is refused when it stands twice.
      let sweep = options.contains("--samples") ? "ksf sweep nearing-parity" : study
      let run = try site.shell("\(sweep) --engine slurm --work work \(tasks) \(options)")
      #expect(run.code == 1 && run.output.isEmpty)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(try site.queue() == "")
    }

    @Test(arguments: [
      ("--tasks 4", "add --engine slurm"), ("--engine hand --time 9", "add --engine slurm"),
      ("--engine slurm --part p", "leave out --part"),
      ("--engine slurm --time soon", "not 'soon'"), ("--engine slurm --tasks 0", "from 1 up"),
      ("--engine slurm --partition 'a b'", "one word"),
      ("--engine pbs", "'local', 'slurm' or 'hand'"),
      ("--engine slurm --sbatch=--array=1-2", "--array is set by this program"),
    ])
    func `is misspelt`(_ options: String, _ words: String) throws {
      let run = try site.shell("ksf sweep nearing-parity \(options)")
      #expect(run.code == 64 && run.errors.contains(words), "\(run.errors)")
    }

    @Test func `has no Slurm here, or a program that is nowhere else`() throws {
      let place = try Folder()
      // All but Slurm's own programs.
      let none = try site.program.shell(
        """
        for one in ksf bash; do ln -s $(command -v $one) \(place.url.path)/; done
        PATH=\(place.url.path) ksf sweep nearing-parity --engine slurm
        """)
      #expect(none.code == 1 && none.errors.contains("there is no sbatch"), "\(none.errors)")
      let run = try site.shell("\(slurm) --program /nowhere/ksf")
      #expect(run.code == 1 && run.errors.contains("does not have /nowhere/ksf"), "\(run.errors)")
      #expect(run.errors.contains("No more tasks go to the node n1."), "\(run.errors)")
      #expect(try site.queue() == "")
    }

    @Test func `is in a folder that a node does not see`() throws {
      let isPermitted = try site.shell("unshare --mount true").code == 0
      try withKnownIssue("mount namespaces are not permitted here, so every node sees all") {
        try #require(isPermitted)
        let hidden = site.program.place.appending(path: "work").path
        let run = try site.shell(
          """
          mkdir work
          '\(Repository.root.path)/scripts/slurm' blind \(site.server.folder.path) n4 '\(hidden)'
          \(slurm) --partition blind
          """)
        #expect(run.code == 1, "\(run.errors)")
        #expect(run.errors.contains("the node n4 does not see the folder"), "\(run.errors)")
        #expect(run.errors.contains("--work FOLDER"), "\(run.errors)")
        #expect(try site.queue() == "")
      } when: {
        !isPermitted
      }
    }

    @Test func `is shown before it is submitted`() throws {
      let run = try site.program.shell(
        "\(slurm) --dry-run --partition big --time 30 --sbatch=--qos=short",
        environment: ["PATH": "\(Program.folder.path)"])
      #expect(run.code == 0, "\(run.errors)")
      for words in [
        "==> \(site.program.place.path)/work/nearing-parity-", "#SBATCH --array=1-4",
        "#SBATCH --partition=big", "#SBATCH --time=30", "#SBATCH --qos=short", "\n5-8\n",
        "\" task \"$folder\" --blocks \"$blocks\"", "\" merge \"$folder\"",
      ] {
        #expect(run.output.contains(words), "\(words)")
      }
      #expect(try site.program.names().isEmpty)
    }

    @Test func `was begun by another program`() throws {
      let run = try site.shell(
        """
        \(slurm) -q > /dev/null
        cd work/*; rm -r parts/* whole.part
        python3 - <<'END'
        import hashlib, sqlite3
        file = sqlite3.connect("study.part")
        rows = dict(file.execute("SELECT key, value FROM identity"))
        rows["program"] = "ksf 0.0.1"
        names = ["program", "study", "scenario", "scenario_hash", "policy"]
        words = [f"{len(text.encode())} {text}" for name in names for text in (name, rows[name])]
        rows["sha256"] = hashlib.sha256("".join(words).encode()).hexdigest()
        for key in ["program", "sha256"]:
            file.execute("UPDATE identity SET value = ? WHERE key = ?", (rows[key], key))
        file.commit()
        END
        ksf task "$PWD" --blocks 1-4
        """)
      #expect(run.code == 1 && run.errors.contains("ksf 0.0.1 / ksf "), "\(run.errors)")
      let task = try site.shell("ksf task . --blocks 1-4")
      #expect(task.code == 1 && task.errors.contains("no run is in this folder"))
    }
  }
}
