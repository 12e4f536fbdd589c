package org.muster.library.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.Picture;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Statuses;
import org.muster.core.web.api.Texts;
import org.muster.core.web.api.Upload;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.AddPicture;

/** {@code /studio/library/{resource}/pictures}: takes the pictures of a text and says where they are. */
@ApplicationScoped
class PicturePost implements PostHandler, GetHandler {

    @Inject
    PathParameters address;

    @Inject
    AddPicture addPicture;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/studio/library/{resource}/pictures";
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    /** There is nothing to read here. */
    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(HttpServletResponse.SC_OK, kept(request), response);
        } catch (RuleBroken broken) {
            String sentence = texts.of(broken.key(), broken.arguments().toArray());
            answer(
                    Statuses.of(broken),
                    JsonParts.JSON.createObjectBuilder().add("detail", sentence).build(),
                    response);
        }
        return true;
    }

    private JsonObject kept(HttpServletRequest request) throws IOException {
        ResourceId resource = ResourceId.parse(address.get("resource"));
        Upload file = Upload.in(request, "file").orElseThrow(() -> new RuleBroken("library.rule.file-missing"));
        Picture picture = Picture.of(file.open());
        FileId kept = addPicture.add(resource, picture);
        return JsonParts.JSON
                .createObjectBuilder()
                .add("src", kept.address())
                .add("width", picture.width())
                .add("height", picture.height())
                .build();
    }

    private static void answer(int status, JsonObject said, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(said.toString());
    }
}
