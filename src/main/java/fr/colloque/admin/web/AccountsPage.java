package fr.colloque.admin.web;

import fr.colloque.account.AccountRow;
import fr.colloque.account.AccountService;
import fr.colloque.certificate.ListRequest;
import fr.colloque.platform.Page;
import fr.colloque.platform.security.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /admin/accounts.xhtml}: who has an account, and as what. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AccountService accounts;

    private final AccountRows rows = new AccountRows();
    private String search = "";
    private long chosenId;
    private String chosenName = "";
    private int percent;

    /** One line: the account and its roles, in their own order. */
    public record Line(AccountRow account, List<Role> roles) {

        public boolean isDoctor() {
            return roles.contains(Role.DOCTOR);
        }
    }

    /** Opens the dialog about one doctor. */
    public void choose(Line line) {
        chosenId = line.account().id();
        chosenName = line.account().firstName() + " " + line.account().lastName();
        percent = line.account().extraTimePercent();
    }

    public void giveExtraTime() {
        accounts.giveExtraTime(chosenId, percent);
    }

    public String getChosenName() {
        return chosenName;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    /** What leads out as a file, as the list is narrowed and sorted. */
    public String getExport() {
        return "list=accounts&" + rows.asked();
    }

    public LazyDataModel<Line> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    private final class AccountRows extends Rows<Line> {

        private static final long serialVersionUID = 1L;

        @Override
        protected Page<Line> page(ListRequest request) {
            Page<AccountRow> page = accounts.search(request.search(), request.page());
            Map<Long, Set<Role>> roles = accounts.rolesOf(
                    page.rows().stream().map(AccountRow::id).toList());
            return new Page<>(page.rows().stream()
                    .map(row -> new Line(row,
                            List.copyOf(roles.getOrDefault(row.id(), Set.of()))))
                    .toList(), page.total(), page.request());
        }

        @Override
        protected String search() {
            return search;
        }

        @Override
        public String getRowKey(Line line) {
            return String.valueOf(line.account().id());
        }
    }
}
