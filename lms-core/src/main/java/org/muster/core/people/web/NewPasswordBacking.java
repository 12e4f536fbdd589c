package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.ChooseNewPassword;
import org.muster.core.people.account.OneTimeLink;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;

/** {@code /login/new-password/{token}}. */
@Named("newPassword")
@RequestScoped
public class NewPasswordBacking {

    @Inject
    PathParameters path;

    @Inject
    OneTimeLink link;

    @Inject
    ChooseNewPassword chooseNewPassword;

    @Inject
    Arrival arrival;

    @Inject
    Onward onward;

    @Inject
    Notices notices;

    private String password = "";

    public String choose() {
        PersonId person = chooseNewPassword.choose(path.get("token"), password);
        notices.next("people.password.changed");
        return arrival.byLink(person, onward.response());
    }

    public boolean isGood() {
        return link.givesANewPassword(path.get("token"));
    }

    public int getShortest() {
        return PasswordMustBeHardToGuess.SHORTEST;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
