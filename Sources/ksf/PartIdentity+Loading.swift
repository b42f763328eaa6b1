// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import ScenarioFiles
import Sensitivity
import Studies

extension PartIdentity {
  /// The study that parts carry, read as any other file.
  func load() throws(Faults) -> LoadedStudy {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in [("study.yaml", study), ("scenario.yaml", scenario)] {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
    } catch {
      throw Faults([
        Fault(
          .notWritten, found: .spelt(folder.path), allowed: [.thing(Destination.reason(error))])
      ])
    }
    return try StudyLoader().load(folder.appendingPathComponent("study.yaml").path)
  }

  /// The study made ready to run, with the identity that its blocks have.
  func sweep(of loaded: LoadedStudy) throws(Faults) -> Sweep {
    try Sweep(loaded.study, of: loaded.scenario.model, identity: scenarioHash)
  }

  /// What is done with invalid futures.
  var invalidPolicy: Execution.InvalidPolicy {
    Execution.InvalidPolicy(rawValue: policy) ?? .dropRow
  }
}
