// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// The tasks of a sweep, started by hand.
struct `A task of a sweep` {
  static let blocks = "ksf sweep nearing-parity --samples 4096"
  static let study = "\(blocks) --format json"
  static let hand = "\(study) --engine hand --work work"
  let program: Program
  init() throws { program = try Program() }

  /// The files of the one run.
  private func files(_ folder: String) throws -> [String] {
    let run = try #require(try program.names(in: "work").first)
    return try program.names(in: "work/\(run)/\(folder)")
  }

  @Test func `is told as a command, and all of them give the answer of a local run`() throws {
    let local = try program.shell("\(Self.study) -q")
    let commands = try program.shell("\(Self.hand) --tasks 4 --threads 2")
    #expect(commands.code == 0 && commands.errors.contains("the same command gives the answer"))
    let lines = commands.output.split(separator: "\n")
    #expect(lines.count == 4 && lines[1].hasSuffix(" --blocks 5-8 --threads 2"), "\(lines)")
    // The second is damaged, as if a disk had been full and nobody had looked.
    let run = try program.shell(
      """
      \(Self.hand) --tasks 4 -q | bash && printf 'no part' > work/*/parts/0000005-0000008.part
      \(Self.hand) --tasks 4 -q
      """)
    #expect(run.output.split(separator: "\n").count == 1 && run.output.contains("--blocks 5-8 "))
    let answer = try program.shell("\(Self.hand) --tasks 1 -q | bash; \(Self.hand) -q")
    #expect(answer.output == local.output && local.output.count > 1000, "\(answer.errors)")
    #expect(try files("progress").isEmpty)
  }

  @Test func `goes on with what it kept when it was killed`() throws {
    let study = "ksf sweep nearing-parity --samples 16384 --format json"
    let hand = "\(study) --engine hand --work work"
    // Killed whenever something is kept anew: from the start each would come as far as the first.
    let run = try program.shell(
      SlurmServer.words + """
        task=$(\(hand) --tasks 1 -q); mark=none
        state() { stat --format='%i %n' work/*/progress/0* 2>/dev/null; }
        moved() { [ -n "$(state)" ] && [ "$(state)" != "$mark" ]; }
        for turn in 1 2 3; do
          $task & player=$!; await moved; kill -9 $player; wait $player
          mark=$(state); echo ${mark##*.}
        done
        $task; \(hand) -q > answer
        """)
    let kept = run.output.split(separator: "\n").compactMap { Int($0) }
    #expect(kept.count == 3 && kept[0] > 0 && kept[0] < kept[1] && kept[1] < kept[2], "\(kept)")
    #expect(try program.read("answer") == program.shell("\(study) -q").output, "\(run.errors)")
    #expect(try files("progress").isEmpty)
  }

