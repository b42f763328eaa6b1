// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// A folder that a stranger sent, with links in it that lead to files of whoever looks at it.
struct `A stranger's link` {
  let program: Program
  static let sweep =
    "ksf sweep slide-frozen --vary 'deflator.growth=uniform(low: 1 %, high: 3 %)' --metric "
    + "share@2029 --band none --method latin_hypercube --samples 4096"

  init() throws {
    program = try Program()
    _ = try program.shell("mkdir victim mail; echo mine > victim/thesis.txt")
  }

  /// Writes a journal beside a database that SQLite would roll back, and that names a file of the victim's as
  /// one that it then takes away.
  private func writeJournal(of file: String) throws {
    try program.write(
      "journal.py",
      """
      import struct, sys
      data = open(sys.argv[1], 'rb').read()
      size = struct.unpack('>H', data[16:18])[0]
      magic = bytes.fromhex('d9d505f920a163d7')
      head = (magic + struct.pack('>5I', 1, 12345, len(data) // size, 512, size)).ljust(512, b'\\0')
      total = (12345 + sum(data[place] for place in range(size - 200, 0, -200))) & 0xffffffff
      name = b'../victim/thesis.txt'
      open(sys.argv[1] + '-journal', 'wb').write(
          head + struct.pack('>I', 1) + data[:size] + struct.pack('>I', total)
          + struct.pack('>I', 0x40000000 // size + 1) + name + struct.pack('>II', len(name), sum(name))
          + magic)
      """)
    let made = try program.shell("/usr/bin/python3 journal.py \(file)")
    #expect(made.errors == "", "\(made.errors)")
  }

  @Test(arguments: [true, false])
  func `to an archive whose journal names another file takes none away`(_ hasDecoy: Bool) throws {
    #expect(try program.shell("ksf project -q --archive mail/.b").code == 0)
    try writeJournal(of: "mail/.b")
    _ = try program.shell("ln -s .b mail/a; \(hasDecoy ? "echo x > mail/a-journal" : "true")")
    for line in ["runs --archive a", "runs show 1 --archive a", "project -q --archive a"] {
      let run = try program.shell("cd mail; ksf \(line)")
      #expect(run.errors.contains("not an archive"), "\(line): \(run.code) \(run.errors)")
      #expect(try program.read("victim/thesis.txt") == "mine\n", "\(line)")
    }
  }

  @Test(arguments: [true, false])
  func `to a part whose journal names another file takes none away`(_ hasDecoy: Bool) throws {
    #expect(try program.shell("\(Self.sweep) --part mail/.b -q").code == 0)
    _ = try program.shell("cp mail/.b sound")
    try writeJournal(of: "mail/.b")
    _ = try program.shell("ln -s .b mail/p; \(hasDecoy ? "echo x > mail/p-journal" : "true")")
    for line in [
      "ksf merge p", "ksf merge ../sound --part p --replace", "\(Self.sweep) --part p --resume",
    ] {
      let run = try program.shell("cd mail; \(line)")
      #expect(run.code == 1 && run.errors.contains("not a part"), "\(line): \(run.errors)")
      #expect(try program.read("victim/thesis.txt") == "mine\n", "\(line)")
    }
  }

  @Test func `in the place of a journal is written through by nobody`() throws {
    _ = try program.shell(
      "cd mail; for n in a p; do ln -s ../victim/thesis.txt $n-journal; done; "
        + "ln -s ../victim/new b-journal; ln -s ../victim/thesis.txt c-wal")
    for line in ["ksf project -q --archive a", "ksf project -q --archive b"] {
      let run = try program.shell("cd mail; \(line)")
      #expect(run.code == 0 && run.errors.contains("not kept"), "\(run.errors)")
    }
    for name in ["p", "c"] {
      let run = try program.shell("cd mail; \(Self.sweep) --part \(name)")
      #expect(run.code == 1 && run.errors.contains("was not written"), "\(run.errors)")
    }
    #expect(try program.names(in: "victim") == ["thesis.txt"])
    #expect(try program.read("victim/thesis.txt") == "mine\n")
  }

