package fr.colloque.reference.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.GlossaryTerm;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Folded;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Backs {@code /reference/index.xhtml}: finds sources and terms by words and kind. */
@Named
@RequestScoped
public class ReferencePage {

    private static final String GLOSSARY = "glossary";
    private static final int LONGEST_QUERY = 100;

    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private String query = "";
    private String kind = "";

    /** The kinds that a reader can choose from. */
    public List<String> getKinds() {
        return Stream.concat(Stream.of(Source.Kind.values()).filter(this::present)
                .map(Source.Kind::code), Stream.of(GLOSSARY)).toList();
    }

    /** The sources that fit, rules first; no kind without any. */
    public List<Shelved> getShelves() {
        return Stream.of(Source.Kind.values())
                .filter(k -> kind.isEmpty() || k.code().equals(kind)).map(this::shelf)
                .filter(shelf -> !shelf.sources().isEmpty()).toList();
    }

    private Shelved shelf(Source.Kind wanted) {
        return new Shelved(wanted.code(), library.curriculum().sources().stream()
                .filter(s -> s.kind() == wanted)
                .filter(s -> fits(s.id(), s.label(), s.title(), s.digest(), s.origin()))
                .sorted(Shelved.ORDER).toList());
    }

    /** The glossary terms that fit, in alphabetical order. */
    public List<GlossaryTerm> getTerms() {
        Language present = language.present();
        return library.curriculum().glossary().stream()
                .filter(t -> kind.isEmpty() || kind.equals(GLOSSARY))
                .filter(t -> fits(t.id(), t.term(), t.definition()))
                .sorted(Comparator.comparing(t -> Folded.of(t.term().in(present)))).toList();
    }

    private boolean present(Source.Kind wanted) {
        return library.curriculum().sources().stream().anyMatch(s -> s.kind() == wanted);
    }

    private boolean fits(String id, Text... texts) {
        String all = Stream.of(texts).map(t -> t.in(language.present()))
                .reduce(id, (a, b) -> a + ' ' + b);
        return Folded.of(all).contains(Folded.of(query));
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        String asked = query == null ? "" : query.strip();
        this.query = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind != null && getKinds().contains(kind) ? kind : "";
    }
}
