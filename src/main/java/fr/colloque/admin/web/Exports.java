package fr.colloque.admin.web;

import fr.colloque.account.AccountRow;
import fr.colloque.account.AccountService;
import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.DueRow;
import fr.colloque.certificate.DueService;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.cohort.CohortRow;
import fr.colloque.cohort.CohortService;
import fr.colloque.core.module.Text;
import fr.colloque.enrolment.EnrolmentDeskService;
import fr.colloque.enrolment.UnfinishedRow;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.table.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of people and of certificates, as files. */
@RequestScoped
class Exports {

    @Inject AccountService accounts;
    @Inject CertificateService certificates;
    @Inject DueService due;
    @Inject CohortService cohorts;
    @Inject EnrolmentDeskService enrolments;
    @Inject CohortsPage titles;
    @Inject LanguageChoice language;

    private record Holder(AccountRow account, Set<Role> roles) { }

    Listing<?> accounts(Asked asked) {
        return new Listing<>(page -> holders(asked.text("search"), page))
                .column("cohort.column.last_name", h -> h.account().lastName())
                .column("cohort.column.first_name", h -> h.account().firstName())
                .column("cohort.column.email", h -> h.account().email())
                .column("cohort.column.profession", h -> h.account().profession())
                .column("cohort.column.specialty", h -> h.account().specialty())
                .column("cohort.column.rpps", h -> h.account().rpps())
                .column("admin_accounts.column.roles", h -> h.roles().stream().sorted()
                        .map(role -> say("account.role." + role)).collect(Collectors.joining(", ")))
                .column("admin_accounts.column.extraTime", h -> h.account().extraTimePercent());
    }

    private Page<Holder> holders(String search, PageRequest page) {
        Page<AccountRow> rows = accounts.search(search, page);
        List<Long> ids = rows.rows().stream().map(AccountRow::id).toList();
        Map<Long, Set<Role>> roles = accounts.rolesOf(ids);
        return new Page<>(rows.rows().stream()
                .map(row -> new Holder(row, roles.getOrDefault(row.id(), Set.of()))).toList(),
                rows.total(), page);
    }

    Listing<DueRow> due(Asked asked) {
        return new Listing<DueRow>(page -> due.page(asked.of(page),
                asked.text("course")))
                .column("admin.column.doctor", DueRow::doctor)
                .column("admin.column.course", row -> in(row.course()))
                .column("admin.column.completed", DueRow::completedAt)
                .column("admin.column.postTest", DueRow::postTest)
                .column("admin.column.duration", DueRow::minutes);
    }

    Listing<IssuedRow> issued(Asked asked) {
        Optional<CertificateState> state = CertificateState.of(asked.text("state"));
        return new Listing<IssuedRow>(page -> certificates.issued(asked.of(page), state))
                .column("admin_export.column.identifier", IssuedRow::identifier)
                .column("admin.column.revision", IssuedRow::revision)
                .column("admin.column.doctor", IssuedRow::doctor)
                .column("admin.column.course", row -> in(row.course()))
                .column("admin.column.issued", IssuedRow::issuedAt)
                .column("admin.column.state",
                        row -> say("certificate_state.text." + row.state().code()))
                .column("admin_export.column.since", IssuedRow::stateSince)
                .column("admin_export.column.reason", IssuedRow::reason);
    }

    Listing<CohortRow> cohorts(Asked asked) {
        return new Listing<CohortRow>(page -> cohorts.page(asked.text("course"),
                asked.text("search"), page))
                .column("admin_cohorts.column.name", CohortRow::name)
                .column("admin.column.course", row -> titles.title(row.courseId()))
                .column("admin_cohorts.column.created", CohortRow::createdAt)
                .column("admin_cohorts.column.members", CohortRow::members)
                .column("admin_cohorts.column.begun", CohortRow::begun)
                .column("admin_cohorts.column.completed", CohortRow::completed);
    }

    Listing<UnfinishedRow> unfinished(Asked asked) {
        return new Listing<UnfinishedRow>(page -> enrolments.unfinished(UnfinishedPage.filter(
                        asked.text("course"), asked.number("cohort"), asked.text("missing"),
                        asked.of(page)), page))
                .column("admin.column.doctor", UnfinishedRow::doctor)
                .column("admin.column.course", row -> in(row.course()))
                .column("admin_unfinished.column.enrolled", UnfinishedRow::enrolledAt)
                .column("admin_unfinished.column.progress", UnfinishedRow::progress)
                .column("admin_unfinished.column.missing", row -> row.missing().stream()
                        .map(c -> Texts.of(language.present(), "admin_unfinished.missing."
                                + c.kind().name(), c.done(), c.wanted()))
                        .collect(Collectors.joining(", ")));
    }

    private String in(Text text) {
        return text.in(language.present());
    }

    private String say(String key) {
        return Texts.of(language.present(), key);
    }
}
