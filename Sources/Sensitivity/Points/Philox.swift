// SPDX-License-Identifier: GPL-3.0-or-later

/// Pseudo-random numbers by counting: each is computed from its own number, so that any of them can
/// be had without the ones before it, and streams never overlap.
///
/// Philox2×64 with 10 rounds. Reference: J. K. Salmon et al. (2011), *Parallel random numbers: as
/// easy as 1, 2, 3*, SC '11.
struct Philox: Hashable, Sendable {
  let key: UInt64
  /// The upper half of the counter.
  let stream: UInt64

  /// - Parameters:
  ///   - seed: Any number; 0 is one like the others.
  ///   - block: Below 2^40.
  ///   - stream: Which of the block's streams, below 2^24.
  init(seed: UInt64, block: Int, stream: Int) {
    precondition(block >> 40 == 0 && stream >> 24 == 0, "no stream has these numbers")
    key = seed
    self.stream = UInt64(block) << 24 | UInt64(stream)
  }

  /// A stream that no coordinate draws from.
  static let lastStream = 1 << 24 - 1

  /// The two numbers at a place of the stream, each any of 2^64.
  @inline(__always) subscript(counter: UInt64) -> (UInt64, UInt64) {
    Self.bijection(counter, stream, key: key)
  }

  @inline(__always)
  static func bijection(_ low: UInt64, _ high: UInt64, key: UInt64) -> (UInt64, UInt64) {
    var (low, high, key) = (low, high, key)
    for _ in 0..<10 {
      let product = low.multipliedFullWidth(by: 0xd2b7_4407_b1ce_6e93)
      (low, high) = (product.high ^ key ^ high, product.low)
      key &+= 0x9e37_79b9_7f4a_7c15
    }
    return (low, high)
  }

  /// The uniform numbers of the stream from number `first` on, each strictly between 0 and 1.
  ///
  /// - Parameter first: Even.
  func fill(_ uniforms: inout [Double], first: Int, count: Int) {
    var uniforms = uniforms.mutableSpan
    for pair in 0..<(count + 1) / 2 {
      let (even, odd) = self[UInt64(first / 2 + pair)]
      uniforms[2 * pair] = Self.uniform(even)
      uniforms[2 * pair + 1] = Self.uniform(odd)
    }
  }

  /// One of the 2^52 numbers in the middle between multiples of 2^-52.
  @inline(__always) static func uniform(_ bits: UInt64) -> Double {
    (Double(bitPattern: 0x3ff0_0000_0000_0000 | bits >> 12) - 1) + 0x1p-53
  }
}
