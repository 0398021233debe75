package fr.colloque.authoring;

import fr.colloque.authoring.store.Remark;
import fr.colloque.authoring.store.RemarkAnswer;
import fr.colloque.authoring.store.Remarks;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

/** The door to remarks: on a field of a file or a line of a lesson, answered, then resolved. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class RemarkService {

    private static final int LONGEST = 190;
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9._-]{0,190}");

    @Inject
    Remarks remarks;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;
    @Inject
    Event<Object> events;

    /** The remarks on a work, the open ones first. */
    public Page<RemarkThread> of(Work work, PageRequest page) {
        return remarks.of(work, page);
    }

    /** The remarks on a file, the open ones first, {@value Remarks#MOST_ON_A_FILE} at most. */
    public List<RemarkThread> at(String path) {
        return remarks.at(Work.ofPath(path).orElseThrow(NotFound::new), path);
    }

    /**
     * Remarks something.
     *
     * @param path  of a file, from the top folder of all content on
     * @param field the path of a field, or the number of a line; empty for the whole file
     * @param text  {@value TextLength#SHORTEST} to {@value TextLength#LONGEST} signs
     * @return the id of the remark
     */
    public long write(String path, String field, String text) {
        Work work = Work.ofPath(path).orElseThrow(NotFound::new);
        if (path.length() > LONGEST || !FIELD.matcher(field).matches()) {
            throw new NotFound();
        }
        Remark remark = new Remark(path, field, TextLength.remark(text),
                signedIn.accountId(), clock.instant());
        remarks.add(remark);
        events.fire(new Remarked(work, path, remark.id(), signedIn.accountId()));
        return remark.id();
    }

    public void answer(long id, String text) {
        RemarkThread remark = require(id).with(List.of());
        remarks.add(new RemarkAnswer(id, TextLength.remark(text), signedIn.accountId(),
                clock.instant()));
        events.fire(new Remarked(Work.ofPath(remark.path()).orElseThrow(), remark.path(), id,
                signedIn.accountId()));
    }

    /** There is nothing left to do about it; once more changes nothing. */
    public void resolve(long id) {
        require(id).resolve(signedIn.accountId(), clock.instant());
        remarks.flush();
    }

    public void reopen(long id) {
        require(id).reopen();
        remarks.flush();
    }

    private Remark require(long id) {
        return remarks.find(id).orElseThrow(NotFound::new);
    }
}
