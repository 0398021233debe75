package fr.colloque.authoring;

import fr.colloque.core.source.ZipFault;
import fr.colloque.platform.Refusal;
import java.util.Locale;

/** An archive breaks a limit or rule; nothing of it was taken in. */
public class ArchiveRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ArchiveRefused(ZipFault fault) {
        super(Kind.INVALID, "authoring_exchange.refusal."
                + fault.rule().name().toLowerCase(Locale.ROOT), fault.entry());
    }
}
