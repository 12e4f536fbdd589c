package org.muster.library.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.Change;
import org.muster.library.editing.DraftResource;
import org.muster.library.editing.PublishResource;
import org.muster.library.editing.ReviseDraft;
import org.muster.library.resource.Resources;

/** Drafts and publishes the demonstration's resources and studies, each on its day in the past. What is there is left alone. */
@ApplicationScoped
class DemoLibrary implements StartStep {

    @Inject
    Mode mode;

    @Inject
    DemoDays days;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    Resources resources;

    @Inject
    DraftResource draftResource;

    @Inject
    ReviseDraft reviseDraft;

    @Inject
    PublishResource publishResource;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            progress.step("Filling the library");
            DemoResource.all()
                    .filter(resource -> resources.bySlug(resource.slug().text()).isEmpty())
                    .forEach(resource -> acting.asTheServer(() -> enter(resource)));
        }
    }

    private boolean enter(DemoResource resource) {
        time.at(days.at(resource.publishedDay()), () -> {
            ResourceId id =
                    draftResource.draft(resource.kind(), resource.title(), resource.slug(), resource.language());
            reviseDraft.revise(id, resource.content(days), 1);
            publishResource.publish(id, 2, new Change("", false));
        });
        return true;
    }
}
