package org.muster.webinars.calendar;

import jakarta.mail.internet.InternetAddress;
import java.util.Locale;

/**
 * Who is invited, by whom.
 *
 * @param organiser the sender of our letters
 * @param name of the person, as others see it
 * @param locale the language the entry is in
 */
public record Invited(InternetAddress organiser, String name, String email, Locale locale) {}
