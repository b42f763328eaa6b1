// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

struct `The ending of a key path` {
  let program: Program
  init() throws { program = try Program() }

  static let increment = "funding.phases.ramp_up.step.increment"

  /// Each with the whole path, and with an ending.
  @Test(arguments: [
    ("project --set \(increment)='75 MNOK' --metric share@2029", "increment"),
    ("solve --vary \(increment) --goal 'share@2029 = 1 %'", "step.increment"),
    (
      "frontier slide-frozen --vary 'municipal_costs.growth=0 %..2 %:3' --solve \(increment) "
        + "--goal 'share@2029 = 1 %'", "increment"
    ),
    (
      "frontier slide-frozen --solve municipal_costs.growth --vary '\(increment)=50 MNOK..90 MNOK:3' "
        + "--goal 'share@2029 = 0.3 %'", "ramp_up.step.increment"
    ),
    (
      "sweep --method grid --band none --metric share@2034 --vary '\(increment)=50 MNOK..90 MNOK:3'",
      "increment"
    ),
    (
      "explain --set \(increment)='75 MNOK' --set deflator.growth='3 %' --metric funding_real@2034 "
        + "--order \(increment)", "increment"
    ),
  ]) func `is enough where one path alone has it`(_ line: String, _ ending: String) throws {
    let whole = try program.shell("ksf \(line)")
    #expect(whole.code == 0, "\(whole.errors)")
    let short = try program.shell("ksf \(line.replacing(Self.increment, with: ending))")
    #expect(short.code == 0 && short.output == whole.output, "\(short.errors)\(short.output)")
  }

  @Test(arguments: [
    "project slide-frozen --set growth='1 %'",
    "solve slide-frozen --vary growth --goal 'share@2029 = 1 %'",
    "frontier slide-frozen --vary 'growth=0 %..1 %' --solve increment --goal 'share@2029 = 1 %'",
    "sweep slide-frozen --vary 'growth=uniform(low: 0 %, high: 1 %)'",
  ]) func `of several names them all, in the order of the file`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains("name one of them: "), "\(run.errors)")
    for path in ["municipal_costs.growth", "deflator.growth", "specialist.costs.growth"] {
      #expect(run.errors.contains(path), "\(run.errors)")
    }
  }

  @Test func `of nothing is as unknown as it was`() throws {
    let run = try program.shell("ksf project --set incremnt='75 MNOK'")
    #expect(run.code == 1 && run.errors.contains("nothing stands at 'incremnt'"))
  }
}
