package fr.colloque.authoring.web;

import fr.colloque.authoring.CoverageService;
import fr.colloque.core.check.Coverage;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Verdict;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Backs {@code /authoring/coverage.xhtml}: what is taught and practised of every item. */
@Named
@RequestScoped
public class CoveragePage {

    private static final int LONGEST_QUERY = 100;
    private static final int MOST_CELLS = 400;
    private static final int DARKEST = 3;
    private static final int NAMED = 5;

    @Inject
    CoverageService coverage;
    @Inject
    LanguageChoice language;

    private String kind = "";
    private String query = "";
    private boolean gaps;
    private int page = 1;
    private List<Coverage> found;

    public void load() {
        found = new CoverageList(kind, query, gaps)
                .of(coverage.items(), language.present(), coverage.today());
    }

    /** The items of this page of the list. */
    public Page<Coverage> getRows() {
        PageRequest wanted = PageRequest.of(page);
        int from = Math.min(wanted.offset(), found.size());
        return new Page<>(found.subList(from, Math.min(from + wanted.size(), found.size())),
                found.size(), wanted);
    }

    /** The items of the picture: those of all pages, as far as a picture can be looked at. */
    public List<Coverage> getCells() {
        return found.subList(0, Math.min(MOST_CELLS, found.size()));
    }

    /** How many items are missing in lessons, in scenarios or in both. */
    public long getMissing() {
        return found.stream().filter(c -> c.inForce(coverage.today())
                && c.gap() != Coverage.Gap.COVERED).count();
    }

    public boolean inForce(Coverage row) {
        return row.inForce(coverage.today());
    }

    /** As many of the places that cite an item as a line names. */
    public List<?> first(List<?> places) {
        return places.subList(0, Math.min(NAMED, places.size()));
    }

    /** How dark a cell is: 0 for never, then 1 to 3. */
    public int shade(int times) {
        return Math.min(DARKEST, times);
    }

    /** What stands on a cell: the label up to its first separator. */
    public String shortName(Source item) {
        return item.label().in(language.present()).split(" · ", 2)[0];
    }

    public List<String> getKinds() {
        return Arrays.stream(Coverage.Group.values()).map(Coverage.Group::code).toList();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Pool[] getPools() {
        return Pool.values();
    }

    /** The same list without the number of its page, to be continued. */
    public String getLink() {
        return "/authoring/coverage?" + getFilter() + "&";
    }

    /** What is asked for, as part of an address. */
    public String getFilter() {
        return "kind=" + kind + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&gaps=" + gaps;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = getKinds().contains(kind) ? kind : "";
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        String asked = query == null ? "" : query.strip();
        this.query = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
    }

    public boolean isGaps() {
        return gaps;
    }

    public void setGaps(boolean gaps) {
        this.gaps = gaps;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
