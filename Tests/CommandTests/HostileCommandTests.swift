// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// The command that an archive says a run was made with, when it says anything.
struct `A stranger's command` {
  let program: Program
  init() throws {
    program = try Program()
    let run = try program.shell("ksf project -q --archive a --metric share@2029")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
  }

  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell("ksf \(line)", environment: ["KSF_ARCHIVE": "a"])
  }

  static let commands = [
    #"["runs","prune","1","--archive","b"]"#, #"["runs","rerun","1"]"#, #"["runs","rerun","2"]"#,
    #"["runs","resume","1","--yes"]"#, #"["runs","export","1","-o","pwned"]"#, #"["new"]"#,
    #"["task","x","--blocks","1-1"]"#, #"["--help"]"#, #"[]"#, #"["check","/etc/passwd"]"#,
  ]

  @Test(arguments: commands) func `runs no command that is not a question`(_ words: String) throws {
    _ = try program.shell("cp a b")
    let command = String(words.split(separator: "\"").dropFirst().first ?? "")
    try program.change("UPDATE run SET words = '\(words)', command = '\(command)'", in: "a")
    let before = try program.hashes(in: ".")
    let run = try ksf("runs rerun 1")
    #expect(run.code == 1 && run.output == "", "\(run.output)")
    #expect(run.errors.contains("are not made again"), "\(run.errors)")
    try program.change("UPDATE run SET exit_code = NULL, process = 'x'", in: "a")
    #expect(try ksf("runs resume 1 --yes").code == 1)
    try program.change("UPDATE run SET exit_code = 0, process = 'x'", in: "a")
    #expect(try program.hashes(in: ".").filter { $0.key != "a" } == before.filter { $0.key != "a" })
  }

  static let writers = [
    #"["project","-o","pwned.csv"]"#, #"["project","-o","pwned","--archive","pwned.sqlite"]"#,
    #"["export","ksf-2019","-o","pwned.zip","--force"]"#, #"["export","ksf-2019","-o","pwned"]"#,
    #"["solve","--vary","funding.phases.ramp_up.step.increment","--goal","share@2029 = 1 %","-o","pwned.yaml"]"#,
    #"["sweep","what-decides-one-percent","--samples","512","--part","pwned"]"#,
    #"["sweep","what-decides-one-percent","--samples","512","-o","pwned","--keep-draws"]"#,
    #"["sweep","what-decides-one-percent","--samples","512","--engine","hand","--work","pwned"]"#,
    #"["sweep","what-decides-one-percent","--samples","512","--engine","slurm","--program","./evil.sh"]"#,
  ]

  @Test(arguments: writers) func `writes and starts nothing when a run is made again`(
    _ words: String
  )
    throws
  {
    try program.write("evil.sh", "#!/bin/sh\ntouch pwned-by-program\n")
    try program.write("sbatch", "#!/bin/sh\ntouch pwned-by-sbatch\n")
    _ = try program.shell(
      "chmod +x evil.sh sbatch; for i in scontrol squeue scancel; do cp sbatch $i; done")
    let command = String(words.split(separator: "\"")[1])
    try program.change(
      "UPDATE run SET words = '\(words.replacing("'", with: "''"))', command = '\(command)'",
      in: "a")
    let before = try program.hashes(in: ".")
    let run = try program.shell("PATH=$PWD:$PATH ksf runs rerun 1 --archive a")
    // It was another run, so it does not come out the same.
    #expect(run.code == 1, "\(run.errors)")
    #expect(try program.hashes(in: ".") == before)
  }

  @Test func `says how long its work takes, and can be stopped`() throws {
    _ = try program.shell("ksf project --archive a > /dev/null")
    try program.change(
      "UPDATE run SET command = 'sweep', "
        + "words = '[\"sweep\",\"nearing-parity\",\"--samples\",\"100000000\",\"-q\"]'", in: "a")
    let outcome = try program.shell(
      "ksf runs rerun 1 --archive a > /dev/null 2> said & "
        + "until grep -q Ctrl-C said || ! kill -0 $!; do :; done; kill -INT $!; wait $!; echo $?")
    let said = try program.read("said")
    #expect(said.contains("\nThis takes about ") && said.contains("Ctrl-C stops it"), "\(said)")
    #expect(said.contains("nothing of it is kept.") && !said.contains("--part"), "\(said)")
    #expect(outcome.output == "130\n")
  }

  @Test func `does not say where a run goes on, by what, or into what`() throws {
    try program.write("evil.sh", "#!/bin/sh\ntouch pwned-by-program\n")
    _ = try program.shell("chmod +x evil.sh; mkdir elsewhere")
    let words =
      #"["sweep","what-decides-one-percent","--samples","512","--engine","slurm","--program","./evil.sh","--work","pwned","-o","pwned.json","--format","json"]"#
    try program.change(
      "UPDATE run SET words = '\(words)', command = 'sweep', exit_code = NULL, seconds = NULL, "
        + "process = 'elsewhere', folder = '\(program.place.path)/elsewhere'", in: "a")
    let before = try program.names()
    let asked = try ksf("runs resume 1")
    #expect(asked.code == 1 && asked.output == "" && asked.errors.contains("--yes"))
    #expect(
      asked.errors.contains("Going on with run 1: ksf sweep what-decides-one-percent --samples 512")
    )
    #expect(asked.errors.contains("--engine slurm --program ./evil.sh --work pwned -o pwned.json"))
    #expect(asked.errors.contains("Played by: local. The answer goes to: standard output."))
    #expect(try program.names() == before && program.names(in: "elsewhere").isEmpty)
    let run = try ksf("runs resume 1 --yes -o here.json -q")
    #expect(run.code == 0 && run.output == "", "\(run.errors)")
    #expect(run.errors.hasPrefix("The hash does not belong to"), "\(run.errors)")
    #expect(try program.names() == (before + ["here.json"]).sorted())
    let again = try program.shell(
      "ksf sweep what-decides-one-percent --samples 512 --format json -q"
    ).output
    #expect(try program.read("here.json") == again)
  }

  @Test(arguments: ["rerun", "resume"])
  func `with more words than anybody enters is not even parsed`(_ command: String) throws {
    let many = [
      Array(repeating: "-q", count: 5_000), ["-" + String(repeating: "q", count: 5_000)],
      ["--metric", String(repeating: "x", count: 5_000)],
      Array(repeating: "ksf-2019", count: 5_000),
    ]
    for words in many {
      let list = (["project"] + words).map { "\"\($0)\"" }.joined(separator: ",")
      try program.change(
        "UPDATE run SET words = '[\(list)]', command = 'project', exit_code = NULL, "
          + "seconds = NULL, process = 'elsewhere'", in: "a")
      if command == "rerun" {
        try program.change("UPDATE run SET exit_code = 0, seconds = 1", in: "a")
      }
      let run = try program.shell("ksf runs \(command) 1 --archive a")
      #expect(run.code == 1 && run.output == "", "\(run.errors)")
      #expect(run.errors.contains("more than 4000 words, or one of more"), "\(run.errors)")
    }
  }
}
