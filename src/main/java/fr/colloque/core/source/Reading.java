package fr.colloque.core.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came out of reading a text: the value, or the faults that stood in the way.
 *
 * @param value    present exactly when there are no findings
 * @param findings the faults, in the order of the text
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
        if (value.isPresent() != findings.isEmpty()) {
            throw new IllegalArgumentException("A reading is either whole or has findings");
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    public static <T> Reading<T> faulty(List<Finding> findings) {
        return new Reading<>(Optional.empty(), findings);
    }

    public static <T> Reading<T> faulty(Finding finding) {
        return faulty(List.of(finding));
    }

    /** Reads on where this reading was whole; hands the faults on where it was not. */
    public <R> Reading<R> then(Function<T, Reading<R>> next) {
        return value.map(next).orElseGet(() -> faulty(findings));
    }

    public <R> Reading<R> map(Function<T, R> change) {
        return then(v -> of(change.apply(v)));
    }
}
