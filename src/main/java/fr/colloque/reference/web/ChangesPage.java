package fr.colloque.reference.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.SinceWhitePaper;
import fr.colloque.core.module.Source;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Backs {@code /reference/changes.xhtml}: what became of the white paper's rules since 2011. */
@Named
@RequestScoped
public class ChangesPage {

    private static final Comparator<Source> BY_CHANGE =
            Comparator.comparing(s -> s.since().map(SinceWhitePaper::change).orElseThrow());

    @Inject
    Library library;

    /** The items of which both sides are told, what changed most first. */
    public List<Source> getCompared() {
        return library.curriculum().sources().stream()
                .filter(s -> s.since().filter(SinceWhitePaper::compared).isPresent())
                .sorted(BY_CHANGE.thenComparing(Shelved.ORDER)).toList();
    }

    /** The items that hold no longer. */
    public List<Source> getEnded() {
        return library.curriculum().sources().stream()
                .filter(s -> s.until().isPresent() || s.supersededBy().isPresent())
                .sorted(Shelved.ORDER).toList();
    }
}
