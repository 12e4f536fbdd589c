package org.muster.core.people.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is who. Names are for whoever the calling module shows them to; the e-mail address is guarded here. */
public interface People {

    /** The person's names; empty when there is no such person or their identity was erased. */
    Optional<PersonSummary> find(PersonId person);

    /** The same for many, in one query; whoever is not found is left out. */
    Map<PersonId, PersonSummary> find(Collection<PersonId> people);

    /**
     * Those whose name holds the words, or whose e-mail address or sort name begins with them, by sort name. For whoever may
     * view people, and for the server; {@link org.muster.core.kernel.Forbidden} for others.
     *
     * @param most no more than so many
     */
    List<PersonSummary> matching(String words, int most);

    /**
     * The person's e-mail address as it was typed. For the person, for an employer manager of an organisation they work
     * for, for whoever may view people, and for the server; {@link org.muster.core.kernel.Forbidden} for others.
     */
    String emailOf(PersonId person);

    /**
     * Who signs in with that address; empty when it is nobody's or the account is not active. Whoever asks keeps guessers away
     * by {@link Throttling}: which addresses have an account is nobody's business.
     */
    Optional<PersonId> withEmail(String typed);
}
