// SPDX-License-Identifier: GPL-3.0-or-later

// Writes data/*.csv and scenarios/*.yaml into Swift literals, so that the program carries them
// inside itself. Run by `make generate` in the folder of the package.
import Crypto
import Foundation

let header = """
  // SPDX-License-Identifier: GPL-3.0-or-later
  // swift-format-ignore-file
  // Made by `make generate`; edit the file that it is made from instead.


  """

func write(_ text: String, to path: String) throws {
  let url = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data((header + text).utf8).write(to: url, options: .atomic)
  print("wrote \(path)")
}

func read(_ path: String) throws -> String {
  try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
}

let generated = "Sources/Facts/Generated"
let series = try SeriesLiterals(csv: read("data/series.csv"), about: read("data/about.csv"))
try write(series.swift, to: "\(generated)/Series.swift")
try write(
  try SourceLiterals(csv: read("data/sources.csv")).swift, to: "\(generated)/Sources.swift")
let files = try ["about", "series", "sources"].map { name in
  let path = "data/\(name).csv"
  let bytes = SHA256.hash(data: Data(try read(path).utf8))
  return (path, bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
}
try write(FileLiterals(files: files).swift, to: "\(generated)/Files.swift")
for (kind, folder, file) in [
  ("Scenario", "scenarios", "Texts"), ("Study", "scenarios/studies", "Studies"),
] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    .filter { $0.hasSuffix(".yaml") }.sorted()
  let texts = try names.map { (id: String($0.dropLast(5)), text: try read("\(folder)/\($0)")) }
  try write(
    TextLiterals(kind: kind, texts: texts).swift,
    to: "Sources/ScenarioFiles/Generated/\(file).swift")
}
