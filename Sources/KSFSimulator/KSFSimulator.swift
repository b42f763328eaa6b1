// SPDX-License-Identifier: GPL-3.0-or-later

// The library under one name: `import KSFSimulator`.
@_exported public import Facts
@_exported public import Funding
@_exported public import Reports
@_exported public import ScenarioFiles
@_exported public import Sensitivity
@_exported public import Simulation
@_exported public import Studies
