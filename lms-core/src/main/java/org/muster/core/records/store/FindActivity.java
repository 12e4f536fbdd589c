package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What is known of an activity. */
@ApplicationScoped
public class FindActivity {

    @Inject
    KnownActivities activities;

    /** Its definition as JSON, put together from all that was said of it. */
    @Transactional
    public Optional<String> definition(String activity) {
        return activities.definition(activity);
    }
}
