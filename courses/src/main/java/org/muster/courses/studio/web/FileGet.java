package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Downloads;
import org.muster.core.web.api.Downloads.KeptFile;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.editing.SeeFile;

/** {@code /studio/courses/{draft}/files/{file}}. */
@ApplicationScoped
class FileGet implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    SeeFile seeFile;

    @Inject
    Downloads downloads;

    @Override
    public String path() {
        return Addresses.FILE;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftFile file = seeFile.see(DraftId.parse(path.get("draft")), path.get("file"));
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        downloads.send(new KeptFile(file.digest(), name, file.type(), false), request, response);
    }
}
