// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be written as bytes and read again, by the program and by the engine in a page.
///
/// The form is of one version of the program: both ends are built from the same sources. Numbers are
/// little-endian, whole ones 32 bits wide; texts and lists say their length first, and a choice of several
/// which it is.
package protocol ByteForm {
  func write(to bytes: inout ByteWriter)
  /// Of bytes that are none of the form something is made all the same, and ``ByteReader/isBroken`` says so.
  init(from bytes: inout ByteReader)
}

/// Bytes being written.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  // Embedded Swift cannot loop over values of many types.
  package mutating func put(_ a: some ByteForm) { a.write(to: &self) }

  package mutating func put(_ a: some ByteForm, _ b: some ByteForm) {
    put(a)
    put(b)
  }

  package mutating func put(_ a: some ByteForm, _ b: some ByteForm, _ c: some ByteForm) {
    put(a)
    put(b, c)
  }

  package mutating func put(
    _ a: some ByteForm, _ b: some ByteForm, _ c: some ByteForm, _ d: some ByteForm
  ) {
    put(a)
    put(b, c, d)
  }

  package mutating func put(
    _ a: some ByteForm, _ b: some ByteForm, _ c: some ByteForm, _ d: some ByteForm,
    _ e: some ByteForm
  ) {
    put(a)
    put(b, c, d, e)
  }

  package mutating func put(
    _ a: some ByteForm, _ b: some ByteForm, _ c: some ByteForm, _ d: some ByteForm,
    _ e: some ByteForm, _ f: some ByteForm
  ) {
    put(a)
    put(b, c, d, e, f)
  }

  package mutating func put(
    _ a: some ByteForm, _ b: some ByteForm, _ c: some ByteForm, _ d: some ByteForm,
    _ e: some ByteForm, _ f: some ByteForm, _ g: some ByteForm
  ) {
    put(a)
    put(b, c, d, e, f, g)
  }

  /// Writes which of several follows.
  mutating func choose(_ number: UInt8) { bytes.append(number) }

  mutating func append(_ own: some Sequence<UInt8>) { bytes += own }

  mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

/// Bytes being read.
package struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0
  /// Whether something was read that cannot be.
  package private(set) var isBroken = false

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read, and could be.
  package var isWhole: Bool { !isBroken && place == bytes.count }

  /// Reads what the place asks for.
  package mutating func take<Value: ByteForm>() -> Value { Value(from: &self) }

  /// Which of `count` follows.
  mutating func choice(of count: Int) -> Int {
    let number = Int(integer(UInt8.self))
    guard number >= count else { return number }
    isBroken = true
    return 0
  }

  /// How many follow, each of at least one byte.
  mutating func length() -> Int {
    let count = Int(integer(Int32.self))
    guard (0...bytes.count - place).contains(count) else {
      isBroken = true
      return 0
    }
    return count
  }

  mutating func text(_ count: Int) -> String {
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func integer<Number: FixedWidthInteger>(_: Number.Type) -> Number {
    guard bytes.count - place >= Number.bitWidth / 8 else {
      isBroken = true
      place = bytes.count
      return 0
    }
    var number: Number = 0
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      number |= Number(truncatingIfNeeded: bytes[place]) << shift
      place += 1
    }
    return number
  }

  mutating func fail() { isBroken = true }
}

extension Int: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.append(Int32(self)) }
  package init(from bytes: inout ByteReader) { self = Int(bytes.integer(Int32.self)) }
}

extension UInt64: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.append(self) }
  package init(from bytes: inout ByteReader) { self = bytes.integer(UInt64.self) }
}

extension Double: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.append(bitPattern) }
  package init(from bytes: inout ByteReader) { self.init(bitPattern: bytes.take()) }
}

extension Bool: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.choose(self ? 1 : 0) }
  package init(from bytes: inout ByteReader) { self = bytes.choice(of: 2) == 1 }
}

extension String: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.put(utf8.count)
    bytes.append(utf8)
  }
  package init(from bytes: inout ByteReader) { self = bytes.text(bytes.length()) }
}

extension Array: ByteForm where Element: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.put(count)
    for element in self { element.write(to: &bytes) }
  }
  package init(from bytes: inout ByteReader) {
    self = []
    for _ in 0..<bytes.length() { append(bytes.take()) }
  }
}

extension Optional: ByteForm where Wrapped: ByteForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.put(self != nil)
    if let self { self.write(to: &bytes) }
  }
  package init(from bytes: inout ByteReader) { self = bytes.take() ? .some(bytes.take()) : nil }
}

extension ClosedRange<Int>: ByteForm {
  package func write(to bytes: inout ByteWriter) { bytes.put(lowerBound, upperBound) }
  package init(from bytes: inout ByteReader) {
    let (low, high): (Int, Int) = (bytes.take(), bytes.take())
    if low > high { bytes.fail() }
    self = low...Swift.max(low, high)
  }
}

/// A choice of several that have nothing in them.
package protocol ChoiceForm: ByteForm, CaseIterable, Equatable where AllCases == [Self] {}

extension ChoiceForm {
  package func write(to bytes: inout ByteWriter) {
    bytes.choose(UInt8(Self.allCases.firstIndex(of: self)!))
  }
  package init(from bytes: inout ByteReader) {
    self = Self.allCases[bytes.choice(of: Self.allCases.count)]
  }
}
