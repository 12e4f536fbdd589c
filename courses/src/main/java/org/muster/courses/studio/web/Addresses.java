package org.muster.courses.studio.web;

import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.Piece;

/** The addresses of the studio. */
final class Addresses {

    static final String STUDIO = "/studio";
    static final String READING = "/studio/reading";
    static final String NEW = "/studio/courses/new";
    static final String BRING = "/studio/courses/bring";
    static final String DRAFT = "/studio/courses/{draft}";
    static final String MODULE = DRAFT + "/modules/{part}";
    static final String LESSON = DRAFT + "/lessons/{part}";
    static final String QUESTIONS = DRAFT + "/questions";
    static final String QUESTION = QUESTIONS + "/{part}";
    static final String IMPORT = QUESTIONS + "/import";
    static final String EXPORT = QUESTIONS + "/export";
    static final String EXPORT_FILE = EXPORT + "/file";
    static final String ASSESSMENT = DRAFT + "/assessment";
    static final String PICTURES = DRAFT + "/pictures";
    static final String PREVIEW = DRAFT + "/preview";
    static final String PREVIEW_LESSON = PREVIEW + "/{part}";
    static final String REVIEW = DRAFT + "/review";
    static final String PUBLISH = DRAFT + "/publish";
    static final String HISTORY = DRAFT + "/history";
    static final String CHANGE = HISTORY + "/{change}";
    static final String OTHERS = DRAFT + "/others";
    static final String AUTHORS = DRAFT + "/authors";
    static final String ELSEWHERE = DRAFT + "/elsewhere/{part}";
    static final String ARCHIVE = DRAFT + "/archive";
    static final String BROUGHT = DRAFT + "/brought";
    static final String FILE = DRAFT + "/files/{file}";

    private Addresses() {}

    static String of(DraftId draft) {
        return "/studio/courses/" + draft;
    }

    static String preview(DraftId draft) {
        return of(draft) + "/preview";
    }

    static String review(DraftId draft) {
        return of(draft) + "/review";
    }

    static String of(DraftId draft, Piece piece) {
        String folder = switch (piece.kind()) {
            case MODULE -> "/modules/";
            case LESSON -> "/lessons/";
            case CHECK, QUESTION -> "/questions/";
        };
        return of(draft) + folder + piece.name();
    }
}
