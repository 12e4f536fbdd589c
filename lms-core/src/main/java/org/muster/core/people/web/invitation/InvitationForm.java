package org.muster.core.people.web.invitation;

import org.muster.core.people.invitation.Invitee;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/** Whom somebody asks in: one person field by field, or a pasted list; both letters in one language. */
public class InvitationForm {

    private String given = "";
    private String family = "";
    private String email = "";
    private String list = "";
    private String language = "";

    Invitee invitee() {
        return new Invitee(PersonName.of(given, family), new EmailAddress(email), Language.of(language));
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

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
