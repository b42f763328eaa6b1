// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import GSL
import Reports
import ScenarioFiles

/// What a result was computed of, to be kept beside it.
struct RunRecord {
  private let scenarios: [LoadedScenario]
  private let folder: [InputFile]
  private let study: LoadedStudy?
  /// Instead of the files that the scenarios and the study were read from.
  private let only: [InputFile]?

  /// - Parameter folder: The files of a folder of series of one's own.
  init(_ loaded: LoadedScenario, folder: [InputFile]) {
    self.init([loaded], folder: folder)
  }

  /// Of several scenarios.
  init(
    _ scenarios: [LoadedScenario], folder: [InputFile], study: LoadedStudy? = nil,
    inputs: [InputFile]? = nil
  ) {
    (self.scenarios, self.folder, self.study) = (scenarios, folder, study)
    only = inputs
  }

  /// The files that were read, each once.
  var inputs: [InputFile] {
    if let only { return only }
    var seen: Set<String> = []
    return ([study?.file].compactMap(\.self) + scenarios.flatMap(\.inputs) + folder).filter {
      seen.insert($0.name).inserted
    }
  }

  /// The files with the whole scenario or scenarios, and a manifest over all of them.
  func completing(
    _ files: [(name: String, text: String)], _ drafts: [Draft] = [], in language: Language
  ) -> [(name: String, text: String)] {
    let whole = scenarios.enumerated().map { index, loaded in
      (scenarios.count == 1 ? "scenario.yaml" : "scenario-\(index + 1).yaml", loaded.resolvedText)
    }
    let files = files + whole + (study.map { [("study.yaml", $0.text)] } ?? [])
    let outputs =
      files.map { RunManifest.File(name: $0.name, builtIn: nil, content: $0.text.utf8) }
      + drafts.map { RunManifest.File(name: $0.name, builtIn: nil, sha256: $0.sha256) }
    return files + [("run.json", manifest(outputs: outputs, in: language).text)]
  }

  /// What made the result, and of what.
  func manifest(outputs: [RunManifest.File], in language: Language) -> RunManifest {
    let inputs =
      inputs.map {
        RunManifest.File(name: $0.name, builtIn: $0.isBuiltIn, content: $0.content)
      } + DataSet.files.map { RunManifest.File(name: $0.name, builtIn: true, sha256: $0.sha256) }
    return RunManifest(
      program: .init(
        name: "ksf", version: Version.text, swift: Version.swift, gsl: Library.version),
      command: Array(CommandLine.arguments.dropFirst()), language: language,
      scenario: scenarios.map(\.scenario.id).joined(separator: ", "), inputs: inputs,
      outputs: outputs)
  }
}
