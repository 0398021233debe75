package fr.colloque.account.web;

import fr.colloque.account.AccountService;
import fr.colloque.account.AccountView;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /account/profile.xhtml}: what is kept about oneself. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject AccountService accounts;
    @Inject SignedIn signedIn;

    private AccountView account;

    public void load() {
        account = accounts.require(signedIn.accountId());
    }

    public AccountView getAccount() {
        return account;
    }
}
