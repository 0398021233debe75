package fr.colloque.certificate;

import fr.colloque.certificate.store.CertificateFiles;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The door through which administrators take the files of certificates out, as issued. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class CertificateExportService {

    @Inject CertificateFiles files;
    @Inject AuditLog audit;

    /** Notes who takes files out, and in which state; not whom they looked for. */
    public void begin(Optional<CertificateState> state) {
        audit.note("certificate.exported", state.map(CertificateState::code).orElse("all"));
    }

    /**
     * The next files of a list, at most twenty, so that however many there are, few are in memory.
     *
     * @param after the last file that was read, 0 to begin with
     */
    public List<ExportedFile> next(String search, Optional<CertificateState> state, long after) {
        return files.next(search, state, after);
    }
}
