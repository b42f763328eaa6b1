// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// A run in parts, killed and gone on with.
struct `A part of a sweep` {
  static let law = "funding.phases.ramp_up.step.increment=uniform(low: 100 MNOK, high: 200 MNOK)"
  static let study =
    "slide-frozen --vary '\(law)' --metric share@2029 --metric reached:one_percent --band none"
  /// Methods by the number of their blocks.
  static let methods: [(String, Int)] = [
    ("--method quasi_monte_carlo --samples 4096", 16), ("--method sobol --samples 4096", 16),
    ("--method monte_carlo --samples 60000", 8), ("--method shapley --samples 4096", 16),
    ("--method kucherenko --samples 4096", 16), ("--method morris --samples 112", 7),
  ]
  let program: Program
  init() throws { program = try Program() }

  private func sweep(_ arguments: String) throws -> Program.Outcome {
    try program.shell("ksf sweep \(Self.study) \(arguments)")
  }

  @Test(arguments: methods)
  func `is joined with others to the bytes of the whole, in any order`(
    _ method: String, _ count: Int
  ) throws {
    let whole = try sweep("\(method) --format json -q")
    #expect(whole.code == 0 && whole.output.count > 1000)
    for cuts in [[0, count], [0, 2, count], [0, 1, 2, 3, 4, 5, 6, count]] {
      var names: [String] = []
      for (first, last) in zip(cuts, cuts.dropFirst()) {
        let name = "\(cuts.count)-\(first).part"
        let run = try sweep("\(method) --blocks \(first + 1)-\(last) --part \(name)")
        #expect(run.code == 0, "\(run.errors)")
        names.insert(name, at: first % 2 == 0 ? 0 : names.count)
      }
      let merged = try program.shell(
        "ksf merge \(names.joined(separator: " ")) --format json -q")
      #expect(merged.output == whole.output, "\(merged.errors)")
    }
  }

  @Test func `of policies is joined with others to the bytes of the whole`() throws {
    let study = "ksf sweep which-step-is-robust --samples 4096"
    let whole = try program.shell("\(study) --format json -q")
    #expect(whole.code == 0 && whole.output.count > 1000, "\(whole.errors)")
    let blocks = ["10-16", "1-1", "4-5", "2-3", "8-8", "6-7", "9-9"]
    for part in blocks {
      let run = try program.shell("\(study) --blocks \(part) --part \(part)")
      #expect(run.code == 0, "\(run.errors)")
    }
    let merged = try program.shell("ksf merge \(blocks.joined(separator: " ")) --format json -q")
    #expect(merged.output == whole.output, "\(merged.errors)")
  }

