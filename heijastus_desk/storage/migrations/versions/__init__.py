"""One file per schema change; none imports tables or rules, for those change and old migrations must not."""

from heijastus_desk.storage.migrations.versions import (
    schema_0001,
    schema_0002,
    schema_0003,
    schema_0004,
    schema_0005,
    schema_0006,
)

STEPS = (schema_0001, schema_0002, schema_0003, schema_0004, schema_0005, schema_0006)
"""In order; step n brings schema n - 1 to schema n."""
