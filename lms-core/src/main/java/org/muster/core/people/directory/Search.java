package org.muster.core.people.directory;

import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

/**
 * What an operator looks for.
 *
 * @param words part of a name or the beginning of an e-mail address; empty for everybody
 * @param role only those who hold it; learners are everybody
 * @param after the last person of the page before
 */
public record Search(String words, Optional<Role> role, Optional<PersonId> after) {}
