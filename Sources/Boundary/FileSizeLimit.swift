// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The limit that a shell or a batch system sets on the size of files: `ulimit -f`.
package enum FileSizeLimit {
  /// Whether there is one.
  package static var isSet: Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return false }
    return limit.rlim_cur != rlim_t.max
  }
}
