package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.Picture;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Statuses;
import org.muster.core.web.api.Texts;
import org.muster.core.web.api.Upload;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.AddPicture;
import org.muster.courses.studio.editing.DescribePicture;
import org.muster.courses.studio.editing.RemovePicture;

/** Takes pictures, from the editor, which is answered in JSON, and from the form of the page; and what is said of them. */
@ApplicationScoped
class PicturesPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    AddPicture addPicture;

    @Inject
    DescribePicture describePicture;

    @Inject
    RemovePicture removePicture;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.PICTURES;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftId draft = DraftId.parse(path.get("draft"));
        if (String.valueOf(request.getHeader("Accept")).contains("application/json")) {
            return answer(draft, request, response);
        }
        return deeds.carryOut(request, response, () -> {
            switch (sent.field("do")) {
                case "describe" ->
                    describePicture.describe(draft, sent.field("picture"), sent.field("alt"), sent.has("decorative"));
                case "remove" -> removePicture.remove(draft, sent.field("picture"));
                default -> addPicture.add(draft, picture(request));
            }
            notices.next("studio.saved");
            response.sendRedirect(request.getRequestURI());
        });
    }

    private static Picture picture(HttpServletRequest request) throws IOException {
        Upload upload = Upload.in(request, "file").orElseThrow(() -> new RuleBroken("studio.picture.missing"));
        try (InputStream file = upload.open()) {
            return Picture.of(file);
        }
    }

    private boolean answer(DraftId draft, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Picture picture = picture(request);
            say(response, place(addPicture.add(draft, picture).address(draft), picture));
        } catch (RuleBroken broken) {
            String sentence = texts.of(broken.key(), broken.arguments().toArray());
            response.setStatus(Statuses.of(broken));
            say(
                    response,
                    JsonParts.JSON.createObjectBuilder().add("detail", sentence).build());
        }
        return true;
    }

    private static JsonObject place(String address, Picture picture) {
        return JsonParts.JSON
                .createObjectBuilder()
                .add("src", address)
                .add("width", picture.width())
                .add("height", picture.height())
                .build();
    }

    private static void say(HttpServletResponse response, JsonObject said) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(said.toString());
    }
}
