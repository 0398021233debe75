package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.credit.EntryCorrectionService;
import fr.colloque.credit.EntryRow;
import fr.colloque.notice.MailRow;
import fr.colloque.notice.OutboxService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Texts;
import fr.colloque.platform.audit.AuditEntry;
import fr.colloque.platform.audit.AuditFilter;
import fr.colloque.platform.audit.AuditService;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The ledger, the outbox and the audit log, as files. */
@RequestScoped
class LogExports {

    @Inject AccountService accounts;
    @Inject EntryCorrectionService entries;
    @Inject LedgerPage ledger;
    @Inject OutboxService outbox;
    @Inject AuditService audit;
    @Inject AuditPage actions;
    @Inject LanguageChoice language;

    private record Named<T>(T row, String name) { }

    Listing<EntryRow> ledger(Asked asked) {
        return Listing.of(entries.of(Ids.require(asked.text("doctor"))))
                .column("admin.column.course", ledger::title)
                .column("credit_file.column.revision", e -> e.completed().courseRevision())
                .column("credit_file.column.scheme", e -> e.worth().scheme())
                .column("credit_file.column.version", e -> e.worth().version())
                .column("credit_file.column.countsOn", EntryRow::countsOn)
                .column("credit_file.column.type", e -> say("credit.type." + e.worth().type()))
                .column("credit_file.column.amount", e -> e.worth().hours().value())
                .column("credit_index.column.blocks", ledger::blocksOf)
                .column("admin_ledger.column.reason", e -> e.note().reason())
                .column("admin_audit.column.when", e -> e.note().at());
    }

    Listing<Named<MailRow>> mail(Asked asked) {
        return new Listing<>(named(page -> outbox.page(OutboxPage.Tab.of(asked.text("tab"))
                .states(), page), MailRow::accountId))
                .column("admin_mail.column.kind",
                        n -> say("admin_mail.kind." + n.row().kind().code()))
                .column("admin_mail.column.to", Named::name)
                .column("admin_mail.column.written", n -> n.row().writtenAt())
                .column("admin.column.state",
                        n -> say("admin_mail.state." + n.row().state().code()))
                .column("admin_export.column.sent", n -> n.row().sentAt())
                .column("admin_export.column.tries", n -> n.row().tries())
                .column("admin_export.column.fault", n -> n.row().fault());
    }

    Listing<Named<AuditEntry>> audit(Asked asked) {
        AuditFilter filter = AuditSearch.of(asked).filter(accounts);
        return new Listing<>(named(page -> audit.page(filter, page), AuditEntry::actorId))
                .column("admin_audit.column.number", n -> n.row().number())
                .column("admin_audit.column.when", n -> n.row().at())
                .column("admin_audit.column.what", n -> actions.what(n.row().action()))
                .column("admin_audit.column.subject", n -> n.row().subject())
                .column("admin_export.column.facts", n -> n.row().facts())
                .column("admin_export.column.account", n -> n.row().actorId())
                .column("admin_audit.column.who", Named::name)
                .column("admin_export.column.hash", n -> n.row().hash());
    }

    /** The same rows with the names of the accounts they are about; one statement a part. */
    private <T> Function<PageRequest, Page<Named<T>>> named(Function<PageRequest, Page<T>> rows,
            ToLongFunction<T> account) {
        return request -> {
            Page<T> page = rows.apply(request);
            Map<Long, String> names = accounts.namesOf(page.rows().stream()
                    .map(account::applyAsLong).collect(Collectors.toSet()));
            return new Page<>(page.rows().stream().map(row -> new Named<>(row,
                    names.getOrDefault(account.applyAsLong(row), ""))).toList(), page.total(),
                    request);
        };
    }

    private String say(String key) {
        return Texts.of(language.present(), key);
    }
}
