"""Expected failures: a code and its parameters, worded elsewhere and never holding personal data."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Every expected failure; `resources/wording/<lang>.toml` [errors] words each of them."""

    # keys and the vault folder
    WRONG_PASSPHRASE = "wrong_passphrase"
    TOO_MANY_TRIES = "too_many_tries"
    WRONG_RECOVERY_CODE = "wrong_recovery_code"
    RECOVERY_HALF_WRONG = "recovery_half_wrong"
    RECOVERY_HALF_ALONE = "recovery_half_alone"
    RECOVERY_HALVES_APART = "recovery_halves_apart"
    KEY_FILE_DAMAGED = "key_file_damaged"
    KEY_FILE_MISSING = "key_file_missing"
    KEY_FILE_NEWER = "key_file_newer"
    KDF_TOO_WEAK = "kdf_too_weak"
    PASSPHRASE_TOO_WEAK = "passphrase_too_weak"
    PASSPHRASE_MISSING = "passphrase_missing"
    PASSPHRASE_UNCHANGED = "passphrase_unchanged"
    VAULT_IN_USE = "vault_in_use"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    FOLDER_SYNCED = "folder_synced"
    NETWORK_REFUSED = "network_refused"
    # the vault file
    VAULT_MISSING = "vault_missing"
    VAULT_EXISTS = "vault_exists"
    VAULT_EMPTY = "vault_empty"
    VAULT_NOT_ENCRYPTED = "vault_not_encrypted"
    VAULT_FOREIGN = "vault_foreign"
    VAULT_DAMAGED = "vault_damaged"
    VAULT_NEWER = "vault_newer"
    VAULT_NOT_UPDATED = "vault_not_updated"
    VAULT_SWAPPED = "vault_swapped"
    DISK_FULL = "disk_full"
    DRIVER_UNSAFE = "driver_unsafe"
    VAULT_BUSY = "vault_busy"
    # backups, restoring, erasing
    BACKUP_NOT_FOUND = "backup_not_found"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_FOREIGN = "backup_foreign"
    BACKUP_NEWER = "backup_newer"
    BACKUP_UNPROVEN = "backup_unproven"
    MEDIUM_MISSING = "medium_missing"
    MEDIUM_INSIDE_VAULT = "medium_inside_vault"
    LEDGER_DAMAGED = "ledger_damaged"
    RESTORE_LOSES = "restore_loses"
    ERASURES_UNKNOWN = "erasures_unknown"
    ERASURE_CODE_WRONG = "erasure_code_wrong"
    ERASURE_NOT_PROVEN = "erasure_not_proven"
    ERASURE_HELD = "erasure_held"
    # input
    FIELD_EMPTY = "field_empty"
    FIELD_TOO_LONG = "field_too_long"
    FIELD_HAS_CONTROL_CHARACTERS = "field_has_control_characters"
    BUSINESS_ID_WRONG = "business_id_wrong"
    EMAIL_WRONG = "email_wrong"
    EINVOICE_ADDRESS_WRONG = "einvoice_address_wrong"
    BIRTH_YEAR_WRONG = "birth_year_wrong"
    UNIT_LOOP = "unit_loop"
    MERGE_UNLIKE = "merge_unlike"
    MERGE_DRAFTS = "merge_drafts"
    TIE_TO_SELF = "tie_to_self"
    TIE_TWICE = "tie_twice"
    DATE_IMPOSSIBLE = "date_impossible"
    DATE_ORDER = "date_order"
    DATE_IN_FUTURE = "date_in_future"
    PERIOD_WRONG = "period_wrong"
    NUMBER_WRONG = "number_wrong"
    CHAIN_LOOP = "chain_loop"
    SCAN_WITHOUT_CONTRACT = "scan_without_contract"
    DATA_SET_OWN = "data_set_own"
    INSTRUCTION_MISSING = "instruction_missing"
    CHOICE_UNKNOWN = "choice_unknown"
    SALE_MISSING = "sale_missing"
    NOT_GIVEN = "not_given"
    ADDRESS_UNKNOWN = "address_unknown"
    FILE_TOO_LARGE = "file_too_large"
    FILE_UNREADABLE = "file_unreadable"
    FILE_MAY_RUN = "file_may_run"
    IDENTITY_CODE_SEEN = "identity_code_seen"
    # clients from a file
    IMPORT_FORMAT_UNKNOWN = "import_format_unknown"
    IMPORT_OLD_WORKBOOK = "import_old_workbook"
    IMPORT_WORKBOOK_DAMAGED = "import_workbook_damaged"
    IMPORT_UNSAFE = "import_unsafe"
    IMPORT_ENCODING = "import_encoding"
    IMPORT_EMPTY = "import_empty"
    IMPORT_TOO_MANY_ROWS = "import_too_many_rows"
    IMPORT_TOO_WIDE = "import_too_wide"
    IMPORT_NO_NAMES = "import_no_names"
    IMPORT_ROW_BROKEN = "import_row_broken"
    IMPORT_CARD_BROKEN = "import_card_broken"
    IMPORT_NUMBER_DAMAGED = "import_number_damaged"
    IMPORT_IDENTITY_CODE = "import_identity_code"
    IMPORT_FIRM_MISSING = "import_firm_missing"
    IMPORT_ERASED = "import_erased"
    # records
    SUBJECT_NOT_FOUND = "subject_not_found"
    SUBJECT_AMBIGUOUS = "subject_ambiguous"
    REGISTER_NOT_FOUND = "register_not_found"
    RECORD_NOT_FOUND = "record_not_found"
    RECORD_CHANGED_ELSEWHERE = "record_changed_elsewhere"
    RECORD_IN_USE = "record_in_use"
    RECIPIENT_NOT_FOUND = "recipient_not_found"
    REGISTER_FILE_WRONG = "register_file_wrong"
    SETUP_NOT_FINISHED = "setup_not_finished"
    LANGUAGE_UNKNOWN = "language_unknown"
    FORMAT_UNKNOWN = "format_unknown"
    CANCELLED = "cancelled"
    # the command line
    PASSPHRASE_FILE_WRONG = "passphrase_file_wrong"
    FOLDER_MISSING = "folder_missing"
    TARGET_IS_FOLDER = "target_is_folder"
    PATH_UNUSABLE = "path_unusable"
    UNEXPECTED = "unexpected"


class HeijastusError(Exception):
    """An expected failure. `field` names the form field it belongs to, where there is one.

    `params` fill the placeholders of the worded sentence. They hold what she typed or picked
    herself (a path, a date, a number), never a stored person's data and never a key.
    """

    def __init__(self, code: ErrorCode, *, field: str | None = None, **params: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.field = field
        self.params = params
