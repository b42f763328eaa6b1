// SPDX-License-Identifier: GPL-3.0-or-later

extension Object {
  /// The key paths at which the schema knows the key `name`, with NAME for names of one's own.
  func places(of name: String) -> [String] {
    keys.flatMap { key in
      (key.name == name ? [key.name] : []) + key.shape.places(of: name).map { "\(key.name).\($0)" }
    }
  }
}

extension Shape {
  fileprivate func places(of name: String) -> [String] {
    switch self {
    case .object(let object): object.places(of: name)
    case .named(let shape), .cited(let shape), .list(let shape):
      shape.places(of: name).map { "NAME.\($0)" }
    case .either(let shapes): shapes.flatMap { $0.places(of: name) }
    default: []
    }
  }
}
