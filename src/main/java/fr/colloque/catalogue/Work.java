package fr.colloque.catalogue;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is revised as one whole: a module, a course, or the reference library with everything else
 * under {@code content/}. Each file of the content belongs to exactly one, by its path.
 *
 * @param slug permanent name: of a module or course, its id; {@code reference} for the library
 */
public record Work(RevisionKind kind, String slug) implements Serializable {

    /** Law, white paper, cases, glossary and credit tables. */
    public static final Work REFERENCE = new Work(RevisionKind.REFERENCE, "reference");

    private static final String SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final Pattern MODULE_FILE =
            Pattern.compile("modules/" + SLUG + "/(?:[A-Za-z0-9._-]+/)?[A-Za-z0-9._-]+");
    private static final Pattern COURSE_FILE = Pattern.compile("content/courses/" + SLUG
            + "\\.yaml");
    private static final Pattern REFERENCE_FILE =
            Pattern.compile("content/(?!courses/)(?:[A-Za-z0-9_-]+/){0,3}[A-Za-z0-9._-]+");

    public Work {
        requireNonNull(kind, "kind");
        requireNonNull(slug, "slug");
    }

    public static Work module(String id) {
        return new Work(RevisionKind.MODULE, id);
    }

    public static Work course(String id) {
        return new Work(RevisionKind.COURSE, id);
    }

    /** What the file at this path, from the top folder on, is part of; empty for no such place. */
    public static Optional<Work> ofPath(String path) {
        if (path == null || path.contains("..")) {
            return Optional.empty();
        }
        Matcher module = MODULE_FILE.matcher(path);
        if (module.matches()) {
            return Optional.of(module(module.group(1)));
        }
        Matcher course = COURSE_FILE.matcher(path);
        if (course.matches()) {
            return Optional.of(course(course.group(1)));
        }
        return REFERENCE_FILE.matcher(path).matches() ? Optional.of(REFERENCE) : Optional.empty();
    }

    /** The kind and the name, as logs tell one work from all others: {@code module/secret}. */
    public String code() {
        return kind.code() + "/" + slug;
    }

    public boolean holds(String path) {
        return ofPath(path).filter(this::equals).isPresent();
    }
}
