// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What ``Quantity`` reads, as a regular expression for editors: the form of it, not its limits.
enum QuantityPattern {
  static func text(_ measure: Measure) -> String {
    let isSigned = measure == .increase || measure == .rate
    let sign = isSigned ? "[-+\u{2212}\u{2013}]?" : "[+]?"
    let units = QuantityUnit.all.filter { $0.suits(measure) }
    let forms = [QuantityUnit.Convention.none, .english, .norwegian].compactMap { convention in
      let names = units.filter { $0.convention == convention }.flatMap(\.names).map(anyCase)
      if names.isEmpty { return nil as String? }
      let marks = numbers(convention, measure).joined(separator: "|")
      return "(\(marks))\(space)*(\(names.joined(separator: "|")))"
    }
    return "^\(sign)(\(forms.joined(separator: "|")))$"
  }

  private static let space = "[ \u{A0}\u{202F}\u{2009}\u{2007}]"

  /// Numbers by how their marks are read with a unit of that language.
  private static func numbers(
    _ convention: QuantityUnit.Convention, _ measure: Measure
  ) -> [String] {
    let power = "([eE][-+]?[0-9]{1,3})?"
    let spaced = "[1-9][0-9]{0,2}(\(space)[0-9]{3})+(\\.[0-9]+)?"
    // What may be thousands or decimals is refused.
    let doubted =
      switch measure.unit {
      case .fraction: ""
      case .money, .none: "(?![1-9][0-9]{0,2}\\.[0-9]{3}(?![0-9.eE]))"
      }
    let plain = "\(doubted)[0-9]+(\\.[0-9]+)?\(power)"
    let many = "[1-9][0-9]{0,2}(,[0-9]{3})+\\.[0-9]+|[1-9][0-9]{0,2}(,[0-9]{3}){2,}"
    let own =
      switch convention {
      case .none: [String]()
      case .english: ["[1-9][0-9]{0,2},[0-9]{3}"]
      case .norwegian: ["([1-9][0-9]{0,2}(\(space)[0-9]{3})+|[0-9]+),[0-9]+"]
      }
    return [spaced, plain, many] + own
  }

  /// A unit in small letters and capitals, its words with points behind them or not.
  private static func anyCase(_ name: String) -> String {
    if name.isEmpty || name == "%" { return name }
    return name.split(separator: " ").map { word in
      word.map { "[\($0.uppercased())\($0)]" }.joined() + "\\.?"
    }.joined(separator: "\(space)*")
  }
}
