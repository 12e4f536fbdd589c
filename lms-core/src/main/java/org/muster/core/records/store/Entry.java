package org.muster.core.records.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.statement.Incoming;

/** A statement in the numbers of the dictionary: all that it is found by. */
record Entry(
        long place,
        UUID id,
        long actor,
        long verb,
        @Nullable Long object,
        @Nullable String registration,
        List<Long> alsoActors,
        List<Long> agents,
        List<Long> activities) {

    /** Each of the incoming statements in its place; {@code authority} vouches for all of them. */
    static List<Entry> of(List<Numbered> statements, String authority, Dictionary dictionary) {
        Set<String> agents = new LinkedHashSet<>(List.of(authority));
        Set<String> iris = new LinkedHashSet<>();
        for (Numbered numbered : statements) {
            Incoming statement = numbered.statement();
            agents.add(statement.actor());
            agents.addAll(statement.relatedAgents());
            iris.add(statement.verb());
            iris.addAll(statement.relatedActivities());
        }
        Numbers agentNumbers = dictionary.agents(agents);
        Numbers iriNumbers = dictionary.iris(iris);
        return statements.stream()
                .map(numbered -> of(numbered, agentNumbers, iriNumbers, authority))
                .toList();
    }

    private static Entry of(Numbered numbered, Numbers agents, Numbers iris, String authority) {
        Incoming statement = numbered.statement();
        Set<String> related = new LinkedHashSet<>(statement.relatedAgents());
        related.add(authority);
        return new Entry(
                numbered.place(),
                numbered.id(),
                agents.of(statement.actor()),
                iris.of(statement.verb()),
                statement.object() == null ? null : iris.of(statement.object()),
                statement.registration() == null
                        ? null
                        : statement.registration().toString(),
                numbers(statement.agents(), agents),
                numbers(related, agents),
                numbers(statement.relatedActivities(), iris));
    }

    private static List<Long> numbers(Collection<String> texts, Numbers numbers) {
        return texts.stream().map(numbers::of).toList();
    }

    /** By what else it is found itself. */
    List<@Nullable Object[]> ownAliases() {
        return alsoActors.stream().map(agent -> alias(place, agent)).toList();
    }

    /** By what a statement in another place is found that refers to this one. */
    List<@Nullable Object[]> aliasesOf(long referrer) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        rows.add(alias(referrer, actor));
        alsoActors.stream().filter(agent -> agent != actor).forEach(agent -> rows.add(alias(referrer, agent)));
        return rows;
    }

    private @Nullable Object[] alias(long at, long agent) {
        return new @Nullable Object[] {at, place, agent, verb, object, registration};
    }

    List<@Nullable Object[]> agentRows(long at) {
        return agents.stream()
                .map(agent -> new @Nullable Object[] {agent, at, place})
                .toList();
    }

    List<@Nullable Object[]> activityRows(long at) {
        return activities.stream()
                .map(activity -> new @Nullable Object[] {activity, at, place, verb})
                .toList();
    }
}
