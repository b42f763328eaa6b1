// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// SQLite takes some names for a URI, or for memory; here each is the file of that very name.
struct `A file that SQLite would take for another` {
  let program: Program
  init() throws { program = try Program() }

  @Test(arguments: ["file:x.sqlite", ":memory:", "file:x.sqlite?mode=ro", "file::memory:"])
  func `is an archive of that name`(_ name: String) throws {
    let place = ["KSF_ARCHIVE": name]
    let kept = try program.shell("ksf project slide-frozen -q", environment: place)
    #expect(kept.code == 0 && kept.errors.isEmpty, "\(kept.errors)")
    #expect(try program.names() == [name])
    let list = try program.shell("ksf runs", environment: place)
    #expect(list.output.contains("project slide-frozen -q"), "\(list.errors)")
    #expect(try program.shell("ksf runs --archive '\(name)'").output == list.output)
  }

  @Test func `is a part of that name, to be merged and gone on with`() throws {
    let sweep =
      "ksf sweep slide-frozen --vary 'municipal_costs.growth=uniform(low: 0 %, high: 2 %)' "
      + "--metric share@2029 --band none --method quasi_monte_carlo --samples 4096"
    let whole = try program.shell("\(sweep) --format json -q").output
    for (blocks, part) in [("1-8", "file:p.part"), ("9-16", ":memory:")] {
      let run = try program.shell("\(sweep) --blocks \(blocks) --part \(part)")
      #expect(run.code == 0 && run.output.contains("are in \(part)."), "\(run.errors)")
    }
    #expect(try program.names() == [":memory:", "file:p.part"])
    let merged = try program.shell("ksf merge file:p.part :memory: --format json -q")
    #expect(merged.output == whole, "\(merged.errors)")
    #expect(try program.shell("ksf merge file:p.part :memory: --part file:both -q").code == 0)
    #expect(try program.shell("ksf merge file:both --format json -q").output == whole)
    let again = try program.shell("\(sweep) --part file:both --resume --format json -q")
    #expect(again.output == whole, "\(again.errors)")
  }
}
