package org.muster.core.people.person;

import java.time.ZoneId;

/** What a person may change about themselves without further proof. */
public record Details(PersonName name, Language language, ZoneId zone) {}
