package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What is known of an activity. */
@ApplicationScoped
public class FindActivity {

    @Inject
    KnownActivities activities;

    /** The definitions of those that have one, by their IRIs. */
    @Transactional
    public Map<String, String> definitions(Collection<String> all) {
        return activities.definitions(all);
    }

    /** Its definition as JSON, put together from all that was said of it. */
    @Transactional
    public Optional<String> definition(String activity) {
        return activities.definition(activity);
    }
}
