// SPDX-License-Identifier: GPL-3.0-or-later

import FuzzSupport

/// One input of the fuzzer: a text that the program reads, told by its first sign.
///
/// It is answered, or refused with faults that have words; anything else traps, and the fuzzer keeps the
/// input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTexts(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  FuzzedText.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
