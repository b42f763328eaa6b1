// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports

/// What a run came to, as an archive keeps it.
struct RunOutcome {
  /// A file that was written where the command said.
  struct Output {
    let name: String
    let sha256: String
    /// In bytes.
    let size: Int

    init(name: String, sha256: String, size: Int) {
      (self.name, self.sha256, self.size) = (name, sha256, size)
    }

    init(_ name: String, _ content: Data) {
      self.init(name: name, sha256: Digest.sha256(content), size: content.count)
    }
  }

  let record: RunRecord
  let language: Language
  /// In words.
  var answer: String?
  /// Figures, as CSV.
  var results: [(name: String, text: String)] = []
  var metrics: [RunEntry.Metric] = []
  var outputs: [Output] = []
  /// Whether the answer is not no.
  var isYes = true

  init(_ record: RunRecord, _ language: Language) {
    (self.record, self.language) = (record, language)
  }

  /// All of it, of the subcommand `command`.
  func entry(of command: String) -> RunEntry {
    var files = record.kept
    if let answer {
      files.append(RunEntry.File(.answer, "answer.txt", keeping: Data(answer.utf8)))
    }
    files += results.map { RunEntry.File(.result, $0.name, keeping: Data($0.text.utf8)) }
    files += outputs.map {
      RunEntry.File(.output, $0.name, sha256: $0.sha256, size: $0.size, content: nil)
    }
    let manifest = record.manifest(
      over: outputs.map { RunManifest.File(name: $0.name, builtIn: nil, sha256: $0.sha256) },
      in: language)
    return RunEntry(
      command: command, folder: FileManager.default.currentDirectoryPath, manifest: manifest,
      files: files, metrics: metrics, exitCode: isYes ? 0 : 1)
  }
}
