#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates YAML files with a JSON Schema: validate.py SCHEMA FILE... prints {file: sound} as JSON.

A file that is not YAML is left out: there is nothing to validate. Keys are text, as in JSON.
"""
import json
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """Dates stay text, as they do in the program."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if not tag.endswith(":timestamp")]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def with_text_keys(value):
    if isinstance(value, dict):
        return {str(key): with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_text_keys(item) for item in value]
    return value


schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
answers = {}
for name in sys.argv[2:]:
    try:
        document = with_text_keys(yaml.load(open(name, encoding="utf-8"), Loader))
    except (yaml.YAMLError, TypeError):
        continue
    answers[name] = validator.is_valid(document)
print(json.dumps(answers))
