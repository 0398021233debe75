package fr.colloque.platform.security;

/** What an account may be; one account may be several. */
public enum Role {
    DOCTOR,
    AUTHOR,
    REVIEWER,
    EXPERT,
    ADMINISTRATOR
}
