// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of a result that is written piece by piece, as it may be larger than memory.
struct Stream {
  let name: String
  /// Calls what it is given with one piece after the other.
  let pieces: ((String) throws -> Void) throws -> Void
}
