#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads YAML files as YAML 1.1: texts.py FILE... prints a list of what they hold as JSON.

What JSON does not have, such as a date, is printed with the name of its type, so that it is no text.
"""
import json
import sys

import yaml


def told(value):
    if isinstance(value, dict):
        return {key if isinstance(key, str) else f"{type(key).__name__} {key}": told(item)
                for key, item in value.items()}
    if isinstance(value, list):
        return [told(item) for item in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    return {type(value).__name__: str(value)}


print(json.dumps([told(yaml.safe_load(open(name, encoding="utf-8"))) for name in sys.argv[1:]]))
