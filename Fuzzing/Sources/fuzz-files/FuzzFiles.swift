// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import FuzzSupport

/// One input of the fuzzer: its first byte says which file is changed, the others how.
///
/// The file is read or refused in words; anything else traps, and the fuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFiles(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  do {
    let complaint = try files[Int(first) % files.count].complaint(Array(bytes.dropFirst()))
    precondition(complaint == nil, complaint!)
  } catch {
    fatalError("\(error)")
  }
  return 0
}

private let files: [FuzzedFile] = FuzzedFile.Kind.allCases.map { kind in
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try FuzzedFile(kind, in: folder)
  } catch {
    fatalError("\(error)")
  }
}