  @Test func `says which blocks are missing, there twice, or of another run`() throws {
    let method = "--method quasi_monte_carlo --samples 4096"
    for (blocks, name) in [("1-5", "a"), ("4-8", "b"), ("10-16", "c")] {
      #expect(try sweep("\(method) --blocks \(blocks) --part \(name)").code == 0)
    }
    #expect(try sweep("\(method) --seed 7 --blocks 6-9 --part other").code == 0)
    #expect(
      try program.shell(
        "ksf sweep slide-frozen --set end=2040 --vary '\(Self.law)' --metric share@2029 "
          + "--metric reached:one_percent --band none \(method) --blocks 6-9 --part shorter"
      ).code == 0)
    try program.write("text", "no part")
    try program.write("empty", "")
    let wrong = [
      ("a c", "blocks 6-9 of 16 are in no part"), ("a b c", "b: blocks 4–5 are also in a"),
      ("a other", "other: it is a part of another run than a"),
      ("a shorter", "(different: scenario)"), ("a nowhere", "nowhere: there is no such file"),
      ("text", "text: this is not a part of a run"),
      ("empty", "empty: this is not a part of a run"),
    ]
    for (parts, words) in wrong {
      let run = try program.shell("ksf merge \(parts)")
      #expect(run.code == 1 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
    }
  }

  @Test func `that is damaged is refused, wherever the damage is`() throws {
    let method = "--method quasi_monte_carlo --samples 4096"
    #expect(try sweep("\(method) --part whole -q").code == 0)
    let bytes = try Data(contentsOf: program.place.appending(path: "whole"))
    let whole = try sweep("\(method) --format json -q").output
    var random = SeededGenerator(seed: 5)
    for turn in 0..<20 {
      var copy = bytes
      if turn % 2 == 0 {
        copy = copy.prefix(Int.random(in: 1..<bytes.count, using: &random))
      } else {
        // Within the summary itself: the largest run of text of the file.
        let place = Int.random(in: bytes.count / 2..<bytes.count, using: &random)
        copy[place] = copy[place] == 0x31 ? 0x32 : 0x31
      }
      guard copy != bytes else { continue }
      try copy.write(to: program.place.appending(path: "broken"))
      let run = try program.shell("ksf merge broken --format json -q")
      #expect(run.code == 1 || run.output == whole, "turn \(turn)")
      if run.code == 1 { #expect(run.errors.hasPrefix("broken: "), "\(run.errors)") }
    }
  }

  @Test func `of a run that is killed at any moment is gone on with, and nothing counts twice`()
    throws
  {
    let method = "--method monte_carlo --samples 200000 --format json -q"
    let whole = try sweep(method).output
    #expect(whole.count > 1000)
    var random = SeededGenerator(seed: 11)
    var (kills, rounds) = (0, 0)
    while kills < 50 && rounds < 400 {
      rounds += 1
      // Killed as nothing can be caught: at once, or when it has done a block or ten.
      let seconds = Double.random(in: 0.02..<0.6, using: &random)
      let run = try program.shell(
        "timeout --signal=KILL \(seconds) ksf sweep \(Self.study) \(method) --part run --resume")
      if run.code == 0 {
        #expect(run.output == whole)
        #expect(try program.shell("rm -f run run-journal").code == 0)
      } else {
        #expect([9, 137].contains(run.code), "\(run.code): \(run.errors)")
        kills += 1
      }
    }
    #expect(kills == 50)
    let run = try sweep("\(method) --part run --resume")
    #expect(run.output == whole, "\(run.errors)")
    let again = try program.shell("ksf merge run --format json -q")
    let left = try program.names()
    #expect(again.output == whole && left == ["run"])
  }

  /// The journal of the very first write: it says that there was no page before.
  private static let firstJournal: Data = {
    var head = Data([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])
    // Records, seed, pages before, size of a sector, size of a page; 32 bits each, large end first.
    for number in [0xffff_ffff, 7, 0, 512, 4096] as [UInt32] {
      withUnsafeBytes(of: number.bigEndian) { head.append(contentsOf: $0) }
    }
    return head + Data(count: 512 - head.count)
  }()

  @Test(arguments: [0, 1, 3])
  func `of a run that is killed as it begins its file is begun anew`(_ pages: Int) throws {
    let method = "--method monte_carlo --samples 4096 --format json -q"
    let whole = try sweep("\(method) --part run").output
    let file = program.place.appending(path: "run")
    let bytes = try Data(contentsOf: file)
    try bytes.prefix(pages * 4096).write(to: file)
    try Self.firstJournal.write(to: program.place.appending(path: "run-journal"))
    let run = try sweep("\(method) --part run --resume")
    #expect(run.code == 0 && run.output == whole, "\(run.errors)")
    #expect(try program.names() == ["run"])
  }

  @Test func `belongs to one run, and is not written over`() throws {
    let method = "--method quasi_monte_carlo --samples 4096"
    #expect(try sweep("\(method) --part one -q").code == 0)
    let taken = try sweep("\(method) --part one")
    #expect(taken.code == 1 && taken.errors.contains("--resume"))
    let other = try sweep("\(method) --seed 2 --part one --resume")
    #expect(other.code == 1 && other.errors.contains("is of another run (different: study)"))
    let policy = try sweep("\(method) --invalid stop --part one --resume")
    #expect(policy.code == 1 && policy.errors.contains("--invalid"))
    // Another run holds the lock.
    let busy = try program.shell(
      "ksf sweep \(Self.study) --method monte_carlo --samples 400000 --part long -q > first & "
        + "while [ ! -s long ]; do sleep 0.02; done; "
        + "ksf sweep \(Self.study) --method monte_carlo --samples 400000 --part long --resume; "
        + "echo \"code $?\"; kill -9 $!; wait")
    #expect(busy.output.contains("code 1"), "\(busy.output)")
    #expect(busy.errors.contains("another run is writing this part"), "\(busy.errors)")
  }

  @Test(arguments: [
    ("--resume", "needs the part", 64), ("--blocks 1-2", "needs a file", 64),
    ("--part p --blocks 0-2", "'0-2' are no blocks", 1),
    ("--part p --blocks 1-99", "which has 16", 1), ("--part p --blocks x", "Write for example", 1),
    ("--part p --method one_at_a_time", "not for the method one_at_a_time", 1),
    ("--part p --precision 0.01", "has no parts", 1),
    ("--part /nowhere/at/all/p", "not written", 1),
  ])
  func `is asked for as it can be`(_ options: String, _ words: String, _ code: Int32) throws {
    let method = options.contains("--method") ? "" : "--method quasi_monte_carlo"
    let run = try sweep("--samples 4096 \(method) \(options)")
    #expect(run.code == code && run.errors.contains(words), "\(run.errors)")
    #expect(try program.names().isEmpty)
  }

  @Test func `that a full disk left empty is begun anew`() throws {
    let line = "ksf sweep \(Self.study) --method monte_carlo --samples 20000 -q --part p"
    let full = try program.shell("ulimit -f 1; \(line)")
    #expect(
      full.code == 1 && full.errors.contains("'p' was not written: no file may"), "\(full.errors)")
    #expect(try program.shell("\(line) --resume").code == 0)
  }

  @Test func `on a full disk, or in a folder that cannot be written, ends in words`() throws {
    let method = "--method monte_carlo --samples 200000 -q"
    // A disk of 16 kB in a place of its own, which asks for no rights outside of it.
    let inside =
      "mkdir disk && mount -t tmpfs -o size=16k none disk && "
      + "ksf sweep \(Self.study) \(method) --part disk/p; echo \"code $?\"; "
      + "mount -o remount,ro disk; ksf sweep \(Self.study) \(method) --part disk/q; "
      + "echo \"code $?\""
    let namespace = "unshare --mount \(geteuid() == 0 ? "" : "--map-root-user") bash -c"
    guard try program.shell("\(namespace) true").code == 0 else { return }
    try program.write("inside", inside)
    let run = try program.shell("\(namespace) 'source ./inside'")
    #expect(run.output.components(separatedBy: "code 1").count == 3, "\(run.output)")
    #expect(run.errors.contains("the disk is full"), "\(run.errors)")
  }

  @Test func `is joined with the memory that is allowed, and no more`() throws {
    let method = "--method quasi_monte_carlo --samples 4096"
    let whole = try sweep("\(method) --format json -q").output
    for (blocks, name) in [("1-8", "a.part"), ("9-16", "b.part")] {
      #expect(try sweep("\(method) --blocks \(blocks) --part \(name) -q").code == 0)
    }
    for place in ["", "--part c.part"] {
      let less = try program.shell("ksf merge a.part b.part \(place) --memory 10MB")
      #expect(less.code == 1 && less.output == "", "\(less.output)")
      #expect(
        less.errors.contains("joining these parts would take about ")
          && less.errors.contains("a command takes 10 MB unless")
          && less.errors.contains("ksf merge … --memory"), "\(less.errors)")
    }
    #expect(try program.names() == ["a.part", "b.part"])
    let more = try program.shell(
      "ksf merge a.part b.part --memory 200MB --format json -q --archive kept")
    #expect(more.output == whole, "\(more.errors)")
    #expect(try program.shell("ksf runs rerun 1 --archive kept").code == 0)
    let again = try program.shell("ksf runs rerun 1 --archive kept --memory 10MB")
    #expect(again.code == 1 && again.errors.contains("takes 10 MB"), "\(again.errors)")
  }

}
