package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.form.Typed;
import fr.colloque.authoring.AuthoringService;
import fr.colloque.authoring.DraftRow;
import fr.colloque.authoring.ModuleView;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backs {@code /authoring/module.xhtml}: one module and where it stands. */
@Named
@ViewScoped
public class ModulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuthoringService authoring;
    @Inject
    AccountService accounts;
    @Inject
    ReviewPage review;

    private String id = "";
    private transient ModuleView view;
    private transient Map<Long, String> names;

    public void load() {
        view = authoring.module(id);
        review.take(Work.module(id), view.review());
        names = accounts.namesOf(Stream.concat(view.drafts().stream().map(DraftRow::savedBy),
                view.history().stream().map(RevisionRow::authorId).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    }

    public String name(Long accountId) {
        return accountId == null ? "" : names.getOrDefault(accountId, "");
    }

    public ModuleView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
