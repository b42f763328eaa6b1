// SPDX-License-Identifier: GPL-3.0-or-later

/// A short name for a text, the same on every machine.
///
/// Reference: G. Fowler, L. C. Noll, K.-P. Vo, the 64-bit hash FNV-1a.
struct Fingerprint: Hashable, Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ text: String) {
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }

  /// 16 hexadecimal digits.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
