// SPDX-License-Identifier: GPL-3.0-or-later
// What JavaScript calls. Bytes go in and numbers come out through memory; the module imports nothing.
// A view of memory is to be made after the call: memory that grows is another buffer.

import ByteForm
import Funding
import Sensitivity
import Simulation
import Studies

/// Why there are no numbers; as results of calls.
private enum Refusal {
  static let brokenBytes: Int32 = -1
  static let faults: Int32 = -2
}

private nonisolated(unsafe) var input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
private nonisolated(unsafe) var reasons = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
private nonisolated(unsafe) var output = UnsafeMutableBufferPointer<Double>.allocate(capacity: 0)

/// Room for a scenario in bytes, and for a study after it.
@_expose(wasm, "room") @_cdecl("room")
public func room(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
  input.deallocate()
  input = .allocate(capacity: Int(count))
  return input.baseAddress
}

/// Where the numbers stand that the last call made.
@_expose(wasm, "numbers") @_cdecl("numbers")
public func numbers() -> UnsafeMutablePointer<Double>? { output.baseAddress }

/// Where the text stands that says why the last call had faults: of each its code and place, in a line.
@_expose(wasm, "reasons") @_cdecl("reasons")
public func reasonsStart() -> UnsafeMutablePointer<UInt8>? { reasons.baseAddress }

/// How many bytes of text that is.
@_expose(wasm, "reasonsLength") @_cdecl("reasonsLength")
public func reasonsLength() -> Int32 { Int32(reasons.count) }

private func answer(_ make: (inout ByteReader) throws(Faults) -> [Double]?) -> Int32 {
  var bytes = ByteReader(Array(input))
  do throws(Faults) {
    guard let numbers = try make(&bytes) else { return Refusal.brokenBytes }
    output.deallocate()
    output = .allocate(capacity: numbers.count)
    _ = output.initialize(from: numbers)
    return Int32(numbers.count)
  } catch {
    let text = error.list.map { "\($0.code.rawValue) \($0.path)" }.joined(separator: "\n")
    reasons.deallocate()
    reasons = .allocate(capacity: text.utf8.count)
    _ = reasons.initialize(from: text.utf8)
    return Refusal.faults
  }
}

/// Projects the scenario in the room: how many numbers there are, every year of every column.
@_expose(wasm, "project") @_cdecl("project")
public func project() -> Int32 {
  answer { bytes throws(Faults) in
    let scenario: Scenario = bytes.take()
    guard bytes.isWhole else { return nil }
    return try Projection(try Model(scenario)).numbers
  }
}

/// Plays the scenario and the study in the room: how many numbers its answer has.
@_expose(wasm, "sweep") @_cdecl("sweep")
public func sweep() -> Int32 {
  answer { bytes throws(Faults) in
    let scenario: Scenario = bytes.take()
    let study: Study = bytes.take()
    guard bytes.isWhole else { return nil }
    return try Sweep(study, of: try Model(scenario), identity: "")
      .run(by: Execution(policy: .dropRow)).numbers
  }
}
