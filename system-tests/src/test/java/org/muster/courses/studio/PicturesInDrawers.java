package org.muster.courses.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.muster.core.kernel.files.Picture;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.editing.AddPicture;

/** A picture of each owner’s draft. */
@ApplicationScoped
class PicturesInDrawers implements Belonging {

    static final String ENDING = "/studio/courses/{draft}/files/{file}";

    @Inject
    Drawers drawers;

    @Inject
    Desks desks;

    @Inject
    AddPicture addPicture;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.endsWith(ENDING);
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        DraftId draft = drawers.begun(owner);
        DraftFile picture = desks.as(desks.holding(Role.ADMINISTRATOR), () -> addPicture.add(draft, painting()));
        return Map.of("draft", draft.toString(), "file", picture.address(draft).replaceFirst(".*/", ""));
    }

    private static Picture painting() {
        try {
            return Paintings.square();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
