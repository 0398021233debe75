package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.AuthoringService;
import fr.colloque.authoring.DraftRow;
import fr.colloque.authoring.ModuleRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Backs {@code /authoring/index.xhtml}: the modules and what is under way in each. */
@Named
@RequestScoped
public class ModulesPage {

    @Inject
    AuthoringService authoring;
    @Inject
    AccountService accounts;

    private List<ModuleRow> modules;
    private Map<Long, String> names;

    public void load() {
        modules = authoring.modules();
        names = accounts.namesOf(modules.stream().flatMap(m -> m.drafts().stream())
                .map(DraftRow::savedBy).collect(Collectors.toSet()));
    }

    public List<ModuleRow> getModules() {
        return modules;
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "");
    }
}
