// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Links in what somebody sent: what they lead to is not the program's, and stays as it is.
struct `What a link leads to` {
  let program: Program
  init() throws {
    program = try Program()
    // A rollback journal of the file DB that is to be played, and names a file to be taken away after.
    //
    // Reference: sqlite.org, Database File Format, 3 The Rollback Journal.
    try program.write(
      "journal.py",
      """
      import struct, sys
      db, target, out = sys.argv[1:4]
      data = open(db, 'rb').read()
      size = struct.unpack('>H', data[16:18])[0]
      magic = bytes.fromhex('d9d505f920a163d7')
      head = magic + struct.pack('>IIIII', 1, 12345, len(data) // size, 512, size)
      page, check, place = data[:size], 12345, size - 200
      while place > 0:
        check, place = (check + page[place]) & 0xffffffff, place - 200
      name = target.encode()
      end = struct.pack('>I', 0x40000000 // size + 1) + name
      end += struct.pack('>II', len(name), sum(name)) + magic
      open(out, 'wb').write(
        head.ljust(512, b'\\0') + struct.pack('>I', 1) + page + struct.pack('>I', check) + end)
      """)
  }

  /// The program's own archive or part behind a link, with a journal beside it that names a thesis.
  private func bundle(_ own: String, _ link: String, decoy: Bool) throws {
    let run = try program.shell(
      """
      rm -rf mail victim; mkdir mail victim; echo years of work > victim/thesis.txt
      cp \(own) mail/.own; ln -s .own mail/\(link)
      python3 journal.py mail/.own "$PWD/victim/thesis.txt" mail/.own-journal
      \(decoy ? "echo x > mail/\(link)-journal" : "true")
      """)
    try #require(run.code == 0, "\(run.errors)")
  }

  static let sweep =
    "ksf sweep slide-frozen --vary 'municipal_costs.growth=uniform(low: 0 %, high: 2 %)' "
    + "--metric share@2029 --band none --method quasi_monte_carlo --samples 4096"

  @Test(arguments: [true, false])
  func `of an archive or a part has a journal of its own, which takes no other file away`(
    _ decoy: Bool
  ) throws {
    try #require(try program.shell("ksf project -q --archive own.sqlite").code == 0)
    try #require(try program.shell("\(Self.sweep) --blocks 1-8 --part own.part -q").code == 0)
    let lines = [
      ("own.sqlite", "ksf runs --archive mail/link"),
      ("own.sqlite", "ksf project --archive mail/link"),
      ("own.part", "ksf merge mail/link --part new.part"),
      ("own.part", "ksf merge own.part --part mail/link --replace"),
      ("own.part", "\(Self.sweep) --part mail/link --resume"),
    ]
    for (own, line) in lines {
      try bundle(own, "link", decoy: decoy)
      let run = try program.shell(line)
      #expect(run.code == 0 || run.code == 1, "\(line): \(run.errors)")
      #expect(try program.names(in: "victim") == ["thesis.txt"], "\(line)")
    }
    // Without the foreign journal the link is read.
    #expect(try program.shell("ln -s own.sqlite l; ksf runs --archive l").code == 0)
  }

  @Test func `of a run's parts is not tidied, written to or taken away from`() throws {
    let hand = "\(Self.sweep) --engine hand --tasks 2 --work w"
    try #require(try program.shell(hand).code == 0)
    let folder = "w/" + (try #require(try program.names(in: "w").first))
    try #require(try program.shell("ksf task \(folder) --blocks 1-8").code == 0)
    for name in ["parts", "progress"] {
      let made = try program.shell(
        """
        rm -rf victim; mkdir -p victim/.ssh; echo key > victim/.ssh/id; echo x > victim/.bashrc
        echo part > victim/0000009-0000016.part
        mv \(folder)/\(name) \(folder)/kept; ln -s "$PWD/victim" \(folder)/\(name)
        """)
      try #require(made.code == 0)
      for line in [
        "ksf merge \(folder)", "ksf task \(folder) --blocks 9-16", hand,
      ] {
        let run = try program.shell(line)
        #expect(run.code == 1, "\(line): \(run.errors)")
        #expect(run.errors.contains("\(name) in this folder is a link"), "\(run.errors)")
      }
      #expect(
        try program.names(in: "victim") == [".bashrc", ".ssh", "0000009-0000016.part"], "\(name)")
      #expect(try program.shell("cat victim/.ssh/id").output == "key\n")
      _ = try program.shell("rm \(folder)/\(name); mv \(folder)/kept \(folder)/\(name)")
    }
    #expect(try program.shell("ksf task \(folder) --blocks 9-16").code == 0)
    #expect(try program.shell("ksf merge \(folder)").code == 0)
  }

  @Test func `of an archive's blocks keeps what stands there when runs go`() throws {
    let made = try program.shell(
      """
      for i in 1 2; do ksf project -q --archive a.sqlite; done
      mkdir -p victim/2.part; echo x > victim/1.part; echo doc > victim/2.part/doc
      ln -s victim a.sqlite.parts
      """)
    try #require(made.code == 0)
    #expect(try program.shell("ksf runs prune 1 --archive a.sqlite").code == 0)
    #expect(try program.names(in: "victim") == ["1.part", "2.part"])
    // A folder of that name in the program's own place is no part either.
    #expect(
      try program.shell(
        "rm a.sqlite.parts; mv victim a.sqlite.parts; ksf runs prune 2 --archive a.sqlite"
      )
      .code == 0)
    #expect(try program.shell("cat a.sqlite.parts/2.part/doc").output == "doc\n")
  }

  @Test func `a run that was written into a folder is exported again`() throws {
    for line in ["project slide-frozen -o out", "\(Self.sweep) -o swept".dropFirst(4).description] {
      #expect(try program.shell("ksf \(line) --archive b.sqlite").code == 0)
    }
    for run in 1...2 {
      let export = try program.shell("ksf runs export \(run) -o again-\(run) --archive b.sqlite")
      #expect(export.code == 0, "\(export.errors)")
      #expect(try program.names(in: "again-\(run)").contains("answer.txt"))
      #expect(try program.names(in: "again-\(run)").contains("run.json"))
    }
  }

  @Test func `a sparse file that an archive calls a part is not read`() throws {
    try #require(try program.shell("\(Self.sweep) --part whole.part -q").code == 0)
    let made = try program.shell(
      """
      ksf merge whole.part -q --archive m.sqlite
      truncate -s 20G sparse
      python3 - <<'END'
      import sqlite3
      db = sqlite3.connect('m.sqlite')
      db.execute("UPDATE file SET size = ?, path = 'sparse' WHERE role = 'input' AND name LIKE '%.part'", (20 << 30,))
      db.commit()
      END
      """)
    try #require(made.code == 0, "\(made.errors)")
    let run = try program.shell("ulimit -v 8000000; timeout 60 ksf runs rerun 1 --archive m.sqlite")
    #expect(run.code == 1, "\(run.code) \(run.errors)")
  }
}
