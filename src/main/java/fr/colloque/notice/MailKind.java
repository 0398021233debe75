package fr.colloque.notice;

/** What a mail tells. */
public enum MailKind {

    CERTIFICATE("certificate", MailGroup.NECESSARY),
    CORRECTION("correction", MailGroup.NECESSARY),
    REMINDER("reminder", MailGroup.REMINDER),
    LAW("law", MailGroup.REMINDER),
    LAW_TASK("lawTask", MailGroup.WORK),
    REVIEW_ASKED("reviewAsked", MailGroup.WORK),
    REVIEW_BACK("reviewBack", MailGroup.WORK),
    REVIEW_APPROVED("reviewApproved", MailGroup.WORK),
    DIGEST("digest", MailGroup.DIGEST);

    private final String code;
    private final MailGroup group;

    MailKind(String code, MailGroup group) {
        this.code = code;
        this.group = group;
    }

    /** The word that message keys use. */
    public String code() {
        return code;
    }

    public MailGroup group() {
        return group;
    }
}
