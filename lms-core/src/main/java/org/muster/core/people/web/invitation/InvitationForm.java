package org.muster.core.people.web.invitation;

import org.muster.core.people.invitation.Invitee;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.web.PersonForm;

/** Whom somebody asks in: one person field by field, or a pasted list; both letters in one language. */
public class InvitationForm extends PersonForm {

    private String email = "";
    private String list = "";

    Invitee invitee() {
        return new Invitee(name(), new EmailAddress(email), spoken());
    }

    Language ofTheLetters() {
        return spoken();
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
}
