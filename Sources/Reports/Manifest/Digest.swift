// SPDX-License-Identifier: GPL-3.0-or-later

import Crypto
package import Foundation

/// Hashes of bytes, as `sha256sum` writes them.
package struct Digest {
  private var hash = SHA256()

  package init() {}

  /// Takes in the next bytes.
  package mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// In lower-case hexadecimal.
  package var text: String { Self.text(hash.finalize()) }

  package static func sha256(_ content: some Sequence<UInt8>) -> String {
    text(SHA256.hash(data: Data(content)))
  }

  /// Of bytes in one piece, without a copy.
  package static func sha256(_ content: Data) -> String { text(SHA256.hash(data: content)) }

  private static func text(_ digest: SHA256.Digest) -> String {
    digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
