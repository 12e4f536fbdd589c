package org.muster.core.people.account;

import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/** Somebody asks for an account. */
public record Application(PersonName name, EmailAddress email, Language language) {

    Application withEmail(EmailAddress other) {
        return new Application(name, other, language);
    }
}
