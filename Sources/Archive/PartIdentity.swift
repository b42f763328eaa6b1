// SPDX-License-Identifier: GPL-3.0-or-later

import Reports

/// What the blocks in a part are of: blocks of different ones never go together.
package struct PartIdentity: Hashable, Sendable {
  /// Its name and version, and those of what it was built with.
  package let program: String
  /// The study as a file, beside `scenario.yaml`.
  package let study: String
  /// The whole scenario as a file, and the SHA-256 that the study knows it by.
  package let scenario: String
  package let scenarioHash: String
  /// What is done with invalid futures.
  package let policy: String

  package init(
    program: String, study: String, scenario: String, scenarioHash: String, policy: String
  ) {
    (self.program, self.study) = (program, study)
    (self.scenario, self.scenarioHash) = (scenario, scenarioHash)
    self.policy = policy
  }

  /// By the name of a row, and last a hash over all of them: every word of a part is under one, what is
  /// printed of it too.
  var rows: [(key: String, value: String)] {
    let own = [
      ("program", program), ("study", study), ("scenario", scenario),
      ("scenario_hash", scenarioHash), ("policy", policy),
    ]
    let words = own.map { "\($0.utf8.count) \($0)\($1.utf8.count) \($1)" }
    return own + [("sha256", Digest.sha256(words.joined().utf8))]
  }

  /// - Returns: Nil if rows are missing, or there are others, or they have another hash.
  init?(_ rows: [String: String]) {
    guard let program = rows["program"], let study = rows["study"],
      let scenario = rows["scenario"], let hash = rows["scenario_hash"],
      let policy = rows["policy"]
    else { return nil }
    self.init(
      program: program, study: study, scenario: scenario, scenarioHash: hash, policy: policy)
    guard Dictionary(uniqueKeysWithValues: self.rows.map { ($0.key, $0.value) }) == rows else {
      return nil
    }
  }

  /// What is not the same; nil if all is.
  package func difference(from other: PartIdentity) -> String? {
    // The text of a scenario says which files it came from; its numbers are what counts.
    if scenarioHash != other.scenarioHash { return "scenario" }
    if study != other.study { return "study" }
    if program != other.program { return "\(other.program) / \(program)" }
    return policy != other.policy ? "--invalid \(other.policy) / \(policy)" : nil
  }
}
