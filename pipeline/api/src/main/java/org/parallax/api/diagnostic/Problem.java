package org.parallax.api.diagnostic;

/**
 * The catalogue of everything that can be reported. {@code docs/errors.md} has one section for each
 * code.
 */
public enum Problem {
  // 1xx: the command
  COMMAND_USAGE("PX100", Severity.ERROR),
  UNKNOWN_TARGET("PX101", Severity.ERROR),
  UNKNOWN_SOURCE("PX102", Severity.ERROR),
  UNKNOWN_FORMAT("PX103", Severity.ERROR),
  OUTPUT_NOT_WRITABLE("PX104", Severity.ERROR),
  OUTPUT_NOT_OURS("PX105", Severity.ERROR),
  OUTPUT_FAILED("PX106", Severity.ERROR),
  EVALUATION_DATA("PX107", Severity.ERROR),
  TARGET_NOT_MENTIONED("PX108", Severity.WARNING),
  TARGETS_CHOSEN("PX109", Severity.WARNING),
  AMBIGUOUS_TARGET("PX110", Severity.ERROR),

  // 2xx: stories
  STORY_NOT_FOUND("PX200", Severity.ERROR),
  STORY_SYNTAX("PX201", Severity.ERROR),
  STORY_UNKNOWN_KEY("PX202", Severity.ERROR),
  STORY_VALUE("PX203", Severity.ERROR),
  STORY_REPEATED_ID("PX204", Severity.ERROR),
  STORY_FILE_MISSING("PX205", Severity.ERROR),
  STORY_CHECKSUM("PX206", Severity.ERROR),
  STORY_ESCAPE("PX207", Severity.ERROR),
  STORY_EMPTY("PX208", Severity.ERROR),
  STORY_PASSED_OVER("PX209", Severity.WARNING),
  LEDGER_SYNTAX("PX220", Severity.ERROR),
  LEDGER_UNKNOWN_KEY("PX221", Severity.ERROR),
  LEDGER_VALUE("PX222", Severity.ERROR),
  LEDGER_CONTRADICTION("PX223", Severity.ERROR),
  LEDGER_AMBIGUOUS("PX224", Severity.ERROR),
  LEDGER_NOT_WRITABLE("PX225", Severity.ERROR),
  LEDGER_UNMATCHED("PX226", Severity.WARNING),
  LEDGER_LIST_CHANGED("PX227", Severity.WARNING),
  LEDGER_NOT_OBEYED("PX228", Severity.WARNING),

  // 3xx: articles
  ARTICLE_UNREADABLE("PX300", Severity.FAILURE),
  ARTICLE_EMPTY("PX301", Severity.FAILURE),
  ARTICLE_BINARY("PX302", Severity.FAILURE),
  ARTICLE_TOO_LARGE("PX303", Severity.FAILURE),
  ARTICLE_FORMAT("PX304", Severity.FAILURE),
  ARTICLE_ENCODING("PX305", Severity.WARNING),
  ARTICLE_LANGUAGE("PX306", Severity.WARNING),
  ARTICLE_LANGUAGE_UNSURE("PX307", Severity.WARNING),
  ARTICLE_NO_BODY("PX308", Severity.WARNING),
  ARTICLE_DUPLICATE("PX309", Severity.WARNING),
  ARTICLE_STUB("PX313", Severity.WARNING),
  PAGE_CONSENT("PX314", Severity.FAILURE),
  PAGE_ROBOT_CHECK("PX315", Severity.FAILURE),
  PAGE_LOGIN("PX316", Severity.FAILURE),
  PAGE_MISSING("PX317", Severity.FAILURE),
  ARCHIVE_DAMAGED("PX318", Severity.FAILURE),
  PDF_ENCRYPTED("PX320", Severity.FAILURE),
  PDF_DAMAGED("PX321", Severity.FAILURE),
  PDF_NO_TEXT("PX322", Severity.FAILURE),
  PDF_GARBLED("PX323", Severity.FAILURE),
  PDF_PARTIAL("PX324", Severity.WARNING),
  DOCX_OTHER("PX325", Severity.FAILURE),
  DOCX_LOCKED("PX326", Severity.FAILURE),
  DOCX_DAMAGED("PX327", Severity.FAILURE),
  DOCX_BOMB("PX328", Severity.FAILURE),
  DOCX_PART_LEFT_OUT("PX329", Severity.WARNING),
  TEXT_MENDED("PX330", Severity.WARNING),
  FETCH_ADDRESS("PX335", Severity.FAILURE),
  FETCH_INWARDS("PX336", Severity.FAILURE),
  FETCH_ROBOTS("PX337", Severity.FAILURE),
  FETCH_UNREACHABLE("PX338", Severity.FAILURE),
  FETCH_TIMEOUT("PX339", Severity.FAILURE),
  FETCH_REFUSED("PX340", Severity.FAILURE),
  FETCH_ABSENT("PX341", Severity.FAILURE),
  FETCH_BUSY("PX342", Severity.FAILURE),
  FETCH_STATUS("PX343", Severity.FAILURE),
  FETCH_ASTRAY("PX344", Severity.FAILURE),
  FETCH_TYPE("PX345", Severity.FAILURE),
  FETCH_BROKEN("PX346", Severity.FAILURE),
  FETCH_OFFLINE("PX347", Severity.FAILURE),
  FETCH_CHANGED("PX348", Severity.FAILURE),
  PAGE_CACHE("PX349", Severity.WARNING),
  ARTICLE_OVERLAP("PX350", Severity.WARNING),
  ARTICLE_MISNAMED("PX355", Severity.WARNING),
  ARTICLE_SLOW("PX356", Severity.FAILURE),

  // 4xx: configuration and plan
  CONFIG_SYNTAX("PX400", Severity.ERROR),
  CONFIG_UNKNOWN_KEY("PX401", Severity.ERROR),
  PLAN_UNKNOWN_STAGE("PX402", Severity.ERROR),
  PLAN_UNMET_LAYER("PX403", Severity.ERROR),
  PLAN_LAYER_GIVEN_TWICE("PX404", Severity.ERROR),
  PLAN_CYCLE("PX405", Severity.ERROR),
  PLAN_PARAMETER("PX406", Severity.ERROR),
  PLAN_MODEL("PX407", Severity.ERROR),
  PLAN_STAGE_PROVIDER("PX408", Severity.ERROR),

  // 5xx: stages at work
  STAGE_FAILED("PX500", Severity.FAILURE),
  STAGE_TIMEOUT("PX501", Severity.FAILURE),
  STAGE_DEFECT("PX502", Severity.FAILURE),
  STAGE_SKIPPED("PX503", Severity.FAILURE),
  STAGE_CUT("PX504", Severity.WARNING),
  STAGE_NOTE("PX505", Severity.WARNING),
  MORE_OF_THE_SAME("PX506", Severity.WARNING),

  // 6xx: cache
  CACHE_DAMAGED("PX600", Severity.WARNING),
  CACHE_UNUSABLE("PX601", Severity.WARNING);

  private final String code;
  private final Severity severity;

  Problem(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** Stable code for users and scripts, such as {@code PX205}. */
  public String code() {
    return code;
  }

  /** What it costs. */
  public Severity severity() {
    return severity;
  }
}
