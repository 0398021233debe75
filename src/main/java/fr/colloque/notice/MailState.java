package fr.colloque.notice;

import java.util.Locale;

/** Where a mail stands. */
public enum MailState {

    /** Written; nothing was tried yet. */
    WAITING,
    /** Handed to the work outside requests, which tries it when it is due. */
    QUEUED,
    /** On its way to the mail server at this moment. */
    SENDING,
    /** The mail server has it. */
    SENT,
    /** Given up: the mail server does not take it. */
    FAILED,
    /** The application or the connection broke off while it was on its way: it may have left. */
    UNSURE,
    /** Not sent: whom it was for does not want it, or it came too late. */
    DROPPED;

    /** The word that addresses and message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an administrator may have it tried again. */
    public boolean mayBeTriedAgain() {
        return this == FAILED || this == UNSURE;
    }
}
