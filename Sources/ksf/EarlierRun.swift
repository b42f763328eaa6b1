// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Reports

/// What an earlier run wrote into a folder, as the manifest there has it.
struct EarlierRun {
  /// Names of files that are as it wrote them, its manifest among them. A file that was changed since
  /// is somebody's, and so is one that a manifest only names.
  let names: Set<String>

  /// Those of them that go without `--force`: anybody can write a manifest, so nothing goes but what has
  /// such a name as results have. `Report.docx` stays.
  var resultNames: Set<String> {
    names.filter { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && ["csv", "json", "md", "txt", "yaml"].contains(parts[1])
        && parts[0].utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || [0x2D, 0x5F].contains($0)
        }
    }
  }

  init(in folder: URL) {
    struct Manifest: Decodable {
      struct File: Decodable { let name, sha256: String }
      let outputs: [File]
    }
    let place = folder.appending(path: "run.json").path
    guard let content = try? RegularFile.read(place, limit: 1 << 24),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(content))
    else {
      names = []
      return
    }
    let own = manifest.outputs.filter { file in
      guard let name = RelativeName(file.name), name.parts.count == 1 else { return false }
      return Self.digest(of: folder.appending(path: file.name)) == file.sha256
    }
    names = Set(own.map(\.name) + ["run.json"])
  }

  /// Nil for what is no file that can be read.
  private static func digest(of file: URL) -> String? {
    guard RegularFile.refusal(of: file.path) == nil,
      let handle = try? FileHandle(forReadingFrom: file)
    else { return nil }
    var digest = Digest()
    while let piece = try? handle.read(upToCount: 1 << 20), !piece.isEmpty {
      digest.add([UInt8](piece))
    }
    return digest.text
  }
}
