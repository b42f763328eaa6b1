// SPDX-License-Identifier: GPL-3.0-or-later

/// Where in the space of inputs a condition holds, as boxes.
public struct PrimAnswer: Hashable, Sendable, Codable {
  /// The box after some peeling.
  public struct Step: Hashable, Sendable, Codable {
    /// The limits so far; none in the first step.
    public let box: ScenarioBox
    /// On all rows of the table.
    public let quality: BoxQuality
    /// How many inputs have a limit.
    public var limits: Int { box.sides.count }
  }

  /// One limited input of the chosen box.
  public struct Finding: Hashable, Sendable, Codable {
    /// The name of the input.
    public let input: String
    /// In the units of the input; of text, the numbers of its labels.
    public let limit: ScenarioBox.Limit
    /// How likely as many hits would be if the rows of the box were drawn from the box without
    /// this limit: binomial. It is no honest p-value, because the limit was looked for.
    ///
    /// Reference: B. P. Bryant, R. J. Lempert (2010), *Technological Forecasting and Social
    /// Change* 77(1), doi:10.1016/j.techfore.2009.08.002.
    public let quasiP: Double
    /// The share of resamples in whose boxes the input is limited on the same sides again, 0…1; of
    /// a category, in which most of the values that are left out here are left out again. Nil
    /// without resamples.
    public let reproduced: Double?
  }

  /// The name of the condition.
  public let condition: String
  /// What the search was asked for.
  public let settings: Prim
  /// The whole space, and the box after each peeling.
  public let steps: [Step]
  /// The step that the box was made from.
  public let chosen: Int
  /// Whether that step was asked for, and is the box as it is.
  public let isAskedFor: Bool
  /// The chosen box; unless it was asked for settled, without the limits that mean nothing.
  public let box: ScenarioBox
  /// Of the box, on all rows of the table.
  public let quality: BoxQuality
  /// What boxes found in halves of the rows come to on the other halves, all of them together; nil
  /// without resamples. What the box promises of rows that had no part in finding it.
  public let heldOut: BoxQuality?
  /// Whether there are boxes, or the one asked for is, better than every box where the condition is
  /// dealt out at random.
  public let isAboveChance: Bool
  /// In the order of the table.
  public let findings: [Finding]
  /// The names of inputs that are taken as categories.
  public let categories: [String]
}
