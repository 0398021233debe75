package fr.colloque.core.source;

/**
 * Every rule that content is held to, in one list. The first blocks are found while reading, the
 * others by {@code core.check}. The messages of a rule stand in {@code i18n/findings_*.properties}.
 */
public enum Rule {
    TEXT_SIZE("text.size"),
    TEXT_ENCODING("text.encoding"),
    TEXT_CONTROL("text.control"),
    FILE_MISPLACED("file.misplaced"),
    FILE_MISSING("file.missing"),
    YAML_SYNTAX("yaml.syntax"),
    YAML_NESTING("yaml.nesting"),
    YAML_FEATURE("yaml.feature"),
    YAML_DUPLICATE("yaml.duplicate"),
    SCHEMA_MISSING("schema.missing"),
    SCHEMA_UNKNOWN("schema.unknown"),
    SCHEMA_TYPE("schema.type"),
    SCHEMA_VALUE("schema.value"),
    SCHEMA_FORM("schema.form"),
    SCHEMA_LENGTH("schema.length"),
    SCHEMA_COUNT("schema.count"),
    SCHEMA_RANGE("schema.range"),
    SCHEMA_REPEATED("schema.repeated"),
    LESSON_FRONT("lesson.front"),
    LESSON_PAIR("lesson.pair"),
    FRAGMENT_SYNTAX("fragment.syntax"),
    FRAGMENT_TYPE("fragment.type"),
    REGION_BOX("region.box"),
    PERIOD_ORDER("period.order"),

    ID_FILE("id.file"),
    ID_UNIQUE("id.unique"),
    CITE_UNKNOWN("cite.unknown"),
    CITE_KIND("cite.kind"),
    TERM_UNKNOWN("term.unknown"),
    SOURCE_DATES("source.dates"),

    SCENARIO_LESSON("scenario.lesson"),
    SCENARIO_RULE("scenario.rule"),
    SCENARIO_RECOMMENDATION("scenario.recommendation"),
    TASK_REPEATED("task.repeated"),
    TASK_RULE("task.rule"),
    TASK_CHOOSE("task.choose"),
    TASK_TARGET("task.target"),
    TASK_IDS("task.ids"),
    TASK_ALIKE("task.alike"),
    JUDGE_MISSING("judge.missing"),
    JUDGE_FIRST("judge.first"),
    IMAGE_REGIONS("image.regions"),
    IMAGE_OTHER("image.other"),
    IMAGE_DECISIVE("image.decisive"),
    IMAGE_UNEXPECTED("image.unexpected"),
    CONVERSE_START("converse.start"),
    CONVERSE_TO("converse.to"),
    CONVERSE_END("converse.end"),
    CONVERSE_UNREACHABLE("converse.unreachable"),
    CONVERSE_EXIT("converse.exit"),
    CONVERSE_CIRCLE("converse.circle"),
    CONVERSE_POINTS("converse.points"),
    CONCORDANCE_FACT("concordance.fact"),
    REWRITE_WORDS("rewrite.words"),
    REWRITE_AVOID("rewrite.avoid"),
    REWRITE_SAY("rewrite.say"),
    PAIR_COUNT("pair.count"),
    PAIR_VERDICT("pair.verdict"),
    FRAGMENT_PLACE("fragment.place"),
    FRAGMENT_WORD("fragment.word"),
    FRAGMENT_PAIR("fragment.pair"),
    FRAGMENT_NONE("fragment.none"),
    FRAGMENT_UNEXPECTED("fragment.unexpected"),
    POST_LENGTH("post.length"),
    PICTURE_FILE("picture.file"),
    PICTURE_ALT("picture.alt"),
    REGION_REPEATED("region.repeated"),
    MEDIA_UNUSED("media.unused"),
    SVG_SYNTAX("svg.syntax"),
    SVG_VIEW_BOX("svg.viewBox"),
    SVG_UNSAFE("svg.unsafe"),
    WHY_QUOTE("why.quote"),

    ADDRESS_REAL("address.real"),
    HANDLE_REAL("handle.real"),
    CONTACT_PHONE("contact.phone"),
    CONTACT_MAIL("contact.mail"),
    CONTACT_RPPS("contact.rpps"),

    LESSON_STRUCTURE("lesson.structure"),
    LESSON_HEADING("lesson.heading"),
    LESSON_HTML("lesson.html"),
    LESSON_LINK("lesson.link"),
    LESSON_IMAGE("lesson.image"),
    LESSON_ALT("lesson.alt"),
    LESSON_PICTURE("lesson.picture"),
    LESSON_NESTING("lesson.nesting"),
    LESSON_MINUTES("lesson.minutes"),
    MODULE_MINUTES("module.minutes"),
    MODULE_LESSON("module.lesson"),
    AUTHOR_DECLARED("author.declared"),

    COURSE_MODULE("course.module"),
    COURSE_QUOTA("course.quota"),
    COURSE_LEGAL_CHECK("course.legalCheck"),
    COURSE_MINUTES("course.minutes"),
    COURSE_PAUSE("course.pause"),
    COURSE_MINIMUM("course.minimum"),
    SURVEY_REPEATED("survey.repeated");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /** The name that findings and message keys use. */
    public String code() {
        return code;
    }
}
