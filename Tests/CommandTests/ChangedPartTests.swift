// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// A change of a part leaves the rest, which is easily taken for changed too.
struct `What a change leaves as it was` {
  let program: Program
  init() throws { program = try Program() }

  static let kept =
    "municipal_costs.growth: only real 5 % is changed; the rest of the growth stays as it was "
    + "(demographic 1.2 %, price deflator)."

  @Test func `is told of a growth, however the change is written`() throws {
    try program.write("over.yaml", "municipal_costs: {growth: {real: 5 %}}\n")
    try program.write(
      "own.yaml",
      "format: 1\nextends: ksf-2019\nid: own\ntitle: {en: O, nb: O, nn: O}\n"
        + "municipal_costs.growth: {real: 5 %}\n")
    let lines = [
      "--set 'municipal_costs.growth={real: 5 %}'", "ksf-2019+over.yaml", "own.yaml",
      "--set 'municipal_costs={growth: {real: 5 %}}'",
    ]
    for line in lines {
      let run = try program.shell("ksf project \(line) --metric share@2034")
      #expect(run.errors.contains(Self.kept), "\(line): \(run.errors)")
    }
    #expect(try program.shell("ksf check own.yaml").output.contains(Self.kept))
  }

  @Test(arguments: [
    "project ksf-2019", "project --set municipal_costs.growth.real='5 %'",
    "project --set 'municipal_costs.growth={real: 5 %, demographic: 0 %, price: deflator}'",
    "project --set municipal_costs.growth='5 %'", "project slide-frozen",
  ]) func `is not told where a value alone or all of it is changed`(_ line: String) throws {
    let run = try program.shell("ksf \(line) --metric share@2034")
    #expect(run.code == 0 && !run.errors.contains("stays as it was"), "\(run.errors)")
  }

  @Test func `stands beside metrics, as beside a table`() throws {
    let changed = try program.shell("ksf project --set deflator.growth='3 %' --metric share@2034")
    #expect(changed.output.hasPrefix("Changed: deflator.growth=3 %.\n\nshare@2034"))
    let plain = try program.shell("ksf project --metric share@2034")
    #expect(plain.output.hasPrefix("share@2034"))
    let markdown = try program.shell(
      "ksf project --set deflator.growth='3 %' --metric share@2034 --format markdown")
    #expect(markdown.output.hasPrefix("Changed: deflator.growth=3 %.\n\n| "), "\(markdown.output)")
  }

  /// One of two keys that exclude each other, set where the other stands: the remedy is whole.
  @Test func `is to be taken away by the remedy, all at once`() throws {
    let set = try program.shell("ksf project --set overheads.secretariat.share='3 %'")
    let gone = ["overheads.secretariat.amount=remove", "overheads.secretariat.indexed=remove"]
    #expect(
      set.errors.hasPrefix("--set overheads.secretariat.share=3 %: ")
        && set.errors.contains(gone.joined(separator: ", ")), "\(set.errors)")
    let line = gone.map { "--set \($0)" }.joined(separator: " ")
    let run = try program.shell(
      "ksf project --set overheads.secretariat.share='3 %' \(line) --metric overhead:secretariat@2030"
    )
    #expect(run.output.contains("18 MNOK"), "\(run.output)\(run.errors)")

    try program.write("over.yaml", "overheads: {secretariat: {share: 3 %}}\n")
    let over = try program.shell("ksf project ksf-2019+over.yaml")
    #expect(over.errors.hasPrefix("over.yaml:1:27: "), "\(over.errors)")
    #expect(over.errors.contains("overheads.secretariat.amount: remove"), "\(over.errors)")
    try program.write(
      "over.yaml", "overheads: {secretariat: {share: 3 %, amount: remove, indexed: remove}}\n")
    #expect(try program.shell("ksf project ksf-2019+over.yaml").code == 0)
  }

  @Test func `is told in the library's own file as the change's doing`() throws {
    let run = try program.shell("ksf project --set specialist=remove")
    #expect(
      run.errors.hasPrefix("--set specialist=remove: inherited from scenarios/ksf-2019.yaml:"),
      "\(run.errors)")
  }

  @Test func `has no new name, but the message says how one is made`() throws {
    let run = try program.shell("ksf project --set targets.two.share='2 %'")
    #expect(run.errors.contains("--set 'targets={NAME: {…}}'"), "\(run.errors)")
    let made = try program.shell(
      "ksf project --set 'targets={two: {share: 2 %, by: 2040}}' --metric met:two")
    #expect(made.code == 0 && made.output.contains("met:two"), "\(made.errors)")
  }

  @Test func `is another path that ends alike, so that both are named`() throws {
    for line in [
      "project --set costs.growth.real='3 %'",
      "solve --vary costs.growth.real --goal 'share@2034 >= 0.2 %'",
    ] {
      let run = try program.shell("ksf \(line)")
      #expect(
        run.errors.contains("municipal_costs.growth.real, specialist.costs.growth.real"),
        "\(run.errors)")
    }
  }
}
