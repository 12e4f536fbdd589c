package org.muster.core.people.web;

import org.muster.core.people.account.Application;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/** What a new person types: who they are and the password they choose. */
public class ApplicationForm {

    private String given = "";
    private String family = "";
    private String email = "";
    private String password = "";
    private String language = "";

    Application application() {
        return new Application(PersonName.of(given, family), new EmailAddress(email), Language.of(language));
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
