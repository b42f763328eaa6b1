// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Facts
import Foundation
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

  /// What was changed of the one scenario that was looked at, as it was asked for.
  var changes: [String] { scenarios.count == 1 ? scenarios[0].changes : [] }

  /// The files that were read, each once.
  var inputs: [InputFile] {
    // By bytes: two names of the same letters, composed and not, are two files.
    var seen: Set<[UInt8]> = []
    return read.filter { seen.insert(Array($0.name.utf8)).inserted }
  }

  private var read: [InputFile] {
    only ?? [study?.file].compactMap(\.self) + scenarios.flatMap(\.inputs) + folder
  }

  /// What an archive keeps of all that the run was made of: the files that were read, the whole
  /// scenario or scenarios, and the study.
  var kept: [RunEntry.File] {
    // By name too, so that the inputs that the hash is of can be read off them.
    var seen: Set<[[UInt8]]> = []
    let files = read.filter {
      seen.insert([$0.name, $0.path ?? ""].map { Array($0.utf8) }).inserted
    }.map { file in
      let content = Data(file.content)
      // The program has its own files; a part or a table of runs may be large.
      let isKept = !file.isBuiltIn && !file.isPart && content.count <= Self.largestKept
      return RunEntry.File(
        file.isBuiltIn ? .builtIn : .input, file.name, path: file.path,
        sha256: Digest.sha256(content), size: content.count, content: isKept ? content : nil)
    }
    let data = DataSet.files.map {
      RunEntry.File(.builtIn, $0.name, sha256: $0.sha256, size: 0, content: nil)
    }
    return files + data
      + whole.map { name, text in
        RunEntry.File(name == "study.yaml" ? .study : .scenario, name, keeping: Data(text.utf8))
      }
  }

  /// Of what is larger only the hash is kept, in bytes.
  private static let largestKept = 10_000_000

  /// The files with the whole scenario or scenarios, and a manifest over all of them.
  func completing(
    _ files: [(name: String, text: String)], _ drafts: [RunManifest.File] = [],
    in language: Language
  ) -> [(name: String, text: String)] {
    let files = files + whole
    let outputs =
      files.map { RunManifest.File(name: $0.name, builtIn: nil, content: $0.text.utf8) }
      + drafts
    return files + [("run.json", manifest(over: outputs, in: language).text)]
  }

  /// The same of any bytes.
  func completing(_ files: [OpenData.File], in language: Language) -> [OpenData.File] {
    let files = files + whole.map { OpenData.File($0.name, Data($0.text.utf8)) }
    let outputs = files.map {
      RunManifest.File(name: $0.name, builtIn: nil, sha256: Digest.sha256($0.content))
    }
    let text = manifest(over: outputs, in: language).text
    return files + [OpenData.File("run.json", Data(text.utf8))]
  }

  /// The whole scenario or scenarios, and the study.
  private var whole: [(name: String, text: String)] {
    scenarios.enumerated().map { index, loaded in
      (scenarios.count == 1 ? "scenario.yaml" : "scenario-\(index + 1).yaml", loaded.resolvedText)
    } + (study.map { [("study.yaml", $0.text)] } ?? [])
  }

  /// What the run was made by and of, over what it made.
  func manifest(over outputs: [RunManifest.File], in language: Language) -> RunManifest {
    let inputs =
      inputs.map {
        RunManifest.File(name: $0.name, builtIn: $0.isBuiltIn, content: $0.content)
      } + DataSet.files.map { RunManifest.File(name: $0.name, builtIn: true, sha256: $0.sha256) }
    return RunManifest(
      program: .init(
        name: "ksf", version: Version.text, swift: Version.swift, gsl: Library.version),
      command: Replay.words, language: language,
      scenario: scenarios.map(\.scenario.id).joined(separator: ", "), inputs: inputs,
      outputs: outputs)
  }
}
