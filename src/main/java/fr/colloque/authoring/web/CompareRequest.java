package fr.colloque.authoring.web;

/** What somebody wants to see compared, and how, as the address says it. */
public class CompareRequest {

    private String kind = "";
    private String slug = "";
    private String from = "";
    private String to = "";
    private String file = "";
    private String page = "";
    private String shown = "";
    private boolean learner;
    private boolean key = true;

    private static String told(String value) {
        return value == null ? "" : value;
    }

    /** A number below 1, or none, is the first page. */
    public int pageNumber() {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = told(kind);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = told(slug);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = told(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = told(to);
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = told(file);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = told(page);
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = "fr".equals(shown) || "en".equals(shown) ? shown : "";
    }

    /** Whether scenarios are drawn as doctors see them. */
    public boolean isLearner() {
        return learner;
    }

    public void setLearner(boolean learner) {
        this.learner = learner;
    }

    /** Whether what is right is shown. */
    public boolean isKey() {
        return key;
    }

    public void setKey(boolean key) {
        this.key = key;
    }
}
