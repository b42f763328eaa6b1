// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of the allowed words was probably meant.
enum Spelling {
  /// The word of `words` closest to `found`, never `found` itself; nil if none is close.
  ///
  /// Close is at most a third of the letters changed, added, dropped or swapped with a neighbour,
  /// or the beginning of one word only.
  static func nearest(_ found: String, in words: [String]) -> String? {
    let words = words.filter { $0 != found }
    let found = found.lowercased().prefix(100).map { $0 == "-" ? "_" : $0 }
    let prefixed = words.filter { found.count >= 4 && $0.hasPrefix(String(found)) }
    if prefixed.count == 1 { return prefixed[0] }
    let distances = words.map { ($0, distance(found, Array($0.lowercased().prefix(100)))) }
    guard let best = distances.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, max(found.count, best.0.count) / 3) ? best.0 : nil
  }

  /// The same of key paths, of which the last keys are close too: a path that only begins alike is
  /// another one.
  static func nearestPath(_ found: String, in paths: [String]) -> String? {
    func last(_ path: String) -> String { String(path.split(separator: ".").last ?? "") }
    let key = last(found)
    let alike = paths.filter { last($0) == key || nearest(key, in: [last($0)]) != nil }
    if let path = nearest(found, in: alike) { return path }
    // The ending of one path alone is enough, so a misspelt one is meant for that.
    let count = found.split(separator: ".").count
    let endings = alike.map { $0.split(separator: ".").suffix(count).joined(separator: ".") }
    guard let ending = nearest(found, in: endings) else { return nil }
    let meant = zip(alike, endings).filter { $1 == ending }
    return meant.count == 1 ? meant[0].0 : nil
  }

  /// The optimal string alignment distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
        var best = min(change, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension Sequence<String> {
  /// The word closest to `found`, for ``Fault/nearest``; nil if none is close but the same one.
  public func nearest(to found: String) -> String? { Spelling.nearest(found, in: Array(self)) }
}

extension Fault {
  /// The one of `paths` that is meant: `found` itself, or the one alone that ends with its keys.
  ///
  /// - Parameter free: Those that are offered for one that is misspelt, if not all of them.
  /// - Throws: ``Fault`` with all that it may be, in their order, or that there is none.
  public static func path(
    _ found: String, among paths: [String], offering free: [String]? = nil
  ) throws(Fault) -> String {
    if paths.contains(found) { return found }
    let parts = paths.filter { $0.hasPrefix(found + ".") }
    let ending = paths.filter { $0.hasSuffix("." + found) }
    // `costs.growth` may also be meant for `municipal_costs.growth`.
    let isLoose = found.contains(".") && !ending.isEmpty
    let alike = paths.filter { ending.contains($0) || isLoose && $0.hasSuffix("_" + found) }
    let meant = parts.isEmpty ? alike : parts
    if meant.count == 1, parts.isEmpty { return meant[0] }
    guard meant.isEmpty else {
      throw Fault(
        .severalValues, path: found, found: .spelt(found), allowed: meant.map { .spelt($0) })
    }
    // A path of several values means none of them.
    let stems = Set(
      paths.flatMap { path in path.indices.filter { path[$0] == "." }.map { path[..<$0] } })
    throw .unknown(
      .unknownPath, found, among: paths,
      offering: (free ?? paths).filter { !stems.contains($0[...]) })
  }

  /// Something is named that is not there: `known` are the names that are.
  ///
  /// - Parameter free: Those that would do where the name stands, if not all of them would: only
  ///   one of these is offered.
  public static func unknown(
    _ code: Code, _ found: String, among known: [String], offering free: [String]? = nil,
    path: String = "", place: Place? = nil
  ) -> Fault {
    let free = free ?? known
    return Fault(
      code, path: path, found: .spelt(found), allowed: known.map { .spelt($0) },
      nearest: code == .unknownPath
        ? Spelling.nearestPath(found, in: free) : Spelling.nearest(found, in: free),
      place: place)
  }
}
