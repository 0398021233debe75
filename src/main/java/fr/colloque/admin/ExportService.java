package fr.colloque.admin;

import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.table.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The door through which lists leave as files. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class ExportService {

    @Inject AuditLog audit;

    /** Notes who takes which list out, before the first row leaves; not what they looked for. */
    public void begin(String list, TableFormat format) {
        audit.note("list.exported", list, "as", format.code());
    }
}
