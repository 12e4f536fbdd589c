package org.muster.core.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.people.account.ChangePassword;
import org.muster.core.people.secret.PasswordMustBeHardToGuess;
import org.muster.core.web.api.Notices;

/** {@code /account/password}: another password for whoever knows the present one. */
@Named("passwordChange")
@RequestScoped
public class PasswordBacking {

    @Inject
    ChangePassword changePassword;

    @Inject
    Notices notices;

    private String present = "";
    private String next = "";

    public String change() {
        changePassword.change(present, next);
        notices.next("people.password.changed");
        return "/account";
    }

    public int getShortest() {
        return PasswordMustBeHardToGuess.SHORTEST;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
