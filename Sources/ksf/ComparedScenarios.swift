// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Studies

/// The scenarios that a command holds beside each other: several by name, or one and what each
/// setting makes of it.
struct ComparedScenarios {
  /// In the order in which they were named.
  let loaded: [LoadedScenario]
  let sides: [Comparison.Side]
  let remarks: [LoadRemark]

  /// - Parameters:
  ///   - settings: With one name each makes a scenario beside it, several changes parted by
  ///     semicolons; with several names all of them are made in every one.
  /// - Throws: ``Faults`` of every scenario that does not load.
  init(_ names: [String], settings: [String], with loader: ScenarioLoader) throws(Faults) {
    let asked: [(name: String, label: String?, settings: [String])] =
      names.count == 1
      ? [(names[0], nil, [])]
        + zip(settings, Self.labels(of: settings)).map { (names[0], $1, Self.parts(of: $0)) }
      : names.map { ($0, nil, settings) }
    var faults: [Fault] = []
    var loaded: [LoadedScenario] = []
    for one in asked {
      do throws(Faults) {
        loaded.append(try loader.load(one.name, settings: one.settings))
      } catch {
        faults += error.list.filter { !faults.contains($0) }
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    self.loaded = loaded
    var seen: Set<LoadRemark> = []
    remarks = loaded.flatMap(\.remarks).filter { seen.insert($0).inserted }
    // The id is short; a file that shares it with another goes by its own name.
    let ids = loaded.map(\.scenario.id)
    var sides: [Comparison.Side] = []
    for (index, one) in loaded.enumerated() {
      let isAlone = ids.count { $0 == ids[index] } == 1
      let name = asked[index].label ?? (isAlone || index == 0 ? ids[index] : asked[index].name)
      sides.append(Comparison.Side(name, try one.projection()))
    }
    self.sides = sides
  }

  /// The number of the one named: by what it is shown as, or as it was typed.
  func number(of baseline: String?, typed names: [String]) throws(Faults) -> Int {
    guard let baseline else { return 0 }
    let shown = sides.map(\.name)
    if let number = shown.firstIndex(of: baseline) ?? names.firstIndex(of: baseline) {
      return number
    }
    let fault = Fault.unknown(.unknownBaseline, baseline, among: shown, path: "--baseline")
    throw Faults([fault])
  }

  /// `path=1; other=2` in its parts.
  private static func parts(of setting: String) -> [String] {
    setting.split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The ends of the paths where they tell the settings apart, else all of them.
  private static func labels(of settings: [String]) -> [String] {
    let short = settings.map { label(of: parts(of: $0)) }
    return Set(short).count == short.count ? short : settings
  }

  /// Settings by the ends of their paths: `increment=75 MNOK; growth=3 %`.
  static func label(of settings: [String]) -> String {
    settings.map { setting in
      let path = setting.prefix { $0 != "=" }
      let keys = path.split(separator: ".")
      // A year says nothing without what it is a year of.
      let isYear = keys.last.map { Int($0) != nil } ?? false
      return keys.suffix(isYear ? 2 : 1).joined(separator: ".") + setting.dropFirst(path.count)
    }.joined(separator: "; ")
  }
}
