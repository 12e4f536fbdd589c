package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Downloads;
import org.muster.core.web.api.Downloads.KeptFile;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.forums.api.PictureId;
import org.muster.forums.picture.KeptPicture;
import org.muster.forums.reading.SeePicture;

/** {@code /forums/pictures/{picture}}. */
@ApplicationScoped
class PictureFile implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    SeePicture seePicture;

    @Inject
    Downloads downloads;

    @Override
    public String path() {
        return "/forums/pictures/{picture}";
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KeptPicture picture = seePicture.see(PictureId.parse(path.get("picture")));
        String name = "picture." + (picture.type().endsWith("png") ? "png" : "jpg");
        downloads.send(new KeptFile(picture.digest(), name, picture.type(), false), request, response);
    }
}
