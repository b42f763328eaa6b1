// SPDX-License-Identifier: GPL-3.0-or-later

/// A permutation of 0..<count whose every element is computed by itself, so that none is stored.
///
/// Reference: A. Kensler (2013), *Correlated multi-jittered sampling*, Pixar 13-01.
struct KeyedPermutation: Sendable {
  let count: UInt32
  let key: UInt32
  private let mask: UInt32

  /// - Parameter count: 1…2^31.
  init(count: Int, key: UInt32) {
    precondition(count >= 1 && Int64(count) <= 1 << 31, "nothing to permute")
    self.count = UInt32(count)
    self.key = key
    mask = count == 1 ? 0 : UInt32.max >> UInt32(UInt32(count - 1).leadingZeroBitCount)
  }

  /// - Parameter place: 0..<count.
  @inline(__always) subscript(place: Int) -> Int {
    var i = UInt32(place)
    repeat {
      i ^= key
      i &*= 0xe170_893d
      i ^= key >> 16
      i ^= (i & mask) >> 4
      i ^= key >> 8
      i &*= 0x0929_eb3f
      i ^= key >> 23
      i ^= (i & mask) >> 1
      i &*= 1 | key >> 27
      i &*= 0x6935_fa69
      i ^= (i & mask) >> 11
      i &*= 0x74dc_b303
      i ^= (i & mask) >> 2
      i &*= 0x9e50_1cc3
      i ^= (i & mask) >> 2
      i &*= 0xc860_a3df
      i &= mask
      i ^= i >> 5
    } while i >= count  // Out of the range means: permute again, which comes back into it.
    return Int((UInt64(i) + UInt64(key)) % UInt64(count))
  }
}
