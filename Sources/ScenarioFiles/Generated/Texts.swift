// SPDX-License-Identifier: GPL-3.0-or-later
// Made by `make generate`; edit the file that it is made from instead.

let builtInScenarioIDs: [String] = [
]

func builtInScenarioText(_ id: String) -> String? {
  switch id {
  default: nil
  }
}
