package fr.colloque.certificate;

import fr.colloque.platform.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Issues the certificate of one enrolment; nothing happens to one that has it. */
@ApplicationScoped
public class IssueWork implements JobWork {

    static final String KIND = "issue-certificate";

    @Inject CertificateService certificates;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(long enrolmentId) {
        certificates.issue(enrolmentId);
    }
}
