// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// A part of a sweep that a stranger sends to be joined.
struct `A stranger's part` {
  let program: Program
  init() throws {
    program = try Program()
    let run = try program.shell(
      "ksf sweep slide-frozen --vary 'deflator.growth=uniform(low: 1 %, high: 3 %)' --metric "
        + "share@2029 --band none --method latin_hypercube --samples 4096 --part p -q > whole; "
        + "cp p sound")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
  }

  @Test(arguments: [
    ("UPDATE identity SET value = replace(value, '130', '13') WHERE key = 'scenario'", "damaged"),
    ("UPDATE identity SET value = 'x' WHERE key = 'policy'", "damaged"),
    ("UPDATE identity SET value = x'00' WHERE key = 'study'", "damaged"),
    ("UPDATE identity SET value = value || 'question: {en: What?}' WHERE key = 'study'", "damaged"),
    ("UPDATE identity SET value = value || char(0) || 'x' WHERE key = 'scenario'", "damaged"),
    ("UPDATE identity SET value = value || char(0) WHERE key = 'program'", "damaged"),
    ("INSERT INTO identity VALUES ('more', 'x')", "damaged"),
    ("DELETE FROM identity WHERE key = 'program'", "damaged"),
    ("UPDATE stage SET summary = '{}'", "damaged"), ("UPDATE stage SET name = 'x'", "damaged"),
    ("DROP TABLE stage", "damaged"), ("PRAGMA user_version = 9", "format 9"),
    ("CREATE VIEW v AS SELECT 1", "not a part"), ("CREATE TABLE t (x)", "not a part"),
    (
      "ALTER TABLE identity RENAME TO i; CREATE VIEW identity AS WITH RECURSIVE c(x) AS "
        + "(SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS key, x AS value FROM c",
      "not a part"
    ),
  ])
  func `that says something else of itself is refused`(_ sql: String, _ words: String) throws {
    try program.change(sql, in: "p")
    let run = try program.shell("timeout 20 ksf merge p -q")
    #expect(run.code == 1 && run.output == "" && run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: `A forged archive`.computed)
  func `with statistics that are computed is left at once`(
    _ columns: String
  ) throws {
    try program.change(
      `A forged archive`.statistics("sqlite_stat1", columns, rows: 300), in: "p")
    let run = try program.shell("ulimit -v 4000000; timeout 20 ksf merge p -q")
    #expect(run.code == 1 && run.errors.contains("not a part"), "\(run.errors)")
  }

  @Test func `whose figures were changed under the right checksum is refused, or joined`() throws {
    try program.write(
      "change.py",
      """
      import sqlite3, hashlib, json, sys
      d = sqlite3.connect('p')
      for name, text in d.execute('SELECT name, summary FROM stage').fetchall():
          tree = json.loads(text)
          exec(sys.argv[1])
          text = json.dumps(tree)
          d.execute('UPDATE stage SET summary = ?, sha256 = ? WHERE name = ?',
                    (text, hashlib.sha256(text.encode()).hexdigest(), name))
      d.commit()
      """)
    let changes = [
      "tree['numbers'] = []", "tree['numbers'] *= 2", "tree['replicates'][0]['numbers'] = []",
      "tree['replicates'] = []", "tree['replicates'][0]['block'] = 2**62",
      "tree['blocks']['ranges'] = [[0, 2**63 - 1]]", "tree['blocks']['ranges'] = [[-5, 16]]",
      "tree['sums']['trees'] = []", "tree['invalid']['dropped'] = 2**63 - 1",
      "tree['invalid']['dropped'] = 4096", "tree['invalid']['counts'] = [1]",
      "tree['sums']['trees'][0]['span'] = 0", "tree['sums']['trees'][0]['start'] = 2**62",
      "tree['years'] = [{'years': [0, 2**63 - 1], 'counts': [], 'never': 0}]",
      "tree['sums']['trees'][0]['value']['moments'][0]['squares'] = 1",
      "tree['sums']['trees'][0]['value']['moments'][0]['mean'] *= 1.01",
      "tree['replicates'][0]['numbers'][0][0] = 900",
      "tree['replicates'][0]['numbers'][0][1] = -1",
    ]
    for change in changes {
      let made = try program.shell("cp sound p; /usr/bin/python3 change.py \"\(change)\"")
      #expect(made.errors == "", "\(made.errors)")
      let run = try program.shell("timeout 20 ksf merge p -q")
      #expect(run.code == 1 && run.output == "", "\(change): \(run.code) \(run.errors)")
      #expect(run.errors.contains("damaged"), "\(change): \(run.errors)")
    }
    let sound = try program.shell("ksf merge sound -q")
    #expect(sound.output == (try program.read("whole")), "\(sound.errors)")
  }

  @Test func `with a journal that names another file takes none away`() throws {
    try program.write("kept", "kept")
    _ = try program.shell(
      "printf '\\xd9\\xd5\\x05\\xf9\\x20\\xa1\\x63\\xd7%0500dkept\\0\\0\\0\\4\\0\\0\\1\\265"
        + "\\xd9\\xd5\\x05\\xf9\\x20\\xa1\\x63\\xd7' 0 > p-journal")
    let run = try program.shell("ksf merge p -q")
    #expect(run.code == 1 && run.errors.contains("not a part"), "\(run.errors)")
    #expect(try program.read("kept") == "kept")
  }

  @Test func `that is no sound one does not take the place of one that is`() throws {
    let made = try program.shell(
      """
      for blocks in 1-8 9-16; do
        ksf sweep slide-frozen --vary 'deflator.growth=uniform(low: 1 %, high: 3 %)' --metric \
          share@2029 --band none --method latin_hypercube --samples 4096 --blocks $blocks \
          --part $blocks.part -q
      done; cp 1-8.part bad.part; cp 1-8.part good.part
      """)
    #expect(made.code == 0, "\(made.errors)")
    try program.write(
      "change.py",
      """
      import sqlite3, hashlib, json
      d = sqlite3.connect('bad.part')
      for name, text in d.execute('SELECT name, summary FROM stage').fetchall():
          tree = json.loads(text)
          tree['sums']['trees'][0]['value']['moments'][0]['squares'] = 1e30
          text = json.dumps(tree)
          d.execute('UPDATE stage SET summary = ?, sha256 = ? WHERE name = ?',
                    (text, hashlib.sha256(text.encode()).hexdigest(), name))
      d.commit()
      """)
    let changed = try program.shell("/usr/bin/python3 change.py")
    #expect(changed.errors == "", "\(changed.errors)")
    for line in [
      "bad.part --part good.part --replace", "bad.part --part new.part",
      "9-16.part bad.part --part new.part",
    ] {
      let run = try program.shell("ksf merge \(line) -q")
      let isNamed = run.errors.hasPrefix("bad.part: the part is damaged")
      #expect(run.code == 1 && isNamed, "\(line): \(run.errors)")
    }
    let files = try program.shell("cmp good.part 1-8.part && ls new.part")
    #expect(files.output == "" && files.errors.contains("new.part"), "\(files.errors)")
    let sound = try program.shell(
      "ksf merge 1-8.part 9-16.part --part new.part -q && ksf merge new.part -q")
    #expect(sound.output == (try program.read("whole")), "\(sound.errors)")
  }
}
