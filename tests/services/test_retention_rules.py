"""Rules of a register: tried out without saving, saved with their history, refused where a reason is missing."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Event, RetentionRule, State
from heijastus_desk.domain.retention.what_if import Shift
from tests.services.clients_made import a_client  # noqa: F401
