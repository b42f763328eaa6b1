// SPDX-License-Identifier: GPL-3.0-or-later

/// How an office program draws a chart of the columns of its table, which are fewer ways than a page has.
struct NativeDrawing: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case lines, areas, bars }

  let kind: Kind
  /// Codes of the columns that are drawn over the first.
  let columns: [String]
  /// Those that bound a band.
  let thin: Set<String>
  /// The column that holds where bars begin.
  let centre: String?

  init(_ kind: Kind, _ columns: [String], thin: [String] = [], centre: String? = nil) {
    (self.kind, self.columns, self.thin, self.centre) = (kind, columns, Set(thin), centre)
  }
}
