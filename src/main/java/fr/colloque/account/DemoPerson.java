package fr.colloque.account;

import fr.colloque.platform.security.Role;

/** An invented person whom visitors of the demonstration may sign in as. */
public record DemoPerson(Role role, String name, String email) {
}
