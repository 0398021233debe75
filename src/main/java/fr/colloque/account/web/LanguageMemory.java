package fr.colloque.account.web;

import fr.colloque.account.AccountService;
import fr.colloque.platform.faces.LanguageChosen;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the language somebody chose while signed in with their account. */
@RequestScoped
public class LanguageMemory {

    @Inject SignedIn signedIn;
    @Inject AccountService accounts;

    void remember(@Observes LanguageChosen event) {
        if (signedIn.isPresent()) {
            accounts.speak(event.language());
        }
    }
}