  @Test(arguments: ["parts", "progress", "logs"])
  func `in the folder of a run on a cluster is not followed`(_ name: String) throws {
    let hand = "\(Self.sweep) --engine hand --work work --tasks 2"
    let commands = try program.shell("\(hand) -q > commands; sh -e commands")
    #expect(commands.code == 0, "\(commands.errors)")
    _ = try program.shell(
      """
      touch victim/.profile victim/0000001-0000002.part
      cd work/*; mv \(name) kept; ln -s ../../victim \(name)
      """)
    let before = try program.names(in: "victim")
    for line in [hand, "ksf merge work/*", "ksf task work/* --blocks 3-3", "sh commands"] {
      let run = try program.shell(line)
      #expect(
        run.code != 0 && run.errors.contains("is a link to somewhere else"),
        "\(line): \(run.errors)")
      #expect(try program.names(in: "victim") == before, "\(line)")
    }
    // Nor is one in the place of the run's own folder.
    _ = try program.shell(
      "cd work; rm */\(name); mv */kept $PWD/$(ls)/\(name); n=$(ls); mv $n ../own; ln -s ../own $n")
    let run = try program.shell(hand)
    #expect(
      run.code == 1 && run.errors.contains("stands where a folder is needed"), "\(run.errors)")
  }

  @Test func `in the place of the blocks of an archive is not followed`() throws {
    _ = try program.shell(
      """
      for n in 1 2; do ksf project -q --archive a; done
      ln -s victim a.parts; touch victim/1.part; mkdir victim/2.part; touch victim/2.part/own
      """)
    let run = try program.shell("ksf runs prune 1 2 --archive a")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try program.names(in: "victim") == ["1.part", "2.part", "thesis.txt"])
    #expect(try program.names(in: "victim/2.part") == ["own"])
    // A folder of its own holds nothing but files of that name.
    _ = try program.shell(
      "ksf project -q --archive a; rm a.parts; mkdir -p a.parts/3.part; touch a.parts/3.part/own")
    #expect(try program.shell("ksf runs prune 3 --archive a").code == 0)
    #expect(try program.names(in: "a.parts/3.part") == ["own"])
  }

  @Test(arguments: ["5000000000", "2000000000000", "1000000"])
  func `or path in a kept merge leads to no file that is larger than a part`(_ size: String) throws
  {
    let made = try program.shell(
      "\(Self.sweep) --part p -q && ksf merge p -q --archive a > merged; truncate -s \(size) large")
    #expect(made.code == 0, "\(made.errors)")
    try program.change(
      "UPDATE file SET size = \(size), path = 'large' WHERE role = 'input' AND sha256 NOT IN "
        + "(SELECT sha256 FROM content)", in: "a")
    let run = try program.shell("ulimit -v 4000000; timeout 20 ksf runs rerun 1 --archive a")
    #expect(run.code == 1 && !run.errors.isEmpty, "\(run.code) \(run.errors)")
  }

  @Test func `or not, a run whose output is its answer is passed on whole`() throws {
    let line = "project slide-frozen --archive a"
    for more in ["-o out", "-o table.csv", "-o answer.txt"] {
      #expect(try program.shell("ksf \(line) \(more) -q").code == 0)
    }
    #expect(try program.shell("\(Self.sweep) -o swept --archive a -q").code == 0)
    for id in 1...4 {
      let run = try program.shell("ksf runs export \(id) -o run-\(id) --archive a")
      #expect(run.code == 0, "\(run.errors)")
      let answer = try program.read("run-\(id)/answer.txt")
      #expect(
        answer == (try program.shell("ksf runs show \(id) --file answer.txt --archive a").output))
    }
    let all = try program.shell("ksf runs export 1 2 3 4 -o all.zip --archive a")
    #expect(all.code == 0, "\(all.errors)")
  }
}
