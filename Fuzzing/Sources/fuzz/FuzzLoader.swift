// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import KSFSimulator

/// One input of the fuzzer: a scenario file, or, behind an equals sign, a setting of `ksf-2019`.
///
/// The loader answers it with a scenario whose projection keeps its invariants, or with faults that
/// have a place and words; anything else traps, and the fuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLoader(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if bytes.first == UInt8(ascii: "=") {
    let setting = String(decoding: bytes.dropFirst(), as: UTF8.self)
    answer { () throws(Faults) in try loader.load("ksf-2019", settings: [setting]) }
  } else {
    do { try Data(bytes).write(to: file) } catch { fatalError("\(error)") }
    answer { () throws(Faults) in try loader.load(file.path) }
  }
  return 0
}

private let loader = ScenarioLoader()
private let file = FileManager.default.temporaryDirectory
  .appending(path: "fuzz-\(ProcessInfo.processInfo.processIdentifier).yaml")

private func answer(_ load: () throws(Faults) -> LoadedScenario) {
  do throws(Faults) {
    let projection = try load().projection()
    precondition(projection.brokenInvariants.isEmpty, "\(projection.brokenInvariants)")
    for language in Language.allCases {
      for sentence in projection.answer { _ = sentence.words(in: language) }
    }
  } catch {
    precondition(!error.list.isEmpty, "refused without a fault")
    for fault in error.list {
      precondition(fault.place != nil, "no place for \(fault)")
      for language in Language.allCases { _ = fault.words(in: language) }
    }
  }
}
