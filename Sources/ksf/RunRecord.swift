// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import GSL
import Reports
import ScenarioFiles

/// What a result was computed of, to be kept beside it.
struct RunRecord {
  private let loaded: LoadedScenario
  private let folder: [InputFile]

  /// - Parameter folder: The files of a folder of series of one's own.
  init(_ loaded: LoadedScenario, folder: [InputFile]) {
    (self.loaded, self.folder) = (loaded, folder)
  }

  /// The files that were read.
  var inputs: [InputFile] { loaded.inputs + folder }

  /// The files with the whole scenario, and a manifest over all of them.
  func completing(
    _ files: [(name: String, text: String)], in language: Language
  ) -> [(name: String, text: String)] {
    let files = files + [("scenario.yaml", loaded.resolvedText)]
    let inputs =
      inputs.map {
        RunManifest.File(name: $0.name, builtIn: $0.isBuiltIn, content: $0.content)
      } + DataSet.files.map { RunManifest.File(name: $0.name, builtIn: true, sha256: $0.sha256) }
    let manifest = RunManifest(
      program: .init(
        name: "ksf", version: Version.text, swift: Version.swift, gsl: Library.version),
      command: Array(CommandLine.arguments.dropFirst()), language: language,
      scenario: loaded.scenario.id, inputs: inputs,
      outputs: files.map { .init(name: $0.name, builtIn: nil, content: $0.text.utf8) })
    return files + [("run.json", manifest.text)]
  }
}
