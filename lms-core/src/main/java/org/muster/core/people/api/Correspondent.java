package org.muster.core.people.api;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody who gets letters.
 *
 * @param email the address as it was typed
 * @param name what to greet the person with
 * @param locale the language they chose: British English or Welsh
 * @param zone where their clock stands
 */
public record Correspondent(PersonId person, String email, String name, Locale locale, ZoneId zone) {}
