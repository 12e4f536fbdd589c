package org.muster.core.people.intake;

import org.muster.core.people.person.Language;

/**
 * What else is to happen when a file is taken.
 *
 * @param missingLeave whoever is not in the file has left
 * @param letters invitations are sent at once
 * @param language of the letters
 */
public record TakingOptions(boolean missingLeave, boolean letters, Language language) {}
