package fr.colloque.certificate.store;

import fr.colloque.certificate.ListRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/**
 * A list over accounts {@code a}: its rows and their number, narrowed by a search and sorted by a
 * known column.
 *
 * @param columns  what to select
 * @param from     tables and conditions, with a {@code where}; accounts joined by {@code left
 *                 join}, so that nothing is read of them to count without a search
 * @param value     what {@code ?2} stands for in the conditions; blank where they have none
 * @param known    columns by the names that a request may sort by
 * @param otherwise how to sort otherwise, and among equals
 */
record SearchClause(String columns, String from, String value, Map<String, String> known,
                    String otherwise) {

    private static final String FOUND = """
             and (concat(a.last_name, ', ', a.first_name) like ?1
                  or concat(a.first_name, ' ', a.last_name) like ?1 or a.rpps like ?1)
            """;

    /** Without conditions that stand for a value. */
    SearchClause(String columns, String from, Map<String, String> known, String otherwise) {
        this(columns, from, "", known, otherwise);
    }

    List<?> rows(EntityManager em, ListRequest request) {
        String sort = known.containsKey(request.order())
                ? known.get(request.order()) + (request.descending() ? " desc, " : ", ") : "";
        return narrowed(em.createNativeQuery("select " + columns + " " + from
                        + found(request.search()) + " order by " + sort + otherwise),
                        request.search())
                .setFirstResult(request.page().offset()).setMaxResults(request.page().size())
                .getResultList();
    }

    /** The first column, as a number, of every row that a search finds. */
    List<Long> all(EntityManager em, String search) {
        String first = columns.substring(0, columns.indexOf(','));
        List<?> rows = narrowed(em.createNativeQuery("select " + first + " " + from
                + found(search) + " order by " + otherwise), search).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    long count(EntityManager em, String search) {
        Query query = em.createNativeQuery("select count(*) " + from + found(search));
        return ((Number) narrowed(query, search).getSingleResult()).longValue();
    }

    /** Without a search nobody's name is looked at. */
    private static String found(String search) {
        return search.isBlank() ? "" : FOUND;
    }

    private Query narrowed(Query query, String search) {
        if (!value.isBlank()) {
            query.setParameter(2, value);
        }
        if (search.isBlank()) {
            return query;
        }
        String plain = search.replaceAll("([\\\\%_])", "\\\\$1");
        return query.setParameter(1, "%" + plain + "%");
    }
}
