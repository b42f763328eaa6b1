// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

extension Message.Words.StringInterpolation {
  /// A count that may be large, its thousands apart as the language has them.
  package mutating func appendInterpolation(grouped count: Int) {
    append { NumberStyle($0).fixed(Double(count), decimals: 0) }
  }
}
