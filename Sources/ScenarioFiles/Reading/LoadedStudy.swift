// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Studies

/// A study as it was loaded, with the scenario that it is of.
public struct LoadedStudy: Sendable {
  /// What the file asks.
  public var study: Study
  /// Of which it asks.
  public let scenario: LoadedScenario
  /// The study's own file; nil for one that is asked on the command line alone.
  package let file: InputFile?
  /// Where each key of it stands.
  let root: Node?

  /// Everything that was read.
  package var inputs: [InputFile] { [file].compactMap(\.self) + scenario.inputs }

  /// What is said of how it was read, and of what varies in it.
  public var remarks: [LoadRemark] {
    scenario.remarks(on: study.uncertainty)
      + study.levers.map(\.path).filter(scenario.isSet).map { .leverTried(path: $0) }
  }

  /// The same faults, each with its place in the study's file.
  package func placed(_ faults: Faults) -> Faults {
    guard let root else { return faults }
    return faults.placed(in: root)
  }
}
