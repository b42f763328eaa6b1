// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Glibc

/// The folder with what draws charts: an environment of Python with vl-convert, and Vega with all it
/// needs as one file that pages carry.
///
/// `scripts/setup charts` makes it. It is looked for in `$KSF_CHARTS`; of a program that stands in a
/// `.build`, in that as `charts`; as `share/ksf/charts` beside the program's `bin`; and in the user's data.
/// What stands in it is run, so that it and all of it that is used must be the user's own or the
/// system's, and nobody else's to change.
struct ChartsFolder {
  private let folder: URL?
  static let command = "scripts/setup charts"

  init() {
    let isNamed = ProcessInfo.processInfo.environment["KSF_CHARTS"]?.isEmpty == false
    folder = Self.places.first { Self.isFolder($0) && (isNamed || Self.isSafe($0)) }
  }

  /// Whether it can draw.
  var draws: Bool { python != nil }

  private var python: URL? {
    folder.map { $0.appending(path: "bin/python3") }
      .flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil }
  }

  /// Vega, Vega-Lite and vega-embed, which a page draws with.
  ///
  /// - Throws: ``Faults`` that name the command that installs it.
  func bundle() throws(Faults) -> String {
    guard let file = folder?.appending(path: "vega-bundle.js"),
      let content = try? Data(contentsOf: file)
    else { throw Self.missing("vega-bundle.js") }
    return String(decoding: content, as: UTF8.self)
  }

  /// Draws specifications, each as `svg`, `png` or `pdf`.
  ///
  /// - Throws: ``Faults`` for an installation that is not there, or a specification that does not
  ///   draw.
  func draw(_ specifications: [String], as ending: String) throws(Faults) -> [Data] {
    guard let python else { throw Self.missing("vl-convert") }
    let inputs = specifications.enumerated().map { ("\($0).json", Data($1.utf8)) }
    let names = specifications.indices.map { "\($0).\(ending)" }
    let pairs = zip(inputs.map(\.0), names).flatMap { [$0, $1] }
    return try Tool(name: "vl-convert", executable: python).run(
      ["-I", "-c", Self.script] + pairs, reading: inputs, writing: names)
  }

  /// - Throws: ``Faults`` that name the command that installs what draws.
  func checkDraws() throws(Faults) {
    guard draws else { throw Self.missing("vl-convert") }
  }

  private static func missing(_ piece: String) -> Faults {
    Faults([Fault(.pieceMissing, found: .spelt(piece), allowed: [.spelt(command)])])
  }

  private static var places: [URL] {
    let environment = ProcessInfo.processInfo.environment
    if let own = environment["KSF_CHARTS"], !own.isEmpty { return [URL(fileURLWithPath: own)] }
    var places: [URL] = []
    if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      let parts = program.pathComponents
      if let build = parts.lastIndex(of: ".build") {
        let path = NSString.path(withComponents: Array(parts[...build]))
        places.append(URL(fileURLWithPath: path).appending(path: "charts"))
      }
      let prefix = program.deletingLastPathComponent().deletingLastPathComponent()
      places.append(prefix.appending(path: "share/ksf/charts"))
    }
    let home = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let data = home ?? (environment["HOME"] ?? "") + "/.local/share"
    return places + [URL(fileURLWithPath: data).appending(path: "ksf/charts")]
  }

  /// Whether it is such a folder, and not another that happens to have the name.
  private static func isFolder(_ place: URL) -> Bool {
    FileManager.default.fileExists(atPath: place.appending(path: "vega-bundle.js").path)
  }

  /// Whether nobody but the user and the system can put something into it.
  private static func isSafe(_ place: URL) -> Bool {
    ["", "bin", "bin/python3", "vega-bundle.js"].allSatisfy { piece in
      let file = place.appending(path: piece).resolvingSymlinksInPath().path
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
        let owner = (attributes[.ownerAccountID] as? NSNumber)?.uint32Value,
        let mode = (attributes[.posixPermissions] as? NSNumber)?.uint16Value
      else { return !FileManager.default.fileExists(atPath: file) }
      return (owner == 0 || owner == geteuid()) && mode & 0o002 == 0
    }
  }

  private static let script = """
    import sys, vl_convert
    for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
        with open(source, encoding="utf-8") as file:
            specification = file.read()
        if target.endswith(".svg"):
            content = vl_convert.vegalite_to_svg(specification).encode()
        elif target.endswith(".png"):
            content = vl_convert.vegalite_to_png(specification, scale=2)
        else:
            content = vl_convert.vegalite_to_pdf(specification)
        with open(target, "wb") as file:
            file.write(content)
    """
}
