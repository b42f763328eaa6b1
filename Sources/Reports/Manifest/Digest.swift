// SPDX-License-Identifier: GPL-3.0-or-later

import Crypto
import Foundation

/// Hashes of bytes, as `sha256sum` writes them.
public enum Digest {
  public static func sha256(_ content: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Data(content)).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }.joined()
  }
}
