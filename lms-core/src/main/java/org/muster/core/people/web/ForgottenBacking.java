package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.AskForNewPassword;
import org.muster.core.people.person.EmailAddress;

/** {@code /login/forgotten}: a link to a new password, by mail. */
@Named("forgotten")
@RequestScoped
public class ForgottenBacking {

    @Inject
    AskForNewPassword askForNewPassword;

    @Inject
    Arrival arrival;

    private String email = "";
    private boolean sent;

    public void ask() {
        askForNewPassword.ask(new EmailAddress(email), arrival.client().address());
        sent = true;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isSent() {
        return sent;
    }
}
