package org.muster.core.people.invitation;

import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;

/** Somebody who is asked in, as whoever invites them knows them; the language is that of the letter. */
public record Invitee(PersonName name, EmailAddress email, Language language) {}
