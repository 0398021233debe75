package fr.colloque.platform.persistence;

/**
 * The tables are there: features may load what they need before the first request.
 *
 * <p>Observers run one after the other, in the order of their {@code @Priority}, as the application
 * itself ({@link fr.colloque.platform.security.Caller#application()}); each opens its own
 * transaction by calling a service. One that throws fails the deployment.
 */
public record DatabaseReady() {

    /** Accounts: the demonstration's or the first administrator's. */
    public static final int ACCOUNTS = 100;

    /** Content that comes with the application becomes published revisions. */
    public static final int CONTENT = 200;

    /** What the demonstration's doctors have done so far, which needs both. */
    public static final int HISTORY = 300;
}