  @Test func `is not tried again where a folder stands in the place of its part`() throws {
    let run = try program.shell(
      """
      task=$(\(Self.hand) --tasks 1 -q)
      for run in work/*; do mkdir $run/parts/0000001-0000016.part; done; $task
      """)
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.errors.contains("a folder stands where the file is to be"), "\(run.errors)")
  }

  @Test func `is one of a run, of blocks that it has`() throws {
    let nowhere = try program.shell("ksf task nowhere --blocks 1-4")
    #expect(nowhere.code == 1 && nowhere.errors.contains("nowhere: no run is in this folder"))
    _ = try program.shell("\(Self.hand) -q")
    for blocks in ["0-4", "4-2", "1-17", "x"] {
      let run = try program.shell("ksf task work/* --blocks \(blocks)")
      #expect(run.code == 1 && run.errors.contains("'\(blocks)' are no blocks"), "\(run.errors)")
    }
    let early = try program.shell("ksf merge work/*")
    #expect(early.code == 1 && early.errors.contains("no task of this run is done yet"))
  }

  @Test func `that cannot write says so, and may be tried again`() throws {
    let inside = """
      \(Self.hand) --tasks 1 -q > command; mount -t tmpfs -o size=16k none work/*/parts
      bash command; echo "code $?"; umount work/*/parts; ls -A work/*/parts
      """
    let namespace = "unshare --mount \(geteuid() == 0 ? "" : "--map-root-user") bash -c"
    let isPermitted = try program.shell("\(namespace) true").code == 0
    try withKnownIssue("mount namespaces are not permitted here, so no disk is full") {
      try #require(isPermitted)
      try program.write("inside", inside)
      let run = try program.shell("\(namespace) 'source ./inside'")
      #expect(run.output == "code 75\n" && run.errors.contains("the disk is full"), "\(run.errors)")
    } when: {
      !isPermitted
    }
  }

  @Test func `joins parts into one, which is never half`() throws {
    let local = try program.shell("\(Self.study) -q").output
    let run = try program.shell(
      """
      for one in 1-3 4-9 10-16; do \(Self.blocks) --blocks $one --part $one -q > /dev/null; done
      ksf merge 10-16 1-3 --part some && ksf merge some 4-9 --format json -q > answer
      ksf merge 1-3 4-9 --part some; echo "code $?"
      ksf merge 1-3 4-9 --part some --replace; echo "code $?"
      ksf merge 1-3 4-9 --part low -q; ksf merge low
      """)
    #expect(run.output == "code 1\ncode 1\n")
    #expect(try program.read("answer") == local && local.count > 1000)
    #expect(run.errors.contains("it is there already"), "\(run.errors)")
    #expect(run.errors.contains("blocks 10–16, which would be lost"), "\(run.errors)")
    #expect(run.errors.contains("blocks 10-16 of 16 are in no part"), "\(run.errors)")
    #expect(try program.names() == ["1-3", "10-16", "4-9", "answer", "low", "some"])
  }

  @Test func `takes the memory that the sweep was allowed, and no more`() throws {
    let refused = try program.shell("\(Self.hand) --memory 1MB")
    #expect(refused.code == 1 && refused.output == "", "\(refused.output)")
    #expect(
      refused.errors.contains("a task of this study would take about ")
        && refused.errors.contains("it takes 1 MB unless"), "\(refused.errors)")
    #expect(try program.names().isEmpty)
    let commands = try program.shell("\(Self.hand) --tasks 1 --memory 200MB -q")
    #expect(commands.output.hasSuffix(" --threads 1 --memory 200MB\n"), "\(commands.output)")
    let run = try #require(try program.names(in: "work").first)
    let less = try program.shell("ksf task work/\(run) --blocks 1-4 --memory 1MB")
    #expect(less.code == 1 && less.errors.contains("it takes 1 MB unless"), "\(less.errors)")
    #expect(try files("parts").isEmpty)
    let answer = try program.shell(
      "\(Self.hand) --tasks 1 --memory 200MB -q | bash; \(Self.hand) --memory 200MB -q")
    #expect(try answer.output == program.shell("\(Self.study) -q").output, "\(answer.errors)")
    let joined = try program.shell("ksf merge work/\(run) --memory 10MB")
    #expect(joined.code == 1 && joined.errors.contains("joining these parts"), "\(joined.errors)")
  }

  @Test func `says what stands in the place of its blocks and is not them, and plays them`() throws
  {
    let local = try program.shell("\(Self.study) -q")
    let run = try program.shell(
      """
      \(Self.hand) --tasks 2 -q > commands; cd work/*/parts
      printf 'no part' > 0000001-0000008.part; ln -s /etc/passwd 0000009-0000016.part
      cd ../../..; bash commands; echo "code $?"; ls -l work/*/parts | grep -c -- '->'
      """)
    #expect(run.output == "code 0\n0\n", "\(run.output)")
    let said = run.errors.split(separator: "\n").filter { $0.contains("played again") }
    #expect(said.count == 2 && said.allSatisfy { $0.contains("not a part") }, "\(run.errors)")
    let again = try program.shell("bash commands; \(Self.hand) -q")
    #expect(again.output == local.output && again.errors == "", "\(again.errors)")
  }
}
