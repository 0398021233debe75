package fr.colloque.admin.web;

import fr.colloque.certificate.ListRequest;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** A table that reads one page of a list at a time, sorted by at most one column. */
abstract class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** The rows as they were shown, on whatever page of the list: what is ticked is found here. */
    private final Map<String, T> shown = new HashMap<>();
    private String order = "";
    private boolean descending;

    /** How the list is narrowed and sorted, as addresses of files say it. */
    String asked() {
        return "search=" + Address.encoded(search()) + "&order=" + Address.encoded(order)
                + "&down=" + descending;
    }

    /** One page of the list. */
    protected abstract Page<T> page(ListRequest request);

    /** What the list is narrowed to; empty for all. */
    protected abstract String search();

    /** A table counts before it loads: within a phase of a request the same page is read once. */
    @SuppressWarnings("unchecked")
    private Page<T> once(ListRequest request) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<Object, Object> read = (Map<Object, Object>) faces.getExternalContext()
                .getRequestMap().computeIfAbsent(Rows.class.getName(), key -> new HashMap<>());
        return (Page<T>) read.computeIfAbsent(
                List.of(this, faces.getCurrentPhaseId(), request), key -> page(request));
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) once(new ListRequest(PageRequest.of(1), search(), "", false)).total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts,
            Map<String, FilterMeta> filters) {
        int asked = Math.clamp(size, 1, PageRequest.LARGEST);   // it comes with the request
        PageRequest wanted = new PageRequest(Math.max(first, 0) / asked + 1, asked);
        SortMeta sort = sorts.values().stream().filter(SortMeta::isActive).findFirst()
                .orElse(null);
        order = sort == null ? "" : sort.getField();
        descending = sort != null && sort.getOrder() == SortOrder.DESCENDING;
        List<T> rows = once(new ListRequest(wanted, search(), order, descending)).rows();
        rows.forEach(row -> shown.put(getRowKey(row), row));
        return rows;
    }

    @Override
    public abstract String getRowKey(T row);

    @Override
    public T getRowData(String key) {
        return shown.get(key);
    }
}
