package org.muster.core.people.web;

import org.muster.core.people.account.Application;
import org.muster.core.people.person.EmailAddress;

/** What a new person types: who they are and the password they choose. */
public class ApplicationForm extends PersonForm {

    private String email = "";
    private String password = "";

    Application application() {
        return new Application(name(), new EmailAddress(email), spoken());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
